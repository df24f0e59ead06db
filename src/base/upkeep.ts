/** What a page that stays open needs, and data with a limit: rarely, so nothing of it is loaded before. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { nearest } from '../dom/nearest.js';
import { notifySurroundings } from '../dom/surroundings.js';
import type { RmiData } from '../model/schema.js';
import { arrived, fetchFile } from '../source/load.js';
import { fetchOverlay, overlays } from '../source/overlay.js';
import { clock } from './clock.js';
import { warnOnce } from './log.js';

/** Says what a reader should know of the age of a file, while rendering. */
export type Remark = (widget: Element, data: RmiData) => TemplateResult | typeof nothing;

/** What all supplies share. */
interface Shared {
  remark?: Remark;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
let checked = performance.timeOrigin;

/** Brings news of every file of the page, at most once an hour, once somebody looks at the page. */
export function upkeep(shared: Shared): void {
  if (!shared.remark) {
    shared.remark = remark;
    notifySurroundings();
  }
  if (document.hidden) document.addEventListener('visibilitychange', () => void askForNews(), { once: true });
  else void askForNews();
}

async function askForNews(): Promise<void> {
  const now = clock.roughly.getTime();
  if (document.hidden || now - checked < HOUR) return;
  checked = now;
  await Promise.all([
    ...[...arrived].map(([url, before]) =>
      attempt(async () => {
        const file = await fetchFile(url, 'no-cache');
        if (JSON.stringify(file) === JSON.stringify(before)) return;
        // The very object every widget holds.
        Object.assign(before, file);
      }),
    ),
    ...[...overlays].map(([url, before]) =>
      attempt(async () => {
        const held = (await before) as Map<string, string>;
        for (const [source, target] of await fetchOverlay(url, 'no-cache')) held.set(source, target);
      }),
    ),
  ]);
  // Also for the limits, which midnight may have crossed.
  notifySurroundings();
}

/** What there was before stays where there is no answer; the author is told. */
async function attempt(ask: () => Promise<void>): Promise<void> {
  try {
    await ask();
  } catch (error) {
    warnOnce(`${(error as Error).message}; what was loaded before stays`);
  }
}

/** One quiet line under the outermost widget whose file is past its `validThrough`, or older than `max-age` allows. */
const remark: Remark = (widget, data) => {
  const root = widget.getRootNode();
  const isPart = root instanceof ShadowRoot && root.host.localName.startsWith('rmi-');
  return !isPart && isOutdated(widget, data) ?
      html`<p class="note">${msg('Diese Angaben könnten veraltet sein. Bitte fragen Sie nach.')}</p>`
    : nothing;
};

function isOutdated(widget: Element, { updated, validThrough }: RmiData): boolean {
  const now = clock.roughly.getTime();
  const holder = widget.hasAttribute('max-age') ? widget : nearest(widget, '[max-age]');
  const limit = Number.parseFloat(holder?.getAttribute('max-age') ?? '') * DAY;
  // The last day itself counts in full, wherever on Earth the office is.
  return now - Date.parse(updated ?? '') > limit || now > Date.parse(validThrough ?? '') + 1.5 * DAY;
}
