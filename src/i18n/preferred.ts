/** What the reader's browser tells of its languages. */
import { isServer } from 'lit';
import type { Locale } from './codes.js';
import { match } from './locale.js';

/** The same locales, those the reader prefers first. */
export function preferredFirst(locales: readonly Locale[]): readonly Locale[] {
  const tags = isServer ? [] : navigator.languages;
  const preferred = tags.flatMap((tag) => match(tag)?.locale ?? []);
  return [...new Set([...preferred.filter((locale) => locales.includes(locale)), ...locales])];
}
