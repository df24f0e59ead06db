import type { Json } from './json.js';
import { matchAdded, matchToBase } from './matching.js';

/** An entry of a list in its three versions; undefined where a version does not have it. */
export interface Item {
  readonly base?: Json;
  mine?: Json;
  theirs?: Json;
}

/** The entries of three lists, matched: each as one object that stands in the lists it was in. */
export function itemsOf(
  base: readonly Json[],
  mine: readonly Json[],
  theirs: readonly Json[],
  isSet: boolean,
): { readonly items: readonly Item[]; readonly ofMine: readonly Item[]; readonly ofTheirs: readonly Item[] } {
  const items = base.map((entry): Item => ({ base: entry }));
  const place = (list: readonly Json[], side: 'mine' | 'theirs'): readonly Item[] =>
    matchToBase(base, list, isSet).map((of, i) => {
      const item: Item = of === undefined ? {} : items[of]!;
      item[side] = list[i]!;
      return item;
    });
  const ofMine = place(mine, 'mine');
  let ofTheirs = place(theirs, 'theirs');
  const isNew = (item: Item): boolean => item.base === undefined;
  const newOfMine = ofMine.filter(isNew);
  const newOfTheirs = ofTheirs.filter(isNew);
  const twins = matchAdded(
    newOfMine.map(({ mine }) => mine!),
    newOfTheirs.map(({ theirs }) => theirs!),
  );
  twins.forEach((of, i) => {
    const twin = of === undefined ? undefined : newOfTheirs[of]!;
    if (!twin) return;
    newOfMine[i]!.theirs = twin.theirs!;
    ofTheirs = ofTheirs.map((item) => (item === twin ? newOfMine[i]! : item));
  });
  return { items, ofMine, ofTheirs };
}
