/** The languages we speak. */

/** In the order readers are offered them. */
export const LOCALES = [
  'de',
  'de-simple',
  'en',
  'tr',
  'ar',
  'uk',
  'ru',
  'fr',
  'it',
  'es',
  'el',
  'hr',
  'ro',
  'pl',
  'fa',
] as const;
export const SOURCE_LOCALE = 'de';
export type Locale = (typeof LOCALES)[number];

export const isLocale = (code: string): code is Locale => (LOCALES as readonly string[]).includes(code);

export const isRightToLeft = (tag: string): boolean => /^(ar|fa|he|ur)\b/.test(tag);
