/** The overlay of one language as a file: `translations/tr.json` beside the data file. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { entryFault, inFileOrder, type Entry, type LanguageEntries } from '../../translations/entries.js';
import type { SourceText } from '../../translations/texts.js';
import { Misuse } from '../command.js';
import { locate, type JsonText, type Place } from '../locate.js';

/** An overlay as it lies on the disk. */
export interface OverlayFile extends LanguageEntries {
  readonly file: string;
  /** What is wrong with the file itself. */
  readonly faults: readonly (Place & { readonly id: string; readonly problem: string })[];
  /** Where the entry of an id stands; undefined where there is none. */
  readonly at: (id: string) => Place | undefined;
}

const LANG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** Where the overlay of a language lies. */
export function overlayPath(dataFile: string, lang: string): string {
  if (!LANG.test(lang)) throw new Misuse(`"${lang}" is no language; expected a tag like "tr" or "de-simple"`);
  return join(dirname(dataFile), 'translations', `${lang}.json`);
}

/** The languages that have an overlay beside a data file. */
export async function overlayLanguages(dataFile: string): Promise<readonly string[]> {
  const files = await readdir(join(dirname(dataFile), 'translations')).catch(() => []);
  return files
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -5))
    .filter((lang) => LANG.test(lang))
    .sort();
}

/** Reads an overlay; one that is not there is empty. */
export async function readOverlay(dataFile: string, lang: string): Promise<OverlayFile> {
  const file = overlayPath(dataFile, lang);
  const text = await readFile(file, 'utf8').catch(() => '{}');
  return readEntries(lang, file, locate(text.replace(/^\uFEFF/, '')));
}

function readEntries(lang: string, file: string, json: JsonText): OverlayFile {
  const faults: (Place & { id: string; problem: string })[] = [];
  const entries = new Map<string, Entry>();
  const places = new Map<string, Place>();
  const done = (): OverlayFile => ({ lang, file, entries, faults, at: (id) => places.get(id) });
  for (const { place, expected } of json.errors)
    faults.push({ ...place, id: '', problem: `not JSON; expected ${expected}` });
  if (faults.length) return done();
  const { value } = json;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    faults.push({ line: 1, column: 1, id: '', problem: 'expected an object of id → { source, target, state }' });
    return done();
  }
  for (const { key, place } of json.repeated) faults.push({ ...place, id: key, problem: 'the same id twice' });
  for (const [id, entry] of Object.entries(value)) {
    const place = json.property(id);
    places.set(id, place);
    const problem = entryFault(entry);
    if (problem) faults.push({ ...place, id, problem });
    else entries.set(id, entry as Entry);
  }
  return done();
}

/** Writes an overlay: the texts in the order of the data file, then whatever else it had. */
export async function writeOverlay(
  file: string,
  entries: ReadonlyMap<string, Entry>,
  texts: ReadonlyMap<string, SourceText>,
): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(inFileOrder(entries, texts), null, 2)}\n`);
}
