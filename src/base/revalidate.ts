/** Asks the server whether the files of a page are still right; needed an hour after the page was opened, so loaded then. */
import { notifySurroundings } from '../dom/surroundings.js';
import { arrived, fetchFile } from '../source/load.js';
import { fetchOverlay, overlays } from '../source/overlay.js';
import { clock } from './clock.js';
import { warnOnce } from './log.js';

const HOUR = 3_600_000;
let lastAsked = performance.timeOrigin;

/** Brings news of every file of the page, at most once an hour, once somebody looks at the page. */
export function revalidateWhenSeen(): void {
  if (document.hidden) document.addEventListener('visibilitychange', () => void revalidate(), { once: true });
  else void revalidate();
}

async function revalidate(): Promise<void> {
  const now = clock.roughly.getTime();
  if (document.hidden || now - lastAsked < HOUR) return;
  lastAsked = now;
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
  // Also for the limits of age, which midnight may have crossed.
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
