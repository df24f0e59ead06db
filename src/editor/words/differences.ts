/** What changed between two documents, one plain sentence each. */
import { msg, str } from '@lit/localize';
import { valueAt, type DataDocument, type Path } from '../document/document.js';
import { isEqual } from '../document/equal.js';
import { isJsonList, isJsonObject, type Json, type JsonObject } from '../document/json.js';
import { matchToBase } from '../document/matching.js';
import { alignIds } from '../document/renamed.js';
import { entryLabel, LABELS } from './entries.js';
import { hoursName } from './hours-name.js';
import { changeOf, exceptionDifferences, weekDifferences } from './hours-differences.js';
import { propertyLabel } from './properties.js';
import { translationDifferences } from './translation-differences.js';
import { quoted, valueInWords } from './values.js';

/** One change. */
export interface Difference {
  /** Where, in the later document; of what is gone, where it was in. */
  readonly path: Path;
  /** The entry it is about: "Bianka Gärtner". */
  readonly entry: string;
  /** "Mittwoch: 14:00–16:00 Uhr nach Vereinbarung, vorher geschlossen" */
  readonly sentence: string;
}

/** Every change, in the order of the file; then those of the translations. */
export function differencesOf(before: DataDocument, after: DataDocument): readonly Difference[] {
  if (before === after) return [];
  // Where an id was changed, references that follow it say nothing new.
  const [aligned] = alignIds(before, after, before);
  const teller = new Teller(before, after);
  teller.object(aligned.data, after.data, ['data']);
  return [...teller.told, ...translationDifferences(aligned, after)];
}

const ENTRY_LISTS = ['contacts', 'locations', 'offices', 'notices'] as const;
/** Lists of words, where the place of one says nothing. */
const SETS = new Set(['keywords', 'languages', 'offices', 'closed', 'contacts', 'locations']);

/** What of hours is told as days. */
const WEEK = ['regular', 'closed', 'special'];

class Teller {
  readonly told: Difference[] = [];

  constructor(
    readonly before: DataDocument,
    readonly after: DataDocument,
  ) {}

  object(before: JsonObject, after: JsonObject, path: Path): void {
    if (before === after) return;
    const week = this.#week(before, after, path);
    for (const key of new Set([...Object.keys(after), ...Object.keys(before)]))
      if (path.length > 1 || key !== 'checked')
        if (!week || !WEEK.includes(key)) this.#value(before[key], after[key], [...path, key]);
  }

  /** Hours are told as a whole, where they can be read. */
  #week(before: JsonObject, after: JsonObject, path: Path): boolean {
    if (![before, after].some(({ regular, closed, special }) => regular ?? closed ?? special)) return false;
    const differences = weekDifferences(before, after, path);
    if (!differences) return false;
    const exceptions = exceptionDifferences(before['special'] ?? [], after['special'] ?? [], path);
    const told = [...differences, ...exceptions];
    const name = hoursName(this.after, path);
    const which = name && `${name}, `;
    for (const { path, sentence } of told) this.#tell(path, which + sentence);
    const isWritten = WEEK.every((key) => isEqual(before[key], after[key]));
    if (!told.length && !isWritten)
      this.#tell(path, which + msg('dieselben Zeiten, anders aufgeschrieben', { id: 'difference-same-times' }));
    return true;
  }

  #value(before: Json | undefined, after: Json | undefined, path: Path): void {
    const list = ENTRY_LISTS.find((name) => path.length === 2 && path[1] === name);
    // Of an entry with another id the rest is equal by now.
    if (isEqual(list ? valueAt(this.before, path) : before, after)) return;
    const [was, is] = [before ?? emptyLike(after), after ?? emptyLike(before)];
    if (list && isJsonList(was) && isJsonList(is)) this.#entries(was, is, path, list);
    else if (isJsonObject(was) && isJsonObject(is)) this.object(was, is, path);
    else if (isJsonList(was) && isJsonList(is)) this.#list(was, is, path);
    else this.#tell(path, `${propertyLabel(path)}: ${this.#change(before, after, path)}`);
  }

  #change(before: Json | undefined, after: Json | undefined, path: Path): string {
    return changeOf(valueInWords(this.after, path, after), valueInWords(this.before, path, before));
  }

  #entries(before: readonly Json[], after: readonly Json[], path: Path, list: (typeof ENTRY_LISTS)[number]): void {
    const matches = matchToBase(before, after, false);
    const idsBefore = valueAt(this.before, path) as readonly Json[] | undefined;
    after.forEach((entry, i) => {
      const at = [...path, i];
      const of = matches[i];
      const [was, old] = of === undefined ? [] : [before[of], idsBefore?.[of]];
      if (of === undefined) this.#tell(at, added());
      else if (isJsonObject(was) && isJsonObject(entry)) {
        const id = isJsonObject(old) ? old['id'] : undefined;
        this.object(id === undefined ? was : { ...was, id }, entry, at);
      } else this.#value(was, entry, at);
    });
    before.forEach((entry, i) => {
      if (!matches.includes(i)) this.told.push({ path, entry: LABELS[list](entry), sentence: removed() });
    });
    if (isReordered(matches)) this.#tell(path, msg('andere Reihenfolge', { id: 'difference-order' }));
  }

  /** A list of words or sentences. */
  #list(before: readonly Json[], after: readonly Json[], path: Path): void {
    const isSet = SETS.has(String(path.at(-1)));
    const matches = matchToBase(before, after, isSet);
    const label = propertyLabel(path);
    const words = (document: DataDocument, item: Json | undefined): string =>
      typeof item === 'string' && !isSet ? quoted(item) : valueInWords(document, path, item);
    after.forEach((item, i) => {
      const of = matches[i];
      const old = of === undefined ? undefined : before[of];
      // Hours are told by day.
      if (isTopic(item) && isTopic(old)) return this.object(old, item, [...path, i]);
      const [now, was] = [words(this.after, item), of === undefined ? '' : words(this.before, old)];
      if (of === undefined)
        this.#tell([...path, i], msg(str`${label}: ${now} hinzugefügt`, { id: 'difference-item-added' }));
      else if (!isEqual(old, item)) this.#tell([...path, i], `${label}: ${changeOf(now, was)}`);
    });
    before.forEach((item, i) => {
      if (matches.includes(i)) return;
      const was = words(this.before, item);
      this.#tell(path, msg(str`${label}: ${was} entfernt`, { id: 'difference-item-removed' }));
    });
    if (isReordered(matches)) this.#tell(path, `${label}: ${msg('andere Reihenfolge', { id: 'difference-order' })}`);
  }

  #tell(path: Path, sentence: string): void {
    const document = valueAt(this.after, path.slice(0, 3)) === undefined ? this.before : this.after;
    this.told.push({ path, entry: entryLabel(document, path), sentence });
  }
}

const isTopic = (item: Json | undefined): item is JsonObject => isJsonObject(item) && isJsonObject(item['hours']);

/** In place of nothing, so that what is inside is told. */
function emptyLike(value: Json | undefined): Json | undefined {
  if (isJsonList(value)) return [];
  return isJsonObject(value) ? {} : undefined;
}

const added = (): string => msg('neu', { id: 'difference-added' });
const removed = (): string => msg('entfernt', { id: 'difference-removed' });
const isReordered = (matches: readonly (number | undefined)[]): boolean => {
  const kept = matches.filter((of) => of !== undefined);
  return kept.some((of, i) => i > 0 && of < kept[i - 1]!);
};
