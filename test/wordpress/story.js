// The story: an administrator installs the plugin, an author puts opening hours on a page, readers see them.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { editorIn, fill, saveIn } from './data-page.js';
import { addBlock, choose, publish } from './editor.js';
import { ZIP } from './packages.js';
import { ask, site } from './site.js';

describe('WordPress: from the zip file to the reader', () => {
  it('is installed by WordPress’s own upload form, and activated: nothing else', async () => {
    const page = await site.as('administrator');
    await page.goto(`${site.url}/wp-admin/plugin-install.php?tab=upload`);
    const input = await page.$('#pluginzip');
    await input.uploadFile(resolve(ZIP));
    await Promise.all([page.waitForNavigation(), page.click('#install-plugin-submit')]);
    const activate = await page.waitForSelector('a.button-primary[href*="action=activate"]');
    await Promise.all([page.waitForNavigation(), activate.click()]);
    const row = await page.$eval('tr[data-plugin^="rmi-widgets/"]', (element) => element.className + element.innerText);
    assert.match(row, /^active/);
    assert.match(row, /Kontakte & Öffnungszeiten/);
    assert.match(row, /Kontakte und Öffnungszeiten eines Amtes/);
  });

  it('lets an author pick widget and contact from lists, and shows the real widget meanwhile', async () => {
    const page = await site.as('author');
    await addBlock(page, site.url, { title: 'Sprechstunde' });
    await page.waitForSelector('.wp-block-rmi-widgets-widget rmi-contact-card[state=ready]');
    await choose(page, 'Baustein', 'Öffnungszeiten');
    await choose(page, 'Kontakt', 'Bianka Gärtner');
    await page.waitForSelector('.wp-block-rmi-widgets-widget rmi-opening-hours[contact=bianka-gaertner][state=ready]');
    const shown = await page.$eval('rmi-opening-hours', ({ shadowRoot }) => shadowRoot.textContent);
    assert.match(shown, /Montag/);
    assert.deepEqual(page.faults, []);
  });

  it('shows a reader the widget, and asks no other server', async () => {
    const author = await site.as('author');
    site.sprechstunde = await publish(author);
    const page = await site.visit(site.sprechstunde);
    await page.waitForSelector('[data-rmi] rmi-opening-hours[state=ready]');
    const html = await page.content();
    assert.equal(html.match(/rmi\.js\?/g).length, 1, 'the script, once');
    assert.deepEqual(page.foreign, []);
    assert.deepEqual(page.faults, []);
  });

  it('shows a reader without script the hours', async () => {
    const page = await site.visit(site.sprechstunde, { script: false });
    const text = await page.$eval('[data-rmi]', ({ innerText }) => innerText);
    assert.match(text, /Montag: 08:30–12:30 Uhr\nDienstag/);
  });

  it('keeps the words in the post itself, for the day the plugin is gone', async () => {
    const page = await site.as('administrator');
    await page.goto(`${site.url}/wp-admin/plugins.php`);
    const toggle = async (action) => {
      const link = await page.waitForSelector(`tr[data-plugin^="rmi-widgets/"] .${action} a`);
      await Promise.all([page.waitForNavigation(), link.click()]);
    };
    await toggle('deactivate');
    const reader = await site.visit(site.sprechstunde);
    assert.match(
      await reader.$eval('[data-rmi=opening-hours]', ({ innerText }) => innerText),
      /Montag: 08:30–12:30 Uhr/,
    );
    assert.doesNotMatch(await reader.content(), /rmi\.js\?/);
    await toggle('activate');
  });

  it('opens the post again without complaint', async () => {
    const page = await site.as('author');
    await page.reload();
    await page.waitForSelector('rmi-opening-hours[contact=bianka-gaertner][state=ready]');
    assert.equal(await page.$('.block-editor-warning'), null);
    assert.equal(await page.evaluate(() => wp.data.select('core/editor').isEditedPostDirty()), false);
  });

  it('loads nothing on pages without a widget', async () => {
    const page = await site.visit('/?page_id=2');
    assert.doesNotMatch(await page.content(), /rmi/);
  });

  it('lets an editor change an hour, and every page shows it', async () => {
    assert.equal((await ask('editor', 'data')).body.revision, 0);
    const page = await site.as('editor');
    await page.goto(`${site.url}/wp-admin/admin.php?page=rmi-widgets`);
    assert.match(await page.$eval('#adminmenu', ({ innerText }) => innerText), /Kontakte & Zeiten/);
    const editor = await editorIn(page);
    await fill(editor, 'Bianka Gärtner', 'Montag von', '09:15');
    await saveIn(editor);
    assert.match(await editor.$eval('.saving-success', ({ innerText }) => innerText), /Gespeichert um/);
    const versions = await page.waitForSelector('#rmi-versions tbody');
    assert.match(
      await versions.evaluate(({ innerText }) => innerText),
      /^1\s.*\seditor\s.*Bianka Gärtner: .*Montag.*09:15/s,
    );
    assert.deepEqual(page.faults, []);

    const reader = await site.visit(site.sprechstunde);
    await reader.waitForSelector('rmi-opening-hours[state=ready]');
    assert.match(await reader.$eval('rmi-opening-hours', ({ shadowRoot }) => shadowRoot.textContent), /09:15/);
    const silent = await site.visit(site.sprechstunde, { script: false });
    assert.match(await silent.$eval('[data-rmi]', ({ innerText }) => innerText), /Montag: 09:15–12:30 Uhr/);
  });
});
