// What is rendered ahead, in a real browser over real HTTP: frames, and shadow roots that a server sends.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../runner/chromium.js';
import { rmi } from './cli.js';

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html";
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

let browser;
const servers = [];
before(async () => (browser = await puppeteer.launch(await launchOptions())));
after(async () => {
  await browser.close();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

/**
 * Serves dist, and at `/` a page with this body; returns its origin.
 *
 * @param headers of a path
 * @param answering a promise that a path waits for
 */
async function serve(headers, body = '', answering = () => undefined) {
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://x');
    await answering(pathname);
    if (pathname === '/') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><html lang="de"><title>Host</title><link rel="icon" href="data:,">${body}`);
      return;
    }
    const file = join('dist', pathname);
    const found = existsSync(file);
    response.writeHead(found ? 200 : 404, {
      'content-type': TYPES[extname(file)] ?? 'text/plain',
      ...headers(pathname),
    });
    response.end(found ? readFileSync(file) : '');
  });
  servers.push(server);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${server.address().port}`;
}

describe('a frame over HTTP', () => {
  /** Opens a host of another origin with one frame, and returns what a visitor reads in it and an author in the console. */
  async function framed(headers, sandbox, address = 'contact-card.html?contact=bianka-gaertner') {
    const city = await serve(headers);
    const host = await serve(
      () => ({}),
      `<iframe id="f" width="600" height="300" title="x" ${sandbox} src="${city}/embed/${address}"></iframe><script src="${city}/embed/host.js"></script>`,
    );
    const page = await browser.newPage();
    const said = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.goto(host, { waitUntil: 'networkidle0' });
    const inner = page.frames().find((frame) => frame.url().startsWith(city));
    const state = await inner?.evaluate(() => document.querySelector('main > *').getAttribute('state'));
    const text = await inner?.evaluate(() => document.querySelector('main').innerText);
    const height = await page.evaluate(() => document.getElementById('f').style.height);
    await page.close();
    return { said, state, text, height };
  }

  it('breaks nothing of the strictest policy', async () => {
    const { said, state, height } = await framed(
      (path) => (path.endsWith('.html') ? { 'content-security-policy': STRICT } : {}),
      '',
      'department.html?theme=card&lang=tr',
    );
    assert.deepEqual(said, []);
    assert.equal(state, 'ready');
    assert.ok(parseInt(height) > 1000, height);
  });

  it('sandboxed, shows its data where the server lets everybody read', async () => {
    const { said, state, height } = await framed(
      () => ({ 'access-control-allow-origin': '*' }),
      'sandbox="allow-scripts"',
    );
    assert.deepEqual(said, []);
    assert.equal(state, 'ready');
    assert.ok(parseInt(height) > 300, height);
  });

  it('sandboxed, shows its text where the server does not, and tells the author what to send', async () => {
    const { said, state, text, height } = await framed(() => ({}), 'sandbox="allow-scripts"');
    assert.equal(state, null);
    assert.match(text, /^Bianka Gärtner\n[^]*0711 3512-2876/);
    assert.doesNotMatch(text, /Denninghaus/);
    assert.ok(parseInt(height) > 300, height);
    assert.match(
      said.join('\n'),
      /rmi-widgets: http.*rmi\.js could not be loaded\. This frame is sandboxed.*"Access-Control-Allow-Origin: \*"/,
    );
  });

  it('sandboxed, keeps its text where scripts may be read but data may not', async () => {
    const { said, state, text } = await framed(
      (path) => (path.endsWith('.json') ? {} : { 'access-control-allow-origin': '*' }),
      'sandbox="allow-scripts"',
    );
    assert.equal(state, 'failed');
    assert.match(text, /^Bianka Gärtner\n/);
    assert.match(said.join('\n'), /rmi-widgets: This frame is sandboxed/);
  });

  it('shows its text where no script runs at all', async () => {
    const { state, text } = await framed(() => ({}), 'sandbox', 'contact-card/bianka-gaertner.html');
    assert.equal(state, null);
    assert.match(text, /^Bianka Gärtner\n[^]*0711 3512-2876/);
  });
});

describe('rmi render --shadow', () => {
  /** On which the card is rendered, and read. */
  const DAY = '2026-11-24';
  /** What of a widget can be seen, through its shadow roots; the status comes with the clock. */
  const look = () => {
    const texts = (node) =>
      node.nodeType === 3 ? [node.data]
      : /style|open-status/.test(node.localName) ? []
      : [...(node.shadowRoot ?? node).childNodes].flatMap(texts);
    const widget = document.querySelector('rmi-contact-card');
    const { height } = widget.getBoundingClientRect();
    return { text: texts(widget).join(' ').replace(/\s+/g, ' ').trim(), height, state: widget.getAttribute('state') };
  };

  for (const width of [320, 1000])
    it(`looks before the script as after it, and nothing moves, ${width} pixels wide`, async () => {
      const contact = ['--contact', 'bianka-gaertner', '--date', DAY];
      const { out: card } = await rmi('render', 'contact-card', ...contact, '--shadow');
      let release;
      const released = new Promise((resolve) => (release = resolve));
      const watch = `<script>
        self.shift = 0;
        new PerformanceObserver((list) => { for (const { value } of list.getEntries()) shift += value; })
          .observe({ type: 'layout-shift', buffered: true });
      </script>`;
      const script = '<script type="module" src="/rmi.js"></script>';
      const origin = await serve(
        () => ({}),
        `${watch}${card}<p>Danach</p>${script}`,
        (path) => path.startsWith('/chunks/') && released,
      );
      const page = await browser.newPage();
      await page.setViewport({ width, height: 1600 });
      await page.evaluateOnNewDocument((open) => (Date.now = () => open), Date.parse(`${DAY}T10:00+01:00`));
      await page.goto(origin, { waitUntil: 'domcontentloaded' });
      await new Promise((resolve) => setTimeout(resolve, 200));
      const before = await page.evaluate(look);
      assert.equal(before.state, null);
      assert.match(before.text, /^Bianka Gärtner .*0711 3512-2876.*Mittwoch geschlossen/);
      release();
      await page.waitForSelector('rmi-contact-card[state="ready"]');
      await new Promise((resolve) => setTimeout(resolve, 300));
      const after = await page.evaluate(look);
      const withoutToday = (text) => text.replace(/ heute(?= )/, '');
      assert.equal(withoutToday(after.text), before.text);
      assert.equal(after.height, before.height);
      assert.equal(await page.evaluate(() => self.shift), 0);
      await page.close();
    });

  it('shows no button that would need script where there is none', async () => {
    const { out: card } = await rmi('render', 'contact-card', '--contact', 'bianka-gaertner', '--shadow');
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(await serve(() => ({}), card));
    const [buttons, links] = await page.evaluate(() => {
      const root = document.querySelector('rmi-contact-card').shadowRoot;
      return ['button', 'a.button'].map((kind) => root.querySelector(kind).checkVisibility());
    });
    assert.deepEqual([buttons, links], [false, true]);
    await page.close();
  });
});
