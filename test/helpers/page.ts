/** A page of its own inside the test page: its own scripts, its own `lang`, its own requests. */
import { until } from './show.js';

/** Opens a page, until the test is over. Addresses in it are relative to the root of the project. */
export async function openPage(markup: string): Promise<Window & typeof globalThis> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  frame.srcdoc = `<!doctype html>${markup}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  pages.push(frame);
  await loaded;
  return frame.contentWindow as Window & typeof globalThis;
}

/** Waits until every widget of a page shows its data, and says which do. */
export async function allReady(page: Window): Promise<Element[]> {
  const widgets = [...page.document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('rmi-'));
  await until(() => widgets.every((widget) => widget.getAttribute('state') === 'ready'), 'all widgets to be ready');
  return widgets;
}

const pages: Element[] = [];
afterEach(() => pages.splice(0).forEach((page) => page.remove()));
