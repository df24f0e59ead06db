/** What an author wrote on a tag, or on the `<div data-rmi>` that stands for one. */
import { advise } from './advise.js';

const DIV = 'data-rmi-';
/** Attributes a widget reads without declaring them. */
const INHERITED = ['lang', 'max-age'];

/**
 * Puts a widget into its div, around the author's fallback. Only attributes the widget knows come along: whoever may write
 * `data-…` may not write `onclick`. Tells the author of attributes the widget does not have.
 */
export function applyAttributes(element: Element, tag: string, attributes: readonly string[]): void {
  const known = [...attributes, ...INHERITED];
  const prefix = element.localName === tag ? '' : DIV;
  warnOfUnknown(element, tag, known, prefix);
  if (!prefix || element.querySelector(`:scope>${tag}`)) return;
  const widget = element.ownerDocument.createElement(tag);
  for (const name of known)
    if (element.hasAttribute(prefix + name)) widget.setAttribute(name, element.getAttribute(prefix + name)!);
  widget.append(...element.childNodes);
  element.append(widget);
}

function warnOfUnknown(element: Element, tag: string, known: readonly string[], prefix: string): void {
  const unknown = element.getAttributeNames().filter(
    (name) =>
      name.startsWith(prefix) &&
      !known.includes(name.slice(prefix.length)) &&
      // What every element may have is not ours to judge.
      (prefix || !(name in element || /^(class$|data-|aria-|\W|_)/.test(name))),
  );
  if (unknown.length) advise(({ noAttributes }) => noAttributes(tag, unknown, known, prefix));
}
