/** What TYPO3 does with a text that is saved and shown: the default builder of its HTML sanitizer. */

const ELEMENTS = new Set(
  (
    'a abbr acronym address article aside audio b bdi bdo big blockquote br button caption cite code col colgroup data ' +
    'datalist dd del details dfn dialog div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd ' +
    'label legend li main mark menu meter nav nobr ol output p picture pre progress q rb rp rt rtc ruby s samp section ' +
    'small source span strong sub summary sup table tbody td tfoot th thead time tr track tt u ul var video wbr'
  ).split(' '),
);
const GLOBAL =
  /^(class|dir|id|item(id|prop|ref|scope|type)|lang|nonce|role|tabindex|title|translate|xml:lang|(aria|data)-.*)$/;
const OF_LINKS = /^(download|href|hreflang|name|ping|referrerpolicy|rel|rev|target|type)$/;
const ADDRESS = /^(https?:\/\/|\/(?!\/)|[^/:][^:]*$|mailto:|tel:)/;

/** An element that is not on the list is shown as the text of its tags. */
export function sanitized(markup: string): string {
  const { content } = Object.assign(document.createElement('template'), { innerHTML: markup });
  for (const element of [...content.querySelectorAll('*')]) {
    if (!ELEMENTS.has(element.localName)) {
      element.replaceWith(element.outerHTML);
      continue;
    }
    for (const { name, value } of [...element.attributes]) {
      const isOfLink = element.localName === 'a' && OF_LINKS.test(name);
      if (!GLOBAL.test(name) && !isOfLink) element.removeAttribute(name);
      if (name === 'href' && !ADDRESS.test(value)) element.removeAttribute(name);
    }
  }
  const holder = document.createElement('div');
  holder.append(content);
  return holder.innerHTML;
}
