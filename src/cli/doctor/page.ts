/** What a page has of us, read as a browser reads it. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Place } from '../locate.js';

/** One element that matters to us. */
export interface Found extends Place {
  /** `rmi-contact-card`, `script` …; of a `<div data-rmi="contact-card">` what it becomes. */
  readonly tag: string;
  /** `div` for the form that content cleaners keep. */
  readonly form: 'tag' | 'div';
  /** Its attributes; those of a div without `data-rmi-`. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Language of the nearest element that has one, itself included. */
  readonly lang: string;
  /** `src` of the nearest `<rmi-data>` around it. */
  readonly provided: string | undefined;
  /** Whether anything stands between its tags. */
  readonly hasFallback: boolean;
  readonly closed: 'yes' | 'no' | 'self';
  /** Text inside, of a script. */
  readonly text: string;
}

/** A text that should have been markup. */
export interface Printed extends Place {
  readonly text: string;
  readonly isComment: boolean;
}

export interface Page {
  readonly widgets: readonly Found[];
  readonly scripts: readonly Found[];
  readonly frames: readonly Found[];
  /** `href` of `<base>` and of `<link rel="rmi-data">`. */
  readonly base: string | undefined;
  readonly data: string | undefined;
  /** Content security policies the page states in itself. */
  readonly policies: readonly string[];
  readonly printed: readonly Printed[];
}

/** A tag of ours as text: the CMS has escaped it, once or twice. */
const PRINTED = /(<|&lt;)(\/?rmi-[a-z]|div\s+data-rmi=|script\b[^>]*rmi\.js)/i;
/** Where code is shown on purpose, and where it is code. */
const CODE = ['pre', 'code', 'samp', 'kbd', 'textarea', 'script', 'style', 'noscript', 'title'];

interface Around {
  readonly lang: string;
  readonly provided: string | undefined;
  readonly isCode: boolean;
}

/** Reads a page. A parser of HTML never fails: whatever is there becomes a page, as in a browser. */
export function readPage(html: string): Page {
  const widgets: Found[] = [];
  const scripts: Found[] = [];
  const frames: Found[] = [];
  const printed: Printed[] = [];
  const policies: string[] = [];
  let base: string | undefined;
  let data: string | undefined;

  const visit = (node: Tree.Node, around: Around): void => {
    if (node.nodeName === '#text' || node.nodeName === '#comment') {
      const isComment = node.nodeName === '#comment';
      const text = isComment ? (node as Tree.CommentNode).data : (node as Tree.TextNode).value;
      const start = text.search(PRINTED);
      if (start >= 0 && !around.isCode) printed.push({ ...placeOf(node), text: short(text.slice(start)), isComment });
      return;
    }
    const inside = 'tagName' in node ? element(node, around) : around;
    const children = 'childNodes' in node ? node.childNodes : [];
    // What lies in a template is no part of the page, unless it is a shadow root.
    const isRoot = 'content' in node && node.attrs.some(({ name }) => name === 'shadowrootmode');
    for (const child of isRoot ? node.content.childNodes : children) visit(child, inside);
  };

  const element = (node: Tree.Element, around: Around): Around => {
    const given = new Map(node.attrs.map(({ name, value }) => [name, value]));
    const div = given.get('data-rmi');
    const tag = div === undefined ? node.tagName : `rmi-${div}`;
    const found: Found = {
      ...placeOf(node),
      tag,
      form: div === undefined ? 'tag' : 'div',
      attributes: div === undefined ? given : ownAttributes(given),
      lang: given.get('lang') ?? around.lang,
      provided: around.provided,
      hasFallback: node.childNodes.some((child) => child.nodeName !== '#text' || (child as Tree.TextNode).value.trim()),
      closed: closing(node, html),
      text: node.childNodes.map((child) => (child.nodeName === '#text' ? (child as Tree.TextNode).value : '')).join(''),
    };
    if (tag.startsWith('rmi-')) widgets.push(found);
    else if (tag === 'script') scripts.push(found);
    else if (tag === 'iframe') frames.push(found);
    else if (tag === 'base') base ??= given.get('href');
    else if (tag === 'link' && given.get('rel') === 'rmi-data') data ??= given.get('href');
    else if (tag === 'meta' && given.get('http-equiv')?.toLowerCase() === 'content-security-policy')
      policies.push(given.get('content') ?? '');
    return {
      lang: found.lang,
      provided: (tag === 'rmi-data' && found.attributes.get('src')) || around.provided,
      isCode: around.isCode || CODE.includes(tag),
    };
  };

  visit(parse(html, { sourceCodeLocationInfo: true }), { lang: '', provided: undefined, isCode: false });
  return { widgets, scripts, frames, base, data, policies, printed };
}

const ownAttributes = (given: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map(
    [...given].flatMap(([name, value]): [string, string][] => {
      if (name.startsWith('data-rmi-')) return [[name.slice('data-rmi-'.length), value]];
      return ['lang', 'dir', 'id', 'class'].includes(name) ? [[name, value]] : [];
    }),
  );

function closing({ sourceCodeLocation: at }: Tree.Element, html: string): Found['closed'] {
  if (!at?.startTag || at.endTag) return 'yes';
  return html.slice(at.startTag.startOffset, at.startTag.endOffset).endsWith('/>') ? 'self' : 'no';
}

const placeOf = ({ sourceCodeLocation: at }: Tree.ChildNode | Tree.Node): Place => ({
  line: at?.startLine ?? 1,
  column: at?.startCol ?? 1,
});

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text).replace(/\s+/g, ' ').trim();
