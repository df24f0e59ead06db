/** A function of a day that works out each day once. A day named as `past` is not asked for again. */
export function keep<T>(make: (day: number) => T): (day: number, past?: number) => T {
  const kept = new Map<number | undefined, T>();
  return (day, past) => {
    let value = kept.get(day);
    if (value === undefined) {
      // More than a look ten years ahead needs.
      if (kept.size > 6000) kept.clear();
      kept.set(day, (value = make(day)));
    }
    kept.delete(past);
    return value;
  };
}
