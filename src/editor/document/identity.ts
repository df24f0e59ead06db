/** Names that entries are referred to by: made from what the entry is called, unique, and changed everywhere at once. */
import slugify from '@sindresorhus/slugify';
import type { DataDocument, Path } from './document.js';
import { isJsonList, isJsonObject } from './json.js';

/** The lists whose entries have an id. */
export type EntryList = 'contacts' | 'locations' | 'offices';

/** Where the schema lets one entry name another; `*` is any place of a list. */
const REFERENCES: Readonly<Record<EntryList, readonly Path[]>> = {
  contacts: [
    ['contacts', '*', 'department'],
    ['contacts', '*', 'absences', '*', 'deputy'],
    ['notices', '*', 'contacts', '*'],
  ],
  locations: [
    ['contacts', '*', 'location'],
    ['offices', '*', 'location'],
    ['notices', '*', 'locations', '*'],
  ],
  offices: [['contacts', '*', 'offices', '*']],
};

/**
 * An id for an entry: `bianka-gaertner` for "Bianka Gärtner".
 *
 * @param name what the entry is called, in any script
 * @param taken the ids there are already
 */
export function idFromName(name: string, taken: Iterable<string>): string {
  const replaced = [
    ['&', ' und '],
    ["'", ' '],
  ] as [string, string][];
  const slug = slugify(name, { decamelize: false, customReplacements: replaced }).replace(/[^a-z0-9-]/g, '');
  const stem = slug || 'eintrag';
  const others = new Set(taken);
  let id = stem;
  for (let i = 2; others.has(id); i++) id = `${stem}-${i}`;
  return id;
}

/** The ids of a list as it stands. */
export function idsOf({ data }: DataDocument, list: EntryList): readonly string[] {
  const entries = data[list];
  if (!isJsonList(entries)) return [];
  return entries.flatMap((entry) => (isJsonObject(entry) && typeof entry['id'] === 'string' ? [entry['id']] : []));
}

/** Where other entries name this one. */
export function referencesTo({ data }: DataDocument, list: EntryList, id: string): readonly Path[] {
  return REFERENCES[list].flatMap((pattern) => find(data, pattern, id, ['data']));
}

function find(value: unknown, [key, ...rest]: Path, id: string, path: Path): readonly Path[] {
  if (key === undefined) return value === id ? [path] : [];
  if (key === '*') return isJsonList(value) ? value.flatMap((item, i) => find(item, rest, id, [...path, i])) : [];
  return isJsonObject(value) ? find(value[key], rest, id, [...path, key]) : [];
}

/**
 * Gives an entry another id, also where others name it and in the translations of its texts. Pages that name it in their
 * HTML are out of reach: say so before.
 *
 * @param draft the document in a change of the store
 */
export function renameId(draft: object, list: EntryList, from: string, to: string): void {
  const document = draft as DataDocument;
  const at = placeOf(document, list, from);
  if (at < 0 || from === to) return;
  setAt(draft, ['data', list, at, 'id'], to);
  renameReferences(draft, list, from, to);
}

/** What `renameId` does beside the entry itself. */
export function renameReferences(draft: object, list: EntryList, from: string, to: string): void {
  const document = draft as DataDocument;
  for (const path of referencesTo(document, list, from)) setAt(draft, path, to);
  for (const [lang, overlay] of Object.entries(document.translations))
    if (Object.keys(overlay).some((key) => key.startsWith(`${list}.${from}.`)))
      setAt(
        draft,
        ['translations', lang],
        Object.fromEntries(
          Object.entries(overlay).map(([key, text]) => [renamed(key, `${list}.${from}.`, `${list}.${to}.`), text]),
        ),
      );
}

/** Of two entries with one id the first counts. */
function placeOf({ data }: DataDocument, list: EntryList, id: string): number {
  const entries = data[list];
  return isJsonList(entries) ? entries.findIndex((entry) => isJsonObject(entry) && entry['id'] === id) : -1;
}

function setAt(draft: unknown, path: Path, value: unknown): void {
  const holder = path.slice(0, -1).reduce((inner, key) => (inner as Record<string, unknown>)[key], draft);
  (holder as Record<string, unknown>)[path.at(-1)!] = value;
}

const renamed = (key: string, from: string, to: string): string =>
  key.startsWith(from) ? to + key.slice(from.length) : key;
