/**
 * What two people made of one file, put together: entry by entry, field by field. What only one of them changed is kept;
 * what both changed to different values is a conflict, for a person to decide.
 */
import type { DataDocument, Path } from './document.js';
import { isEqual } from './equal.js';
import { isJsonList, isJsonObject, type Json, type JsonObject } from './json.js';
import { itemsOf, type Item } from './items.js';
import { mergeOrder } from './order.js';
import { alignOverlays } from './overlays.js';
import { alignIds } from './renamed.js';
import { mergeWeek } from './week.js';

type Value = Json | undefined;

/** What both changed to different values. Until somebody decides, mine stands there, or theirs where I removed it. */
export interface Conflict {
  /** Where, in the merged document. */
  readonly path: Path;
  readonly base: Value;
  /** Undefined: removed. */
  readonly mine: Value;
  readonly theirs: Value;
  /** The conflict is about these days of the opening hours at `path`; the values are hours with only these days. */
  readonly days?: readonly string[];
  /** The conflict is about the order of the list at `path`: the places of its entries, as each of both ordered them. */
  readonly orders?: { readonly mine: readonly number[]; readonly theirs: readonly number[] };
}

export interface Merged {
  readonly document: DataDocument;
  readonly conflicts: readonly Conflict[];
  /** Where something of theirs was taken, in the merged document. */
  readonly taken: readonly Path[];
}

/** Merges two documents that began from one. Never throws, whatever the files say. */
export function merge(base: DataDocument, mine: DataDocument, theirs: DataDocument): Merged {
  const merger = new Merger();
  const [was, ours, others] = alignIds(base, mine, theirs);
  const data = merger.value(withoutStamp(was.data), withoutStamp(ours.data), withoutStamp(others.data), ['data']);
  const overlays = alignOverlays(data as JsonObject, was.translations, ours.translations, others.translations);
  const translations = merger.value(...overlays, ['translations']);
  const document = { data, translations } as DataDocument;
  return { document, conflicts: merger.conflicts, taken: merger.taken };
}

/** A stamp is for one content only; the next save makes another. */
const withoutStamp = ({ checked: _, ...data }: JsonObject): JsonObject => data;

/** Lists in which an item is its text: it is there or not, and never edited. */
const SETS = new Set(['keywords', 'languages', 'offices', 'contacts', 'locations', 'closed', 'dayOfWeek']);
/** Texts that may stand alone or as a list of one. */
const ONE_OR_MORE = new Set(['intro', 'closed', 'dayOfWeek']);
/** The parts of an exception that mean something together only. */
const TIMES = ['opens', 'closes', 'byAppointment'];

class Merger {
  readonly conflicts: Conflict[] = [];
  readonly taken: Path[] = [];

  value(base: Value, mine: Value, theirs: Value, path: Path): Value {
    if (isEqual(mine, theirs)) return mine;
    if (isEqual(base, theirs)) return mine;
    if (isEqual(base, mine)) {
      this.taken.push(path);
      return theirs;
    }
    const name = path.at(-1);
    if (path.length === 2 && name === 'updated' && isText(mine) && isText(theirs)) return mine > theirs ? mine : theirs;
    if (isWhole(path, [base, mine, theirs])) return this.#conflict({ path, base, mine, theirs });
    if (isJsonObject(mine) && isJsonObject(theirs))
      return this.#object(isJsonObject(base) ? base : {}, mine, theirs, path);
    const lists = asLists([base ?? [], mine, theirs], ONE_OR_MORE.has(String(name)));
    return lists ? this.#list(...lists, path) : this.#conflict({ path, base, mine, theirs });
  }

  #conflict(conflict: Conflict): Value {
    this.conflicts.push(conflict);
    return conflict.mine ?? conflict.theirs;
  }

  #object(base: JsonObject, mine: JsonObject, theirs: JsonObject, path: Path): JsonObject {
    const week = this.#week(base, mine, theirs, path);
    const keys = [base, mine, theirs].map((value) => Object.keys(value)) as [string[], string[], string[]];
    const { order } = mergeOrder(...keys, (key) => key);
    const result: Record<string, Json> = {};
    for (const key of order) {
      const value =
        week && (key === 'regular' || key === 'closed') ?
          week[key]
        : this.value(own(base, key), own(mine, key), own(theirs, key), [...path, key]);
      if (value !== undefined) Object.defineProperty(result, key, { value, ...PLAIN });
    }
    return result;
  }

  /** The usual week of hours that both changed. */
  #week(base: JsonObject, mine: JsonObject, theirs: JsonObject, path: Path): JsonObject | undefined {
    const changed = (version: JsonObject): boolean =>
      ['regular', 'closed'].some((key) => !isEqual(base[key], version[key]));
    const merged = changed(mine) && changed(theirs) ? mergeWeek(base, mine, theirs) : undefined;
    if (!merged) return undefined;
    if (merged.hasTaken) this.taken.push(path);
    for (const disputed of merged.disputed) this.conflicts.push({ path, ...disputed });
    return merged.week;
  }

  #list(base: readonly Json[], mine: readonly Json[], theirs: readonly Json[], path: Path): readonly Json[] {
    // An office of the file is an entry; that of a contact is a word.
    const isSet = path.length > 2 && SETS.has(String(path.at(-1)));
    const { items, ofMine, ofTheirs } = itemsOf(base, mine, theirs, isSet);
    const { order, disputed } = mergeOrder(items, ofMine, ofTheirs, (item) => JSON.stringify(item.mine ?? item.theirs));
    const result: Json[] = [];
    const places = new Map<Item, number>();
    for (const item of order) {
      const at = [...path, result.length];
      const value = this.value(item.base, item.mine, item.theirs, at);
      if (value === undefined) continue;
      places.set(item, result.length);
      result.push(value);
    }
    if (!isSet && [...disputed].some((item) => places.has(item))) {
      const placesBy = (list: readonly Item[]): readonly number[] => {
        const kept = list.flatMap((item) => places.get(item) ?? []);
        const others = [...places.values()].filter((place) => !kept.includes(place));
        return [...kept, ...others];
      };
      const orders = { mine: placesBy(ofMine), theirs: placesBy(ofTheirs) };
      this.conflicts.push({ path, base, mine, theirs, orders });
    }
    return result;
  }
}

const PLAIN = { enumerable: true, configurable: true, writable: true };
const isText = (value: Value): value is string => typeof value === 'string';
const own = (object: JsonObject, key: string): Value => (Object.hasOwn(object, key) ? object[key] : undefined);

/** Whether a value is decided as a whole: half of one translation with half of another says what nobody meant. */
function isWhole(path: Path, [base, mine, theirs]: readonly [Value, Value, Value]): boolean {
  if (path[0] === 'translations') return path.length === 3;
  if (path.at(-1) === 'regular') return true;
  if (path.at(-2) !== 'special') return false;
  const [was, our, their] = [base, mine, theirs].map((value) =>
    TIMES.map((key) => (isJsonObject(value) && value[key]) || null),
  );
  return !isEqual(was, our) && !isEqual(was, their) && !isEqual(our, their);
}

function asLists(values: readonly [Value, Value, Value], isOneOrMore: boolean): [Json[], Json[], Json[]] | undefined {
  if (!values.slice(1).some(isJsonList)) return undefined;
  const lists = values.map((value) => (isOneOrMore && isText(value) ? [value] : value));
  return lists.every(isJsonList) ? (lists as [Json[], Json[], Json[]]) : undefined;
}
