import { formatTag } from './locale.js';

/** Items as a language lists them: "Türkisch, Arabisch und Russisch". */
export const formatList = (tag: string, items: readonly string[]): string =>
  new Intl.ListFormat(formatTag(tag), { type: 'conjunction' }).format(items);

/** What stands between two names beside each other. */
export const comma = (dir: 'ltr' | 'rtl'): string => (dir === 'rtl' ? '، ' : ', ');
