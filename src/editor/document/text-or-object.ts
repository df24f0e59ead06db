/** An entry of a list that is a text, or an object that has the text as its name and says more. */
import { isJsonObject, type Json } from './json.js';

/** The text of an entry, empty where it has none yet; undefined where what stands there is none. */
export function textOf(entry: Json | undefined): string | undefined {
  const text = isJsonObject(entry) ? (entry['name'] ?? '') : entry;
  return typeof text === 'string' ? text : undefined;
}

/** The entry with another text. */
export const withText = (entry: Json | undefined, text: string): Json =>
  isJsonObject(entry) ? { ...entry, name: text } : text;

/** What says nothing but its name is a text again. */
export const simplest = (entry: Json): Json =>
  isJsonObject(entry) && Object.keys(entry).join() === 'name' ? entry['name']! : entry;
