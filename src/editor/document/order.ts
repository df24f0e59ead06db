/** The order of a list that two people changed: what each moved or added goes where that one put it. */

/** One entry, the same object in each list it is in. */
export interface Ordered<T> {
  readonly order: readonly T[];
  /** What both moved, to different places; it stands where the first of the two put it. */
  readonly disputed: ReadonlySet<T>;
}

/**
 * Merges the order of two lists that began from one. What one of them removed stays in its place.
 *
 * @param textOf what an entry says, to put what both added at one place in an order that both get
 */
export function mergeOrder<T>(
  base: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
  textOf: (entry: T) => string,
): Ordered<T> {
  const movedByMe = movedIn(base, mine);
  const movedByThem = movedIn(base, theirs);
  const fixed = base.filter((entry) => !movedByMe.has(entry) && !movedByThem.has(entry));
  const placesOf = (list: readonly T[], isPlaced: (entry: T) => boolean): ReadonlyMap<T, number> =>
    placesIn(list, fixed, isPlaced);
  const isBase = new Set(base);
  const mineAt = placesOf(mine, (entry) => !isBase.has(entry) || movedByMe.has(entry));
  const theirsAt = placesOf(theirs, (entry) => !isBase.has(entry) || movedByThem.has(entry));
  const disputed = new Set([...mineAt.keys()].filter((entry) => isBase.has(entry) && differs(entry, mineAt, theirsAt)));
  const blocks = Array.from({ length: fixed.length + 1 }, () => ({ mine: [] as T[], theirs: [] as T[] }));
  for (const [entry, gap] of mineAt) {
    // What both added at different places stands at the earlier one, whoever asks.
    const other = theirsAt.get(entry);
    if (other !== undefined && !disputed.has(entry) && other < gap) continue;
    blocks[gap]!.mine.push(entry);
  }
  for (const [entry, gap] of theirsAt) {
    const other = mineAt.get(entry);
    if (other === undefined || (!disputed.has(entry) && other > gap)) blocks[gap]!.theirs.push(entry);
  }
  const order = blocks.flatMap((block, i) => [
    ...inOneOrder(block.mine, block.theirs, textOf),
    ...(i < fixed.length ? [fixed[i]!] : []),
  ]);
  return { order, disputed };
}

const differs = <T>(entry: T, a: ReadonlyMap<T, number>, b: ReadonlyMap<T, number>): boolean =>
  b.has(entry) && a.get(entry) !== b.get(entry);

/** Two people who save one after the other get the same list, whoever was first. */
function inOneOrder<T>(mine: readonly T[], theirs: readonly T[], textOf: (entry: T) => string): readonly T[] {
  if (!mine.length || !theirs.length) return [...mine, ...theirs];
  const isSwapped = theirs.map(textOf).join() < mine.map(textOf).join();
  return isSwapped ? [...theirs, ...mine] : [...mine, ...theirs];
}

/** After which of the fixed entries each entry stands that somebody placed anew. */
function placesIn<T>(list: readonly T[], fixed: readonly T[], isPlaced: (entry: T) => boolean): ReadonlyMap<T, number> {
  const gapAfter = new Map(fixed.map((entry, i) => [entry, i + 1]));
  const places = new Map<T, number>();
  let gap = 0;
  for (const entry of list) {
    const after = gapAfter.get(entry);
    if (after !== undefined) gap = after;
    else if (isPlaced(entry)) places.set(entry, gap);
  }
  return places;
}

/** The fewest entries that, moved, make one order of the other: all but a longest rising run. */
function movedIn<T>(base: readonly T[], list: readonly T[]): ReadonlySet<T> {
  const placeOf = new Map(base.map((entry, i) => [entry, i]));
  const kept = list.filter((entry) => placeOf.has(entry));
  const places = kept.map((entry) => placeOf.get(entry)!);
  const stays = longestRise(places);
  return new Set(kept.filter((_, i) => !stays.has(i)));
}

/** Indices of a longest rising subsequence (patience sorting). */
function longestRise(values: readonly number[]): ReadonlySet<number> {
  const tails: number[] = [];
  const before: number[] = [];
  values.forEach((value, i) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[tails[middle]!]! < value) low = middle + 1;
      else high = middle;
    }
    before[i] = low ? tails[low - 1]! : -1;
    tails[low] = i;
  });
  const rise = new Set<number>();
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i]!) rise.add(i);
  return rise;
}
