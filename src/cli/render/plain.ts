/** The text of a rendered widget as plain HTML: what a page shows without us, and search engines read. */
import {
  defaultTreeAdapter as tree,
  html as names,
  parseFragment,
  serialize,
  type DefaultTreeAdapterTypes,
} from 'parse5';
import { picturedTag } from './picture.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

const BLOCKS = 'h1|h2|h3|h4|h5|h6|p|ul|li|dl|dt|dd|table|tbody|tr|th|td|address';
/** What keeps its meaning without us; everything else gives way to what is in it. */
const KEPT = new Set([...BLOCKS.split('|'), 'a', 'time', 'bdi', 'strong']);
const ATTRIBUTES = new Set(['href', 'datetime', 'lang', 'dir', 'scope']);
/** What does nothing without script, is a look only, or repeats the heading above it. */
const DROPPED = new Set(['caption', 'style', 'script', 'svg', 'img', 'iframe', 'button', 'form']);
/** Widgets that are nothing without script; `render` offers something else in their place. */
const LIVELY = new Set(['rmi-open-status', 'rmi-signpost', 'rmi-language-switcher', 'rmi-notice']);
/** Spans that a style sheet puts on a line of their own. */
const LINES = new Set(['line', 'slot', 'description', 'role']);
/** Space and line breaks that do nothing, beside the tags of blocks. */
const IDLE_BEFORE = new RegExp(`(?: |<br>)+(?=</?(?:${BLOCKS})\\b)`, 'g');
const IDLE_AFTER = new RegExp(`(</?(?:${BLOCKS})\\b[^>]*>)(?: |<br>)+`, 'g');

/**
 * Plain semantic HTML, with blocks.
 *
 * @param shadow what `renderShadow` returns
 */
export function plain(shadow: string): string {
  const from = parseFragment(shadow);
  const links = new Set(
    all(from, 'a')
      .filter((link) => !isButton(link))
      .map((link) => attribute(link, 'href')),
  );
  const into = tree.createDocumentFragment();
  copy(from, into, links);
  prune(into);
  return serialize(into)
    .replace(/\s+/g, ' ')
    .replace(IDLE_BEFORE, '')
    .replace(IDLE_AFTER, '$1')
    .replace(/(?: ?<br> ?)+/g, '<br>')
    .replace(/^(?: |<br>)+|(?: |<br>)+$/g, '');
}

function copy(from: Parent, into: Parent, links: ReadonlySet<string | undefined>): void {
  for (const node of tree.getChildNodes(from)) {
    if (tree.isTextNode(node)) tree.insertText(into, node.value);
    if (!tree.isElementNode(node) || isDropped(node, links)) continue;
    // A button of its own words would run into the next.
    const isLine = isButton(node) || (node.tagName === 'span' && classes(node).some((name) => LINES.has(name)));
    if (isLine) tree.appendChild(into, element('br'));
    const target = successor(node);
    if (target) tree.appendChild(into, target);
    copy(contentOf(node), target ?? into, links);
    if (isLine) tree.appendChild(into, element('br'));
  }
}

/** What stands for an element; undefined where what is in it stands for itself. */
function successor(node: Element): Element | undefined {
  const name = node.tagName;
  const isKept = KEPT.has(name) || (name === 'span' && attribute(node, 'lang'));
  if (!isKept) return classes(node).includes('actions') ? element('p') : undefined;
  return element(
    name,
    node.attrs.filter((attr) => ATTRIBUTES.has(attr.name)),
  );
}

function isDropped(node: Element, links: ReadonlySet<string | undefined>): boolean {
  const href = attribute(node, 'href');
  return (
    DROPPED.has(node.tagName) ||
    LIVELY.has(picturedTag(node.tagName) ?? '') ||
    attribute(node, 'role') === 'status' ||
    // A button that repeats a link, and one that only a telephone knows what to do with.
    (href !== undefined && isButton(node) && (links.has(href) || href.startsWith('geo:')))
  );
}

/** Takes away what has become empty, from the inside out. */
function prune(parent: Parent): void {
  for (const node of [...tree.getChildNodes(parent)]) {
    if (!tree.isElementNode(node) || node.tagName === 'br') continue;
    prune(node);
    if (!text(node).trim()) tree.detachNode(node);
  }
}

const element = (name: string, attributes: Element['attrs'] = []): Element =>
  tree.createElement(name, names.NS.HTML, [...attributes]);

const classes = (node: Element): readonly string[] => attribute(node, 'class')?.split(/\s+/) ?? [];

const isButton = (link: Element): boolean => classes(link).includes('button');

const contentOf = (node: Element): Parent =>
  node.tagName === 'template' ? tree.getTemplateContent(node as DefaultTreeAdapterTypes.Template) : node;

const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((attr) => attr.name === name)?.value;

const text = (node: Node): string =>
  tree.isTextNode(node) ? node.value
  : 'childNodes' in node ? tree.getChildNodes(node).map(text).join('')
  : '';

/** All elements of a name in a tree. */
const all = (parent: Parent, name: string): readonly Element[] =>
  tree.getChildNodes(parent).flatMap((node) => {
    if (!tree.isElementNode(node)) return [];
    return [...(node.tagName === name ? [node] : []), ...all(contentOf(node), name)];
  });
