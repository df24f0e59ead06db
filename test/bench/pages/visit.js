/** One visit of one page in a fresh profile, as a phone sees it, and what it cost. */
import { pathOf } from './server.js';
import { longestTask } from './trace.js';

/** A slow 4G line, as Lighthouse has it. Latency in milliseconds, throughput in bytes a second. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const PHONE = { width: 412, height: 823, deviceScaleFactor: 1 };
const PATIENCE = 300_000;

/**
 * Runs in the page before anything else: watches for the cards, then for the frame that paints them.
 *
 * @param {string[]} wanted for each card a text that no fallback has
 */
function probe(wanted) {
  const text = (node) =>
    node.nodeType === Node.TEXT_NODE ?
      node.data
    : [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].map(text).join('');
  const nodesIn = (node) =>
    [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].reduce((sum, child) => sum + nodesIn(child), 1);
  const shifts = [];
  const tasks = [];
  new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({
    type: 'layout-shift',
    buffered: true,
  });
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });
  const items = document.getElementsByClassName('item');
  const isThere = (i) => text(items[i]).includes(wanted[i]);
  const isScreenFull = () => {
    for (let i = 0; i < items.length && items[i].getBoundingClientRect().top < innerHeight; i++)
      if (!isThere(i)) return false;
    return items.length > 0;
  };
  const isFull = () => items.length === wanted.length && isThere(wanted.length - 1);
  const when = (condition) =>
    new Promise((resolve) => {
      const look = () => {
        if (!condition()) return requestAnimationFrame(look);
        // What is there now is in this frame; the first task after it comes when it is painted.
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve(performance.now());
        return channel.port2.postMessage(0);
      };
      requestAnimationFrame(look);
    });
  /** From when on a finger is answered within 50 ms, three times in a row. */
  const untilQuiet = async (from) => {
    let since = from;
    for (let times = 0; times < 3; times++) {
      const before = performance.now();
      await new Promise((resolve) => setTimeout(resolve));
      if (performance.now() - before < 50) continue;
      since = performance.now();
      times = -1;
    }
    return since;
  };
  const seen = when(isScreenFull);
  globalThis.bench = {
    painted: Promise.all([seen, seen.then(untilQuiet), when(isFull)]),
    texts: () => [...items].map(text),
    nodes: () => nodesIn(document.querySelector('main')) - 1,
    result: () => ({
      shift: shifts.reduce((sum, { value, hadRecentInput }) => sum + (hadRecentInput ? 0 : value), 0),
      longest: Math.max(0, ...tasks.map(({ duration }) => duration)),
    }),
  };
}

/** Until nothing is left to do; what comes after the first paint counts too. */
const settle = () =>
  new Promise((resolve) => {
    const rest = (times) => (times ? requestIdleCallback(() => setTimeout(() => rest(times - 1), 50)) : resolve());
    rest(4);
  });

/**
 * How high the first card of a page gets on the phone, in em.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 */
export async function heightOf(browser, url) {
  const page = await browser.newPage();
  await page.setViewport(PHONE);
  await page.goto(url, { waitUntil: 'networkidle0' });
  await page.evaluate(settle);
  const height = await page.$eval('.item', (item) => item.offsetHeight / parseFloat(getComputedStyle(item).fontSize));
  await page.close();
  return height;
}

/**
 * What the first formatter costs that any script makes on a phone, in milliseconds: of an empty page.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {{ origin: string, cpu: number }} where
 */
export async function firstFormatter(browser, { origin, cpu }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(`${origin}/blank`);
  await page.emulateCPUThrottling(cpu);
  const time = await page.evaluate(() => {
    const before = performance.now();
    Intl.DateTimeFormat();
    return performance.now() - before;
  });
  await context.close();
  return time;
}

/**
 * Visits a page once.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {{ origin: string, name: string, count: number, inArticles?: boolean, cpu: number, slow: boolean, contacts: Array<object>, take: () => Array<object>, isTraced?: boolean }} what
 */
export async function visit(browser, what) {
  const { origin, name, cpu, slow, contacts, take, isTraced } = what;
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport(PHONE);
    const client = await page.createCDPSession();
    // The process that will show the page is there already; only the page itself is measured.
    await page.goto(`${origin}/blank`);
    await page.evaluateOnNewDocument(
      probe,
      contacts.map(({ hours }) => hours.regular[0].closes),
    );
    // The processor's time, not the wall's: what other programs do meanwhile does not count.
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    if (slow) {
      await client.send('Network.enable');
      await client.send('Network.emulateNetworkConditions', SLOW_4G);
    }
    if (cpu > 1) await client.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    take();
    const before = await metrics(client);
    let times;
    const act = async () => {
      await page.goto(origin + pathOf(what), { waitUntil: 'domcontentloaded', timeout: PATIENCE });
      times = await page.evaluate(() => globalThis.bench.painted);
      await page.evaluate(settle);
    };
    if (isTraced) return { traced: await longestTask(page, act) };
    await act();
    const [seen, usable, painted] = times;
    const after = await metrics(client);
    const result = await page.evaluate(() => globalThis.bench.result());
    await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const texts = await page.evaluate(() => globalThis.bench.texts());
    contacts.forEach(({ name: who, room, hours }, i) => {
      for (const wanted of [who, room, hours.regular[0].opens])
        if (!texts[i].includes(wanted)) throw new Error(`${name}: card ${i} lacks "${wanted}": ${texts[i]}`);
    });
    await client.send('HeapProfiler.collectGarbage');
    const asked = take();
    const bytes = (type) => asked.reduce((sum, file) => sum + (file.type === type ? file.bytes : 0), 0);
    return {
      seen,
      usable,
      painted,
      task: (after.TaskDuration - before.TaskDuration) * 1000,
      style: (after.RecalcStyleDuration - before.RecalcStyleDuration) * 1000,
      layout: (after.LayoutDuration - before.LayoutDuration) * 1000,
      nodes: await page.evaluate(() => globalThis.bench.nodes()),
      heap: (await metrics(client)).JSHeapUsedSize,
      requests: asked.length,
      script: bytes('text/javascript'),
      css: bytes('text/css'),
      html: bytes('text/html'),
      ...result,
    };
  } finally {
    await context.close();
  }
}

async function metrics(client) {
  const { metrics: list } = await client.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}
