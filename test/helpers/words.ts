/** What a visitor reads. */

/** The visible text of an element, through shadow roots and slots, white space normalised. */
export const words = (element: Element): string => textOf(element).replace(/\s+/g, ' ').trim();

function textOf(node: Node): string {
  if (isText(node)) return node.data;
  if (!isElement(node) || node.localName === 'style') return '';
  const { display } = getComputedStyle(node);
  if (display === 'none') return '';
  const assigned = isSlot(node) ? node.assignedNodes() : [];
  const text = assigned.length ? assigned.map(textOf).join('') : childrenOf(node.shadowRoot ?? node);
  return display.startsWith('inline') || display === 'contents' ? text : ` ${text} `;
}

const childrenOf = (node: Node): string => [...node.childNodes].map(textOf).join('');

// A page of its own has classes of its own, so `instanceof` would not know its nodes.
const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
const isSlot = (node: Element): node is HTMLSlotElement => node.localName === 'slot';
