/** What readers are told of data that are too old; loaded only where somebody set a limit to their age. */
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { nearest } from '../dom/nearest.js';
import type { RmiData } from '../model/schema.js';
import { clock } from './clock.js';

const DAY = 86_400_000;

/** One quiet line under the outermost widget whose file is past its `validThrough`, or older than `max-age` allows. */
export function outdatedNote(widget: Element, data: RmiData): TemplateResult | undefined {
  const root = widget.getRootNode();
  const isPart = root instanceof ShadowRoot && root.host.localName.startsWith('rmi-');
  if (isPart || !isOutdated(widget, data)) return undefined;
  return html`<p class="note">
    ${msg('Diese Angaben könnten veraltet sein. Bitte fragen Sie nach.', { id: 'outdated' })}
  </p>`;
}

function isOutdated(widget: Element, { updated, validThrough }: RmiData): boolean {
  const now = clock.roughly.getTime();
  const holder = widget.hasAttribute('max-age') ? widget : nearest(widget, '[max-age]');
  const limit = Number.parseFloat(holder?.getAttribute('max-age') ?? '') * DAY;
  // The last day itself counts in full, wherever on Earth the office is.
  return now - Date.parse(updated ?? '') > limit || now > Date.parse(validThrough ?? '') + 1.5 * DAY;
}
