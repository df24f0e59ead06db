/** What becomes our block: the shortcode, and the HTML that was pasted before there was a plugin. */
import { createBlock } from '@wordpress/blocks';
import shortcode from '@wordpress/shortcode';
import { fromElement, fromHtml } from './from-html.js';
import { attributeNames, widgets, type BlockAttributes } from './widgets.js';

const SHORTCODE = 'rmi';
const names = ['theme', ...attributeNames];
const block = (attributes: Partial<BlockAttributes>): object =>
  createBlock<BlockAttributes>('rmi-widgets/widget', attributes);

interface Named {
  readonly named: Readonly<Record<string, string>>;
}
const fromShortcode = (name: string): object => ({
  type: 'string',
  shortcode: ({ named }: Named) => named[name]?.replace(/^rmi-/, ''),
});

const inShortcode = (text = ''): Partial<BlockAttributes> | undefined => {
  const named = shortcode.next(SHORTCODE, text)?.shortcode.attrs.named;
  return named?.['widget'] ? { ...named, widget: named['widget'].replace(/^rmi-/, '') } : undefined;
};

const PHRASING = ['a', 'strong', 'br', 'span', 'bdi', 'time', '#text'];
const kept = {
  attributes: [...['lang', 'dir', 'data-rmi', ...names], ...names.map((name) => `data-rmi-${name}`)],
  children: Object.fromEntries(PHRASING.map((name) => [name, { attributes: ['href', 'lang', 'dir', 'datetime'] }])),
};

export const transforms = {
  from: [
    {
      type: 'shortcode',
      tag: SHORTCODE,
      attributes: Object.fromEntries(['widget', ...names].map((name) => [name, fromShortcode(name)])),
    },
    {
      type: 'block',
      blocks: ['core/shortcode'],
      isMatch: ({ text }: { text?: string }) => inShortcode(text) !== undefined,
      transform: ({ text }: { text?: string }) => block(inShortcode(text) ?? {}),
    },
    {
      type: 'block',
      blocks: ['core/html'],
      isMatch: ({ content }: { content?: string }) => fromHtml(content) !== undefined,
      transform: ({ content }: { content?: string }) => block(fromHtml(content) ?? {}),
    },
    {
      type: 'raw',
      isMatch: (element: Element) => fromElement(element) !== undefined,
      schema: Object.fromEntries(['div', ...widgets.map(({ name }) => `rmi-${name}`)].map((tag) => [tag, kept])),
      transform: (element: Element) => block(fromElement(element) ?? {}),
    },
  ],
};
