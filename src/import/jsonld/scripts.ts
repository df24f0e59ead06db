/** The JSON-LD of a page, or of a text that is nothing else. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export interface JsonLdText {
  readonly text: string;
  /** The line of the whole text it begins in, counted from 1. */
  readonly line: number;
}

export function jsonLdTextsIn(text: string): readonly JsonLdText[] {
  if (!/^\s*</.test(text)) return [{ text, line: 1 }];
  return scriptsBelow(parse(text, { sourceCodeLocationInfo: true })).map((script) => {
    const [content] = script.childNodes as Tree.TextNode[];
    return { text: content?.value ?? '', line: content?.sourceCodeLocation?.startLine ?? 1 };
  });
}

function scriptsBelow(node: Tree.ParentNode): readonly Tree.Element[] {
  return node.childNodes.flatMap((child): readonly Tree.Element[] => {
    if (!('tagName' in child)) return [];
    const isJsonLd = child.attrs.some(
      ({ name, value }) => name === 'type' && /^application\/ld\+json\b/i.test(value.trim()),
    );
    if (child.tagName === 'script' && isJsonLd) return [child];
    return scriptsBelow('content' in child ? child.content : child);
  });
}
