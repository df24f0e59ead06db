import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/editor/saving/safety.js';
import type { EditorSafety } from '../../../src/editor/saving/safety.js';
import { StoredChangeEvent } from '../../../src/editor/saving/stored-change-event.js';
import { valueAt, type DataDocument, type Path } from '../../../src/editor/document/document.js';
import { DocumentStore } from '../../../src/editor/document/store.js';
import { forgetDraft, readDraft, saveDraft } from '../../../src/editor/storage/drafts.js';
import { Tabs, type TabsChangeEvent } from '../../../src/editor/storage/tabs.js';
import { axeFindings } from '../../a11y/engines.js';
import { pause, until } from '../../helpers/show.js';
import { departmentFile, openView } from '../open.js';
import { FakePlace } from '../place.js';

const ROOM: Path = ['data', 'contacts', 1, 'room'];
const JOB: Path = ['data', 'contacts', 1, 'jobTitle'];
const NAME = '/data/rmi.json';

const text = (element: Element | null | undefined): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const changed = (document_: DataDocument, path: Path, value: unknown): DataDocument => {
  const store = new DocumentStore(document_);
  store.set(path, value, '');
  return store.document;
};

async function open(document_: DataDocument): Promise<{ view: EditorSafety; store: DocumentStore }> {
  const opened = await openView<EditorSafety>(
    document_,
    html`<editor-safety .storage=${new FakePlace(document_)}></editor-safety>`,
  );
  // The draft is looked for before anything is kept.
  await pause(50);
  return opened;
}
const dialogOf = (view: Element): HTMLDialogElement | null => view.querySelector('dialog');
async function press(view: Element, label: string): Promise<void> {
  await until(() => [...view.querySelectorAll('button')].some((each) => text(each) === label), label);
  [...view.querySelectorAll('button')].find((each) => text(each) === label)!.click();
}
/** Whether the browser would ask before it leaves the page. */
const asksBeforeLeaving = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('what is not saved', () => {
  let file: DataDocument;
  beforeEach(async () => {
    await forgetDraft(NAME);
    file = await departmentFile();
  });

  it('is kept as a draft a moment later, and no longer once it is saved', async () => {
    const { view, store } = await open(file);
    store.set(ROOM, '154', 'Raum');
    let draft: Awaited<ReturnType<typeof readDraft>>;
    const look = async (): Promise<void> => void (draft = await readDraft(NAME));
    await until(() => {
      void look();
      return draft;
    }, 'a draft');
    expect(valueAt(draft!.document, ROOM)).to.equal('154');
    expect(valueAt(draft!.saved, ROOM)).to.equal('153');
    store.markSaved();
    await view.updateComplete;
    await until(() => {
      void look();
      return !draft;
    }, 'no draft');
  });

  it('makes the browser ask before it leaves, and only then', async () => {
    const { store } = await open(file);
    expect(asksBeforeLeaving()).to.be.false;
    store.set(ROOM, '154', 'Raum');
    expect(asksBeforeLeaving()).to.be.true;
    store.undo();
    expect(asksBeforeLeaving(), 'all is undone').to.be.false;
  });

  it('is offered the next time, with what it changes, and taken so that it can be undone', async () => {
    await saveDraft(NAME, { document: changed(file, ROOM, '154'), saved: file }, new Date(Date.now() - 86_400_000));
    const { view, store } = await open(file);
    await until(() => dialogOf(view));
    expect(text(dialogOf(view))).to.match(/Entwurf von gestern, \d\d:\d\d.*: eine Änderung/);
    expect(text(dialogOf(view))).to.contain('Raum: 154, vorher 153');
    expect(await axeFindings(view)).to.deep.equal([]);
    await press(view, 'Übernehmen');
    await until(() => !dialogOf(view));
    expect([valueAt(store.document, ROOM), store.hasChanges]).to.deep.equal(['154', true]);
    store.undo();
    expect(valueAt(store.document, ROOM)).to.equal('153');
  });

  it('is thrown away only where the clerk says so; Escape takes it', async () => {
    await saveDraft(NAME, { document: changed(file, ROOM, '154'), saved: file }, new Date());
    const { view, store } = await open(file);
    await until(() => dialogOf(view));
    expect(valueAt((await readDraft(NAME))!.document, ROOM), 'kept until it is decided').to.equal('154');
    dialogOf(view)!.dispatchEvent(new Event('cancel', { cancelable: true }));
    await until(() => !dialogOf(view));
    expect(valueAt(store.document, ROOM)).to.equal('154');

    await saveDraft(NAME, { document: changed(file, ROOM, '155'), saved: file }, new Date());
    const { view: again, store: untouched } = await open(file);
    await press(again, 'Verwerfen');
    await until(() => !dialogOf(again));
    expect([untouched.hasChanges, await readDraft(NAME)]).to.deep.equal([false, undefined]);
  });

  it('is put together with what somebody has saved since', async () => {
    await saveDraft(NAME, { document: changed(file, ROOM, '154'), saved: file }, new Date());
    const { view, store } = await open(changed(file, JOB, 'Verwaltung'));
    await press(view, 'Übernehmen');
    await until(() => !dialogOf(view));
    expect([valueAt(store.document, ROOM), valueAt(store.document, JOB)]).to.deep.equal(['154', 'Verwaltung']);
  });

  it('asks what holds where both changed the same', async () => {
    await saveDraft(NAME, { document: changed(file, ROOM, '154'), saved: file }, new Date());
    const { view, store } = await open(changed(file, ROOM, '200'));
    await press(view, 'Übernehmen');
    await until(() => view.querySelector('editor-merge-dialog input'));
    view.querySelectorAll<HTMLElement>('editor-merge-dialog input')[0]!.click();
    await press(view, 'Zusammenführen');
    await until(() => !dialogOf(view));
    expect(valueAt(store.document, ROOM)).to.equal('154');
  });

  it('says nothing of a draft that lies there already', async () => {
    await saveDraft(NAME, { document: changed(file, ROOM, '154'), saved: file }, new Date());
    const { view } = await open(changed(file, ROOM, '154'));
    await pause(50);
    expect(dialogOf(view)).to.be.null;
    expect(await readDraft(NAME)).to.be.undefined;
  });
});

describe('two windows with one file', () => {
  it('know of each other, and of what was saved in one', async () => {
    const file = await departmentFile();
    await forgetDraft(NAME);
    const { view, store } = await open(file);
    expect(text(view)).to.equal('');
    const other = new Tabs(NAME);
    const heard: string[] = [];
    other.addEventListener('tabs-change', (event) => heard.push((event as TabsChangeEvent).other));
    await until(() => text(view).includes('noch in einem anderen Fenster offen'));
    await until(() => heard.includes('open'));
    other.saved();
    await until(() => text(view).includes('wurde inzwischen gespeichert'));
    store.markSaved();
    document.body.dispatchEvent(new StoredChangeEvent({ document: file, revisions: {} }));
    await until(() => heard.includes('saved'));
    other.close();
  });
});
