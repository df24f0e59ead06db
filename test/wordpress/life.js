// From one version to the next, and to the end.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { ZIP } from './packages.js';
import { ask, site } from './site.js';

const uploads = () => `${site.site}/wp-content/uploads/rmi-widgets`;

/** The plugin as its next version. */
function nextVersion() {
  const files = unzipSync(readFileSync(ZIP));
  const main = 'rmi-widgets/rmi-widgets.php';
  files[main] = strToU8(strFromU8(files[main]).replace(/Version: .*/, 'Version: 99.0.0'));
  const file = join(site.site, 'next.zip');
  writeFileSync(file, zipSync(files));
  return file;
}

describe('WordPress: the life of the plugin', () => {
  it('is updated by the same form, and nothing is lost', async () => {
    const before = await ask('editor', 'data');
    const page = await site.as('administrator');
    await page.goto(`${site.url}/wp-admin/plugin-install.php?tab=upload`);
    const input = await page.$('#pluginzip');
    await input.uploadFile(resolve(nextVersion()));
    await Promise.all([page.waitForNavigation(), page.click('#install-plugin-submit')]);
    const replace = await page.waitForSelector('a.update-from-upload-overwrite');
    await Promise.all([page.waitForNavigation(), replace.click()]);
    await page.goto(`${site.url}/wp-admin/plugins.php`);
    assert.match(await page.$eval('tr[data-plugin^="rmi-widgets/"]', ({ innerText }) => innerText), /99\.0\.0/);
    assert.deepEqual(await ask('editor', 'data'), before);
  });

  it('takes nothing away when it is deactivated', async () => {
    const before = readFileSync(`${uploads()}/rmi.json`, 'utf8');
    await site.php(
      `require ABSPATH . 'wp-admin/includes/plugin.php'; deactivate_plugins('rmi-widgets/rmi-widgets.php');`,
    );
    assert.equal(readFileSync(`${uploads()}/rmi.json`, 'utf8'), before);
    await site.php(`require ABSPATH . 'wp-admin/includes/plugin.php'; activate_plugin('rmi-widgets/rmi-widgets.php');`);
    assert.notEqual((await ask('editor', 'data')).body.revision, 0);
  });

  it('asks before it is deleted with its data, and then leaves nothing', async () => {
    const page = await site.as('administrator');
    await site.php(
      `require ABSPATH . 'wp-admin/includes/plugin.php'; deactivate_plugins('rmi-widgets/rmi-widgets.php');`,
    );
    await page.goto(`${site.url}/wp-admin/plugins.php`);
    let asked = '';
    page.once('dialog', (dialog) => {
      asked = dialog.message();
      void dialog.accept();
    });
    await page.click('tr[data-plugin^="rmi-widgets/"] .delete a');
    await page.waitForSelector('tr[data-plugin^="rmi-widgets/"].deleted', { hidden: false });
    assert.match(asked, /data|Daten/);
    assert.equal(existsSync(uploads()), false);
    assert.equal(existsSync(`${site.site}/wp-content/plugins/rmi-widgets`), false);
    const left = await site.php(
      `global $wpdb; echo implode(' ', $wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%rmi%widgets%'"));`,
    );
    assert.equal(left, '');
    const reader = await site.visit('/sprechstunde/');
    assert.match(await reader.$eval('[data-rmi=opening-hours]', ({ innerText }) => innerText), /Montag/);
  });

  it('left no complaint in the log', () => {
    const log = readFileSync(`${site.site}/wp-content/debug.log`, 'utf8').split('\n');
    assert.deepEqual(
      log.filter((line) => /rmi-widgets/.test(line)),
      [],
    );
  });
});
