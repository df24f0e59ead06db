// The block, in the block editor: where it comes from, and where it may stand.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addBlock, choose } from './editor.js';
import { write } from './readers.js';
import { site } from './site.js';

const DIV =
  '<div data-rmi="opening-hours" data-rmi-contact="bianka-gaertner" lang="tr" dir="ltr">Bianka <a href="tel:+49">1</a></div>';

/** Opens a post in the editor, and waits for its blocks. */
async function edit(page, slug) {
  const id = await site.php(`echo get_page_by_path('${slug}', OBJECT, array('post', 'page'))->ID;`);
  await page.goto(`${site.url}/wp-admin/post.php?post=${id}&action=edit`);
  await page.waitForFunction(() => globalThis.wp?.data?.select('core/block-editor')?.getBlocks().length);
}
const blocks = (page) =>
  page.evaluate(() =>
    wp.data
      .select('core/block-editor')
      .getBlocks()
      .map(({ name, attributes, isValid }) => ({ name, attributes, isValid })),
  );

describe('WordPress: the block', () => {
  it('has an entry of its own, with its own icon, for each widget', async () => {
    const page = await site.as('author');
    await page.goto(`${site.url}/wp-admin/post-new.php`);
    await page.waitForFunction(() => globalThis.wp?.blocks?.getBlockType('rmi-widgets/widget'));
    const variations = await page.evaluate(() =>
      wp.blocks
        .getBlockVariations('rmi-widgets/widget', 'inserter')
        .map(({ title, icon }) => [title, JSON.stringify(icon.src ?? icon)]),
    );
    assert.equal(variations.length, 15);
    assert.equal(new Set(variations.map(([, icon]) => icon)).size, 15);
    assert.ok(variations.some(([title]) => title === 'Öffnungszeiten'));
    assert.ok(variations.some(([title]) => title === 'Gebäude und Weg'));
  });

  for (const [what, content] of Object.entries({
    'a shortcode':
      '<!-- wp:shortcode -->\n[rmi widget="rmi-opening-hours" contact="bianka-gaertner" lang="tr"]\n<!-- /wp:shortcode -->',
    'pasted HTML': `<!-- wp:html -->\n${DIV}\n<!-- /wp:html -->`,
    'a pasted tag':
      '<!-- wp:html -->\n<rmi-opening-hours contact="bianka-gaertner" lang="tr">x</rmi-opening-hours>\n<!-- /wp:html -->',
  }))
    it(`is made of ${what} by a click`, async () => {
      const slug = what.replace(/\W/g, '');
      await write(slug, content, { role: 'administrator' });
      const page = await site.as('administrator');
      await edit(page, slug);
      const made = await page.evaluate(() => {
        const [block] = wp.data.select('core/block-editor').getBlocks();
        const offered = wp.blocks.getPossibleBlockTransformations([block]).map(({ name }) => name);
        if (!offered.includes('rmi-widgets/widget')) return offered;
        wp.data
          .dispatch('core/block-editor')
          .replaceBlocks(block.clientId, wp.blocks.switchToBlockType(block, 'rmi-widgets/widget'));
        return wp.data.select('core/block-editor').getBlocks()[0].attributes;
      });
      assert.equal(made.widget, 'opening-hours');
      assert.equal(made.contact, 'bianka-gaertner');
      assert.equal(made.lang, 'tr');
      await page.waitForSelector('rmi-opening-hours[lang=tr][state=ready]');
    });

  it('is made of what is pasted into the text', async () => {
    const page = await site.as('author');
    await page.goto(`${site.url}/wp-admin/post-new.php`);
    await page.waitForFunction(() => globalThis.wp?.blocks?.getBlockType('rmi-widgets/widget'));
    const pasted = await page.evaluate(
      (html) =>
        wp.blocks
          .pasteHandler({ HTML: html, plainText: '', mode: 'BLOCKS' })
          .map(({ name, attributes }) => ({ name, ...attributes })),
      `<p>Davor</p>${DIV}`,
    );
    assert.deepEqual(
      pasted.map(({ name }) => name),
      ['core/paragraph', 'rmi-widgets/widget'],
    );
    assert.equal(pasted[1].contact, 'bianka-gaertner');
    const short = await page.evaluate(() =>
      wp.blocks
        .pasteHandler({ plainText: '[rmi widget="aims" heading-level="3"]', HTML: '', mode: 'BLOCKS' })
        .map(({ attributes }) => attributes),
    );
    assert.equal(short[0].widget, 'aims');
    assert.equal(short[0]['heading-level'], '3');
  });

  it('opens as it was written by hand, and saves what a reader without the plugin needs', async () => {
    await write('handarbeit', '<!-- wp:rmi-widgets/widget {"widget":"opening-hours","contact":"bianka-gaertner"} /-->');
    const page = await site.as('author');
    await edit(page, 'handarbeit');
    await page.waitForSelector('rmi-opening-hours[state=ready]');
    assert.deepEqual(
      (await blocks(page)).map(({ name, isValid }) => [name, isValid]),
      [['rmi-widgets/widget', true]],
    );
    await page.waitForFunction(() => /Montag/.test(wp.data.select('core/editor').getEditedPostContent()));
  });

  it('says so where a contact is gone, and keeps the choice', async () => {
    await write('weg', '<!-- wp:rmi-widgets/widget {"widget":"contact-card","contact":"herr-niemand"} /-->');
    const page = await site.as('author');
    await edit(page, 'weg');
    await page.waitForSelector('rmi-contact-card[state=missing]');
    const block = await page.waitForSelector(
      '::-p-xpath(//div[contains(@class,"wp-block-rmi-widgets-widget")][contains(.,"„herr-niemand“ steht nicht mehr im Datenblatt")])',
    );
    await block.click();
    await page.evaluate(() => wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block'));
    await choose(page, 'Kontakt', 'herr-niemand (nicht im Datenblatt)');
    assert.equal((await blocks(page))[0].attributes.contact, 'herr-niemand');
  });

  it('is alive in the frame that the editor has for small screens', async () => {
    const page = await site.as('author');
    await addBlock(page, site.url, { title: 'Klein' });
    await page.evaluate(() => wp.data.dispatch('core/edit-post').__experimentalSetPreviewDeviceType('Mobile'));
    const frame = await (await page.waitForSelector('iframe[name=editor-canvas]')).contentFrame();
    await frame.waitForSelector('rmi-contact-card[state=ready]');
  });

  it('can stand in a template of the site editor, and comes alive there', async () => {
    const page = await site.as('administrator');
    await page.goto(`${site.url}/wp-admin/site-editor.php?postType=wp_template&postId=twentytwentythree%2F%2Findex`);
    const frame = await (await page.waitForSelector('iframe[name=editor-canvas]')).contentFrame();
    await page.waitForFunction(() => wp.data.select('core/block-editor').getBlocks().length);
    await page.evaluate(() => {
      const block = wp.blocks.createBlock('rmi-widgets/widget', { widget: 'open-status' });
      wp.data.dispatch('core/block-editor').insertBlock(block, 0);
    });
    await frame.waitForSelector('rmi-open-status[state=ready]');
  });

  it('shows in a template, on every page, with its script in the head', async () => {
    await site.php(`
      wp_set_current_user(1);
      $id = wp_insert_post(array('post_type' => 'wp_template', 'post_name' => 'page', 'post_status' => 'publish', 'post_title' => 'page',
        'post_content' => '<!-- wp:rmi-widgets/widget {"widget":"open-status"} /--><!-- wp:post-content /-->'));
      wp_set_object_terms($id, 'twentytwentythree', 'wp_theme');`);
    const html = await (await fetch(`${site.url}/?page_id=2`)).text();
    assert.match(html, /data-rmi="open-status"/);
    assert.equal(html.match(/rmi\.js\?/g).length, 1);
    await site.php(
      `foreach (get_posts(array('post_type' => 'wp_template', 'numberposts' => -1)) as $post) wp_delete_post($post->ID, true);`,
    );
  });
});
