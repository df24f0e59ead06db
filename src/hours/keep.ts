/** A function of a day that works out each day once. */
export function keep<T>(make: (day: number) => T): (day: number) => T {
  const kept = new Map<number, T>();
  return (day) => {
    let value = kept.get(day);
    if (value === undefined) {
      // More than a look ten years ahead needs.
      if (kept.size > 6000) kept.clear();
      kept.set(day, (value = make(day)));
    }
    return value;
  };
}
