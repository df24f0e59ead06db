// Saving on real web servers with the settings of stories/editor-server.md: nothing of a colleague's is lost.
import assert from 'node:assert/strict';
import { chmodSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { runnerImport } from 'vite';
import { startApache } from './servers/apache.js';
import { startNginx } from './servers/nginx.js';
import { PASSWORD, USER } from './servers/server.js';

const load = async (path) => (await runnerImport(`./src/editor/${path}.ts`)).module;
const { ServerStorage } = await load('storage/server');
const { merge } = await load('document/merge');
const { stampOf } = await load('../model/stamp');

/** A browser in which somebody is signed in; it tells what it was asked for. */
function browser(password = PASSWORD) {
  const asked = [];
  const authorization = `Basic ${Buffer.from(`${USER}:${password}`).toString('base64')}`;
  const fetchFile = (url, init = {}) => {
    asked.push(`${init.method ?? 'GET'} ${url.split('/data/')[1]}`);
    const headers =
      init.method === 'PUT' || init.method === 'DELETE' ? { ...init.headers, authorization } : init.headers;
    return fetch(url, { ...init, headers });
  };
  return { fetch: fetchFile, asked };
}

/** The document with another room, and on request another Turkish text. */
function changed({ document }, room, turkish) {
  const copy = structuredClone(document);
  copy.data.contacts[1].room = room;
  if (turkish) copy.translations.tr['contacts.bianka-gaertner.jobTitle'].target = turkish;
  return copy;
}
const failure = (reason) => (error) => {
  assert.equal(error.name, 'StorageError', error.stack);
  assert.equal(error.reason, reason, error.message);
  return true;
};

/** What must hold on both servers. */
function saves(name, startServer, protectsOthers) {
  describe(`saving on ${name}`, () => {
    let server;
    before(async () => (server = await startServer()));
    after(() => server?.stop());
    const file = (path = 'rmi.json') => join(server.data, path);
    const read = (path) => JSON.parse(readFileSync(file(path), 'utf8'));
    const room = () => read().contacts[1].room;
    const storage = (surroundings = browser()) => new ServerStorage(server.url, surroundings);

    it('opens the file with its fourteen translations', async () => {
      const { document, revisions, broken } = await storage().open();
      assert.equal(document.data.contacts[1].name, 'Bianka Gärtner');
      assert.equal(Object.keys(document.translations).length, 14);
      assert.equal(Object.keys(revisions).length, 15);
      assert.equal(broken, undefined);
    });

    it('saves the file with its stamp, and the translation that changed, and nothing else', async () => {
      const { fetch, asked } = browser();
      const place = storage({ fetch });
      const stored = await place.open();
      asked.length = 0;
      const saved = await place.save(changed(stored, '200', 'Sekreterlik'), stored);
      assert.equal(place.protectsOthers, protectsOthers);
      const text = readFileSync(file(), 'utf8');
      const { checked, ...content } = JSON.parse(text);
      assert.equal(checked, stampOf(content));
      assert.equal(content.contacts[1].room, '200');
      assert.match(text, /^\{\n {2}"\$schema": "\.\/rmi\.schema\.json",\n/);
      assert.match(text, /[^\n]\n$/);
      assert.equal(read('translations/tr.json')['contacts.bianka-gaertner.jobTitle'].target, 'Sekreterlik');
      const written = asked.filter((line) => line.startsWith('PUT') && !line.endsWith('en.json'));
      assert.deepEqual([...new Set(written)].sort(), ['PUT rmi.json', 'PUT translations/tr.json']);
      assert.deepEqual(saved.document.data, JSON.parse(text));
      // And once more, upon what was saved, without a second in between.
      await place.save(changed(saved, '201'), saved);
      assert.equal(room(), '201');
    });

    it('is asked what it does without a byte being written', async () => {
      const { fetch, asked } = browser();
      const place = storage({
        fetch: (url, init) => {
          const isQuestion = init?.method !== 'PUT' || init.headers['Content-Range'];
          return isQuestion ? fetch(url, init) : Promise.reject(new TypeError('Failed to fetch'));
        },
      });
      const stored = await place.open();
      const before = statSync(file(), { bigint: true });
      await assert.rejects(place.save(changed(stored, '100'), stored), failure('network'));
      const { ino, mtimeNs, ctimeNs } = statSync(file(), { bigint: true });
      assert.deepEqual([ino, mtimeNs, ctimeNs], [before.ino, before.mtimeNs, before.ctimeNs]);
      assert.equal(asked.filter((line) => line === 'PUT rmi.json').length, 1);
      assert.equal(place.protectsOthers, protectsOthers);
    });

    it('does not save over a colleague, whose change is put together with mine', async () => {
      const [mine, theirs] = [storage(), storage()];
      const [opened, other] = [await mine.open(), await theirs.open()];
      const hers = structuredClone(other.document);
      hers.data.contacts[1].jobTitle = 'Administration';
      await theirs.save(hers, other);
      const draft = changed(opened, '300');
      const before = readFileSync(file(), 'utf8');
      const error = await mine.save(draft, opened).then(
        () => assert.fail('saved over it'),
        (reason) => reason,
      );
      failure('conflict')(error);
      assert.equal(readFileSync(file(), 'utf8'), before);
      const { document, conflicts } = merge(opened.document, draft, error.theirs.document);
      assert.deepEqual(conflicts, []);
      await mine.save(document, error.theirs);
      const [, contact] = read().contacts;
      assert.deepEqual([contact.room, contact.jobTitle], ['300', 'Administration']);
    });

    it('does not save over a colleague who saves while the file is on its way', async () => {
      const opened = await storage().open();
      const theirs = `${JSON.stringify({ ...opened.document.data, updated: '2027-01-01' }, null, 2)}\n`;
      let asked = 0;
      const { fetch } = browser();
      const place = storage({
        fetch: async (url, init) => {
          // Between the last look at the file and the save, where the server keeps the rule; before that, where not.
          const isLast = protectsOthers ? init.method === 'PUT' && !init.headers['Content-Range'] : ++asked === 4;
          if (isLast) writeFileSync(file(), theirs);
          return fetch(url, init);
        },
      });
      await assert.rejects(place.save(changed(opened, '400'), opened), failure('conflict'));
      assert.equal(readFileSync(file(), 'utf8'), theirs);
    });

    it('takes it for no conflict where the file was only written again as it was', async () => {
      const place = storage();
      const stored = await place.open();
      writeFileSync(file(), readFileSync(file()));
      await place.save(changed(stored, '500'), stored);
      assert.equal(room(), '500');
    });

    it('begins a language that has no file yet', async () => {
      rmSync(file('translations/pl.json'));
      const place = storage();
      const stored = await place.open();
      assert.equal(stored.document.translations.pl, undefined);
      const document = structuredClone(stored.document);
      document.translations.pl = { 'organization.name': { source: 'a', target: 'b', state: 'unreviewed' } };
      await place.save(document, stored);
      assert.equal(read('translations/pl.json')['organization.name'].target, 'b');
    });

    it('leaves all as it was with a wrong password', async () => {
      const before = readFileSync(file(), 'utf8');
      const place = storage(browser('falsch'));
      const stored = await place.open();
      await assert.rejects(place.save(changed(stored, '600'), stored), failure('password'));
      assert.equal(readFileSync(file(), 'utf8'), before);
    });

    it('puts the first file back when the second cannot be written', async () => {
      const { fetch } = browser();
      const refuse = (response) => async (url, init) =>
        init?.method === 'PUT' && url.endsWith('rmi.json') && !init.headers['Content-Range'] ?
          response()
        : fetch(url, init);
      for (const [reason, response] of [
        ['full', () => new Response('', { status: 507 })],
        ['forbidden', () => new Response('', { status: 403 })],
        ['network', () => Promise.reject(new TypeError('Failed to fetch'))],
        ['not-json', () => new Response('<html>Anmelden</html>', { headers: { 'content-type': 'text/html' } })],
      ]) {
        const before = ['rmi.json', 'translations/tr.json'].map((path) => readFileSync(file(path), 'utf8'));
        const place = storage({ fetch: refuse(response) });
        const stored = await place.open();
        const error = await place.save(changed(stored, '700', `Büro ${reason}`), stored).catch((reason) => reason);
        failure(reason)(error);
        assert.deepEqual(error.notPutBack, [], error.message);
        assert.deepEqual(
          ['rmi.json', 'translations/tr.json'].map((path) => readFileSync(file(path), 'utf8')),
          before,
          reason,
        );
      }
    });

    it('says which file could not be put back, and is not in its own way the next time', async () => {
      const { fetch } = browser();
      let isGone = false;
      const place = storage({
        fetch: async (url, init) => {
          if (isGone) throw new TypeError('Failed to fetch');
          const answer = await fetch(url, init);
          // The line breaks once the first file lies there.
          isGone =
            init?.method === undefined && url.endsWith('tr.json') && (await answer.clone().text()).includes('Yeni');
          return answer;
        },
      });
      const stored = await place.open();
      const draft = changed(stored, '800', 'Yeni');
      const error = await place.save(draft, stored).catch((reason) => reason);
      failure('network')(error);
      assert.deepEqual(error.notPutBack, ['translations/tr.json']);
      isGone = false;
      const again = new ServerStorage(server.url, { fetch });
      const between = await again.open();
      const { document, conflicts } = merge(stored.document, draft, between.document);
      assert.deepEqual(conflicts, []);
      await again.save(document, between);
      assert.equal(room(), '800');
    });

    it('says so where the server itself may not write', async () => {
      chmodSync(server.data, 0o555);
      const place = storage();
      const stored = await place.open();
      try {
        const error = await place.save(changed(stored, '900'), stored).catch((reason) => reason);
        assert.equal(error.name, 'StorageError');
        assert.ok(['forbidden', 'network', 'not-saved'].includes(error.reason), error.message);
      } finally {
        chmodSync(server.data, 0o755);
      }
    });
  });
}

saves('Apache', startApache, true);
saves('nginx', startNginx, false);

describe('the settings for Apache', () => {
  let server;
  before(async () => (server = await startApache()));
  after(() => server?.stop());

  it('let nobody write but who has a password, and data only', async () => {
    const authorization = `Basic ${Buffer.from(`${USER}:${PASSWORD}`).toString('base64')}`;
    const put = async (url, headers = {}) => (await fetch(url, { method: 'PUT', body: '<?php', headers })).status;
    assert.equal(await put(server.url), 401);
    assert.equal(await put(new URL('shell.php', server.url), { authorization }), 403);
    assert.equal(await put(new URL('.htaccess', server.url), { authorization }), 403);
    assert.equal(existsSync(join(server.data, 'shell.php')), false);
    assert.equal((await fetch(server.url, { method: 'DELETE' })).status, 401);
    assert.equal((await fetch(server.url, { method: 'PROPFIND' })).status, 401);
  });

  it('serve the widgets and the editor beside the data', async () => {
    assert.equal((await fetch(new URL('../rmi.js', server.url))).status, 200);
  });

  it('compress what they send, and keep the rule all the same', async () => {
    const { headers } = await fetch(server.url);
    assert.equal(headers.get('content-encoding'), 'gzip');
    assert.match(headers.get('etag'), /-gzip"$/);
  });
});

describe('a server that cannot save', () => {
  let server;
  before(async () => (server = await startApache({ change: (text) => text.replace('Dav On', '') })));
  after(() => server?.stop());

  it('is said to be none, and the file is as it was', async () => {
    const before = readFileSync(join(server.data, 'rmi.json'), 'utf8');
    const place = new ServerStorage(server.url, browser());
    const stored = await place.open();
    await assert.rejects(place.save(changed(stored, '1'), stored), failure('not-saved'));
    assert.equal(readFileSync(join(server.data, 'rmi.json'), 'utf8'), before);
  });
});
