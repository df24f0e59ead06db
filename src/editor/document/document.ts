/** What is open in the editor: a data file and the translations beside it. */
import type { Json, JsonObject } from './json.js';

/** Immutable; every change makes another one that shares what stayed as it was. */
export interface DataDocument {
  /** The data file as it stands, sound or not. */
  readonly data: JsonObject;
  /** The overlays that lie beside it, by language: `{ tr: { 'contacts.x.jobTitle': { source, target, state } } }`. */
  readonly translations: Readonly<Record<string, JsonObject>>;
}

/** The way to a value: `['data', 'contacts', 1, 'telephone']`. */
export type Path = readonly (string | number)[];

/** The value at a path; undefined where there is none. */
export function valueAt(document: DataDocument, path: Path): Json | undefined {
  let value: unknown = document;
  for (const key of path)
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, key) ?
        (value as Record<string | number, unknown>)[key]
      : undefined;
  return value as Json | undefined;
}

/** A path below `data` as the parser names it: `contacts[1].telephone`. */
export const dataPath = ([, ...keys]: Path): string =>
  keys.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i ? '.' : ''}${key}`)).join('');
