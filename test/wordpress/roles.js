// Who may do what: each role at each route, and what WordPress answers.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { ask, site } from './site.js';

const files = { 'rmi.json': readFileSync('data/examples/smallest.json', 'utf8') };
const revision = async () => (await ask('administrator', 'data')).body.revision;

const ACTIONS = {
  'read the facts': () => ['data'],
  'change the facts': async () => ['data', { method: 'PUT', base: await revision(), body: { files, texts: {} } }],
  'see the versions': () => ['versions'],
  'read a version': async () => [`versions/${await revision()}`],
  'restore a version': async () => [`versions/${await revision()}/restore`, { method: 'POST', base: await revision() }],
  'change the settings': () => ['settings', { method: 'PUT', body: { address: '', theme: '' } }],
};
const FOR_EDITORS = Object.keys(ACTIONS).filter((action) => action !== 'change the settings');
const MAY = {
  administrator: Object.keys(ACTIONS),
  editor: FOR_EDITORS,
  author: [],
  subscriber: [],
  anonymous: [],
};

describe('WordPress: who may do what', () => {
  const table = [];
  after(() => console.log(`# ${table.join('\n# ')}`));

  for (const [role, allowed] of Object.entries(MAY))
    for (const [action, request] of Object.entries(ACTIONS)) {
      const isAllowed = allowed.includes(action);
      it(`${role} may ${isAllowed ? '' : 'not '}${action}`, async () => {
        const [path, options] = await request();
        const before = await revision();
        // Someone whose cookies are sent along from another page has no nonce: WordPress takes it for nobody.
        const { status } =
          role === 'anonymous' ?
            await ask('administrator', path, { ...options, nonce: false })
          : await ask(role, path, options);
        table.push(`${role.padEnd(14)} ${action.padEnd(20)} ${status}`);
        assert.equal(
          status,
          isAllowed ? 200
          : role === 'anonymous' ? 401
          : 403,
        );
        if (!isAllowed) assert.equal(await revision(), before);
      });
    }

  it('nobody without a session gets an answer either', async () => {
    for (const path of ['data', 'versions', 'versions/1'])
      assert.equal((await fetch(`${site.url}/wp-json/rmi-widgets/v1/${path}`)).status, 401);
  });

  it('only those who may change facts see the page in the menu, and can open it', async () => {
    for (const role of ['administrator', 'editor', 'author', 'subscriber']) {
      const page = await site.as(role);
      const answer = await page.goto(`${site.url}/wp-admin/admin.php?page=rmi-widgets`);
      const isAllowed = ['administrator', 'editor'].includes(role);
      assert.equal(answer.status(), isAllowed ? 200 : 403, role);
      await page.goto(`${site.url}/wp-admin/profile.php`);
      assert.equal(/Kontakte & Zeiten/.test(await page.$eval('#adminmenu', ({ innerText }) => innerText)), isAllowed);
    }
  });

  it('shows settings to administrators only', async () => {
    const page = await site.as('editor');
    await page.goto(`${site.url}/wp-admin/admin.php?page=rmi-widgets`);
    assert.equal(await page.$('#rmi-settings'), null);
  });
});
