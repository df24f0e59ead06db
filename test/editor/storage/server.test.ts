import { expect } from '@open-wc/testing';
import type { DataDocument } from '../../../src/editor/document/document.js';
import type { JsonObject } from '../../../src/editor/document/json.js';
import { ServerStorage } from '../../../src/editor/storage/server.js';
import { StorageError, type Stored } from '../../../src/editor/storage/storage.js';
import { FakeServer } from './http.js';

const DATA = { organization: { name: 'Amt' }, contacts: [{ id: 'a', name: 'Erika', room: '1' }] };
const TR = { 'organization.name': { source: 'Amt', target: 'Daire', state: 'unreviewed' } };

function serverWith(files: Readonly<Record<string, string>> = {}): { server: FakeServer; storage: ServerStorage } {
  const server = new FakeServer();
  server.files.set('rmi.json', JSON.stringify(DATA));
  server.files.set('translations/tr.json', JSON.stringify(TR));
  for (const [name, text] of Object.entries(files)) server.files.set(name, text);
  const wait = (): Promise<void> => Promise.resolve();
  return { server, storage: new ServerStorage(server.address, { fetch: server.fetch, wait }) };
}

const withRoom = ({ document }: Stored, room: string, target?: string): DataDocument => ({
  data: { ...DATA, contacts: [{ ...DATA.contacts[0]!, room }] },
  translations:
    target ? { tr: { 'organization.name': { ...TR['organization.name'], target } } } : document.translations,
});
const roomIn = ({ files }: FakeServer): unknown =>
  (JSON.parse(files.get('rmi.json')!) as typeof DATA).contacts[0]!.room;

async function failureOf(promise: Promise<unknown>): Promise<StorageError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).to.be.instanceOf(StorageError);
  return error as StorageError;
}

