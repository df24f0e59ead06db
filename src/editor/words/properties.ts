/** What the schema's properties are called in the clerk's words, and what to write there. */
import type { Path } from '../document/document.js';
import { FILE } from './file-words.js';
import type { AnyTable, Words } from './table.js';
import { TRANSLATION } from './translation-words.js';

/** The label of the property a path leads to; an unknown one is called as the file calls it. */
export function propertyLabel(path: Path): string {
  const words = wordsOf(path);
  if (words) return words.label();
  const name = path.filter((key) => typeof key === 'string').at(-1);
  return name ?? '';
}

/** What to write there; undefined where the label says it all. */
export const propertyHint = (path: Path): string | undefined => wordsOf(path)?.hint?.();

/** What one of the things in a list is called. */
export const itemLabel = (path: Path): string => wordsOf(path)?.one?.() ?? propertyLabel(path);

/** Whether the schema has such a property. */
export const isKnownProperty = (path: Path): boolean => wordsOf(path) !== undefined;

function wordsOf([file, ...keys]: Path): Words | undefined {
  // Below the language and the id of a text an overlay has parts of its own.
  const names = (file === 'translations' ? keys.slice(2) : keys).filter((key) => typeof key === 'string');
  let table: AnyTable | undefined = file === 'translations' ? TRANSLATION : FILE;
  let words: AnyTable[string] | undefined;
  for (const name of names) {
    words = table && Object.hasOwn(table, name) ? table[name] : undefined;
    table = words?.of;
  }
  return words;
}
