/** Which entry of one list is which of another, when both began from the same list. */
import { isEqual } from './equal.js';
import { isJsonObject, type Json } from './json.js';
import { textOf } from './text-or-object.js';

type Key = (entry: Json) => string | undefined;

const property =
  (...names: readonly string[]): Key =>
  (entry) => {
    if (!isJsonObject(entry)) return undefined;
    const values = names.map((name) => entry[name]);
    return values.some((value) => value !== undefined) ? JSON.stringify(values) : undefined;
  };

const idOf = property('id');
const nameOf = property('name', 'title', 'label', 'text', 'stop');
/** A text that says more now is the same: `"Beratung"`, `{ name: 'Beratung', fee: … }`. */
const text: Key = (entry) => textOf(entry) || undefined;
const exactly: Key = (entry) => JSON.stringify(entry);
const rangeOf = property('validFrom', 'validThrough');
const firstDayOf = property('validFrom');

/** What tells an entry from the others, the surest first. */
const KEYS: readonly Key[] = [idOf, nameOf, text, exactly, rangeOf, firstDayOf];

/** Of each entry of a list which of the base it was; undefined for a new one. */
export function matchToBase(
  base: readonly Json[],
  list: readonly Json[],
  isSet: boolean,
): readonly (number | undefined)[] {
  const matches = new Array<number | undefined>(list.length).fill(undefined);
  const isFree = base.map(() => true);
  const claim = (i: number, of: number): void => {
    matches[i] = of;
    isFree[of] = false;
  };
  for (const key of isSet ? [exactly] : KEYS) {
    const free = new Map<string, number[]>();
    base.forEach((entry, i) => {
      const text = isFree[i] ? key(entry) : undefined;
      if (text !== undefined) free.set(text, [...(free.get(text) ?? []), i]);
    });
    list.forEach((entry, i) => {
      const of = matches[i] === undefined ? free.get(key(entry) ?? '')?.shift() : undefined;
      if (of !== undefined) claim(i, of);
    });
  }
  if (!isSet) pairByPlace(base, list, matches, isFree, claim);
  return matches;
}

/** An entry that was changed beyond recognition still stands between the same neighbours. */
function pairByPlace(
  base: readonly Json[],
  list: readonly Json[],
  matches: readonly (number | undefined)[],
  isFree: readonly boolean[],
  claim: (i: number, of: number) => void,
): void {
  const gaps = new Map<number, { readonly before: number[]; readonly after: number[] }>();
  const gap = (anchor: number): { readonly before: number[]; readonly after: number[] } => {
    const found = gaps.get(anchor) ?? { before: [], after: [] };
    gaps.set(anchor, found);
    return found;
  };
  let anchor = -1;
  isFree.forEach((free, i) => {
    if (free) gap(anchor).before.push(i);
    else anchor = i;
  });
  anchor = -1;
  matches.forEach((of, i) => {
    if (of === undefined) gap(anchor).after.push(i);
    else anchor = of;
  });
  for (const { before, after } of gaps.values()) {
    const isOneToOne = before.length === after.length;
    for (const i of after) {
      const of = before.find((of, place) => isSame(base[of], list[i]!, isOneToOne && after[place] === i));
      if (of === undefined) continue;
      before.splice(before.indexOf(of), 1, -1);
      claim(i, of);
    }
  }
}

function isSame(before: Json | undefined, after: Json, isInPlace: boolean): boolean {
  if (before === undefined) return false;
  if (typeof before === 'string' && typeof after === 'string') return isInPlace || similarity(before, after) > 0.5;
  if (!isJsonObject(before) || !isJsonObject(after)) return isInPlace && typeof before === typeof after;
  const isNamed = before['id'] !== undefined && after['id'] !== undefined;
  if (isNamed) return false;
  const keys = Object.keys(before);
  if (keys.some((key) => key !== 'kind' && isEqual(before[key], after[key]))) return true;
  // Whose only property was changed or taken out has nothing left that is equal: `{ stop: 'Bahnhof' }`.
  return isInPlace && keys.length === 1 && (Object.hasOwn(after, keys[0]!) || !Object.keys(after).length);
}

/** From 0 to 1: how many pairs of letters two texts share (Dice). */
function similarity(a: string, b: string): number {
  const pairs = (text: string): string[] => Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2));
  const [ofA, ofB] = [pairs(a.toLowerCase()), pairs(b.toLowerCase())];
  const rest = new Map<string, number>();
  for (const pair of ofB) rest.set(pair, (rest.get(pair) ?? 0) + 1);
  const shared = ofA.filter((pair) => {
    const left = rest.get(pair) ?? 0;
    if (left) rest.set(pair, left - 1);
    return left > 0;
  });
  return (2 * shared.length) / Math.max(1, ofA.length + ofB.length);
}

/** Which new entries of two lists are the same: of what both added only one is kept. */
export function matchAdded(mine: readonly Json[], theirs: readonly Json[]): readonly (number | undefined)[] {
  const isFree = theirs.map(() => true);
  return mine.map((entry) => {
    const of = theirs.findIndex((other, i) => isFree[i] && isSameAddition(entry, other));
    if (of < 0) return undefined;
    isFree[of] = false;
    return of;
  });
}

/** Two people with one id are two people; the file's reader then asks for an id of its own. */
function isSameAddition(a: Json, b: Json): boolean {
  if (isEqual(a, b)) return true;
  const [id, name] = [idOf(a), nameOf(a)];
  return id !== undefined && id === idOf(b) && name === nameOf(b);
}
