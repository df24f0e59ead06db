// What readers with an old phone see of the built widgets, over real HTTP.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { FALLBACK, LOOKS, WAYS, WIDGETS } from './pages.js';
import { installPhones } from './phones.js';
import { openSite } from './site.js';

let phones, site;
before(async () => {
  phones = installPhones();
  site = await openSite({ ...LOOKS, ...WAYS });
});
after(async () => {
  await site?.close();
  phones?.remove();
});

/**
 * Opens the browser of an old phone.
 *
 * @returns how to visit a page, which keeps what it asks for and complains of, and how to end it all
 */
async function openPhone(version) {
  const browser = await phones.open(version);
  const visit = async (path, { before, waitUntil = 'load' } = {}) => {
    const page = await browser.newPage();
    const asked = [];
    const complaints = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await page.setViewport({ width: 320, height: 640 });
    if (before) await page.evaluateOnNewDocument(before);
    await page.goto(site.url + path, { waitUntil });
    await page.evaluate(async () => Object.assign(window, await import('/look.js')));
    return { page, asked, complaints };
  };
  return { visit, close: () => browser.close() };
}

describe('a phone with Chromium 92', () => {
  let phone;
  before(async () => (phone = await openPhone(92)));
  after(() => phone?.close());
  const visit = (path) => phone.visit(path, { waitUntil: 'networkidle0' });

  for (const path of Object.keys(WAYS))
    it(`shows the author's text, and nothing fails: ${path}`, async () => {
      const { page, complaints } = await visit(path);
      assert.equal(await page.evaluate(() => wordsIn(document.body)), FALLBACK);
      assert.deepEqual(complaints, []);
    });

  it('loads nothing but the script tag', async () => {
    const { asked } = await visit('/tag');
    assert.deepEqual(asked, ['/tag', '/rmi.js', '/look.js']);
  });

  it('shows the text a frame was built with', async () => {
    const { page, complaints } = await visit('/embed/contact-card.html?contact=bianka-gaertner');
    assert.match(await page.evaluate(() => wordsIn(document.body)), /Bianka Gärtner.*0711 3512-2876/);
    assert.deepEqual(complaints, []);
  });
});

/** The newest thing we need: with it Chromium 92 is as good as 93, of which there is no package. */
const hasOwn = () => (Object.hasOwn = (object, key) => Object.prototype.hasOwnProperty.call(object, key));

for (const [name, version, first] of [
  ['what Chromium 93 has', 92, hasOwn],
  ['Chromium 102', 102],
  ['Chromium 107', 107],
])
  describe(`a phone with ${name}`, () => {
    let phone;
    before(async () => (phone = await openPhone(version)));
    after(() => phone?.close());
    const visit = async (path, options = { before: first }) => {
      const visited = await phone.visit(path, options);
      await visited.page.waitForFunction(() => areReady(), { timeout: 15_000 });
      return visited;
    };

    it('shows the words of every widget, and nothing fails', async () => {
      const { page, complaints } = await visit('/neutral');
      for (const [start, words] of Object.entries(WIDGETS)) {
        const [tag] = start.split(' ');
        const text = await page.evaluate((tag) => wordsIn(document.querySelector(tag)), tag);
        assert.match(text, words);
        assert.ok(!text.includes(FALLBACK), tag);
      }
      assert.deepEqual(complaints, []);
    });

    for (const path of Object.keys(WAYS))
      it(`shows the widget in place of the author's text: ${path}`, async () => {
        const { page, complaints } = await visit(path);
        assert.match(await page.evaluate(() => wordsIn(document.body)), /^Dr\. Erika Mustermann/);
        assert.deepEqual(complaints, []);
      });

    it('shows a frame whose address names another file', async () => {
      const { page, complaints } = await visit('/embed/contact-card.html?contact=max-mustermann&src=/city.json');
      assert.match(await page.evaluate(() => wordsIn(document.body)), /Max Mustermann/);
      assert.deepEqual(complaints, []);
    });

    it('shows the partner page as it was built', async () => {
      const { page, complaints } = await visit('/');
      const states = await page.evaluate(() =>
        everyElement()
          .map(({ state }) => state)
          .filter(Boolean),
      );
      assert.ok(states.length >= 3);
      assert.deepEqual([...new Set(states)], ['ready']);
      assert.deepEqual(complaints, []);
    });

    for (const path of Object.keys(LOOKS))
      it(`can be read, its fields and lines seen, by day and night: ${path}`, async () => {
        const { page } = await visit(path);
        for (const scheme of ['light', 'dark']) {
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
          assert.deepEqual(await page.evaluate(() => faintTexts()), [], scheme);
          const fields = await page.evaluate(() => fields());
          assert.ok(fields.length >= 4);
          assert.ok(Math.min(...fields) >= 3, `${scheme}: ${fields}`);
          const lines = await page.evaluate(() => lines());
          assert.ok(lines.length >= 20);
          assert.ok(Math.min(...lines) >= 1.2, `${scheme}: ${lines}`);
        }
      });

    it('needs no scrolling sideways', async () => {
      const { page } = await visit('/neutral');
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
    });

    it('finds in the signpost and in the list while somebody types', async () => {
      const { page } = await visit('/neutral');
      for (const [tag, query, found] of [
        ['rmi-signpost', 'tercüman', /Treffer: 1.*Sprachlotsen/],
        ['rmi-contact-list', 'lieshen', /1 von 8.*Lieschen Müller/],
      ]) {
        await page.evaluate((tag) => document.querySelector(tag).shadowRoot.querySelector('input').focus(), tag);
        await page.keyboard.type(query);
        await page.waitForFunction(
          (tag, source) => new RegExp(source).test(wordsIn(document.querySelector(tag))),
          { timeout: 10_000 },
          tag,
          found.source,
        );
      }
    });

    it('shows what has the focus', async () => {
      const { page } = await visit('/neutral');
      await page.keyboard.press('Tab');
      const [style, width] = await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement.shadowRoot.activeElement);
        return [outlineStyle, parseFloat(outlineWidth)];
      });
      assert.equal(style, 'solid');
      assert.ok(width >= 2);
    });

    it('speaks the language a reader chooses', async () => {
      const { page, complaints } = await visit('/neutral');
      const select = await page.evaluateHandle(() =>
        document.querySelector('rmi-language-switcher').shadowRoot.querySelector('select'),
      );
      await select.select('tr');
      await page.waitForFunction(() => /Pazartesi.*Salı/.test(wordsIn(document.querySelector('rmi-opening-hours'))), {
        timeout: 10_000,
      });
      assert.deepEqual(complaints, []);
    });
  });

describe('a browser that cannot adopt style sheets, as Safari before 16.4', () => {
  let phone;
  before(async () => (phone = await openPhone(102)));
  after(() => phone?.close());

  it('has the same look, from style elements that carry the nonce a strict page asks for', async () => {
    const { page, complaints } = await phone.visit('/neutral', {
      before: () => {
        delete Document.prototype.adoptedStyleSheets;
        window.litNonce = 'abc';
      },
    });
    await page.waitForFunction(() => areReady(), { timeout: 15_000 });
    const [adopts, nonces] = await page.evaluate(() => [
      'adoptedStyleSheets' in document,
      [...document.querySelector('rmi-signpost').shadowRoot.querySelectorAll('style')].map(({ nonce }) => nonce),
    ]);
    assert.equal(adopts, false);
    assert.deepEqual([...new Set(nonces)], ['abc']);
    assert.ok(Math.min(...(await page.evaluate(() => fields()))) >= 3);
    assert.deepEqual(complaints, []);
  });
});
