import { expect } from '@open-wc/testing';
import { strFromU8, unzipSync } from 'fflate';
import type { JsonObject } from '../../../src/editor/document/json.js';
import { downloadDocument, downloadText, DownloadStorage } from '../../../src/editor/storage/download.js';
import { replace } from '../../helpers/replace.js';
import type { StorageError } from '../../../src/editor/storage/storage.js';

const DATA = { organization: { name: 'Amt' }, contacts: [{ id: 'a', name: 'Erika' }] };
const TR = { 'organization.name': { source: 'Amt', target: 'Daire', state: 'unreviewed' } };
const EN = { 'organization.name': { source: 'Amt', target: 'Office', state: 'unreviewed' } };
const fileOf = (name: string, value: object): File => new File([JSON.stringify(value)], name);

/** What the browser is given to keep while something runs. */
async function offered(run: () => unknown): Promise<{ name: string; blob: Blob }> {
  const links: HTMLAnchorElement[] = [];
  replace(
    HTMLAnchorElement.prototype,
    'click',
    () =>
      function (this: HTMLAnchorElement): void {
        links.push(this);
      },
  );
  await run();
  expect(links).to.have.lengthOf(1);
  return { name: links[0]!.download, blob: await (await fetch(links[0]!.href)).blob() };
}

async function unpacked(blob: Blob): Promise<Record<string, unknown>> {
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, JSON.parse(strFromU8(bytes))]));
}

describe('DownloadStorage', () => {
  it('opens a chosen file with chosen translations', async () => {
    const storage = new DownloadStorage([fileOf('tr.json', TR), fileOf('rmi-amt.json', DATA), fileOf('en.json', EN)]);
    expect(storage.name).to.equal('rmi-amt.json');
    expect((await storage.open()).document).to.deep.equal({ data: DATA, translations: { tr: TR, en: EN } });
  });

  it('opens one file whatever it is called', async () => {
    expect((await new DownloadStorage([fileOf('amt.json', DATA)]).open()).document.data).to.deep.equal(DATA);
  });

  it('hands out the file and the translation that changed as one zip, which it can open again', async () => {
    const storage = new DownloadStorage([fileOf('rmi-amt.json', DATA), fileOf('tr.json', TR), fileOf('en.json', EN)]);
    const stored = await storage.open();
    const document = {
      data: { ...DATA, updated: '2026-11-24' } as JsonObject,
      translations: { tr: { 'organization.name': { ...TR['organization.name'], target: 'Büro' } }, en: EN },
    };
    const { name, blob } = await offered(() => storage.save(document, stored));
    expect(name).to.equal('rmi-amt.zip');
    const files = await unpacked(blob);
    expect(Object.keys(files)).to.deep.equal(['rmi-amt.json', 'translations/tr.json']);
    expect(files['rmi-amt.json']).to.deep.include({ updated: '2026-11-24' }).and.to.have.property('checked');
    const again = await new DownloadStorage([new File([blob], name)]).open();
    expect(again.document.translations).to.deep.equal({ tr: document.translations.tr });
    expect(again.document.data['updated']).to.equal('2026-11-24');
  });

  it('says what is wrong with a zip that is none, or has no data file', async () => {
    const reasonOf = (files: File[]): Promise<string> =>
      new DownloadStorage(files).open().then(
        () => 'opened',
        (error: StorageError) => error.reason,
      );
    expect(await reasonOf([new File(['no zip'], 'a.zip')])).to.equal('not-json');
    expect(await reasonOf([fileOf('tr.json', TR), fileOf('en.json', EN)])).to.equal('missing');
    expect(await reasonOf([new File(['<html>'], 'rmi-amt.json')])).to.equal('not-json');
  });
});

describe('a version', () => {
  it('can be downloaded with all its translations', async () => {
    const document = { data: DATA as unknown as JsonObject, translations: { tr: TR, en: EN } };
    const { name, blob } = await offered(() => downloadDocument('https://stadt.example/rmi/data/rmi.json', document));
    expect(name).to.equal('rmi.zip');
    expect(Object.keys(await unpacked(blob))).to.deep.equal([
      'rmi.json',
      'translations/tr.json',
      'translations/en.json',
    ]);
  });

  it('can be downloaded as it lay there, broken as it was', async () => {
    const { name, blob } = await offered(() => downloadText('data/rmi.json', '{"a": '));
    expect([name, await blob.text()]).to.deep.equal(['rmi.json', '{"a": ']);
  });
});
