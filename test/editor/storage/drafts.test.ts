import { expect } from '@open-wc/testing';
import { draftName, forgetDraft, readDraft, saveDraft } from '../../../src/editor/storage/drafts.js';

const document = (room: string) => ({ data: { room }, translations: {} });

describe('drafts', () => {
  const at = new Date('2026-11-24T10:00Z');

  it('are there again with what they began from, each under the name of its file', async () => {
    await saveDraft('a.json', { document: document('2'), saved: document('1') }, at);
    await saveDraft('b.json', { document: document('3'), saved: document('1') }, at);
    expect(await readDraft('a.json')).to.deep.equal({ document: document('2'), saved: document('1'), at });
    await forgetDraft('a.json');
    expect(await readDraft('a.json')).to.equal(undefined);
    expect((await readDraft('b.json'))!.document).to.deep.equal(document('3'));
    await forgetDraft('b.json');
  });

  it('are told apart where two cities call their file alike, and an address is one place whatever is typed there', () => {
    const of = (kind: 'server' | 'local-file' | 'download', name: string): string =>
      draftName({ kind, name: 'rmi.json' }, { data: { organization: { name } }, translations: {} });
    expect(of('local-file', 'Esslingen')).not.to.equal(of('local-file', 'Neustadt'));
    expect(of('download', 'Esslingen')).not.to.equal(of('download', 'Neustadt'));
    expect(of('server', 'Esslingen')).to.equal(of('server', 'Neustadt'));
  });
});
