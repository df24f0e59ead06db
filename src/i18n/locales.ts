/** Brings what speaks a language. German is in the source; what speaks the others is loaded with the first of them. */
import type { LocaleModule } from '@lit/localize';
import { SOURCE_LOCALE, type Locale } from './codes.js';

/** The texts of each language, as lit-localize generates them. */
const texts: Record<Exclude<Locale, 'de'>, () => Promise<LocaleModule>> = {
  ar: () => import('./generated/ar.js'),
  'de-simple': () => import('./generated/de-simple.js'),
  el: () => import('./generated/el.js'),
  en: () => import('./generated/en.js'),
  es: () => import('./generated/es.js'),
  fa: () => import('./generated/fa.js'),
  fr: () => import('./generated/fr.js'),
  hr: () => import('./generated/hr.js'),
  it: () => import('./generated/it.js'),
  pl: () => import('./generated/pl.js'),
  ro: () => import('./generated/ro.js'),
  ru: () => import('./generated/ru.js'),
  tr: () => import('./generated/tr.js'),
  uk: () => import('./generated/uk.js'),
};

/** What shows texts of one language to readers of another. */
export type Translator = typeof import('./translator.js');

const loaded = new Set<Locale>([SOURCE_LOCALE]);
let translator: Translator | undefined;
let current = (): Locale => SOURCE_LOCALE;

/** Whether what a reader of a locale needs for a file in some language is here; for German on German it always is. */
export const isLoaded = (locale: Locale, fileLanguage: string): boolean =>
  loaded.has(locale) && (locale === fileLanguage || translator !== undefined);

/** What a reader of a locale needs for a file in another language; undefined where it is the same one. */
export const translatorFor = (locale: Locale, fileLanguage: string): Translator | undefined =>
  locale === fileLanguage ? undefined : translator;

/** Loads what `isLoaded` looks for; a failure is forgotten, so that the next call tries again. */
export async function loadLocale(locale: Locale): Promise<void> {
  const [module, templates] = await Promise.all([
    import('./translator.js'),
    loaded.has(locale) || locale === SOURCE_LOCALE ? undefined : texts[locale](),
  ]);
  translator = module;
  if (templates) translator.addLocale(locale, templates, () => current());
  loaded.add(locale);
}

/** Runs something with `msg()` speaking a language. Rendering is synchronous, so nothing else can slip in between. */
export function inLocale<T>(locale: () => Locale, render: () => T): T {
  const before = current;
  current = locale;
  try {
    return render();
  } finally {
    current = before;
  }
}
