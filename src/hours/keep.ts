/** A function of a day that works out each day once, as long as it is among the last thousand asked for. */
export function keep<T>(make: (day: number) => T): (day: number) => T {
  const kept = new Map<number, T>();
  return (day) => {
    let value = kept.get(day);
    if (value === undefined) {
      // A year back and a year ahead, in a page that stays open for years.
      if (kept.size > 999) kept.delete(kept.keys().next().value!);
      kept.set(day, (value = make(day)));
    }
    return value;
  };
}
