/** What WordPress does with a text that is saved and shown: its rules, as far as they touch our snippets. */

/** What `wp_kses_post` knows; of the elements that are not here the content stays. */
const ELEMENTS = new Set(
  (
    'a abbr address article aside b blockquote br cite code dd del details div dl dt em figcaption figure footer h1 h2 h3 ' +
    'h4 h5 h6 header hr i ins kbd li main mark nav ol p pre q s section small span strong sub summary sup table tbody td ' +
    'tfoot th thead tr u ul var'
  ).split(' '),
);
const GLOBAL = /^(class|dir|hidden|id|lang|role|style|title|xml:lang|aria-[a-z]+)$/;
/** As before 6.6, which is stricter: no double hyphen. */
const DATA = /^data(-[a-z\d_]+)+$/;
const OF_LINKS = /^(href|rel|rev|name|target|download)$/;
const PROTOCOLS = /^(https?|mailto|tel):/;

/** What is left of a post that someone without the right to write any HTML saves: an author, a contributor. */
export function savedByAuthor(markup: string): string {
  const { content, innerHTML } = Object.assign(document.createElement('template'), { innerHTML: markup });
  if (!innerHTML) return '';
  for (const element of [...content.querySelectorAll('*')]) {
    if (!ELEMENTS.has(element.localName)) {
      element.replaceWith(...element.childNodes);
      continue;
    }
    for (const { name, value } of [...element.attributes]) {
      const isOfLink = element.localName === 'a' && OF_LINKS.test(name);
      if (!GLOBAL.test(name) && !DATA.test(name) && !isOfLink) element.removeAttribute(name);
      if (name === 'href' && !PROTOCOLS.test(value)) element.removeAttribute(name);
    }
  }
  const holder = document.createElement('div');
  holder.append(content);
  return holder.innerHTML;
}

const BLOCK =
  '(?:address|article|aside|blockquote|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|nav|ol|p|pre|' +
  'section|style|summary|table|tbody|td|tfoot|th|thead|tr|ul)';

/** Paragraphs and line breaks, as `wpautop` makes them of a text that is no "Custom HTML" block. */
export function paragraphs(markup: string): string {
  return markup
    .replace(/<br\s*\/?>\s*<br\s*\/?>/g, '\n\n')
    .replace(new RegExp(`<${BLOCK}[\\s/>]`, 'g'), '\n\n$&')
    .replace(new RegExp(`</${BLOCK}>`, 'g'), '$&\n\n')
    .replace(/<[^>]*>/g, (tag) => tag.replaceAll('\n', ' '))
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => (new RegExp(`^</?${BLOCK}[\\s/>]`).test(part) ? part : `<p>${part}</p>`).replace(/\n/g, '<br />\n'))
    .join('\n');
}
