/** Which language an element speaks. */
import { chosenLanguage } from './choice.js';
import { nearest } from '../dom/nearest.js';
import { isLocale, SOURCE_LOCALE, type Locale } from './locales.js';

/** A language as the three that need it want it. */
export interface Language {
  /** Which of our translations. */
  readonly locale: Locale;
  /** Tag for `Intl` and the `lang` attribute, always valid: "de-CH" where the page says so. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
}

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
  return match(tag) ?? match(fileLanguage) ?? { locale: SOURCE_LOCALE, tag: SOURCE_LOCALE, dir: 'ltr' };
}

/** Hosts mark simple German in many ways, some of which make `Intl` throw; this one is well-formed (RFC 5646). */
const SIMPLE: Language = { locale: 'de-simple', tag: 'de-simple', dir: 'ltr' };

/** The language for a tag, along `de-CH` → `de`; undefined for a broken tag or a language we do not have. */
export function match(tag: string): Language | undefined {
  // Programmers' `en_US` is clear enough, too.
  const parts = tag.trim().split(/[-_]/);
  const locale = parts[0]!.toLowerCase();
  if (locale === 'de' && /simpl|leicht|einfach/i.test(tag)) return SIMPLE;
  if (!isLocale(locale)) return undefined;
  const dir = isRightToLeft(locale) ? 'rtl' : 'ltr';
  try {
    const [canonical] = Intl.getCanonicalLocales(parts.join('-'));
    return { locale, tag: canonical!, dir };
  } catch {
    // Intl throws on a subtag that is too long; the language itself is clear.
    return { locale, tag: locale, dir };
  }
}

export const isRightToLeft = (tag: string): boolean => /^(ar|fa|he|ur)\b/.test(tag);

/** The tag to format with. */
export const formatTag = (tag: string): string => REGIONAL[tag] ?? tag;