describe('ServerStorage', () => {
  it('opens a file with the translations that are there', async () => {
    const { storage } = serverWith();
    const { document, revisions } = await storage.open();
    expect(document).to.deep.equal({ data: DATA, translations: { tr: TR } });
    expect(Object.keys(revisions)).to.deep.equal(['rmi.json', 'translations/tr.json']);
    expect(storage.protectsOthers).to.equal(undefined);
  });

  it('takes a page in place of a translation for none', async () => {
    const { storage } = serverWith({ 'translations/en.json': '<!doctype html><title>Start</title>' });
    expect(Object.keys((await storage.open()).document.translations)).to.deep.equal(['tr']);
  });

  it('opens what is cut off, and says where', async () => {
    const { storage } = serverWith({ 'rmi.json': '{"contacts": [{"name": "Erika"}, {"na' });
    const { document, broken } = await storage.open();
    expect((document.data['contacts'] as JsonObject[])[0]).to.deep.equal({ name: 'Erika' });
    expect(broken).to.deep.include({ line: 1 });
  });

  it('leaves a translation alone that it cannot read', async () => {
    const { server, storage } = serverWith({ 'translations/tr.json': '{"a": ' });
    const stored = await storage.open();
    const error = await failureOf(storage.save(withRoom(stored, '2', 'Yeni'), stored));
    expect([error.reason, error.file]).to.deep.equal(['not-json', 'translations/tr.json']);
    expect(server.files.get('translations/tr.json')).to.equal('{"a": ');
    expect(roomIn(server)).to.equal('1');
  });

  for (const [what, answer, reason] of [
    ['nothing there', { status: 404 }, 'missing'],
    ['a password', { status: 401 }, 'password'],
    ['a ban', { status: 403 }, 'forbidden'],
    ['a fault of its own', { status: 500 }, 'network'],
  ] as const)
    it(`says that it met ${what} when opening`, async () => {
      const { server, storage } = serverWith();
      server.instead = (_, name) => (name === 'rmi.json' ? new Response('', answer) : undefined);
      expect((await failureOf(storage.open())).reason).to.equal(reason);
    });

  it('says that a page of HTML is no data file', async () => {
    const { storage } = serverWith({ 'rmi.json': '<html>Anmelden</html>' });
    expect((await failureOf(storage.open())).reason).to.equal('not-json');
  });

  it('says that the net is gone', async () => {
    const { server, storage } = serverWith();
    server.instead = () => {
      throw new TypeError('Failed to fetch');
    };
    expect((await failureOf(storage.open())).reason).to.equal('network');
  });

  for (const [what, shownTag] of [
    ['as it is', (tag: string) => tag],
    ['as Apache does when it compresses', (tag: string) => tag.replace(/"$/, '-gzip"')],
    ['as Apache does for a file just written', (tag: string) => `W/${tag.replace(/"$/, '-gzip"')}`],
    ['as nginx does when it compresses', (tag: string) => `W/${tag}`],
    ['as Jetty does', (tag: string) => tag.replace(/"$/, '--gzip"')],
  ] as const)
    it(`saves upon a tag that is shown ${what}`, async () => {
      const { server, storage } = serverWith();
      server.shownTag = shownTag;
      const stored = await storage.open();
      await storage.save(withRoom(stored, '2'), stored);
      expect(roomIn(server)).to.equal('2');
      expect(storage.protectsOthers).to.equal(true);
    });

  it('writes nothing where nothing changed', async () => {
    const { server, storage } = serverWith();
    const stored = await storage.open();
    server.asked.length = 0;
    await storage.save(structuredClone(stored.document), stored);
    expect(server.asked).to.deep.equal(['GET rmi.json', 'PUT rmi.json']);
    expect(server.files.get('rmi.json')).to.equal(JSON.stringify(DATA));
  });

  for (const honours of [true, false])
    it(`never overwrites a colleague's save on a server that ${honours ? 'keeps' : 'ignores'} the rule`, async () => {
      const { server, storage } = serverWith();
      server.honoursConditions = honours;
      const stored = await storage.open();
      const theirs = JSON.stringify({ ...DATA, updated: '2026-11-24' });
      server.files.set('rmi.json', theirs);
      const error = await failureOf(storage.save(withRoom(stored, '2', 'Yeni'), stored));
      expect(error.reason).to.equal('conflict');
      expect(error.theirs!.document.data['updated']).to.equal('2026-11-24');
      expect(server.files.get('rmi.json')).to.equal(theirs);
      expect(server.files.get('translations/tr.json')).to.equal(JSON.stringify(TR));
      expect(storage.protectsOthers).to.equal(honours);
    });

  it('does not take another stamp or white space for a change', async () => {
    const { server, storage } = serverWith();
    const stored = await storage.open();
    server.files.set('rmi.json', JSON.stringify({ checked: 1, ...DATA }, null, 2));
    await storage.save(withRoom(stored, '2'), stored);
    expect(roomIn(server)).to.equal('2');
  });

  it('puts the first file back where the second is a conflict, and the colleague keeps hers', async () => {
    const { server, storage } = serverWith();
    const stored = await storage.open();
    const theirs = JSON.stringify({ ...DATA, updated: '2026-11-24' });
    server.instead = (method, name) => {
      if (method === 'PUT' && name === 'translations/tr.json') server.files.set('rmi.json', theirs);
      return undefined;
    };
    const error = await failureOf(storage.save(withRoom(stored, '2', 'Yeni'), stored));
    expect([error.reason, error.notPutBack]).to.deep.equal(['conflict', []]);
    expect(server.files.get('translations/tr.json')).to.equal(JSON.stringify(TR));
    expect(server.files.get('rmi.json')).to.equal(theirs);
  });

  it('says so where a file cannot be put back because a colleague has changed it by then', async () => {
    const { server, storage } = serverWith();
    const stored = await storage.open();
    const theirs = JSON.stringify({ ...TR, x: { source: 'x', target: 'y', state: 'unreviewed' } });
    server.instead = (method, name, { headers }) => {
      if (method !== 'PUT' || name !== 'rmi.json' || headers.has('content-range')) return undefined;
      server.files.set('translations/tr.json', theirs);
      return new Response('', { status: 507 });
    };
    const error = await failureOf(storage.save(withRoom(stored, '2', 'Yeni'), stored));
    expect([error.reason, error.notPutBack]).to.deep.equal(['full', ['translations/tr.json']]);
    expect(server.files.get('translations/tr.json')).to.equal(theirs);
  });

  it('takes a new translation away again where the file cannot be saved', async () => {
    const { server, storage } = serverWith();
    server.files.delete('translations/tr.json');
    const stored = await storage.open();
    server.instead = (method, name, { headers }) =>
      method === 'PUT' && name === 'rmi.json' && !headers.has('content-range') ?
        new Response('', { status: 403 })
      : undefined;
    const error = await failureOf(storage.save(withRoom(stored, '2', 'Yeni'), stored));
    expect([error.reason, error.notPutBack]).to.deep.equal(['forbidden', []]);
    expect(server.files.has('translations/tr.json')).to.equal(false);
  });

  it('believes what lies there, not the answer', async () => {
    const { server, storage } = serverWith();
    const stored = await storage.open();
    const answers: readonly [Response, string][] = [
      [new Response('<html>Anmelden</html>', { headers: { 'content-type': 'text/html' } }), 'not-json'],
      [new Response(null, { status: 204 }), 'not-saved'],
    ];
    for (const [answer, reason] of answers) {
      server.instead = (method, _, { headers }) =>
        method === 'PUT' && !headers.has('content-range') ? answer.clone() : undefined;
      expect((await failureOf(storage.save(withRoom(stored, '2'), stored))).reason).to.equal(reason);
    }
  });

  it('knows its own save again whose answer got lost', async () => {
    const { server, storage } = serverWith();
    const stored = await storage.open();
    let isGone = false;
    server.instead = async (method, name, request) => {
      if (isGone) throw new TypeError('Failed to fetch');
      if (method !== 'PUT' || request.headers.has('content-range')) return undefined;
      server.files.set(name, await request.text());
      isGone = true;
      throw new TypeError('Failed to fetch');
    };
    expect((await failureOf(storage.save(withRoom(stored, '2'), stored))).reason).to.equal('network');
    isGone = false;
    server.instead = undefined;
    await storage.save(withRoom(stored, '3'), stored);
    expect(roomIn(server)).to.equal('3');
  });

  for (const [status, reason] of [
    [401, 'password'],
    [403, 'forbidden'],
    [404, 'missing'],
    [405, 'not-saved'],
    [501, 'not-saved'],
    [507, 'full'],
  ] as const)
    it(`says what ${status} means when saving, and writes nothing`, async () => {
      const { server, storage } = serverWith();
      const stored = await storage.open();
      server.instead = (method) => (method === 'PUT' ? new Response('', { status }) : undefined);
      expect((await failureOf(storage.save(withRoom(stored, '2', 'Yeni'), stored))).reason).to.equal(reason);
      expect(server.files.get('rmi.json')).to.equal(JSON.stringify(DATA));
    });
});
