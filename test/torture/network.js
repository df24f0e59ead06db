// Every fault of the network, for every kind of file a page loads.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch, openPage, pause, until, widgetsOf } from './browser.js';
import { FAULTS, serve } from './server.js';

const LANGUAGE = 'tr';
const HEALS = ['online', 'visible', 'reconnect'];
/** A module that came whole stays what it is for the life of a page, so say the standard and the browsers. */
const UNTIL_RELOAD = ['empty', 'truncated', 'UTF-16', 'gzip cut off', 'stale, then fresh'];
/** More requests than this for one file of one page in half a minute would be a storm. */
const STORM = 5;

const page = (origin) => `<!doctype html><html lang="de"><title>Partner</title>
<script type="module" src="${origin}/rmi.js"></script>
<rmi-contact-card contact="bianka-gaertner">Fallback der Karte</rmi-contact-card>
<rmi-work-areas lang="${LANGUAGE}">Fallback der Arbeitsbereiche</rmi-work-areas>
<rmi-aims src="${origin}/data/other.json">Fallback der Ziele</rmi-aims>`;

/** Plays all of it, and returns a row for each fault. */
export async function network(dist) {
  const browser = await launch();
  const files = await learn(browser, dist);
  const rows = Object.keys(FAULTS).map((fault) => ({
    fault,
    cells: Object.fromEntries(Object.keys(files).map((kind) => [kind, null])),
  }));
  const columns = Object.entries(files).map(async ([kind, path]) => {
    const pages = {};
    const server = await serve(dist, pages);
    pages['/page'] = page(server.origin);
    server.put('/data/other.json', readFileSync(join(dist, 'data/rmi.json')));
    for (const [i, { fault, cells }] of rows.entries())
      cells[kind] = await play(browser, server, { kind, path, fault, heal: HEALS[i % HEALS.length] });
    server.end();
  });
  await Promise.all(columns);
  await browser.close();
  return rows;
}

/** Which file is what, learned from what a page asks for: their names change with each build. */
async function learn(browser, dist) {
  const pages = {};
  const server = await serve(dist, pages);
  pages['/page'] = page(server.origin);
  server.put('/data/other.json', readFileSync(join(dist, 'data/rmi.json')));
  const tab = await openPage(browser);
  await tab.page.goto(`${server.partner}/page`, { waitUntil: 'networkidle0' });
  const loaded = server.asked().map(({ pathname }) => pathname);
  await tab.page.close();
  server.end();
  const one = (what, is) => {
    const path = loaded.find((path) => path.startsWith('/chunks/') && is(path));
    if (!path) throw new Error(`the page asks for no ${what}: ${loaded.join(', ')}`);
    return path;
  };
  return {
    script: '/rmi.js',
    chunk: one('chunk of rmi-aims', (path) => /rmi-aims/.test(readFileSync(join(dist, path), 'utf8'))),
    data: '/data/rmi.json',
    translation: `/data/translations/${LANGUAGE}.json`,
    locale: one('texts of the language', (path) => new RegExp(`/${LANGUAGE}\\b`).test(path)),
  };
}

