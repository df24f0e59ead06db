/** The languages we speak, and the one place that configures `@lit/localize`: each widget renders in its own language. */
import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import type { LocaleModule } from '@lit/localize';
import { sourceLocale, targetLocales } from './generated/codes.js';

export type Locale = typeof sourceLocale | (typeof targetLocales)[number];

export const SOURCE_LOCALE = sourceLocale;
/** In the order readers are offered them. */
const importers: Record<(typeof targetLocales)[number], () => Promise<LocaleModule>> = {
  'de-simple': () => import('./generated/de-simple.js'),
  en: () => import('./generated/en.js'),
  tr: () => import('./generated/tr.js'),
  ar: () => import('./generated/ar.js'),
  uk: () => import('./generated/uk.js'),
  ru: () => import('./generated/ru.js'),
  fr: () => import('./generated/fr.js'),
  it: () => import('./generated/it.js'),
  es: () => import('./generated/es.js'),
  el: () => import('./generated/el.js'),
  hr: () => import('./generated/hr.js'),
  ro: () => import('./generated/ro.js'),
  pl: () => import('./generated/pl.js'),
  fa: () => import('./generated/fa.js'),
};
export const LOCALES = [sourceLocale, ...Object.keys(importers)] as readonly Locale[];
const modules = new Map<Locale, LocaleModule>();
let current = (): Locale => sourceLocale;

configureReentrantLocalization({
  sourceLocale,
  targetLocales: [...targetLocales],
  getLocale: () => current(),
  loadLocaleSync: (locale) => modules.get(locale as Locale),
});

export const isLocale = (code: string): code is Locale => (LOCALES as readonly string[]).includes(code);

/** Whether texts of a locale are here; German texts always are. */
export const isLoaded = (locale: Locale): boolean => locale === sourceLocale || modules.has(locale);

/** Loads the texts of a locale; a failure is forgotten, so that the next call tries again. */
export async function loadLocale(locale: Locale): Promise<void> {
  if (locale === sourceLocale || modules.has(locale)) return;
  modules.set(locale, await importers[locale]());
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
