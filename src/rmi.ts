/**
 * The one tag: `<script type="module" src="…/rmi.js"></script>` once on a page, and every `<rmi-…>` and
 * `<div data-rmi="…">` on it works, those that come later and those in open shadow roots too. Only what a page uses is
 * loaded.
 */
import type { WidgetClass } from './base/define.js';
import { warm } from './i18n/warm.js';
import { registry } from './registry.js';
import type { Answer } from './source/load.js';

const DIV = 'data-rmi-';
const begun = new Map<string, Promise<WidgetClass | undefined>>();
/** What waits for a widget that could not be loaded. */
const missed = new Set<Element>();
/** Before the last try, in ms. */
let pause = 1_000;
let timer: ReturnType<typeof setTimeout> | undefined;
let observer: MutationObserver | undefined;
let hasAsked = false;
/** The data file of the page, asked for while the widgets are still on their way; the first to arrive takes it over. */
let ahead: [url: string, answer: Promise<Answer>] | undefined;

/**
 * Brings the widgets of a tree to life, now and later. The page and what is open to it are found without being asked
 * for; a closed shadow root, or one attached to an element long after that came to the page, is to be handed over.
 */
export function discover(tree: Document | ShadowRoot): void {
  observer ??= new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes)
        if (node instanceof Element) {
          meet(node);
          meetAll(node);
        }
  });
  observer.observe(tree, { childList: true, subtree: true });
  meetAll(tree);
}

const meetAll = (tree: ParentNode): void => tree.querySelectorAll('*').forEach(meet);

function meet(element: Element): void {
  const { localName: tag, shadowRoot } = element;
  const name = element.getAttribute('data-rmi');
  // What a widget has inside it brings itself.
  if (tag.startsWith('rmi-')) bring(tag, element);
  else if (shadowRoot) discover(shadowRoot);
  else if (element.matches(':not(:defined)')) void customElements.whenDefined(tag).then(() => meet(element));
  if (name !== null) bring(`rmi-${name}`, element);
}

function bring(tag: string, element: Element): void {
  const widget = registry[tag];
  if (!widget) return advise(({ noWidget }) => noWidget(tag, Object.keys(registry)));
  if (!hasAsked && !element.closest(`[src],[${DIV}src]`)) askForData(element.ownerDocument);
  let coming = begun.get(tag);
  if (!coming) {
    coming = widget().then(
      (Widget) => {
        if (ahead) Widget.adopt?.(...ahead);
        ahead = undefined;
        Widget.define();
        return Widget;
      },
      (error: Error) => {
        begun.delete(tag);
        retryLater();
        return advise(({ notLoaded }) => notLoaded(tag, error));
      },
    );
    begun.set(tag, coming);
  }
  void coming.then((Widget) => {
    if (Widget) settle(element, tag, Widget.observedAttributes!);
    else missed.add(element);
  });
}

/** Once the network is back or somebody looks, and ever more rarely until then; no two pages at the same moment. */
function retryLater(): void {
  timer ??= setTimeout(retry, (pause *= 2) * (1 + Math.random()));
  addEventListener('online', retry);
  // By `globalThis`: where `document` stands alone the build puts `dom/globals.ts` in, and that is in another chunk.
  globalThis.document.addEventListener('visibilitychange', retry);
}

function retry(): void {
  clearTimeout(timer);
  timer = undefined;
  const elements = [...missed];
  missed.clear();
  elements.forEach(meet);
}

/** Puts the widget into its div, around the fallback, and looks for attributes the widget does not have. */
function settle(element: Element, tag: string, attributes: readonly string[]): void {
  const known = [...attributes, 'lang', 'max-age'];
  const prefix = element.localName === tag ? '' : DIV;
  const unknown = element.getAttributeNames().filter(
    (name) =>
      name.startsWith(prefix) &&
      !known.includes(name.slice(prefix.length)) &&
      // What every element may have is not ours to judge.
      (prefix || !(name in element || /^(class$|data-|aria-|\W|_)/.test(name))),
  );
  if (unknown.length) advise(({ noAttributes }) => noAttributes(tag, unknown, known, prefix));
  if (!prefix || element.querySelector(`:scope>${tag}`)) return;
  const widget = element.ownerDocument.createElement(tag);
  // Only what the widget knows: whoever may write `data-…` may not write `onclick`.
  for (const name of known)
    if (element.hasAttribute(prefix + name)) widget.setAttribute(name, element.getAttribute(prefix + name)!);
  widget.append(...element.childNodes);
  element.append(widget);
}

/** This file stays small: what it needs in bad times only is not part of it. */
function advise(tell: (advice: typeof import('./advice.js')) => void): undefined {
  import('./advice.js').then(tell, () => undefined);
}

/** Not a `<link rel="preload">`: WebKit asks again for what it has preloaded for a request with CORS. */
function askForData(page: Document): void {
  hasAsked = true;
  const link = page.querySelector<HTMLLinkElement>('link[rel="rmi-data"]');
  const url = link?.href || import.meta.url.replace(/[^/]*$/, 'data/rmi.json');
  const answer = fetch(url, { signal: AbortSignal.timeout(20_000) }).then(async (response): Promise<Answer> => {
    // Read by the time the widgets are here, so that what they show first is it.
    const body = await response.text();
    return { ok: response.ok, status: response.status, text: () => body };
  });
  // Who takes it over tells what went wrong.
  answer.catch(() => undefined);
  ahead = [url, answer];
  // While all is on its way, and what the page has for its readers is painted.
  requestAnimationFrame(() => requestAnimationFrame(() => warm(page.documentElement.lang)));
}

// Not just `document`: the build would fetch Lit before the first line here runs. A server that renders has none.
if (globalThis.document) discover(globalThis.document);