/** One fault of one file: what a visitor sees during it, and how it ends. */
async function play(browser, server, { kind, path, fault, heal }) {
  const { page, errors, told } = await openPage(browser, { speed: 10 });
  const problems = [];
  const claim = (holds, problem) => holds || problems.push(problem);
  server.forget();
  server.play(path, fault);
  let refuses = fault === 'refused';
  if (refuses) {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (refuses && new URL(request.url()).pathname === path) void request.abort('connectionrefused');
      else void request.continue();
    });
  }
  await page.goto(`${server.partner}/page`, { waitUntil: 'domcontentloaded' });
  const hasAims = ([, , aims]) => aims.state === 'ready' && /Zentrale Inhalte/.test(aims.text);
  const isStanding = kind === 'chunk' ? ([card, areas]) => card.state === 'ready' && areas.state === 'ready' : hasAims;
  const isWhole = ([card, areas, aims]) =>
    hasAims([card, areas, aims]) &&
    /Bianka Gärtner/.test(card.text) &&
    card.state === 'ready' &&
    areas.state === 'ready' &&
    !/Arbeitsbereiche/.test(areas.text) &&
    areas.text.length > 200;

  if (kind === 'script') await pause(400);
  else claim(await until(page, isStanding), 'another widget fell');
  // Long enough for the patience of 20 seconds to run out, ten times as fast.
  await until(
    page,
    (widgets) => widgets.every(({ state }) => state !== 'waiting' && state !== 'undefined'),
    /^[35]0 /.test(fault) ? 4_000 : 1_500,
  );
  const [card, areas, aims] = await widgetsOf(page);
  const isHarmless = isWhole([card, areas, aims]);
  for (const { tag, text, height } of [card, areas, aims]) {
    claim(text && height > 0, `<${tag}> is a hole`);
    claim(
      /Fallback der|Bianka Gärtner|rbeitsbereiche|Zentrale Inhalte/.test(text) || isHarmless || text.length > 200,
      `<${tag}> shows "${text.slice(0, 60)}"`,
    );
  }
  // The words for the author are loaded only then.
  if (!isHarmless && fault !== 'stale, then fresh') for (let i = 0; i < 50 && !told.length; i++) await pause(40);
  if (!isHarmless && fault !== 'stale, then fresh') claim(told.length || kind === 'script', 'the author is not told');
  const during = server.askedFor(path).length;
  claim(during <= (fault === 'redirect loop' ? 25 * STORM : STORM), `${during} requests during the fault`);

  server.play(path, undefined);
  refuses = false;
  let how = isHarmless ? 'no harm' : 'reload';
  if (!isHarmless && kind !== 'script') {
    if (fault === 'stale, then fresh') {
      how = 'within the hour';
      await page.evaluate(() => window.putForward(4 * 3_600_000));
      if (kind !== 'data' && kind !== 'translation')
        await page.evaluate(() => window.dispatchEvent(new Event('online')));
    } else {
      how = heal;
      await page.evaluate(healBy, heal);
    }
    // A script that was asked for during the silence cannot be called off.
    if (!(await until(page, isWhole, fault.startsWith('30') ? 6_000 : 2_500))) how = 'reload';
  }
  if (how === 'reload') {
    claim(
      kind === 'script' || (['chunk', 'locale'].includes(kind) && UNTIL_RELOAD.includes(fault)),
      'heals only by a reload',
    );
    await page.reload({ waitUntil: 'domcontentloaded' });
  }
  claim(await until(page, isWhole), 'does not heal');
  // A script cut in half is an error of the browser's, not of ours.
  const ours = errors.filter(() => kind !== 'script' || !UNTIL_RELOAD.includes(fault));
  claim(ours.length === 0, `uncaught: ${ours[0]}`);
  await page.close();
  return { how, problems: problems.map((problem) => `${kind}, ${fault}: ${problem}`) };
}

/** Runs in the page. */
function healBy(heal) {
  if (heal === 'online') window.dispatchEvent(new Event('online'));
  if (heal === 'visible') document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  if (heal === 'reconnect')
    for (const widget of [...document.querySelectorAll('rmi-contact-card, rmi-work-areas, rmi-aims')]) {
      const next = widget.nextSibling;
      widget.remove();
      document.body.insertBefore(widget, next);
    }
}

if (process.argv[1] === import.meta.filename) {
  const begin = Date.now();
  for (const { fault, cells } of await network(process.argv[2] ?? 'dist')) {
    console.log(
      fault.padEnd(20),
      Object.values(cells)
        .map(({ how }) => how.padEnd(16))
        .join(''),
    );
    for (const { problems } of Object.values(cells)) for (const problem of problems) console.log('   ✖', problem);
  }
  console.log(`${Math.round((Date.now() - begin) / 1000)} s`);
}
