/** Changes of the lists of the file that take along what belongs to an entry: its id, its translations. */
import type { Draft } from 'mutative';
import { valueAt, type DataDocument } from './document.js';
import { idFromName, idsOf, referencesTo, renameId, type EntryList } from './identity.js';
import { inserted } from './list-edit.js';
import { isJsonObject, type Json, type JsonObject } from './json.js';
import type { DocumentStore } from './store.js';

type Editable = { [key: string]: unknown };

/** The entries of a list, sound or not; undefined where the file has something else there. */
export function entriesOf(document: DataDocument, list: EntryList): readonly Json[] | undefined {
  const value = valueAt(document, ['data', list]);
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly Json[]) : undefined;
}

/** Changes a list as a whole. Without drafts of its entries, of which there may be thousands. */
export function changeEntries(
  store: DocumentStore,
  list: EntryList,
  label: string,
  edit: (entries: readonly Json[]) => readonly Json[],
): void {
  const entries = edit(entriesOf(store.document, list) ?? []);
  store.change(label, (draft) => {
    const data = dataIn(draft);
    if (entries.length || list === 'contacts') data[list] = entries;
    else delete data[list];
  });
}

const dataIn = (draft: Draft<DataDocument>): Editable => (draft as unknown as DataDocument).data;

/** What an entry is known by, and gets its id from. */
const nameOf = (entry: JsonObject): string =>
  [entry['name'], entry['streetAddress']].find((text): text is string => typeof text === 'string' && !!text.trim()) ??
  '';

/**
 * Sets a property an entry is named by. As long as nobody can know the id of the entry, because it was never saved and
 * nothing refers to it, the id follows the name.
 */
export function nameEntry(
  store: DocumentStore,
  { list, index, key }: { readonly list: EntryList; readonly index: number; readonly key: string },
  value: string | undefined,
  label: string,
  step: string,
): void {
  const before = entriesOf(store.document, list)?.[index];
  const follows = isJsonObject(before) && idFollows(store, list, before, index);
  const change = (draft: Draft<DataDocument>): void => {
    const entry = (dataIn(draft)[list] as Editable[])[index]!;
    if (value === undefined) delete entry[key];
    else entry[key] = value;
    const name = nameOf(entry as JsonObject);
    if (!follows || !name) return;
    const { id } = before;
    const to = idFromName(name, othersThan(store.document, list, id));
    if (typeof id === 'string') renameId(draft, list, id, to);
    else entry['id'] = to;
  };
  store.change(label, change, step);
}

function idFollows(store: DocumentStore, list: EntryList, entry: JsonObject, index: number): boolean {
  const { id } = entry;
  if (id === undefined) return true;
  if (typeof id !== 'string' || isSaved(store, list, id, index)) return false;
  return (
    id === idFromName(nameOf(entry), othersThan(store.document, list, id)) &&
    !referencesTo(store.document, list, id).length
  );
}

/** @param index where it is now, and most often was */
function isSaved({ saved }: DocumentStore, list: EntryList, id: string, index: number): boolean {
  const entries = entriesOf(saved, list) ?? [];
  const isIt = (entry: Json | undefined): boolean => isJsonObject(entry) && entry['id'] === id;
  return isIt(entries[index]) || entries.some(isIt);
}

const othersThan = (document: DataDocument, list: EntryList, id: unknown): readonly string[] =>
  idsOf(document, list).filter((other) => other !== id);

/**
 * Puts a copy behind an entry, with its translations.
 *
 * @returns the place of the copy
 */
export function duplicateEntry(
  store: DocumentStore,
  list: EntryList,
  index: number,
  named: (name: string) => string,
  label: string,
): number {
  const original = entriesOf(store.document, list)![index] as JsonObject;
  const key = typeof original['name'] === 'string' ? 'name' : 'streetAddress';
  const name = named(nameOf(original));
  const id = idFromName(name, idsOf(store.document, list));
  const copy = { ...structuredClone(original), [key]: name, id };
  const entries = inserted(entriesOf(store.document, list)!, index + 1, copy);
  store.change(label, (draft) => {
    dataIn(draft)[list] = entries;
    if (typeof original['id'] === 'string')
      copyTranslations(draft, store.document, `${list}.${original['id']}.`, `${list}.${id}.`);
  });
  return index + 1;
}

function copyTranslations(draft: Draft<DataDocument>, before: DataDocument, from: string, to: string): void {
  const overlays = (draft as unknown as DataDocument).translations as Record<string, Editable>;
  for (const [language, overlay] of Object.entries(before.translations))
    for (const [key, text] of Object.entries(overlay))
      if (key.startsWith(from)) overlays[language]![to + key.slice(from.length)] = text;
}
