// Where one data file stops being the right shape: a file of thousands of contacts, loaded, parsed, shown, searched.
import puppeteer from 'puppeteer-core';
import { brotliCompressSync, constants } from 'node:zlib';
import { launchOptions } from '../runner/chromium.js';
import { contestants } from './pages/contestants.js';
import { makeCity } from './pages/city.js';
import { serve } from './pages/server.js';
import { keystrokes, TYPED } from './keystroke.js';
import { kB, median, table } from './report.js';

const COUNTS = [10, 100, 1000, 10_000];
const ROUNDS = 3;
/** Bytes a second on slow 4G. */
const SLOW_4G = 200_000;
/** What a visitor of one card may wait for the file on a slow line and phone; beyond it, it is to be split. */
const PATIENCE = 1000;
/** How long a reader may wait for the frame with the letter just typed, in milliseconds, at each slow-down of the processor. */
const LETTER = { 1: 50, 4: 200 };

/** Runs in the page: from the address of the file to one card, and to the answer of a search. */
async function act() {
  const card = document.querySelector('.item');
  await new Promise((resolve) => {
    const look = () => (card.getAttribute('state') === 'ready' ? resolve() : requestAnimationFrame(look));
    look();
  });
  const ready = performance.now();
  const text = await (await fetch('rmi/data/rmi.json')).text();
  const before = performance.now();
  JSON.parse(text);
  return { ready, parse: performance.now() - before };
}

/**
 * Measures files of growing size.
 *
 * @param {{ dist: string }} options where our build lies
 * @returns {Promise<{ markdown: string, broken: string[] }>}
 */
export async function large({ dist }) {
  const ours = (await contestants(dist)).find(({ name }) => name === 'rmi-widgets');
  const one = {
    ...ours,
    html: (count) => ours.html(1).replace('contact="c0"', `contact="c${count - 1}"`),
  };
  const list = {
    ...ours,
    name: 'list',
    html: () =>
      ours
        .html(1)
        .replace(/<rmi-contact-card .*<\/rmi-contact-card>/, '<rmi-contact-list class="item"></rmi-contact-list>'),
  };
  const server = await serve([one, list]);
  const browser = await puppeteer.launch(await launchOptions());
  const rows = [];
  const letters = {};
  try {
    for (const count of COUNTS) {
      const json = Buffer.from(JSON.stringify(makeCity(count)));
      const wire = brotliCompressSync(json, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }).length;
      server.warm(`/rmi-widgets/${count}/rmi/data/rmi.json`);
      const runs = [];
      for (let round = 0; round < ROUNDS; round++)
        runs.push(await visit(browser, `${server.origin}/rmi-widgets/${count}/`, [1, 6]));
      server.warm(`/list/${count}/rmi/data/rmi.json`);
      const whole = await visit(browser, `${server.origin}/list/${count}/`, [1]);
      const of = (field) => median(runs.map((run) => run[field]));
      rows.push({
        count,
        raw: json.length,
        wire,
        line: (wire / SLOW_4G) * 1000,
        ready: of('ready'),
        slow: of('slow'),
        parse: of('parse'),
        heap: of('heap'),
        list: whole.ready,
      });
    }
    const url = `${server.origin}/list/${COUNTS.at(-1)}/`;
    for (let round = 0; round < ROUNDS; round++)
      for (const cpu of Object.keys(LETTER)) {
        const waits = await keystrokes(browser, { url, cpu: Number(cpu) });
        const slowest = (what) => Math.max(...waits.map((wait) => wait[what]));
        (letters[cpu] ??= []).push({ letter: slowest('letter'), answer: slowest('answer') });
      }
  } finally {
    await browser.close();
    server.close();
  }
  const waits = Object.entries(LETTER).map(([cpu, limit]) => {
    const of = (what) => median(letters[cpu].map((round) => round[what]));
    return { cpu, limit, letter: of('letter'), answer: of('answer') };
  });
  const fits = rows.filter(({ line, slow }) => line + slow - rows[0].slow < PATIENCE).at(-1);
  const markdown = `### A large data file

One card of a file of N contacts, alone on a page; how much later it shows than with ${rows[0].count} contacts on a processor six times slower;
what the file takes on slow 4G (1.6 Mbit/s); and \`rmi-contact-list\` with all of them. Searching 10,000 is measured above.

${table(
  [
    'contacts',
    'kB of JSON',
    'kB sent',
    'on a slow line, ms',
    'parsed, ms',
    'card shows, ms',
    'later on a slow phone, ms',
    'heap MB',
    'whole list shows, ms',
  ],
  rows.map(({ count, raw, wire, line, parse, ready, slow, heap, list }) => [
    count.toLocaleString('en'),
    kB(raw),
    kB(wire),
    Math.round(line),
    parse.toFixed(1),
    Math.round(ready),
    Math.round(slow - rows[0].slow),
    kB(heap / 1000),
    Math.round(list),
  ]),
)}

One file is the right shape up to about ${fits.count.toLocaleString('en')} contacts: the card then waits less than a second longer for it on a slow phone and line.
Beyond that, write one file per unit (\`rmi-data src\` or \`link rel="rmi-data"\` on the pages of the unit) and keep the large one
for the page that searches all.

Who types into the filter of \`rmi-contact-list\` with 10,000 contacts waits this long for the frame with the letter, and for the
one with its answer; the slowest of ${TYPED.length} keys, the median of ${ROUNDS} rounds. The budget is for the letter.

${table(
  ['processor', 'letter, ms', 'at most', '', 'answer, ms'],
  waits.map(({ cpu, limit, letter, answer }) => [
    cpu === '1' ? 'as it is' : `${cpu} times slower`,
    Math.round(letter),
    limit,
    letter > limit ? '✖' : '✔',
    Math.round(answer),
  ]),
)}`;
  return {
    markdown,
    broken: [
      ...(fits.count < 1000 ? [`a file of 1,000 contacts keeps a card waiting for more than ${PATIENCE} ms`] : []),
      ...waits
        .filter(({ letter, limit }) => letter > limit)
        .map(
          ({ cpu, letter, limit }) => `a letter in a long list at ${cpu}x: ${Math.round(letter)} ms, at most ${limit}`,
        ),
    ],
  };
}

/** The same page at each slow-down of the processor. */
async function visit(browser, url, rates) {
  const result = {};
  for (const rate of rates) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const client = await page.createCDPSession();
    await page.goto(`${new URL(url).origin}/blank`);
    await client.send('Emulation.setCPUThrottlingRate', { rate });
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const { ready, parse } = await page.evaluate(act);
    if (rate === 1) {
      await client.send('Performance.enable');
      await client.send('HeapProfiler.collectGarbage');
      const { metrics } = await client.send('Performance.getMetrics');
      Object.assign(result, { parse, heap: metrics.find(({ name }) => name === 'JSHeapUsedSize').value });
    }
    result[rate === 1 ? 'ready' : 'slow'] = ready;
    await context.close();
  }
  return result;
}
