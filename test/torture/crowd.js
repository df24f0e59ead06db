// A thousand tabs lose the server in the same moment: how many requests it gets each second while it is gone and once it is back.
// Each tab is a page of Chromium that runs the built files; those of one batch share the back-off of the real ones, sped up.
import { openPage, launch, pause } from './browser.js';
import { serve } from './server.js';

const TABS = 1_000;
const REAL_TABS = 20;
const SPEED = 30;
const OUTAGE = 600;

/**
 * Plays an outage of ten minutes with twenty real tabs at thirty times the speed, and counts from it what a thousand would ask.
 *
 * @returns requests a second, by the time since the outage began
 */
export async function crowd(dist) {
  const pages = {};
  const server = await serve(dist, pages);
  pages['/page'] =
    `<!doctype html><html lang="de"><title>P</title><script type="module" src="${server.origin}/rmi.js"></script>
    <rmi-work-areas>Fallback</rmi-work-areas><rmi-overview>Fallback</rmi-overview><rmi-aims>Fallback</rmi-aims>`;
  const browser = await launch();
  server.play('/data/rmi.json', '500');
  const tabs = [];
  const begun = Date.now();
  for (let i = 0; i < REAL_TABS; i++) {
    const tab = await openPage(browser, { speed: SPEED });
    await tab.page.goto(`${server.partner}/page`, { waitUntil: 'domcontentloaded' });
    tabs.push(tab);
  }
  await pause(1_000);
  const start = Date.now();
  server.forget();
  await pause((OUTAGE / SPEED) * 1_000);
  const during = server.askedFor('/data/rmi.json').map(({ at }) => ((at - start) / 1_000) * SPEED);
  server.play('/data/rmi.json', undefined);
  server.forget();
  const back = Date.now();
  // A tab waits at most as long again as it has been waiting, and the first came long before the last.
  await pause(Math.max((2 * OUTAGE * 1_000) / SPEED, back - begun + 2_000));
  const after = server.askedFor('/data/rmi.json').map(({ at }) => ((at - back) / 1_000) * SPEED);
  const healed = await Promise.all(tabs.map(({ page }) => page.$$eval('[state=ready]', ({ length }) => length === 3)));
  await browser.close();
  server.end();

  const problems = [];
  const scale = TABS / REAL_TABS;
  const histogram = (times, bounds) =>
    bounds.slice(1).map((end, i) => {
      const from = bounds[i];
      const count = times.filter((time) => time >= from && time < end).length * scale;
      return { from, end, count, perSecond: count / (end - from) };
    });
  const rows = [
    ...histogram(during, [0, 60, 120, 300, 600]).map((row) => ({ when: 'server gone', ...row })),
    ...histogram(after, [0, 60, 120, 300, 600, 1200]).map((row) => ({ when: 'server back', ...row })),
  ];
  if (Math.max(...rows.map(({ perSecond }) => perSecond)) > TABS / 10)
    problems.push('a storm: more than a tenth of all tabs in one second');
  if (during.length > REAL_TABS * 8) problems.push(`${during.length / REAL_TABS} requests a tab in ten minutes`);
  if (!healed.every(Boolean))
    problems.push(`${healed.filter((well) => !well).length} of ${REAL_TABS} tabs did not heal by themselves`);
  if (after.length > REAL_TABS) problems.push('tabs asked again for what they had');
  return { rows, problems };
}

if (process.argv[1] === import.meta.filename) console.log(await crowd(process.argv[2] ?? 'dist'));
