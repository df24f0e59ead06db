/** What a list says of an entry, and what it is found by. */
import type { EntryList } from '../document/identity.js';
import { isJsonObject, type Json } from '../document/json.js';
import { foldText } from '../base/fold-text.js';
import { LABELS } from '../words/entries.js';

export interface EntryText {
  readonly name: string;
  /** What tells it from others: role and room, or the street. */
  readonly detail: string;
}

const DETAILS: Readonly<Record<EntryList, readonly string[]>> = {
  contacts: ['jobTitle', 'room'],
  locations: ['streetAddress', 'addressLocality'],
  offices: ['description'],
};

export function describeEntry(list: EntryList, entry: Json): EntryText {
  if (!isJsonObject(entry)) return { name: JSON.stringify(entry), detail: '' };
  const name = LABELS[list](entry);
  const details = DETAILS[list].flatMap((key) => textOf(entry[key]));
  return { name, detail: details.filter((text) => !name.includes(text)).join(' · ') };
}

const textOf = (value: Json | undefined): string[] =>
  typeof value === 'string' && value.trim() ? [value]
  : typeof value === 'number' ? [String(value)]
  : [];

/** Entries never change, they are replaced; so each is folded once. */
const folded = new WeakMap<object, string>();

/** Every text of an entry but its keywords, to search in. */
export function searchTextOf(entry: Json): string {
  if (!isJsonObject(entry)) return foldText(JSON.stringify(entry));
  let text = folded.get(entry);
  if (text === undefined) {
    const texts = Object.entries(entry).flatMap(([key, value]) => (key === 'keywords' ? [] : [value].flat()));
    text = foldText(texts.filter((each) => typeof each === 'string').join(' '));
    folded.set(entry, text);
  }
  return text;
}
