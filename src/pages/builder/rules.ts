/** Rules for the style sheet of a host. */
import type { Choice, Colours } from './choice.js';

/**
 * As high as in the preview from the start: what stands below does not move when the widget comes.
 *
 * @param height in em
 */
export function roomRule({ widget, attributes }: Choice, height: number): string {
  // A link may bring anything.
  const about = ['contact', 'location'].filter((name) => /^[\w-]+$/.test(attributes[name] ?? ''));
  const only = (prefix: string): string => about.map((name) => `[${prefix}${name}='${attributes[name]}']`).join('');
  return `rmi-${widget}${only('')},
[data-rmi='${widget}']${only('data-rmi-')} {
  display: block;
  min-block-size: ${Math.ceil(height * 8) / 8}em;
}`;
}

export const colourRule = (colours: Colours): string =>
  [
    ':root {',
    ...Object.entries(colours).map(([name, colour]) => `  --rmi-${name}: ${colour};`),
    '  --rmi-padding: 1.25em;',
    '}',
  ].join('\n');
