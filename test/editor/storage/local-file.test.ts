import { expect } from '@open-wc/testing';
import type { DataDocument } from '../../../src/editor/document/document.js';
import { LocalFileStorage } from '../../../src/editor/storage/local-file.js';
import type { StorageError, Stored } from '../../../src/editor/storage/storage.js';
import { handlesOf, type Content } from './handles.js';

const DATA = { organization: { name: 'Amt' }, contacts: [{ id: 'a', name: 'Erika', room: '1' }] };
const TR = { 'organization.name': { source: 'Amt', target: 'Daire', state: 'unreviewed' } };

function drive() {
  const translations: Content = new Map([['tr.json', JSON.stringify(TR)]]);
  const content: Content = new Map<string, string | Content>([
    ['amt.json', JSON.stringify(DATA)],
    ['translations', translations],
  ]);
  const { file, folder } = handlesOf(content, 'amt.json');
  const storage = new LocalFileStorage(
    file as unknown as FileSystemFileHandle,
    folder as unknown as FileSystemDirectoryHandle,
  );
  return { content, translations, file, storage, alone: new LocalFileStorage(file as unknown as FileSystemFileHandle) };
}

const changed = ({ document }: Stored, room: string, target?: string): DataDocument => ({
  data: { ...DATA, contacts: [{ ...DATA.contacts[0]!, room }] },
  translations:
    target ? { tr: { 'organization.name': { ...TR['organization.name'], target } } } : document.translations,
});
const failureOf = (promise: Promise<unknown>): Promise<StorageError> =>
  promise.then(
    () => expect.fail('it was saved'),
    (error: unknown) => error as StorageError,
  );

describe('LocalFileStorage', () => {
  it('opens a file with the translations in its folder', async () => {
    const { storage } = drive();
    expect((await storage.open()).document).to.deep.equal({ data: DATA, translations: { tr: TR } });
  });

  it('opens a file alone', async () => {
    const { alone } = drive();
    expect((await alone.open()).document).to.deep.equal({ data: DATA, translations: {} });
  });

  it('saves file and translation in their places', async () => {
    const { content, translations, storage } = drive();
    const stored = await storage.open();
    const saved = await storage.save(changed(stored, '2', 'Büro'), stored);
    expect(content.get('amt.json')).to.contain('"room": "2"').and.to.contain('"checked"');
    expect(translations.get('tr.json')).to.contain('Büro');
    await storage.save(changed(saved, '3', 'Büro'), saved);
    expect(content.get('amt.json')).to.contain('"room": "3"');
  });

  it('does not save over what another program wrote meanwhile', async () => {
    const { content, translations, storage } = drive();
    const stored = await storage.open();
    content.set('amt.json', JSON.stringify({ ...DATA, updated: '2026-11-24' }));
    const error = await failureOf(storage.save(changed(stored, '2', 'Büro'), stored));
    expect(error.reason).to.equal('conflict');
    expect(error.theirs!.document.data['updated']).to.equal('2026-11-24');
    expect(content.get('amt.json')).not.to.contain('"room": "2"');
    expect(translations.get('tr.json')).to.equal(JSON.stringify(TR));
  });

  it('puts the translation back where the file cannot be written', async () => {
    const { content, translations, file, storage } = drive();
    const stored = await storage.open();
    file.fault = new DOMException('no space left', 'QuotaExceededError');
    const error = await failureOf(storage.save(changed(stored, '2', 'Büro'), stored));
    expect([error.reason, error.notPutBack]).to.deep.equal(['full', []]);
    expect(translations.get('tr.json')).to.equal(JSON.stringify(TR));
    expect(content.get('amt.json')).to.equal(JSON.stringify(DATA));
  });

  for (const [permission, reason] of [
    ['denied', 'forbidden'],
    ['prompt', 'cancelled'],
  ] as const)
    it(`says ${reason} where leave to write is ${permission}`, async () => {
      const { file, storage } = drive();
      const stored = await storage.open();
      file.permission = permission;
      expect((await failureOf(storage.save(changed(stored, '2'), stored))).reason).to.equal(reason);
    });

  it('says that the file is gone', async () => {
    const { content, storage } = drive();
    content.delete('amt.json');
    expect((await failureOf(storage.open())).reason).to.equal('missing');
  });
});
