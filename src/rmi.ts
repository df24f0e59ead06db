/**
 * The one tag: `<script type="module" src="…/rmi.js"></script>` once on a page, and every `<rmi-…>` and
 * `<div data-rmi="…">` on it works, those that come later and those in open shadow roots too. Only what a page uses is
 * loaded.
 */
import { advise } from './loader/advise.js';
import { applyAttributes } from './loader/attributes.js';
import { loadDefinition } from './loader/definitions.js';
import { prefetchData } from './loader/prefetch.js';
import { registry } from './registry.js';

let observer: MutationObserver | undefined;

/**
 * Upgrades the widgets of a tree, now and later. The page and what is open to it are found without being asked for; a
 * closed shadow root, or one attached to an element long after that came to the page, is to be handed over.
 */
export function discover(tree: Document | ShadowRoot): void {
  observer ??= new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes)
        if (node instanceof Element) {
          visit(node);
          visitAll(node);
        }
  });
  observer.observe(tree, { childList: true, subtree: true });
  visitAll(tree);
}

const visitAll = (tree: ParentNode): void => tree.querySelectorAll('*').forEach(visit);

function visit(element: Element): void {
  const { localName: tag, shadowRoot } = element;
  const name = element.getAttribute('data-rmi');
  // A widget loads what is inside it by itself.
  if (tag.startsWith('rmi-')) upgrade(element, tag);
  else if (shadowRoot) discover(shadowRoot);
  else if (element.matches(':not(:defined)')) void customElements.whenDefined(tag).then(() => visit(element));
  if (name !== null) upgrade(element, `rmi-${name}`);
}

/** Loads what an element needs to become a widget, or to get one inside if it is a div. */
function upgrade(element: Element, tag: string): void {
  if (!registry[tag]) return advise(({ noWidget }) => noWidget(tag, Object.keys(registry)));
  if (!element.closest('[src],[data-rmi-src]')) prefetchData(element.ownerDocument, import.meta.url);
  void loadDefinition(tag, () => upgrade(element, tag)).then((widget) => {
    if (widget) applyAttributes(element, tag, widget.observedAttributes!);
  });
}

// A server that renders has no page. A browser without `Object.hasOwn` is too old for any widget: it loads none.
if (globalThis.document && 'hasOwn' in Object) discover(document);
