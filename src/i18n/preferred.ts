/** What the reader's browser tells of its languages. */
import { isServer } from 'lit';
import type { Locale } from './codes.js';
import { match } from './locale.js';

/** The same locales, those the reader prefers first. */
export function preferredFirst(locales: readonly Locale[]): readonly Locale[] {
  const preferred = isServer ? [] : navigator.languages.map((tag) => match(tag)?.locale);
  return [...new Set([...preferred, ...locales])].filter((locale) => locale && locales.includes(locale)) as Locale[];
}
