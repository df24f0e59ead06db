/**
 * What is needed where a reader's language is not the file's: the one place that configures `@lit/localize`, so that each
 * widget renders in its own language, and the translations of a file.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str, type LocaleModule } from '@lit/localize';
import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import keys from './generated/keys.js';
import { isRightToLeft, LOCALES, SOURCE_LOCALE, type Locale } from './codes.js';

type Templates = LocaleModule['templates'];
const order = keys.match(/.{4}/g)!;
const modules = new Map<string, LocaleModule>();

/**
 * Makes `msg()` speak a locale.
 *
 * @param texts one a line, in the order of the keys
 * @param getLocale the locale of what is being rendered
 */
export function speak(locale: Locale, texts: string, getLocale: () => Locale): void {
  if (!modules.size)
    configureReentrantLocalization({
      sourceLocale: SOURCE_LOCALE,
      targetLocales: [...LOCALES],
      getLocale,
      loadLocaleSync: (code) => modules.get(code),
    });
  const templates = texts.split('\n').map(template);
  const find = (_: object, id: string): Templates[string] | undefined => templates[order.indexOf(id.slice(-4))];
  modules.set(locale, { templates: new Proxy<Templates>({}, { get: find as never }) });
}

/** `Call: {0}` and `Room <0>` as lit-localize wants them, which fills in the values. */
function template(text: string): Templates[string] {
  const [first = '', ...rest] = text.split(/[{<](\d)[}>]/);
  if (!rest.length) return text;
  const strings = Object.assign([first, ...rest.filter((_, i) => i % 2)], { raw: [] as string[] });
  const values = rest.filter((_, i) => i % 2 === 0).map(Number);
  // Lit knows a template by its list of strings, which is made once.
  return /<\d>/.test(text) ? html(strings, ...values) : str(strings, ...values);
}

/** A widget, as far as its texts go. */
interface Speaker extends Element {
  requestUpdate(): void;
}

/** The outermost widgets that lack a text, and in which language. */
const lacking = new WeakMap<Node, string>();

/** A text of a file in the reader's language; marked as the file's where there is no translation. */
export function translated(
  source: string,
  fileLanguage: string,
  translations: ReadonlyMap<string, string> | undefined,
  widget: Speaker,
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
    outermost = root.host as Speaker;
  if (lacking.get(outermost) !== tag) {
    lacking.set(outermost, tag);
    if (outermost !== widget) outermost.requestUpdate();
  }
  return original(source, fileLanguage);
}

/** A proper name of a file, in its own language. */
export const original = (source: string, fileLanguage: string): TemplateResult =>
  html`<span lang=${fileLanguage} dir=${isRightToLeft(fileLanguage) ? 'rtl' : 'ltr'}>${source}</span>`;

/** Says that texts are missing, after they have been rendered. */
export const note = (widget: Element, tag: string): TemplateResult | typeof nothing =>
  lacking.get(widget) === tag ? html`<p class="note">${msg('Einige Texte gibt es nur auf Deutsch.')}</p>` : nothing;
