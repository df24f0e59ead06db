/** A function of a day that works out each day once. A day named as `past` is not asked for again. */
export function memoize<T>(make: (day: number) => T): (day: number, past?: number) => T {
  const values = new Map<number | undefined, T>();
  return (day, past) => {
    let value = values.get(day);
    if (value === undefined) {
      // More than a look ten years ahead needs.
      if (values.size > 6000) values.clear();
      values.set(day, (value = make(day)));
    }
    values.delete(past);
    return value;
  };
}
