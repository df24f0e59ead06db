import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/editor/saving/saving.js';
import type { EditorSaving } from '../../../src/editor/saving/saving.js';
import { valueAt, type DataDocument, type Path } from '../../../src/editor/document/document.js';
import { DocumentStore } from '../../../src/editor/document/store.js';
import { StorageError, type StorageFailureReason } from '../../../src/editor/storage/storage.js';
import { axeFindings } from '../../a11y/engines.js';
import { until } from '../../helpers/show.js';
import { departmentFile, openView } from '../open.js';
import { FakePlace } from '../place.js';

const ROOM: Path = ['data', 'contacts', 1, 'room'];
const JOB: Path = ['data', 'contacts', 1, 'jobTitle'];
const PHONE: Path = ['data', 'contacts', 2, 'telephone'];

async function open(): Promise<{ view: EditorSaving; store: DocumentStore; place: FakePlace }> {
  const document_ = await departmentFile('tr');
  const place = new FakePlace(document_);
  const stored = await place.open();
  const opened = await openView<EditorSaving>(
    document_,
    html`<editor-saving .storage=${place} .stored=${stored}></editor-saving>`,
  );
  return { ...opened, place };
}

/** A document as somebody else would have changed it. */
function changed(document_: DataDocument, path: Path, value: unknown): DataDocument {
  const store = new DocumentStore(document_);
  store.set(path, value, '');
  return store.document;
}

const text = (element: Element | null | undefined): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const button = (view: Element, label: string): HTMLButtonElement | undefined =>
  [...view.querySelectorAll('button')].find((each) => text(each) === label);
async function press(view: EditorSaving, label: string): Promise<void> {
  button(view, label)!.focus();
  button(view, label)!.click();
  await view.updateComplete;
}
const dialogOf = (view: Element): HTMLDialogElement | null => view.querySelector('dialog');
const report = (view: Element): string => text(view.querySelector('[role=status]'));

