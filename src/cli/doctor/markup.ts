/** What a CMS did to our markup, and slips of the author. */
import { match } from '../../i18n/locale.js';
import { suggestion } from '../similar.js';
import { error, warning, type Advice } from './advice.js';
import type { Known } from './known.js';
import type { Found, Page } from './page.js';

const ASK = 'let an administrator allow the tag, or paste the div form: <div data-rmi="contact-card">';

/** Looks at the markup alone; nothing is loaded. */
export function checkMarkup({ widgets, scripts, frames, printed }: Page, known: Known): readonly Advice[] {
  const advice = printed.map(({ text, isComment, ...at }) =>
    isComment ?
      warning(`a widget is commented out: ${text}`, 'take it out of the comment, if it is meant to show', at)
    : error(`the tag is printed as text, visitors read it: ${text}`, `the CMS escapes it: ${ASK}`, at),
  );
  const framed = frames.some(({ attributes }) => /\/embed\//.test(attributes.get('src') ?? ''));
  if (!widgets.length && !printed.length && !framed) {
    const loaded = scripts.some(({ attributes }) => isOurs(attributes.get('src')));
    const hint = loaded ? 'the script is here, so the CMS has probably removed the tags' : 'no script of ours either';
    advice.push(error(`no widget on this page; ${hint}`, `if you pasted one, ${ASK}`));
  }
  const empty = widgets.filter((widget) => !widget.hasFallback && NEEDS_FALLBACK(widget.tag));
  if (empty.length)
    advice.push(
      warning(
        `nothing stands between the tags of ${[...new Set(empty.map(({ tag }) => `<${tag}>`))].join(', ')}`,
        'put a link or a telephone number there: visitors without script see it, and some editors drop empty tags',
        { line: empty[0]!.line, column: empty[0]!.column },
      ),
    );
  return [...advice, ...widgets.flatMap((widget) => checkWidget(widget, known))];
}

/** Whether a script is one of those that bring widgets. */
export const isOurs = (src: string | undefined): boolean =>
  /(^|\/)(rmi|all)\.js([?#]|$)|\/elements\/[\w-]+\.js([?#]|$)/.test(src ?? '');

const NEEDS_FALLBACK = (tag: string): boolean => !['rmi-data', 'rmi-language-switcher', 'rmi-notice'].includes(tag);

/** Attributes of any element, and those of frameworks. */
const COMMON = /^(id|class|style|slot|part|title|role|hidden|lang|dir|tabindex|itemprop|data-.*|aria-.*|.*[:@.].*)$/;

function checkWidget({ tag, form, attributes, closed, line, column, lang }: Found, known: Known): readonly Advice[] {
  const at = { line, column };
  const name = form === 'div' ? `<div data-rmi="${tag.slice(4)}">` : `<${tag}>`;
  const tags = [...known.keys()];
  if (!known.has(tag)) {
    const names = form === 'div' ? tags.map((one) => one.slice(4)) : tags;
    const near = suggestion(form === 'div' ? tag.slice(4) : tag, names);
    return [error(`${name}: no such widget${near}`, `there are ${names.join(', ')}`, at)];
  }
  const advice: Advice[] = [];
  if (closed === 'self')
    advice.push(
      error(
        `${name}: closed with "/>", which HTML does not know; the rest of the page is inside it`,
        `write <${tag}></${tag}>`,
        at,
      ),
    );
  if (closed === 'no' && form === 'tag')
    advice.push(
      error(
        `${name}: its end tag is not where it belongs; visitors may see the fallback beside the widget`,
        'the CMS tore it apart: keep to links and plain text between the tags, or use a block for custom HTML',
        at,
      ),
    );
  const own = known.get(tag);
  for (const attribute of attributes.keys()) {
    if (!own || own.includes(attribute) || COMMON.test(attribute)) continue;
    const near = suggestion(attribute, own);
    advice.push(warning(`${name}: no attribute "${attribute}"${near}`, `there are ${own.join(', ')}`, at));
  }
  if (own?.includes('contact') && !attributes.has('contact') && tag === 'rmi-contact-card')
    advice.push(
      warning(`${name}: no attribute "contact"; it shows the first contact`, 'if you gave one, the CMS removed it', at),
    );
  if (lang && !match(lang))
    advice.push(warning(`${name}: there are no texts in "${lang}"`, 'it speaks the language of the data file', at));
  return advice;
}
