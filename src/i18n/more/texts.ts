/** The texts for what few data files say. A page without such facts never loads them. */
import type { LocaleModule } from '@lit/localize';
import { SOURCE_LOCALE, type Locale } from '../codes.js';
import { addTexts } from '../translator.js';

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

const loaded = new Set<Locale>([SOURCE_LOCALE]);

/** A widget, as far as its language goes. */
interface Speaker {
  readonly language: { readonly locale: Locale };
  requestUpdate(): void;
}

/** Loads the texts for a widget, which is rendered again once they are here; true where they are already. */
export function prepareTexts(widget: Speaker): boolean {
  const { locale } = widget.language;
  if (loaded.has(locale)) return true;
  void loadTexts(locale).then(() => widget.requestUpdate());
  return false;
}

/** Loads the texts of a language. Where they do not come the facts are shown all the same, with German words beside them. */
export async function loadTexts(locale: Locale): Promise<void> {
  if (locale === SOURCE_LOCALE) return;
  await texts[locale]().then(
    (module) => addTexts(locale, module),
    () => undefined,
  );
  loaded.add(locale);
}
