/** Which language an element speaks. */
import { chosenLanguage } from './choice.js';
import { nearest } from '../dom/nearest.js';
import { isLocale, isRightToLeft, SOURCE_LOCALE, type Locale } from './codes.js';

/** A language as the three that need it want it. */
export interface Language {
  /** Which of our translations. */
  readonly locale: Locale;
  /** Tag for `Intl` and the `lang` attribute, always valid: "de-CH" where the page says so. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
}

const german = (tag: 'de' | 'de-simple'): Language => ({ locale: tag, tag, dir: 'ltr' });
export const GERMAN = german(SOURCE_LOCALE);

/**
 * What `Intl` takes for a bare tag. Readers of English in Germany expect 24 hours and day before month; a German office
 * keeps the Gregorian calendar.
 */
const REGIONAL: Partial<Record<string, string>> = { en: 'en-GB', fa: 'fa-u-ca-gregory' };

/**
 * The language of an element: the reader's choice, else its own `lang`, else the nearest ancestor's across shadow roots,
 * else the file's.
 */
export function languageOf(element: Element, fileLanguage: string): Language {
  const tag =
    chosenLanguage() ?? element.getAttribute('lang') ?? nearest(element, '[lang]')?.getAttribute('lang') ?? '';
  return match(tag) ?? match(fileLanguage) ?? GERMAN;
}

/** Hosts mark simple German in many ways, some of which make `Intl` throw; this one is well-formed (RFC 5646). */
const SIMPLE = german('de-simple');

/** The language for a tag, along `de-CH` → `de`; undefined for a broken tag or a language we do not have. */
export function match(given: string): Language | undefined {
  // Programmers' `en_US` is clear enough, too.
  const parts = given.trim().split(/[-_]/);
  const locale = parts[0]!.toLowerCase();
  if (locale === 'de' && /simpl|leicht|einfach/i.test(given)) return SIMPLE;
  if (!isLocale(locale)) return undefined;
  let tag: string = locale;
  try {
    tag = Intl.getCanonicalLocales(parts.join('-'))[0]!;
  } catch {
    // Intl throws on a subtag that is too long; the language itself is clear.
  }
  return { locale, tag, dir: isRightToLeft(locale) ? 'rtl' : 'ltr' };
}

/** The tag to format with. */
export const formatTag = (tag: string): string => REGIONAL[tag] ?? tag;
