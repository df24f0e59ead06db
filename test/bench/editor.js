// The data editor with a file of 10,000 contacts: from a key to the picture that shows it, on a slow machine.
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { extname, join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../runner/chromium.js';
import { makeCity } from './pages/city.js';
import { median, table } from './report.js';

const CONTACTS = 10_000;
const SLOWER = 4;
/** What a key may take until its letter is to be seen. */
const BUDGET = 50;
/** Somebody who types fast, in milliseconds from key to key. */
const PACE = 110;
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };

/** Where somebody types, what, and the way there. */
const PLACES = [
  {
    where: 'search in the list of people',
    view: 'contacts',
    control: 'input[type="search"]',
    text: 'öztürk beratung 77',
  },
  {
    where: 'name of a person',
    view: 'contacts/5000',
    control: '[data-path="contacts[5000].name"]',
    text: ' von der Heide',
  },
  {
    where: 'a task of a person',
    view: 'contacts/5000',
    control: '[data-path="contacts[5000].tasks[0]"]',
    text: ' und Hilfe',
  },
  {
    where: 'name of a building',
    view: 'locations/0',
    control: '[data-path="locations[0].name"]',
    text: 'Altes Rathaus',
  },
];

/** Runs in the page: notes for each key how long it took until a frame showed its letter. */
function watchKeys() {
  window.keys = [];
  addEventListener(
    'keydown',
    ({ timeStamp }) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        // A message comes after the frame is painted.
        port1.onmessage = () => window.keys.push(performance.now() - timeStamp);
        port2.postMessage(0);
      }),
    true,
  );
}

/**
 * Measures typing.
 *
 * @param {{ dist: string }} options where our build lies
 * @returns {Promise<{ markdown: string, broken: string[] }>}
 */
export async function editor({ dist }) {
  const server = await serve(dist);
  const browser = await puppeteer.launch(await launchOptions());
  const rows = [];
  try {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(watchKeys);
    const client = await page.createCDPSession();
    await page.goto(`${server.origin}/editor/`);
    await open(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    for (const { where, view, control, text } of PLACES) {
      await page.evaluate((hash) => (location.hash = hash), view);
      await page.waitForSelector(control);
      await rest(1500);
      await page.focus(control);
      await page.evaluate(() => (window.keys = []));
      await page.keyboard.type(text, { delay: PACE });
      await rest(300);
      const times = await page.evaluate(() => window.keys);
      rows.push({ where, median: median(times), worst: Math.max(...times) });
    }
  } finally {
    await browser.close();
    server.close();
  }
  const markdown = `### The editor with ${CONTACTS.toLocaleString('en')} contacts

From a key to the frame that shows its letter, on a processor ${SLOWER} times slower, typing a letter every ${PACE} ms. The budget of ${BUDGET} ms is for the median.

${table(
  ['where', 'median, ms', 'worst, ms'],
  rows.map((row) => [row.where, row.median.toFixed(0), row.worst.toFixed(0)]),
)}`;
  const slow = rows.filter((row) => row.median > BUDGET);
  return {
    markdown,
    broken: slow.map(
      ({ where, median: time }) => `a key in the editor (${where}) takes ${time.toFixed(0)} ms; at most ${BUDGET}`,
    ),
  };
}

/** Opens the city as the start view does. */
const open = (page) =>
  page.evaluate(async () => {
    const app = document.querySelector('editor-app');
    const data = await (await fetch('../data/rmi.json')).json();
    const storage = { name: 'city', kind: 'server' };
    app.open({ storage, stored: { document: { data, translations: {} }, revisions: {} } });
  });

const rest = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The build, with a data file of thousands. */
async function serve(dist) {
  const city = JSON.stringify(makeCity(CONTACTS));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://host');
    const file = join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/json');
    if (pathname === '/data/rmi.json') response.end(city);
    else if (existsSync(file)) createReadStream(file).pipe(response);
    else response.writeHead(404).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
