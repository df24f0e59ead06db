/**
 * What is needed where a reader's language is not the file's: the one place that configures `@lit/localize`, so that each
 * widget renders in its own language, and the translations of a file.
 */
import { html, type TemplateResult } from 'lit';
import { msg, type LocaleModule } from '@lit/localize';
import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import { isRightToLeft, LOCALES, SOURCE_LOCALE, type Locale } from './codes.js';

const modules = new Map<Locale, LocaleModule>();
let isConfigured = false;

/** Adds texts to those of a locale. */
export function addTexts(locale: Locale, { templates }: LocaleModule): void {
  modules.set(locale, { templates: { ...modules.get(locale)?.templates, ...templates } });
}

/**
 * Makes `msg()` speak a locale.
 *
 * @param texts the module that lit-localize generated for the locale
 * @param getLocale the locale of what is being rendered
 */
export function addLocale(locale: Locale, texts: LocaleModule, getLocale: () => Locale): void {
  addTexts(locale, texts);
  if (isConfigured) return;
  isConfigured = true;
  configureReentrantLocalization({
    sourceLocale: SOURCE_LOCALE,
    targetLocales: [...LOCALES],
    getLocale,
    loadLocaleSync: (code) => modules.get(code as Locale),
  });
}

/** A widget, as far as its texts go. */
interface Widget extends Element {
  requestUpdate(): void;
}

/** The outermost widgets that lack a text, and in which language. */
const lacking = new WeakMap<Node, string>();

/** A text of a file in the reader's language; marked as the file's where there is no translation. */
export function translate(
  source: string,
  fileLanguage: string,
  translations: ReadonlyMap<string, string> | undefined,
  widget: Widget,
  tag: string,
): string | TemplateResult {
  const translation = translations?.get(source);
  if (translation) return translation;
  // One note is enough: the outermost widget shows it.
  let outermost = widget;
  for (
    let root = widget.getRootNode();
    root instanceof ShadowRoot && root.host.localName.startsWith('rmi-');
    root = outermost.getRootNode()
  )
    outermost = root.host as Widget;
  if (lacking.get(outermost) !== tag) {
    lacking.set(outermost, tag);
    if (outermost !== widget) outermost.requestUpdate();
  }
  return markLanguage(source, fileLanguage);
}

/** A proper name of a file, in its own language; behind it what it means, where a translation says so. */
export function original(
  source: string,
  fileLanguage: string,
  translations: ReadonlyMap<string, string> | undefined,
): TemplateResult {
  const name = markLanguage(source, fileLanguage);
  const meaning = translations?.get(source);
  return meaning ? html`${name}${' '}(${meaning})` : name;
}

const markLanguage = (source: string, fileLanguage: string): TemplateResult =>
  html`<span lang=${fileLanguage} dir=${isRightToLeft(fileLanguage) ? 'rtl' : 'ltr'}>${source}</span>`;

/** Says that texts are missing, after they have been rendered. */
export const note = (widget: Element, tag: string): TemplateResult | undefined =>
  lacking.get(widget) === tag ?
    html`<p class="note">${msg('Einige Texte gibt es nur auf Deutsch.', { id: 'only-german' })}</p>`
  : undefined;
