/** Up the page as a reader sees it: through shadow roots, which `closest` does not cross. */

/** The nearest ancestor that matches; the element itself is not asked. */
export function nearest(element: Element, selector: string): Element | null {
  let node: Element | null = element;
  while (node) {
    const found: Element | null = node.parentElement?.closest(selector) ?? null;
    if (found) return found;
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
    if (node?.matches(selector)) return node;
  }
  return null;
}
