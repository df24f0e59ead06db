// A long life on a page: put in and taken out ten thousand times, a thousand languages, a year of clock, sleep, freeze and print.
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { launch, openPage, pause, until } from './browser.js';
import { serve } from './server.js';

const YEAR = 365;
const CYCLES = 10_000;
const SWITCHES = 1_000;
const TOLERANCE = 1.05;
const LANGUAGES = ['de', 'en', 'tr', 'ar', 'uk', 'fr'];
const HOUR = 3_600_000;
const START = Date.parse('2026-01-01T00:00+01:00');

/** Lives through all of it, and returns rows and what broke. */
export async function life(dist) {
  const pages = {};
  const server = await serve(dist, pages);
  pages['/page'] =
    `<!doctype html><html lang="de"><title>P</title><script type="module" src="${server.origin}/rmi.js"></script>
    <rmi-contact-card contact="bianka-gaertner"></rmi-contact-card>
    <rmi-opening-hours contact="bianka-gaertner"></rmi-opening-hours>
    <rmi-work-areas></rmi-work-areas>`;
  pages['/other'] = '<!doctype html><html lang="de"><title>Other</title><p>Other';
  const browser = await launch({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  const problems = [];
  const rows = [];
  for (const part of [cycles, languages, year, interruptions]) {
    const { page, errors } = await openPage(browser, { before: part === year ? fakeTimers : countTimers });
    await page.goto(`${server.partner}/page`, { waitUntil: 'load' });
    if (part === year) await page.evaluate(() => window.run(0));
    if (!(await until(page, isReady))) problems.push(`${part.name}: not ready`);
    rows.push(...(await part(page, problems, dist, server)));
    if (errors.length) problems.push(`${part.name}: uncaught: ${errors[0]}`);
    await page.close();
  }
  await browser.close();
  server.end();
  return { rows, problems };
}

const isReady = (widgets) => widgets.length === 3 && widgets.every(({ state }) => state === 'ready');

/** Runs in the page: how many timers are set at this moment, and at most. */
function countTimers() {
  const { setTimeout: set, clearTimeout: clear } = window;
  const running = new Set();
  window.timers = { most: 0, now: () => running.size };
  window.setTimeout = (callback, wait, ...more) => {
    const id = set(() => (running.delete(id), callback(...more)), wait);
    running.add(id);
    window.timers.most = Math.max(window.timers.most, running.size);
    return id;
  };
  window.clearTimeout = (id) => (running.delete(id), clear(id));
}

/** Runs in the page: a clock that stands until it is put forward, and a computer that sleeps. */
function fakeTimers() {
  const queue = new Map();
  let now = 1_767_222_000_000;
  let last = 0;
  Date.now = () => now;
  window.timers = { most: 0, rung: 0 };
  window.setTimeout = (callback, wait = 0) => {
    queue.set(++last, { callback, at: now + wait });
    window.timers.most = Math.max(window.timers.most, queue.size);
    return last;
  };
  window.clearTimeout = (id) => void queue.delete(id);
  /** Lets time pass: every timer rings when it is due. */
  window.run = async (milliseconds) => {
    const end = now + milliseconds;
    for (;;) {
      const [next] = [...queue].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at);
      if (!next) break;
      queue.delete(next[0]);
      now = Math.max(now, next[1].at);
      window.timers.rung++;
      next[1].callback();
      await null;
    }
    now = end;
  };
  /** No timer counts while the computer sleeps: all are late by that time. */
  window.sleep = (milliseconds) => {
    now += milliseconds;
    for (const timer of queue.values()) timer.at += milliseconds;
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  };
}

/** What is held, once everything that can go is gone. */
async function held(page) {
  const client = await page.createCDPSession();
  for (let i = 0; i < 3; i++) {
    await client.send('HeapProfiler.collectGarbage');
    await pause(100);
  }
  await client.detach();
  const { JSHeapUsedSize: heap, Nodes: nodes, JSEventListeners: listeners } = await page.metrics();
  return { heap, nodes, listeners };
}

function compare(what, before, after, problems) {
  const row = { what };
  for (const key of ['heap', 'nodes', 'listeners']) {
    const scale = key === 'heap' ? 1e6 : 1;
    row[key] = [before, after].map((value) => (value[key] / scale).toFixed(key === 'heap' ? 2 : 0)).join(' → ');
    if (after[key] > before[key] * TOLERANCE) problems.push(`${what}: ${key} grew ${row[key]}`);
  }
  return row;
}

async function cycles(page, problems) {
  const run = (times) =>
    page.evaluate(async (times) => {
      const widgets = [...document.querySelectorAll('body > *')].filter(({ localName }) =>
        localName.startsWith('rmi-'),
      );
      for (let i = 0; i < times; i++) {
        for (const widget of widgets) widget.remove();
        if (i % 10 === 0) await null;
        document.body.append(...widgets);
        if (i % 100 === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
        // Every tenth time a new one comes and goes for good.
        if (i % 10 === 0) {
          const fresh = document.body.appendChild(document.createElement('rmi-contact-card'));
          await fresh.updateComplete;
          fresh.remove();
        }
      }
    }, times);
  // What the engine learns of the code is no leak: it has learned it by then.
  await run(CYCLES / 2);
  const before = await held(page);
  await run(CYCLES);
  const after = await held(page);
  const row = compare(`${CYCLES} times put in and taken out`, before, after, problems);
  const { most, empty } = await page.evaluate(async () => {
    const { most } = window.timers;
    for (const widget of [...document.querySelectorAll('body > *')])
      if (widget.localName.startsWith('rmi-')) widget.remove();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return { most, empty: window.timers.now() };
  });
  if (most > 2) problems.push(`${most} timers at one time`);
  if (empty) problems.push(`${empty} timers are left on a page without widgets`);
  return [{ ...row, timers: `at most ${most}, ${empty} at the end` }];
}

async function languages(page, problems) {
  const run = (times) =>
    page.evaluate(
      async (times, languages) => {
        for (let i = 0; i < times; i++) {
          document.documentElement.lang = languages[i % languages.length];
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        document.documentElement.lang = 'de';
      },
      times,
      LANGUAGES,
    );
  await run(SWITCHES / 2);
  await pause(500);
  const before = await held(page);
  await run(SWITCHES);
  await pause(300);
  return [compare(`${SWITCHES} languages`, before, await held(page), problems)];
}

/** Every hour of a year, with nights that last 23 and 25 hours, and a computer that sleeps now and then. */
async function year(page, problems, dist) {
  const { statusAt } = await import(pathToFileURL(resolve(dist, 'hours.js')).href);
  const { contacts, organization } = await page.evaluate(
    async () =>
      document.querySelector('rmi-work-areas').constructor &&
      (await (await fetch(document.querySelector('script').src.replace('rmi.js', 'data/rmi.json'))).json()),
  );
  const { hours } = contacts.find(({ id }) => id === 'bianka-gaertner');
  let wrong = 0;
  let now = START;
  const step = async (milliseconds, how) => {
    now += milliseconds;
    await page.evaluate((how, milliseconds) => window[how](milliseconds), how, milliseconds);
  };
  const word = { open: /Geöffnet|Schließt bald/, closed: /Geschlossen/, 'by-appointment': /Nach Vereinbarung/ };
  const check = async () => {
    const shown = await page.evaluate(async () => {
      const card = document.querySelector('rmi-contact-card');
      const status = card.shadowRoot.querySelector('rmi-open-status');
      await status.updateComplete;
      return status.shadowRoot.querySelector('[part="word"]')?.textContent ?? '';
    });
    const { state } = statusAt(hours, new Date(now), organization);
    if (!word[state]?.test(shown)) {
      wrong++;
      if (wrong < 4) problems.push(`at ${new Date(now).toISOString()} it says "${shown}" and is ${state}`);
    }
  };
  let checks = 0;
  const live = async (days) => {
    for (let passed = 0; passed < days * 24; checks++) {
      const sleeps = checks % 14 === 13;
      const hours = sleeps ? 31 : 7;
      await step(hours * HOUR, sleeps ? 'sleep' : 'run');
      passed += hours;
      await check();
    }
  };
  // Two years before, too: what is loaded after hours is there, the engine has learned the code, and the days that the hours
  // engine keeps are as many as they get.
  await live(2 * YEAR);
  const before = await held(page);
  await live(YEAR);
  const { most, rung } = await page.evaluate(() => window.timers);
  if (most > 1) problems.push(`${most} timers at one time in a year`);
  const row = compare('a year of clock, asleep for a day now and then', before, await held(page), problems);
  return [{ ...row, timers: `at most ${most}; woke ${rung} times; ${wrong} of ${checks} looks wrong` }];
}

/** Frozen, printed, left and come back to. */
async function interruptions(page, problems, _, server) {
  const client = await page.createCDPSession();
  await page.evaluate(() => (window.marked = true));
  await client.send('Page.setWebLifecycleState', { state: 'frozen' });
  await pause(300);
  await client.send('Page.setWebLifecycleState', { state: 'active' });
  const printed = await page.pdf({ format: 'a4' });
  if (printed.length < 10_000) problems.push(`printed ${printed.length} bytes`);
  if (!(await until(page, isReady, 3_000))) problems.push('not ready after freeze and print');
  await page.goto(`${server.partner}/other`);
  await page.goBack({ waitUntil: 'load' });
  const kept = await page.evaluate(() => Boolean(window.marked));
  if (!(await until(page, isReady, 5_000))) problems.push('not ready after going back');
  await page.evaluate(() => (document.documentElement.lang = 'en'));
  if (!(await until(page, (widgets) => isReady(widgets) && /Tuesday/.test(widgets[1].text), 5_000)))
    problems.push('does not follow the page any more');
  return [
    { what: 'frozen, printed, left and come back to', timers: kept ? 'from the back/forward cache' : 'loaded anew' },
  ];
}

if (process.argv[1] === import.meta.filename) console.log(await life(process.argv[2] ?? 'dist'));
