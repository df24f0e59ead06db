/** Pure changes of lists. */

export const inserted = <T>(list: readonly T[], index: number, ...items: readonly T[]): T[] =>
  list.toSpliced(index, 0, ...items);
export const removed = <T>(list: readonly T[], index: number): T[] => list.toSpliced(index, 1);
export const moved = <T>(list: readonly T[], from: number, to: number): T[] =>
  inserted(removed(list, from), to, list[from]!);
export const replaced = <T>(list: readonly T[], index: number, ...items: readonly T[]): T[] =>
  list.toSpliced(index, 1, ...items);