describe('saving', () => {
  it('tells in sentences what changes, by person', async () => {
    const { view, store } = await open();
    expect(text(view)).to.contain('Alles ist gespeichert');
    store.set(ROOM, '154', 'Zimmer');
    await view.updateComplete;
    const section = view.querySelector('.difference-list section');
    expect(text(section?.querySelector('h3'))).to.equal('Bianka Gärtner');
    expect(text(section?.querySelector('li')))
      .to.contain('154')
      .and.to.contain('153');
  });

  it('saves, says where and when, and keeps the version before', async () => {
    const { view, store, place } = await open();
    store.set(ROOM, '154', 'Zimmer');
    await view.updateComplete;
    await press(view, 'Speichern');
    await until(() => report(view).includes('Gespeichert um'));
    expect(report(view)).to.contain('/data/rmi.json');
    expect(valueAt(place.lies, ROOM)).to.equal('154');
    expect(store.hasChanges).to.be.false;
    expect(button(view, 'Fassung vor den Änderungen herunterladen')).to.exist;
    store.set(ROOM, '155', 'Zimmer');
    await view.updateComplete;
    await press(view, 'Speichern');
    await until(() => place.saves === 2, 'a second save upon the first');
  });

  const SENTENCES: Record<Exclude<StorageFailureReason, 'conflict'>, string> = {
    password: 'Passwort stimmen nicht',
    forbidden: 'dürfen hier nicht speichern',
    full: 'kein Platz mehr',
    network: 'Verbindung ist abgebrochen',
    missing: 'gibt es nicht mehr',
    'not-json': 'etwas anderes als ein Datenblatt',
    'not-saved': 'nicht angenommen',
    cancelled: 'nicht gespeichert',
  };
  for (const [reason, sentence] of Object.entries(SENTENCES) as [keyof typeof SENTENCES, string][])
    it(`says so where it fails (${reason}), and nothing is lost`, async () => {
      const { view, store, place } = await open();
      place.failure = new StorageError(reason, '/data/rmi.json', 'HTTP 500');
      store.set(ROOM, '154', 'Zimmer');
      await view.updateComplete;
      await press(view, 'Speichern');
      await until(() => report(view).includes(sentence), sentence);
      expect(store.hasChanges).to.be.true;
      await press(view, 'Speichern');
      await until(() => report(view).includes('Gespeichert um'), 'a second try');
    });

  it('asks before it saves what readers will not see', async () => {
    const { view, store, place } = await open();
    store.set(PHONE, 'keins', 'Telefon');
    await view.updateComplete;
    expect(text(view.querySelector('.saving-problems'))).to.contain('Miriam Denninghaus');
    await press(view, 'Speichern');
    expect(dialogOf(view)!.open).to.be.true;
    await press(view, 'Zuerst verbessern');
    expect([place.saves, dialogOf(view)]).to.deep.equal([0, null]);
    await press(view, 'Speichern');
    await press(view, 'Trotzdem speichern');
    await until(() => place.saves === 1);
  });

  it("keeps a colleague's change beside one's own", async () => {
    const { view, store, place } = await open();
    store.set(ROOM, '154', 'Zimmer');
    place.change(changed(place.lies, PHONE, '+49 711 3512-1111'));
    await view.updateComplete;
    await press(view, 'Speichern');
    await until(() => dialogOf(view));
    await view.updateComplete;
    expect(text(dialogOf(view)))
      .to.contain('passen zusammen')
      .and.to.contain('3512-1111');
    await press(view, 'Zusammenführen und speichern');
    await until(() => report(view).includes('Gespeichert um'));
    expect([valueAt(place.lies, ROOM), valueAt(place.lies, PHONE)]).to.deep.equal(['154', '+49 711 3512-1111']);
    expect(valueAt(store.document, PHONE), 'and goes on with both').to.equal('+49 711 3512-1111');
  });

  it('asks field by field what both changed', async () => {
    const { view, store, place } = await open();
    store.set(ROOM, '154', 'Zimmer');
    store.set(JOB, 'Verwaltung', 'Funktion');
    place.change(changed(changed(place.lies, ROOM, '200'), JOB, 'Empfang'));
    await view.updateComplete;
    await press(view, 'Speichern');
    await until(() => dialogOf(view)?.querySelectorAll('fieldset').length === 2);
    const questions = [...dialogOf(view)!.querySelectorAll('fieldset')];
    const room = questions.find((question) => text(question).includes('154'))!;
    expect(text(room)).to.contain('Bianka Gärtner').and.to.contain('200').and.to.contain('153');
    await press(view, 'Zusammenführen und speichern');
    await until(() => text(dialogOf(view)).includes('Wählen Sie eine der beiden Fassungen'));
    expect(place.saves, 'not before all is decided').to.equal(0);
    expect(document.activeElement?.getAttribute('type')).to.equal('radio');
    for (const question of questions) question.querySelectorAll('input')[question === room ? 1 : 0]!.click();
    await view.updateComplete;
    await press(view, 'Zusammenführen und speichern');
    await until(() => report(view).includes('Gespeichert um'));
    expect([valueAt(place.lies, ROOM), valueAt(place.lies, JOB)]).to.deep.equal(['200', 'Verwaltung']);
  });

  it('leaves all as it is where the clerk would rather not decide yet', async () => {
    const { view, store, place } = await open();
    store.set(ROOM, '154', 'Zimmer');
    place.change(changed(place.lies, ROOM, '200'));
    await view.updateComplete;
    await press(view, 'Speichern');
    await until(() => dialogOf(view));
    await view.updateComplete;
    await press(view, 'Noch nicht');
    expect([valueAt(place.lies, ROOM), valueAt(store.document, ROOM), place.saves]).to.deep.equal(['200', '154', 0]);
    expect(text(document.activeElement), 'the focus is back where it was').to.equal('Speichern');
  });

  it('has no barriers, its dialogs neither', async () => {
    const { view, store, place } = await open();
    store.set(ROOM, '154', 'Zimmer');
    store.set(PHONE, 'keins', 'Telefon');
    await view.updateComplete;
    expect(await axeFindings(view)).to.deep.equal([]);
    place.change(changed(place.lies, ROOM, '200'));
    await press(view, 'Speichern');
    expect(await axeFindings(view)).to.deep.equal([]);
    await press(view, 'Trotzdem speichern');
    await until(() => view.querySelector('editor-merge-dialog fieldset'));
    expect(await axeFindings(view)).to.deep.equal([]);
  });
});
