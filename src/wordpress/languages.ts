/** The languages an author or administrator can choose, each in its own words, as readers are offered them. */
import { LOCALES } from '../i18n/codes.js';
import { formatLanguage } from '../i18n/language-name.js';

export interface LanguageChoice {
  readonly value: string;
  readonly label: string;
}

export const languageChoices = (): readonly LanguageChoice[] =>
  LOCALES.map((value) => ({ value, label: nameOf(value) }));

const nameOf = (tag: string): string => (tag === 'de-simple' ? 'Einfache Sprache' : formatLanguage(tag, tag));
