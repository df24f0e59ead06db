/**
 * The page inside the preview. Runs before `rmi.js`, which is that of every other page: what the widgets ask the network
 * for is answered from the open document, and the clock shows the moment the editor has chosen.
 */
import type { DataDocument } from '../document/document.js';
import type { Scene, Sight } from './scene.js';

/** Where the data file seems to lie. Each state of it has a folder of its own, so that widgets ask anew. */
const FOLDER = new URL('document/', document.baseURI).href;

const realNow = Date.now;
const network = globalThis.fetch;
const stage = document.querySelector('main')!;
const provider = document.createElement('rmi-data');
let shown: DataDocument | undefined;
let version = 0;

globalThis.fetch = (input, init) => {
  const address = input instanceof Request ? input.url : String(input);
  return address.startsWith(FOLDER) ? Promise.resolve(answer(address)) : network(input, init);
};

function answer(address: string): Response {
  const [, language] = /\/translations\/([^/]+)\.json$/.exec(address) ?? [];
  const content = language ? (shown?.translations[language] ?? {}) : shown?.data;
  return new Response(JSON.stringify(content), { headers: { 'content-type': 'application/json' } });
}

function show({ document: open, widget, attributes, inside, lang, dir, scheme, at }: Scene): void {
  const ahead = at === undefined ? 0 : at - realNow();
  Date.now = () => realNow() + ahead;
  shown = open;
  Object.assign(document.documentElement, { lang, dir, className: scheme });
  provider.setAttribute('src', `document/${++version}/rmi.json`);
  place(widget, attributes, inside);
  stage.append(...(provider.isConnected ? [] : [provider]));
  // Has the clock of the widgets look at the time.
  dispatchEvent(new Event('pageshow'));
}

/** The widget stays where it is the same, so that nothing flickers while somebody types. */
function place(tag: string, attributes: Scene['attributes'], inside: Scene['inside']): void {
  const tags = tag === 'rmi-data' ? inside : [tag];
  const before = [...provider.children];
  const isSame = before.length === tags.length && before.every(({ localName }, i) => localName === tags[i]);
  const widgets = isSame ? before : tags.map((name) => document.createElement(name));
  for (const element of widgets)
    for (const name of ['contact', 'location'])
      if (attributes[name] === undefined) element.removeAttribute(name);
      else element.setAttribute(name, attributes[name]);
  if (!isSame) provider.replaceChildren(...widgets);
}

const tell = (sight: Sight): void => parent.postMessage(sight, location.origin);

addEventListener('message', ({ source, origin, data }: MessageEvent<Scene>) => {
  if (source === parent && origin === location.origin) show(data);
});
// Neither bubbles; a capturing listener hears both.
for (const type of ['rmi-ready', 'rmi-error'])
  document.addEventListener(
    type,
    ({ target }) => {
      const { parentElement } = target as Element;
      const state = (target as Element).getAttribute('state');
      if (parentElement === provider && state) tell({ state });
    },
    true,
  );
document.addEventListener('rmi-locale-change', (event) => {
  tell({ chosen: (event as Event & { readonly locale: string }).locale });
});
new ResizeObserver(() => tell({ height: Math.ceil(stage.getBoundingClientRect().height) })).observe(stage);
