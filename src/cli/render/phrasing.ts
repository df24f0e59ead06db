/** Plain HTML without blocks, for between the tags: WordPress tears blocks out of a tag that it does not know. */
import { defaultTreeAdapter as tree, parseFragment, serializeOuter, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/**
 * The same text with phrasing content only, on one line and without empty ones: the same CMS makes a `<br>` of every line
 * break, and of two `<br>` the end of a paragraph, with the tag cut in two.
 *
 * @param blocks what `plain` returns
 */
export const phrasing = (blocks: string): string =>
  lines(parseFragment(blocks))
    .replace(/(?:<br>)+$/, '')
    .replace(/(?:<br>)+/g, '<br>');

const lines = (parent: DefaultTreeAdapterTypes.ParentNode): string => tree.getChildNodes(parent).map(line).join('');

function line(node: Node): string {
  if (!tree.isElementNode(node)) return serializeOuter(node);
  const inside = lines(node).replace(/(?:<br>)+$/, '');
  const { tagName } = node;
  if (/^h\d$/.test(tagName)) return `<strong>${inside}</strong><br>`;
  switch (tagName) {
    case 'p':
    case 'dd':
    case 'tr':
    case 'address':
      return `${inside}<br>`;
    case 'dt':
    case 'th':
      return `${inside}: `;
    case 'td':
      return inside.replaceAll('<br>', ', ');
    case 'li':
      // A heading marks where it begins, too.
      return inside.startsWith('<strong>') ? `${inside}<br>` : `• ${inside}<br>`;
    case 'ul':
    case 'dl':
    case 'table':
    case 'tbody':
      return `${inside}<br>`;
    default:
      return serializeOuter(node);
  }
}
