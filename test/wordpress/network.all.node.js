// A network of sites: each with facts of its own, and nothing left of any of them.
import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { makePackages, PLUGIN as FOLDER } from './packages.js';
import { startWordPress } from './server.js';

const PLUGIN = 'rmi-widgets/rmi-widgets.php';
const file = (name) => JSON.stringify({ organization: { name }, contacts: [{ name: 'Information' }] });
const LOAD = `require_once ABSPATH . 'wp-admin/includes/plugin.php'; wp_set_current_user(1);`;

describe('WordPress: a network of sites', () => {
  let network;
  before(async () => {
    makePackages();
    network = await startWordPress();
    const { host } = new URL(network.url);
    await network.php(`
      require ABSPATH . 'wp-admin/includes/upgrade.php'; require ABSPATH . 'wp-admin/includes/network.php';
      foreach ($wpdb->tables('ms_global') as $name => $table) $wpdb->$name = $table;
      install_network(); populate_network(1, '${host}', 'administrator@example.org', 'Netz', '/', false);`);
    const config = `${network.site}/wp-config.php`;
    const constants = `define('MULTISITE', true); define('SUBDOMAIN_INSTALL', false); define('DOMAIN_CURRENT_SITE', '${host}');
      define('PATH_CURRENT_SITE', '/'); define('SITE_ID_CURRENT_SITE', 1); define('BLOG_ID_CURRENT_SITE', 1);\n$table_prefix`;
    writeFileSync(config, readFileSync(config, 'utf8').replace('$table_prefix', constants));
    cpSync(FOLDER, `${network.site}/wp-content/plugins/rmi-widgets`, { recursive: true });
    await network.php(
      `${LOAD} wpmu_create_blog('${host}', '/zwei/', 'Zwei', 1); activate_plugin('${PLUGIN}', '', true);`,
    );
  });
  after(() => network?.stop());

  const uploads = (site) => `${network.site}/wp-content/uploads/${site === 1 ? '' : `sites/${site}/`}rmi-widgets`;

  it('keeps the facts of its sites apart', async () => {
    for (const [site, name] of [
      [1, 'Eins'],
      [2, 'Zwei'],
    ]) {
      const saved = await network.php(
        `${LOAD} switch_to_blog(${site}); echo RmiWidgets\\save(0, array('rmi.json' => '${file(name)}'), '');`,
      );
      assert.equal(saved, '1');
      assert.equal(JSON.parse(readFileSync(`${uploads(site)}/rmi.json`, 'utf8')).organization.name, name);
    }
  });

  it('is deleted from all of them', async () => {
    await network.php(`${LOAD} deactivate_plugins('${PLUGIN}', false, true); uninstall_plugin('${PLUGIN}');`);
    for (const site of [1, 2]) assert.equal(existsSync(uploads(site)), false);
    const left = await network.php(
      `foreach (array($wpdb->base_prefix, $wpdb->base_prefix . '2_') as $prefix)
         echo implode(' ', $wpdb->get_col("SELECT option_name FROM {$prefix}options WHERE option_name LIKE 'rmi%'"));`,
    );
    assert.equal(left, '');
  });
});
