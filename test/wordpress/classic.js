// A site without blocks: a theme of that time, its editor, its widget areas.
import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { site } from './site.js';

describe('WordPress: without blocks', () => {
  before(async () => {
    cpSync('test/wordpress/classic-theme', `${site.site}/wp-content/themes/classic-theme`, { recursive: true });
    await site.php(`switch_theme('classic-theme');`);
  });
  after(() => site.php(`switch_theme('twentytwentythree');`));

  it('lets an author write the shortcode in the classic editor', async () => {
    const page = await site.as('author');
    await page.goto(`${site.url}/wp-admin/post-new.php`);
    await page.waitForSelector('#content');
    await page.$eval('#title', (field) => (field.value = 'Klassisch'));
    await page.click('#content-html');
    await page.$eval(
      '#content',
      (field) => (field.value = 'Hallo\n\n[rmi widget="contact-card" contact="bianka-gaertner"]'),
    );
    // While it saves a draft by itself, or has lost the server for a moment, the editor ignores a click on the button.
    await page.waitForSelector('#publish:not(.disabled)');
    await page.click('#publish');
    // Not any navigation: the editor writes addresses into the history by itself.
    await page.waitForSelector('#message.notice-success a[href$="/klassisch/"]');
    const reader = await site.visit('/klassisch/');
    await reader.waitForSelector('rmi-contact-card[contact=bianka-gaertner][state=ready]');
    assert.deepEqual(reader.foreign, []);
    assert.match(await (await fetch(`${site.url}/klassisch/`)).text(), /rmi\.js\?[^]*<\/head>/);
  });

  it('has a place in widget areas; the script then comes at the end', async () => {
    await site.php(`
      update_option('widget_block', array(2 => array('content' => '<!-- wp:rmi-widgets/widget {"widget":"opening-hours"} /-->'), '_multiwidget' => 1));
      update_option('sidebars_widgets', array('wp_inactive_widgets' => array(), 'beside' => array('block-2'), 'array_version' => 3));`);
    const html = await (await fetch(`${site.url}/?page_id=2`)).text();
    assert.match(html, /<aside>.*data-rmi="opening-hours".*<\/aside>\s*<link rel="rmi-data"/s);
    const page = await site.visit('/?page_id=2');
    await page.waitForSelector('aside rmi-opening-hours[state=ready]');
  });

  it('can be put there by an administrator', async () => {
    const page = await site.as('administrator');
    await page.goto(`${site.url}/wp-admin/widgets.php`);
    await page.waitForSelector('rmi-opening-hours[state=ready]');
    assert.deepEqual(page.faults, []);
  });
});
