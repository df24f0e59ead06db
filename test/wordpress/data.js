// Saving: what is refused, two people at once, and the way back.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { editorIn, fill, mergeIn, saveIn, uploadTo } from './data-page.js';
import { write } from './readers.js';
import { ask, site } from './site.js';

const city = (name) => JSON.stringify({ organization: { name }, contacts: [{ name: 'Information' }] });
const save = (role, base, name, more = {}) =>
  ask(role, 'data', { method: 'PUT', base, body: { files: { 'rmi.json': city(name), ...more }, texts: {} } });
const revision = async () => (await ask('editor', 'data')).body.revision;
const uploads = () => `${site.site}/wp-content/uploads/rmi-widgets`;
const published = () => JSON.parse(readFileSync(`${uploads()}/rmi.json`, 'utf8')).organization.name;
const everything = () => readdirSync(uploads(), { recursive: true }).sort();

describe('WordPress: saving', () => {
  it('refuses a change that does not know of the last one, and says whose it was', async () => {
    const base = await revision();
    assert.equal((await save('administrator', base, 'Erste')).status, 200);
    const { status, body } = await save('editor', base, 'Zweite');
    assert.equal(status, 412);
    assert.match(body.message, /Inzwischen hat administrator gespeichert/);
    assert.equal(published(), 'Erste');
  });

  it('lets one of two win who save at the same moment', async () => {
    const base = await revision();
    await Promise.all([ask('editor', 'data'), ask('administrator', 'data')]);
    const answers = await Promise.all(
      ['editor', 'administrator', 'editor', 'administrator'].map((role, i) => save(role, base, `Gleichzeitig ${i}`)),
    );
    assert.deepEqual(answers.filter(({ status }) => status === 200).length, 1);
    assert.ok(answers.every(({ status }) => [200, 409, 412].includes(status)));
    const winner = answers.findIndex(({ status }) => status === 200);
    assert.equal(published(), `Gleichzeitig ${winner}`);
    assert.equal(await revision(), base + 1);
  });

  it('asks for the revision', async () => {
    assert.equal((await save('editor', undefined, 'Ohne')).status, 428);
  });

  const REFUSED = {
    'no JSON': '{"organization": ',
    'a list': '[]',
    'a word': '"rmi"',
    'an object of something else': '{"name": "x"}',
    'nested too deep': `${'{"a":'.repeat(100)}1${'}'.repeat(100)}`,
    'no UTF-8 inside': '{"organization": {"name": "\\ud800"}, "contacts": {}}',
    'larger than 5 MB': JSON.stringify({ organization: { name: 'x'.repeat(5.1 * 1024 * 1024) }, contacts: [] }),
  };
  for (const [what, text] of Object.entries(REFUSED))
    it(`refuses ${what}, and changes nothing`, async () => {
      const before = [everything(), published()];
      const body = { files: { 'rmi.json': text }, texts: {} };
      const { status, body: answer } = await ask('administrator', 'data', {
        method: 'PUT',
        base: await revision(),
        body,
      });
      assert.equal(status, 400);
      assert.match(answer.message, /^rmi\.json: /);
      assert.deepEqual([everything(), published()], before);
    });

  for (const name of [
    '../../../../evil.json',
    'translations/../../evil.json',
    'translations/tr.php',
    'translations/tr.json.php',
    '.htaccess',
    'translations/tr.json\n',
    'texts/de.json',
    '/etc/passwd',
  ])
    it(`writes no file called ${JSON.stringify(name)}`, async () => {
      const before = everything();
      assert.equal((await save('administrator', await revision(), 'Pfad', { [name]: '{}' })).status, 400);
      assert.deepEqual(everything(), before);
      assert.equal(existsSync(`${site.site}/wp-content/evil.json`), false);
    });

  it('cleans texts of all that is not words, lines and links', async () => {
    const hostile =
      '<strong onclick="x()">A</strong><script>alert(1)</script><a href="javascript:x()">B</a><img src=x onerror=x()>';
    const content = { lang: 'de"><script>', dir: 'x" onload="', texts: { 'contact-card': hostile } };
    const body = { files: { 'rmi.json': city('Texte') }, texts: { de: content, default: content } };
    assert.equal((await ask('editor', 'data', { method: 'PUT', base: await revision(), body })).status, 200);
    const html = await (await fetch(`${site.url}/`)).text();
    assert.doesNotMatch(html, /alert\(1\)/);
    const saved = readFileSync(`${uploads()}/texts/de.json`, 'utf8');
    assert.doesNotMatch(saved, /onclick|javascript:|<script>alert|onerror|onload/);
  });

  it('leaves only data in the uploads folder', () => {
    for (const file of everything()) assert.match(file, /^(translations|texts)$|\.json$|^\.htaccess$/);
  });

  it('keeps the last twenty versions, with who and when, and goes back to any', async () => {
    let base = await revision();
    for (let i = 1; i <= 22; i++) base = (await save('editor', base, `Fassung ${i}`)).body.revision;
    const { body: versions } = await ask('editor', 'versions');
    assert.equal(versions.length, 20);
    assert.equal(versions[0].who, 'editor');
    assert.ok(Math.abs(versions[0].when - Date.now() / 1000) < 600);
    const page = await site.as('editor');
    await page.goto(`${site.url}/wp-admin/admin.php?page=rmi-widgets`);
    await page.click(`[data-rmi-action=restore][data-revision="${base - 5}"]`);
    await page.waitForSelector('#rmi-notice .notice-success');
    assert.equal(published(), 'Fassung 17');
    assert.equal((await ask('editor', `versions/${base - 25}`)).status, 404);
    const kept = await site.php(
      `global $wpdb; echo $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE 'rmi\\_widgets\\_version\\_%'");`,
    );
    assert.equal(kept, '20');
  });

  it('takes a number that a crash left behind', async () => {
    const base = await revision();
    const claim = (time) =>
      site.php(
        `update_option('rmi_widgets_version_${base + 1}', wp_json_encode(array('claimed' => ${time}, 'files' => array())), false);`,
      );
    await claim('time()');
    assert.equal((await save('editor', base, 'Zugleich')).status, 409);
    await claim('time() - 120');
    assert.equal((await save('editor', base, 'Danach')).status, 200);
  });

  it('says in the page what is wrong with a file, and keeps what there is', async () => {
    const page = await site.as('editor');
    const before = published();
    for (const [text, said] of [
      ['{"organization":', /kein JSON/],
      ['{"organization":{"name":"X"},"contacts":[]}', /nichts, was sich zeigen lässt/],
    ]) {
      await page.goto(`${site.url}/wp-admin/admin.php?page=rmi-widgets`);
      await uploadTo(page, 'rmi.json', text);
      const notice = await page.waitForSelector('#rmi-notice .notice-error');
      assert.match(await notice.evaluate(({ innerText }) => innerText), said);
    }
    assert.equal(published(), before);
  });

  it('can be used with a screen reader and a keyboard, as far as a program can tell', async () => {
    for (const role of ['administrator', 'editor']) {
      const page = await site.as(role);
      await page.goto(`${site.url}/wp-admin/admin.php?page=rmi-widgets`);
      await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
      const violations = await page.evaluate(async () =>
        (await globalThis.axe.run('#rmi-widgets')).violations.map(({ id, nodes }) => [
          id,
          nodes.map(({ html }) => html),
        ]),
      );
      assert.deepEqual(violations, []);
    }
  });

  it('keeps what two people change at once, one of them in the data editor', async () => {
    const page = await site.as('editor');
    await page.goto(`${site.url}/wp-admin/admin.php?page=rmi-widgets`);
    await uploadTo(page, 'rmi.json', city('Vorher'));
    await page.waitForSelector('#rmi-notice .notice-success');
    const editor = await editorIn(page);
    await editor.waitForSelector('::-p-xpath(//main//a[starts-with(normalize-space(), "Information")])');
    await fill(editor, 'Information', 'Raum', '316');
    await save('administrator', await revision(), 'Währenddessen');
    await saveIn(editor, { inBetween: () => mergeIn(editor) });
    const { organization, contacts } = JSON.parse(readFileSync(`${uploads()}/rmi.json`, 'utf8'));
    assert.equal(organization.name, 'Währenddessen');
    assert.equal(contacts[0].room, '316');
    const { note } = (await ask('editor', 'versions')).body[0];
    assert.match(note, /Information: Raum.*316/);
    // The page below the editor knows: what is restored there is not refused.
    await page.waitForFunction((text) => document.querySelector('#rmi-versions')?.innerText.includes(text), {}, note);
    await Promise.all([page.waitForNavigation(), page.click('#rmi-versions [data-rmi-action=restore]')]);
    await page.waitForSelector('#rmi-notice .notice-success');
    assert.equal(published(), 'Währenddessen');
    assert.deepEqual(page.faults, []);
  });

  it('saves from the data editor also on the next day, when WordPress wants to be asked anew', async () => {
    const page = await site.as('editor');
    await page.goto(`${site.url}/wp-admin/admin.php?page=rmi-widgets`);
    await page.$eval('iframe.rmi-editor', (frame) => {
      frame.dataset.wordpress = JSON.stringify({ ...JSON.parse(frame.dataset.wordpress), nonce: '0123456789' });
      frame.contentWindow.isOld = true;
      frame.contentWindow.location.reload();
    });
    await page.waitForFunction(() => !document.querySelector('iframe.rmi-editor').contentWindow.isOld);
    const editor = await editorIn(page);
    await fill(editor, 'Information', 'Raum', '317');
    await saveIn(editor);
    assert.equal(JSON.parse(readFileSync(`${uploads()}/rmi.json`, 'utf8')).contacts[0].room, '317');
  });

  it('does not upload over what somebody saved meanwhile', async () => {
    const page = await site.as('editor');
    await page.goto(`${site.url}/wp-admin/admin.php?page=rmi-widgets`);
    await save('administrator', await revision(), 'Dazwischen');
    await uploadTo(page, 'rmi.json', city('Zu spät'));
    const notice = await page.waitForSelector('#rmi-notice .notice-error');
    assert.match(await notice.evaluate(({ innerText }) => innerText), /Inzwischen hat administrator gespeichert/);
    assert.equal(published(), 'Dazwischen');
  });

  it('shows nobody any more who has left, to readers without script either', async () => {
    const page = await site.as('editor');
    await page.goto(`${site.url}/wp-admin/admin.php?page=rmi-widgets`);
    await uploadTo(page, 'rmi.json', city('Ohne sie'));
    await page.waitForSelector('#rmi-notice .notice-success');
    assert.equal((await ask('editor', 'versions')).body[0].note, 'rmi.json hochgeladen');
    const reader = await site.visit('/sprechstunde/', { script: false });
    assert.equal(await reader.$eval('[data-rmi]', ({ innerText }) => innerText), '');
  });

  it('says so where the texts for readers without script cannot be made, and saves the facts', async () => {
    const page = await site.as('editor');
    // As under a policy of the host that lets no worker start.
    const { identifier } = await page.evaluateOnNewDocument(() => {
      globalThis.Worker = class {
        constructor() {
          throw new Error('no workers here');
        }
      };
    });
    await page.goto(`${site.url}/wp-admin/admin.php?page=rmi-widgets`);
    const editor = await editorIn(page);
    await fill(editor, 'Information', 'Raum', '7');
    await saveIn(editor);
    const report = await editor.$eval('.saving-success', ({ textContent }) => textContent.replace(/\s+/g, ' '));
    assert.match(
      report,
      /Gespeichert um .*Nur die Texte für Leserinnen und Leser ohne Script fehlen .*no workers here/,
    );
    await page.goto(`${site.url}/wp-admin/admin.php?page=rmi-widgets`);
    await uploadTo(page, 'rmi.json', city('Ohne Texte'));
    const notice = await page.waitForSelector('#rmi-notice .notice-success');
    assert.match(await notice.evaluate(({ innerText }) => innerText), /Nur die Texte .*\(no workers here\)/);
    assert.equal(published(), 'Ohne Texte');
    await page.removeScriptToEvaluateOnNewDocument(identifier);
  });

  it('offers readers and authors the languages of the site', async () => {
    const page = await site.as('administrator');
    const check = async (...tags) => {
      await page.goto(`${site.url}/wp-admin/admin.php?page=rmi-widgets`);
      for (const tag of tags) await page.click(`#rmi-languages [value=${tag}]`);
      await page.click('#rmi-settings .button-primary');
      await page.waitForSelector('#rmi-notice .notice-success');
    };
    const [own, others] = [
      await write('zwei', '[rmi widget="department" languages="ar uk"]'),
      '[rmi widget="department"]',
    ];
    await write('sprachen', `${others} [rmi widget="aims"]`);
    await check('de', 'tr');
    assert.deepEqual(await page.$$eval('#rmi-languages :checked', (boxes) => boxes.map(({ value }) => value)), [
      'de',
      'tr',
    ]);
    const reader = await site.visit('/sprachen/');
    const department = await reader.waitForSelector('rmi-department[state=ready]');
    const options = await department.evaluate(({ shadowRoot }) =>
      [...shadowRoot.querySelector('rmi-language-switcher').shadowRoot.querySelectorAll('option')].map(
        ({ text }) => text,
      ),
    );
    assert.deepEqual(options.sort(), ['Deutsch', 'Türkçe']);
    assert.equal((await reader.$$('[data-rmi-languages]')).length, 1, 'only where there is a choice');
    assert.match(await (await fetch(site.url + own)).text(), /data-rmi-languages="ar uk"/);
    await check('de', 'tr');
    assert.doesNotMatch(await (await fetch(`${site.url}/sprachen/`)).text(), /data-rmi-languages/);
  });

  it('takes another city’s file by its address, once it is one', async () => {
    const other = createServer((request, response) => {
      response.writeHead(request.url === '/rmi.json' ? 200 : 404, { 'Access-Control-Allow-Origin': '*' });
      response.end(request.url === '/rmi.json' ? city('Andere Stadt') : '');
    }).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = `http://127.0.0.1:${other.address().port}/rmi.json`;
    try {
      const page = await site.as('administrator');
      const enter = async (value) => {
        await page.goto(`${site.url}/wp-admin/admin.php?page=rmi-widgets`);
        await page.$eval('#rmi-address', (field, value) => (field.value = value), value);
        await page.click('#rmi-settings .button-primary');
        await page.waitForSelector('#rmi-notice .notice');
        return page.$eval('#rmi-notice', ({ innerText }) => innerText);
      };
      assert.match(await enter(address.replace('rmi.json', 'none.json')), /kein Datenblatt/);
      assert.match(await enter(address), /Einstellungen gespeichert/);
      const html = await (await fetch(`${site.url}/kurz/`)).text();
      assert.ok(html.includes(`<link rel="rmi-data" href="${address}"`));
      assert.match(await enter(''), /Einstellungen gespeichert/);
      assert.match(
        await (await fetch(`${site.url}/kurz/`)).text(),
        /rel="rmi-data" href="[^"]*uploads\/rmi-widgets\/rmi\.json"/,
      );
    } finally {
      other.close();
    }
  });
});
