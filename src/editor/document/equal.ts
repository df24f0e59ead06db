import { isJsonList, isJsonObject, type Json } from './json.js';

type Value = Json | undefined;

/** Whether two values of a file say the same; the order of properties says nothing. */
export function isEqual(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (isJsonList(a))
    return isJsonList(b) && a.length === b.length && a.every((item: Json, i) => isEqual(item, (b as Json[])[i]));
  if (!isJsonObject(a) || !isJsonObject(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => isEqual(a[key], b[key]));
}
