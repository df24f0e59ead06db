/** Names of languages, Länder and time zones, as the clerk calls them. */
import { msg } from '@lit/localize';
import type { Region } from '../../model/regions.js';
import { LOCALES } from '../../i18n/codes.js';
import { currentLanguage, type Language } from './language.js';

const REGION_NAMES: Record<Region, () => string> = {
  'DE-BB': () => msg('Brandenburg', { id: 'region-bb' }),
  'DE-BE': () => msg('Berlin', { id: 'region-be' }),
  'DE-BW': () => msg('Baden-Württemberg', { id: 'region-bw' }),
  'DE-BY': () => msg('Bayern', { id: 'region-by' }),
  'DE-HB': () => msg('Bremen', { id: 'region-hb' }),
  'DE-HE': () => msg('Hessen', { id: 'region-he' }),
  'DE-HH': () => msg('Hamburg', { id: 'region-hh' }),
  'DE-MV': () => msg('Mecklenburg-Vorpommern', { id: 'region-mv' }),
  'DE-NI': () => msg('Niedersachsen', { id: 'region-ni' }),
  'DE-NW': () => msg('Nordrhein-Westfalen', { id: 'region-nw' }),
  'DE-RP': () => msg('Rheinland-Pfalz', { id: 'region-rp' }),
  'DE-SH': () => msg('Schleswig-Holstein', { id: 'region-sh' }),
  'DE-SL': () => msg('Saarland', { id: 'region-sl' }),
  'DE-SN': () => msg('Sachsen', { id: 'region-sn' }),
  'DE-ST': () => msg('Sachsen-Anhalt', { id: 'region-st' }),
  'DE-TH': () => msg('Thüringen', { id: 'region-th' }),
};

export const regionName = (region: Region): string => REGION_NAMES[region]();

const collators = new Map<Language, Intl.Collator>();
const displayNames = new Map<Language, Intl.DisplayNames>();

/** Made once for each language: they are dear. */
function once<T>(made: Map<Language, T>, make: (language: Language) => T): T {
  const language = currentLanguage();
  const value = made.get(language) ?? make(language);
  made.set(language, value);
  return value;
}

/** As a dictionary of the clerk's language sorts. */
export const compareNames = (a: string, b: string): number =>
  once(collators, (language) => new Intl.Collator(language)).compare(a, b);

/** Where the office is not in Germany. Older browsers cannot list them; a zone can still be typed into the file. */
export const timeZones = (): readonly string[] =>
  'supportedValuesOf' in Intl ? Intl.supportedValuesOf('timeZone') : ['Europe/Berlin'];

/** ISO 639-1, what German offices are asked for most; others by their tag. */
const SPOKEN =
  'ak am ar az be bg bn bs ca cs da de el en es et eu fa ff fi fr ga gl gu ha he hi hr hu hy id ig is it ja ka kk km kn ko ku ky lb ln lo lt lv mg mk ml mn mr ms mt my ne nl no or pa pl ps pt ro ru rw si sk sl so sq sr sv sw ta te tg th ti tk tr tt ug uk ur uz vi wo xh yi yo zh zu'.split(
    ' ',
  );

/** "Türkisch"; a broken tag as it stands. */
export function languageName(tag: string): string {
  try {
    return once(displayNames, (language) => new Intl.DisplayNames(language, { type: 'language' })).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Those the widgets speak come first, as most readers of these files speak them. */
export function languageNames(): readonly { readonly tag: string; readonly name: string }[] {
  const frequent: readonly string[] = LOCALES.filter((locale) => locale !== 'de-simple');
  const named = (tags: readonly string[]) =>
    tags.map((tag) => ({ tag, name: languageName(tag) })).sort((a, b) => compareNames(a.name, b.name));
  return [...named(frequent), ...named(SPOKEN.filter((tag) => !frequent.includes(tag)))];
}
