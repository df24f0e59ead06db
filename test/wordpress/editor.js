// The block editor, used as an author uses it.

/** A new post with our block in it. */
export async function addBlock(page, url, { title, block = 'Kontakt & Öffnungszeiten', type = 'post' }) {
  await page.goto(`${url}/wp-admin/post-new.php?post_type=${type}`);
  await page.waitForFunction(() => globalThis.wp?.data?.select('core/editor')?.getCurrentPostId());
  await page.evaluate(() => wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false));
  await page.waitForSelector('.editor-post-title__input');
  await page.type('.editor-post-title__input', title);
  await insert(page, block);
}

export async function insert(page, block) {
  await page.click('.edit-post-header-toolbar__inserter-toggle');
  await page.waitForSelector('.block-editor-inserter__search input');
  await page.type('.block-editor-inserter__search input', block);
  const item = await page.waitForSelector(
    `::-p-xpath(//button[contains(@class,"block-editor-block-types-list__item")][normalize-space()="${block}"])`,
  );
  await item.click();
  await page.click('.edit-post-header-toolbar__inserter-toggle');
  // The inserter took its place.
  await page.evaluate(() => wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block'));
}

/** Chooses in the sidebar, by what a person reads there. */
export async function choose(page, label, option) {
  const select = `::-p-xpath(//div[contains(@class,"block-editor-block-inspector")]//label[normalize-space()="${label}"]/following::select[1])`;
  const field = await page.waitForSelector(select);
  await page.waitForFunction(
    (element, text) => [...element.options].some(({ label }) => label === text),
    {},
    field,
    option,
  );
  const value = await field.evaluate(
    (element, text) => [...element.options].find(({ label }) => label === text).value,
    option,
  );
  await field.select(value);
}

/** @returns address of what was published */
export async function publish(page) {
  await page.waitForFunction(() => !wp.data.select('core/editor').isSavingPost());
  await page.evaluate(() => wp.data.dispatch('core/editor').editPost({ status: 'publish' }));
  await page.evaluate(() => wp.data.dispatch('core/editor').savePost());
  await page.waitForFunction(() => wp.data.select('core/editor').didPostSaveRequestSucceed());
  return page.evaluate(() => wp.data.select('core/editor').getPermalink());
}
