/** Reads a widget from the HTML that authors pasted: the tag, or the div that stands for it. */
import { widgetNamed, type BlockAttributes } from './widgets.js';

/** What stands alone in a piece of HTML; undefined where it is anything else. */
export function fromHtml(html = ''): Partial<BlockAttributes> | undefined {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  body.querySelectorAll('script').forEach((script) => script.remove());
  const [element, another] = body.children;
  return element && !another && element.textContent === body.textContent?.trim() ? fromElement(element) : undefined;
}

/** Undefined where it is no widget of ours. */
export function fromElement(element: Element): Partial<BlockAttributes> | undefined {
  const widget = element.getAttribute('data-rmi') ?? /^rmi-(.+)/.exec(element.localName)?.[1];
  const attributes = widget ? widgetNamed(widget)?.attributes : undefined;
  if (!widget || !attributes) return undefined;
  const prefix = element.hasAttribute('data-rmi') ? 'data-rmi-' : '';
  const given = attributes.flatMap(({ name, kind }) => {
    const value = element.getAttribute(prefix + name) ?? (name === 'lang' ? element.getAttribute(name) : null);
    return value === null ? [] : [[name, kind === 'boolean' ? 'true' : value]];
  });
  return { widget, ...(Object.fromEntries(given) as Record<string, string>) };
}
