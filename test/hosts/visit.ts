/** Partners' pages: real documents over HTTP, with the built script, inside the test page. */
import { until } from '../helpers/show.js';

export type Page = Window & typeof globalThis;

/** What a partner's page is made of. */
export interface PageParts {
  body: string;
  head?: string;
  /** `Content-Security-Policy` the server sends. */
  csp?: string;
  /** Attributes of `<html>`. Default: German. */
  html?: string;
  /** Left out, the page is in quirks mode. */
  doctype?: string;
  /** Pixels. Default: 800. */
  width?: number;
}

export const RMI = '<script type="module" src="/dist/rmi.js"></script>';

let count = 0;
const stamp = Date.now();
const pages: Element[] = [];
afterEach(() => pages.splice(0).forEach((page) => page.remove()));

/** Opens a page, until the test is over. */
export async function visit(parts: PageParts): Promise<Page> {
  return (await visitWithReports(parts)).page;
}

/** Opens a page, and tells what the browser reported to the server of breaches of its policy. */
export async function visitWithReports({
  body,
  head = RMI,
  csp,
  html = 'lang="de"',
  doctype = '<!doctype html>',
  width = 800,
}: PageParts): Promise<{ page: Page; reports: () => Promise<unknown[]> }> {
  const id = `${stamp}-${++count}`;
  const markup = `${doctype}<html ${html}><head><meta charset="utf-8"><title>Partner</title>${head}</head><body>${body}</body></html>`;
  const frame = document.createElement('iframe');
  Object.assign(frame, {
    width,
    height: 600,
    src: `/hosts/page?${String(new URLSearchParams({ id, markup, ...(csp && { csp }) }))}`,
  });
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  pages.push(frame);
  await loaded;
  return {
    page: frame.contentWindow as Page,
    reports: async () => (await (await fetch(`/hosts/reports?id=${id}`)).json()) as unknown[],
  };
}

/** Every `rmi-…` on a page or in a tree, those in open shadow roots of others too. */
export function widgetsOf(tree: ParentNode): Element[] {
  return [...tree.querySelectorAll('*')].flatMap((element) => {
    if (element.localName.startsWith('rmi-')) return [element];
    return element.shadowRoot ? widgetsOf(element.shadowRoot) : [];
  });
}

/** Waits until every widget of a page shows its data. */
export async function ready(page: Page, least = 1): Promise<Element[]> {
  const isReady = (widget: Element): boolean => widget.getAttribute('state') === 'ready';
  await until(() => {
    const widgets = widgetsOf(page.document);
    return widgets.length >= least && widgets.every(isReady);
  }, 'all widgets to be ready');
  return widgetsOf(page.document);
}

/** Loads the script into a page that has none yet, and collects what the page tells its author from then on. */
export function load(page: Page, src = '/dist/rmi.js'): string[] {
  const given: string[] = [];
  page.console.warn = (message: unknown) => void given.push(String(message));
  page.document.head.append(Object.assign(page.document.createElement('script'), { type: 'module', src }));
  return given;
}
