import { html, type TemplateResult } from 'lit';
import type { Location } from '../model/schema.js';
import type { RmiElement } from './element.js';

/** The address as it is written on a letter, line by line. */
export const addressLines = ({ name, streetAddress, postalCode, addressLocality }: Location): readonly string[] =>
  [name, streetAddress, [postalCode, addressLocality].filter(Boolean).join(' ')].filter((line) => !!line) as string[];

/** The lines of an address, which are proper names. */
export function address(widget: RmiElement, location: Location): TemplateResult {
  const line = (text: string | undefined): unknown => text && html`<span class="line">${widget.original(text)}</span>`;
  // Not a list, which would leave two markers for each line in the page.
  const [first, second, third] = addressLines(location);
  return html`<address part="address">${line(first)}${line(second)}${line(third)}</address>`;
}
