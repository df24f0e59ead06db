/** Brings what speaks a language. German is in the source; what speaks the others is loaded with the first of them. */

import { SOURCE_LOCALE, type Locale } from './codes.js';

const here = new Set<Locale>([SOURCE_LOCALE]);
/** What shows one language beside another; here once it is needed. */
export let foreign: typeof import('./foreign.js') | undefined;
let current = (): Locale => SOURCE_LOCALE;

/** Whether what a reader of a locale needs for a file in some language is here; for German on German it always is. */
export const isLoaded = (locale: Locale, fileLanguage: string): boolean =>
  here.has(locale) && (locale === fileLanguage || foreign !== undefined);

/** Loads what `isLoaded` looks for; a failure is forgotten, so that the next call tries again. */
export async function loadLocale(locale: Locale): Promise<void> {
  const [module, texts] = await Promise.all([
    import('./foreign.js'),
    // One name for all, not one each: fourteen hashes would be as long as all else here.
    here.has(locale) ? undefined : (import(`./generated/${locale}.ts`) as Promise<{ readonly default: string }>),
  ]);
  foreign = module;
  if (texts) foreign.speak(locale, texts.default, () => current());
  here.add(locale);
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
