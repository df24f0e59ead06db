/** Asks for the data file of a page while its widgets are still being loaded. */
import type { WidgetClass } from '../base/define.js';
import { warm } from '../i18n/warm.js';
import type { Answer } from '../source/load.js';

let prefetched: [url: string, answer: Promise<Answer>] | undefined;
let hasAsked = false;

/**
 * Asks once, for the file that widgets without a `src` of their own show. Not by `<link rel="preload">`: WebKit asks again
 * for what it has preloaded for a request with CORS.
 *
 * @param script address of `rmi.js`, beside which the file lies where the page names none
 */
export function prefetchData(page: Document, script: string): void {
  if (hasAsked) return;
  hasAsked = true;
  const link = page.querySelector<HTMLLinkElement>('link[rel="rmi-data"]');
  const url = link?.href || script.replace(/[^/]*$/, 'data/rmi.json');
  const answer = fetch(url, { signal: AbortSignal.timeout?.(20_000) }).then(async (response): Promise<Answer> => {
    // Read by the time the widgets are here, so that what they show first is it.
    const body = await response.text();
    return { ok: response.ok, status: response.status, text: () => body };
  });
  // Who takes it over tells what went wrong.
  answer.catch(() => undefined);
  prefetched = [url, answer];
  // While all is on its way, and what the page has for its readers is painted.
  requestAnimationFrame(() => requestAnimationFrame(() => warm(page.documentElement.lang)));
}

/** Hands the request over to the first widget that is loaded. */
export function handOver(widget: WidgetClass): void {
  if (prefetched) widget.adopt?.(...prefetched);
  prefetched = undefined;
}
