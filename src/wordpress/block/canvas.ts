/** The document a block is drawn in: the page of the editor, or the frame it has for the content. */
import { site } from './site.js';

/** Widgets run in the document they are in, so each gets the script. */
export function prepare({ head }: Document): void {
  const { script, data, themes } = site();
  if (head.querySelector('link[rel="rmi-data"]')) return;
  add(head, 'link', { rel: 'rmi-data', href: data });
  for (const theme of ['card', 'contrast']) add(head, 'link', { rel: 'stylesheet', href: `${themes}${theme}.css` });
  add(head, 'script', { type: 'module', src: script });
}

function add(head: HTMLHeadElement, tag: 'link' | 'script', attributes: Readonly<Record<string, string>>): void {
  const element = head.ownerDocument.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  head.append(element);
}
