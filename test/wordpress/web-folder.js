// The other package: the folder for a web server without Node.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { extname } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { WEB } from './packages.js';
import { site } from './site.js';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css' };

describe('the folder for any web server', () => {
  const files = () => unzipSync(readFileSync(WEB));
  let server, address;
  before(async () => {
    const content = files();
    server = createServer(({ url }, response) => {
      const path = new URL(url, 'http://any').pathname.slice(1).replace(/\/$/, '/index.html');
      response.writeHead(content[path] ? 200 : 404, {
        'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
      });
      response.end(content[path]);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    address = `http://127.0.0.1:${server.address().port}/`;
  });
  after(() => server?.close());

  it('works where it is unpacked, with its builder and its guide', async () => {
    const page = await site.visit(`${address}rmi/`);
    await page.waitForSelector('rmi-contact-card[state=ready]');
    for (const path of ['builder', 'guide']) assert.equal((await page.goto(`${address}rmi/${path}/`)).status(), 200);
    assert.deepEqual(page.faults, []);
  });

  it('says what to do, in German and English, and has nothing that only developers use', async () => {
    const page = await site.visit(`${address}LIESMICH.html`);
    const text = await page.$eval('body', ({ innerText }) => innerText);
    assert.match(text, /Kopieren Sie den Ordner rmi/);
    assert.match(text, /Copy the folder rmi/);
    const others = Object.keys(files()).filter((path) => /\.d\.ts$|cli\.js|\/node\/|packages|storybook/.test(path));
    assert.deepEqual(others, []);
  });
});
