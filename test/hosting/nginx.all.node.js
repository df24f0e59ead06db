// The settings stories/hosting.md gives for a web server, asked as browsers and partners ask.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { get } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../runner/chromium.js';
import { startNginx } from './server.js';

const chunk = `chunks/${readdirSync('dist/chunks').find((file) => file.endsWith('.js'))}`;
const NAMED = [
  'rmi.js',
  'all.js',
  'elements/contact-card.js',
  'data/rmi.json',
  'data/translations/tr.json',
  'index.html',
];

let server;
before(async () => {
  server = await startNginx();
});
after(() => server?.stop());

/** One request, its answer as it came: `fetch` would unpack it. */
const ask = (path, headers = {}) =>
  new Promise((resolve, reject) => {
    get(server.url + path, { headers }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) });
      });
    }).on('error', reject);
  });

describe('nginx with the documented settings', () => {
  it('has nothing to complain of', () => {
    assert.equal(server.complaints(), '');
  });

  for (const [path, type] of [
    ['rmi.js', 'text/javascript; charset=utf-8'],
    [chunk, 'text/javascript; charset=utf-8'],
    ['data/rmi.json', 'application/json; charset=utf-8'],
    ['rmi.js.map', 'application/json; charset=utf-8'],
    ['themes/card.css', 'text/css; charset=utf-8'],
    ['index.html', 'text/html; charset=utf-8'],
    ['icon.svg', 'image/svg+xml'],
  ])
    it(`calls ${path.replace(/-[\w-]{8}\.js/, '-….js')} ${type}`, async () => {
      const { status, headers } = await ask(path);
      assert.equal(status, 200);
      assert.equal(headers['content-type'], type);
      assert.equal(headers['x-content-type-options'], 'nosniff');
    });

  it('lets a chunk be kept for ever', async () => {
    const { headers } = await ask(chunk);
    assert.equal(headers['cache-control'], 'public, max-age=31536000, immutable');
  });

  for (const path of NAMED)
    it(`lets ${path} be kept for five minutes, and then asked for by its ETag`, async () => {
      const { headers } = await ask(path);
      assert.match(headers['cache-control'], /^public, max-age=300,/);
      assert.match(headers.etag, /^"[\w-]+"$/);
      const again = await ask(path, { 'if-none-match': headers.etag });
      assert.equal(again.status, 304);
      assert.equal(again.body.length, 0);
      assert.match(again.headers['cache-control'], /max-age=300/);
      assert.equal((await ask(path, { 'if-none-match': '"another"' })).status, 200);
    });

  for (const [coding, unpack] of [
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
  ])
    it(`sends ${coding} to whoever takes it, and knows that again, too`, async () => {
      for (const path of ['rmi.js', chunk, 'data/rmi.json', 'themes/card.css', 'index.html']) {
        const plain = await ask(path);
        const packed = await ask(path, { 'accept-encoding': coding });
        assert.equal(packed.headers['content-encoding'], coding, path);
        assert.match(packed.headers.vary, /accept-encoding/i, path);
        assert.deepEqual(unpack(packed.body), plain.body, path);
        assert.ok(packed.body.length < plain.body.length, path);
        const again = await ask(path, { 'accept-encoding': coding, 'if-none-match': packed.headers.etag });
        assert.equal(again.status, 304, path);
      }
    });

  it('sends scripts as the build compressed them, and data as it is now', async () => {
    for (const [coding, ending] of [
      ['gzip', '.gz'],
      ['br', '.br'],
    ]) {
      const { body } = await ask(chunk, { 'accept-encoding': coding });
      assert.deepEqual(body, readFileSync(`dist/${chunk}${ending}`));
    }
    // What a city corrects by hand must show.
    const compressed = readdirSync('dist', { recursive: true }).filter((file) => /\.(br|gz)$/.test(file));
    assert.deepEqual(
      compressed.filter((file) => !/\.js\.\w+$/.test(file)),
      [],
    );
  });

  it('prefers the smaller of the two', async () => {
    const { headers } = await ask('rmi.js', { 'accept-encoding': 'gzip, deflate, br, zstd' });
    assert.equal(headers['content-encoding'], 'br');
  });

  it('lets every page read modules, data, and that there is none', async () => {
    for (const path of ['rmi.js', chunk, 'data/rmi.json', 'data/none.json']) {
      const { headers } = await ask(path, { origin: 'https://partner.example' });
      assert.equal(headers['access-control-allow-origin'], '*', path);
      assert.equal(headers['cross-origin-resource-policy'], 'cross-origin', path);
    }
  });

  it('lets nobody keep what is not there', async () => {
    const { status, headers } = await ask('chunks/gone-01234567.js');
    assert.equal(status, 404);
    assert.equal(headers['cache-control'], undefined);
  });

  it('answers everybody alike, so that a CDN can answer for it', async () => {
    for (const path of [chunk, ...NAMED]) {
      const { headers } = await ask(path, { cookie: 'a=b', origin: 'https://partner.example' });
      assert.equal(headers['set-cookie'], undefined, path);
      assert.match(headers.vary ?? 'Accept-Encoding', /^Accept-Encoding$/i, path);
    }
  });

  it('forbids no frame', async () => {
    const { headers } = await ask('index.html');
    assert.equal(headers['x-frame-options'], undefined);
  });

  it('serves a page of another origin', async () => {
    const browser = await puppeteer.launch(await launchOptions());
    try {
      const page = await browser.newPage();
      await page.setContent(
        `<!doctype html><html lang="de"><script type="module" src="${server.url}rmi.js"></script>
        <rmi-contact-card contact="bianka-gaertner" lang="tr"></rmi-contact-card></html>`,
      );
      await page.waitForSelector('rmi-contact-card[state=ready]', { timeout: 15_000 });
    } finally {
      await browser.close();
    }
  });
});
