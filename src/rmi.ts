/**
 * The one tag: `<script type="module" src="…/rmi.js"></script>` once on a page, and every `<rmi-…>` on it works, those
 * that come later too. Only what a page uses is loaded.
 */
import { registry } from './registry.js';

const seen = new Set<string>();
let hasAsked = false;
/** The data file of the page, asked for while the widgets are still on their way; the first to arrive takes it over. */
let ahead: [url: string, answer: Promise<Response>] | undefined;

function discover(root: Element | Document): void {
  if (root instanceof Element) load(root);
  for (const element of root.querySelectorAll(':not(:defined)')) load(element);
}

function load(element: Element): void {
  const tag = element.localName;
  if (!tag.startsWith('rmi-') || seen.has(tag)) return;
  seen.add(tag);
  const widget = registry[tag];
  if (!widget) {
    warn(`<${tag}>: no such widget; there are ${Object.keys(registry).join(', ')}`);
    return;
  }
  if (!hasAsked && !element.closest('[src]')) askForData();
  widget().then(
    (Widget) => {
      if (ahead) Widget.adopt?.(...ahead);
      ahead = undefined;
      Widget.define();
    },
    (error: Error) => {
      // Forgotten, so that the next such element tries again.
      seen.delete(tag);
      warn(`<${tag}>: could not be loaded: ${error.message}`);
    },
  );
}

/** This file stays small: what it needs in bad times only is not part of it. */
function warn(message: string): void {
  void import('./base/log.js').then(({ warnOnce }) => warnOnce(message));
}

/** Not a `<link rel="preload">`: WebKit asks again for what it has preloaded for a request with CORS. */
function askForData(): void {
  hasAsked = true;
  const page = document.querySelector<HTMLLinkElement>('link[rel="rmi-data"]');
  const url = page?.href || import.meta.url.replace(/[^/]*$/, 'data/rmi.json');
  const answer = fetch(url, { signal: AbortSignal.timeout(20_000) });
  // Who takes it over tells what went wrong.
  answer.catch(() => undefined);
  ahead = [url, answer];
}

discover(document);
new MutationObserver((changes) => {
  for (const { addedNodes } of changes) for (const node of addedNodes) if (node instanceof Element) discover(node);
}).observe(document, { childList: true, subtree: true });
