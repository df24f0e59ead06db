// A page that stays open for a week learns of new hours by itself, and says of old data that they are old.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch, openPage, pause, until } from './browser.js';
import { serve } from './server.js';

const HOUR = 3_600_000;

export async function freshness(dist) {
  const problems = [];
  const rows = [];
  const note = (what, holds, found) => {
    rows.push({ what, found });
    if (!holds) problems.push(`${what}: ${found}`);
  };
  const pages = {};
  const server = await serve(dist, pages);
  const rmi = JSON.parse(readFileSync(join(dist, 'data/rmi.json'), 'utf8'));
  delete rmi.checked;
  const put = (file) => server.put('/data/rmi.json', JSON.stringify(file));
  const markup = (
    more = '',
  ) => `<!doctype html><html lang="de"><title>P</title><script type="module" src="${server.origin}/rmi.js"></script>
    <rmi-opening-hours contact="bianka-gaertner" ${more}></rmi-opening-hours><rmi-contact-card contact="bianka-gaertner"></rmi-contact-card>`;
  pages['/page'] = markup();
  pages['/limited'] = markup('max-age="30"');
  const withHours = (opens) => {
    const file = structuredClone(rmi);
    for (const { hours } of file.contacts) for (const slot of hours?.regular ?? []) slot.opens = opens;
    return file;
  };
  const browser = await launch();
  const asked = () => server.askedFor('/data/rmi.json');
  const isReady = (widgets) => widgets.every(({ state }) => state === 'ready');
  const shows = (words) => (widgets) => isReady(widgets) && widgets.every(({ text }) => words.test(text));
  const forward = (page, wait) => page.evaluate((wait) => window.putForward(wait), wait);

  put(withHours('07:11'));
  const { page, errors } = await openPage(browser);
  await page.goto(`${server.partner}/page`);
  await until(page, isReady);
  for (let i = 0; i < 6; i++) (await forward(page, 8 * 60_000), await pause(60));
  note('asks nothing within the first hour', asked().length === 1, `${asked().length - 1} times`);
  await forward(page, 2 * HOUR);
  await pause(500);
  note(
    'asks once when the hour is over, with the mark of what it has',
    asked().length === 2 && asked()[1]?.condition,
    `${asked().length - 1} times, If-None-Match ${asked()[1]?.condition ? 'sent' : 'missing'}`,
  );
  put(withHours('06:22'));
  await forward(page, 2 * HOUR);
  note('new hours show without a reload, in every widget', await until(page, shows(/06:22/), 3_000), 'shown');
  server.play('/data/rmi.json', '500');
  await forward(page, 2 * HOUR);
  await pause(300);
  note('what was there stays where the server is out of order', await until(page, shows(/06:22/), 1_000), 'stays');
  server.play('/data/rmi.json', 'truncated');
  await forward(page, 2 * HOUR);
  await pause(300);
  note('what was there stays where the new file is broken', await until(page, shows(/06:22/), 1_000), 'stays');
  server.play('/data/rmi.json', undefined);
  put(withHours('05:33'));
  await forward(page, 2 * HOUR);
  note('and comes with the next answer', await until(page, shows(/05:33/), 3_000), 'shown');
  const before = asked().length;
  for (let hour = 0; hour < 7 * 24; hour++) (await forward(page, HOUR), await pause(15));
  const week = asked().length - before;
  note('a week in view costs at most one request an hour', week > 24 && week <= 7 * 24, `${week} requests`);
  note('a page in the background asks nothing', await isQuietWhenHidden(page, asked), 'quiet');

  const OLD = /könnten veraltet sein/;
  note(
    'says nothing of its age where nobody set a limit',
    !(await until(page, (widgets) => widgets.some(({ text }) => OLD.test(text)), 300)),
    'quiet',
  );
  await page.close();
  const see = async (what, path, file, isOld) => {
    put(file);
    const { page, errors } = await openPage(browser);
    await page.goto(`${server.partner}${path}`);
    await until(page, isReady);
    const says = await until(page, ([hours]) => OLD.test(hours.text), isOld ? 4_000 : 800);
    note(what, says === isOld && !errors.length, says ? 'says so' : 'quiet');
    await page.close();
  };
  await see('past its `validThrough`', '/page', { ...rmi, validThrough: '2020-12-31' }, true);
  await see('before its `validThrough`', '/page', { ...rmi, validThrough: '2099-12-31' }, false);
  await see('older than `max-age`', '/limited', { ...rmi, updated: '2020-01-01' }, true);
  await see('younger than `max-age`', '/limited', { ...rmi, updated: new Date().toISOString().slice(0, 10) }, false);
  if (errors.length) problems.push(`uncaught: ${errors[0]}`);
  await browser.close();
  server.end();
  return { rows, problems };
}

async function isQuietWhenHidden(page, asked) {
  await page.evaluate(() => Object.defineProperty(document, 'hidden', { value: true, configurable: true }));
  const before = asked().length;
  for (let i = 0; i < 5; i++) (await page.evaluate(() => window.putForward(2 * 3_600_000)), await pause(50));
  const during = asked().length - before;
  await page.evaluate(() => (delete document.hidden, window.putForward(0)));
  await pause(400);
  return during === 0 && asked().length === before + 1;
}

if (process.argv[1] === import.meta.filename) console.log(await freshness(process.argv[2] ?? 'dist'));
