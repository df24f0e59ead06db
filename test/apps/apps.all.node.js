// What a developer with a framework gets: the packed package in an app of React, Vue, Svelte and Angular.
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pack, workshop } from '../helpers/tarball.js';
import { install, open, renderOnServer, script } from './app.js';

const APPS = {
  react: { slip: 'Slip.tsx', rendersOnServer: true },
  vue: { slip: 'Slip.vue', rendersOnServer: true },
  svelte: { slip: 'Slip.svelte', rendersOnServer: true },
  // Its templates know no types of tags that are not its own.
  angular: { rendersOnServer: false },
};

const shop = workshop();
const { tarball } = pack(shop.folder);
after(shop.remove);

for (const [name, { slip, rendersOnServer }] of Object.entries(APPS))
  describe(`an app of ${name}`, { concurrency: false }, () => {
    let folder, remove, app;
    before(() => {
      ({ folder, remove } = install(name, tarball));
    });
    after(async () => {
      await app?.close();
      remove();
    });

    if (slip)
      it('is told of a slip in a template, and of nothing else', () => {
        const { said } = script(folder, 'types');
        assert.match(said, /5\.0/);
        const wrong = said.split('\n').filter((line) => /error/i.test(line) && /\.(tsx?|vue|svelte)/.test(line));
        assert.deepEqual(
          wrong.filter((line) => !line.includes(slip)),
          [],
        );
        assert.ok(wrong.length);
        rmSync(join(folder, slip));
      });

    it('has no fault in its types, and can be built', () => {
      const { status, said } = script(folder, 'build');
      assert.equal(status, 0, said);
    });

    let html = '';
    if (rendersOnServer)
      it('renders tags, attributes and fallback on a server', () => {
        const { status, errors, ...rendered } = renderOnServer(folder);
        assert.equal(status, 0, errors);
        html = rendered.html;
        assert.match(html, /<rmi-contact-card[^>]* contact="ada"/);
        assert.match(html, /<rmi-contact-card[^>]* heading-level="2"/);
        assert.match(html, /0711 3512-1\s*<\/rmi-contact-card>/);
      });

    it('gives a widget attributes and an object, and hears its events', async () => {
      app = await open(folder, html);
      const shown = (text) =>
        app.page.waitForFunction(
          (expected) =>
            document.querySelector('rmi-contact-card')?.shadowRoot?.querySelector('h2')?.textContent.trim() ===
            expected,
          { timeout: 15_000 },
          text,
        );
      await shown('Ada Beispiel');
      await app.page.waitForFunction(() => /rmi-ready/.test(document.querySelector('output').textContent));
      await app.page.waitForFunction(() => /failed/.test(document.querySelector('output').textContent));
      await app.page.click('button');
      await shown('Ben Muster');
      assert.deepEqual(
        app.complaints.filter((text) => !/404/.test(text)),
        [],
      );
    });
  });
