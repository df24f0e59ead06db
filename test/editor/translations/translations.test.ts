import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/editor/translations/translations.js';
import type { EditorTranslations } from '../../../src/editor/translations/translations.js';
import type { DocumentStore } from '../../../src/editor/document/store.js';
import { valueAt, type Path } from '../../../src/editor/document/document.js';
import { axeFindings } from '../../a11y/engines.js';
import { replace } from '../../helpers/replace.js';
import { until } from '../../helpers/show.js';
import { departmentFile, openView } from '../open.js';

const FRAME = '/dist/editor/preview/frame.html';
const JOB = 'contacts.bianka-gaertner.jobTitle';

async function open(language: string): Promise<{ view: EditorTranslations; store: DocumentStore }> {
  localStorage.removeItem('rmi-editor-reviewer');
  return openView<EditorTranslations>(
    await departmentFile('tr', 'ar', 'de-simple'),
    html`<editor-translations .language=${language} .frame=${FRAME}></editor-translations>`,
  );
}

const changeJob = (store: DocumentStore): void =>
  store.set(['data', 'contacts', 1, 'jobTitle'], 'Verwaltung, Sachbearbeitung', 'Stelle');
const rowOf = (view: Element, id: string): HTMLElement | null =>
  view.querySelector<HTMLElement>(`[data-path$="${id}"]`)?.closest<HTMLElement>('editor-translation-row') ?? null;
const fieldOf = (view: Element, id: string): HTMLTextAreaElement => rowOf(view, id)!.querySelector('textarea')!;
const text = (element: Element | null): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

async function type(
  view: EditorTranslations,
  field: HTMLInputElement | HTMLTextAreaElement,
  value: string,
): Promise<void> {
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settled(view);
}
async function settled(view: EditorTranslations): Promise<void> {
  await view.updateComplete;
  await Promise.all([...view.querySelectorAll('editor-translation-row')].map((row) => row.updateComplete));
}
async function press(view: EditorTranslations, root: Element, label: string): Promise<void> {
  const button = [...root.querySelectorAll('button')].find((each) => text(each).startsWith(label));
  button!.click();
  await settled(view);
}
async function show(view: EditorTranslations, filter: string): Promise<void> {
  const label = [...view.querySelectorAll('label')].find((each) => text(each).startsWith(filter));
  label!.querySelector('input')!.click();
  await settled(view);
}

describe('the translations', () => {
  it('are listed for every language with what is to do', async () => {
    const { view, store } = await open('tr');
    const links = [...view.querySelectorAll('nav a')].map(text);
    expect(links).to.have.length(14);
    expect(links.find((link) => link.startsWith('Türkisch'))).to.contain('vollständig');
    expect(text(view.querySelector('.translation-empty'))).to.contain('Nichts zu tun');
    changeJob(store);
    await settled(view);
    expect([...view.querySelectorAll('nav a')].map(text).find((link) => link.startsWith('Türkisch'))).to.contain(
      '1 zu tun',
    );
  });

  it('that are stale show what changed in the German, word by word', async () => {
    const { view, store } = await open('tr');
    changeJob(store);
    await show(view, 'Alle');
    await show(view, 'Zu tun');
    const row = rowOf(view, JOB)!;
    expect(text(row.querySelector('del'))).to.equal('Administration');
    expect(text(row.querySelector('ins'))).to.equal('Verwaltung');
    expect(text(row)).to.contain('veraltet');
    expect(fieldOf(view, JOB).value, 'the old translation, to be mended').to.equal('İdari işler, dosya işlemleri');
  });

  it('stay in sight while they are mended, and are up to date then', async () => {
    const { view, store } = await open('tr');
    changeJob(store);
    await show(view, 'Alle');
    await show(view, 'Zu tun');
    await type(view, fieldOf(view, JOB), 'Yönetim, dosya işlemleri');
    expect(text(rowOf(view, JOB))).to.contain('nicht geprüft');
    expect(text(rowOf(view, JOB)!.querySelector('del'))).to.equal('Administration');
    expect(valueAt(store.document, ['translations', 'tr', JOB])).to.deep.equal({
      source: 'Verwaltung, Sachbearbeitung',
      target: 'Yönetim, dosya işlemleri',
      state: 'unreviewed',
    });
    store.undo();
    await settled(view);
    expect(text(rowOf(view, JOB))).to.contain('veraltet');
  });

  it('that still fit are kept with one button', async () => {
    const { view, store } = await open('tr');
    changeJob(store);
    await show(view, 'Alle');
    await press(view, rowOf(view, JOB)!, 'Übersetzung passt noch');
    expect(valueAt(store.document, ['translations', 'tr', JOB, 'source'])).to.equal('Verwaltung, Sachbearbeitung');
    expect(valueAt(store.document, ['translations', 'tr', JOB, 'target'])).to.equal('İdari işler, dosya işlemleri');
  });

  it('are reviewed by somebody with a name, on a day, until they are changed', async () => {
    const { view, store } = await open('tr');
    await show(view, 'Noch nicht');
    await press(view, rowOf(view, JOB)!, 'Geprüft');
    expect(document.activeElement?.id, 'asked for the name').to.equal('translations-reviewer');
    await type(view, view.querySelector('#translations-reviewer')!, 'Ayşe Kaya');
    await press(view, rowOf(view, JOB)!, 'Geprüft');
    expect(valueAt(store.document, ['translations', 'tr', JOB])).to.deep.include({
      state: 'reviewed',
      reviewedBy: 'Ayşe Kaya',
      reviewedOn: new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Berlin' }).format(),
    });
    expect(text(rowOf(view, JOB))).to.contain('geprüft von Ayşe Kaya');
    expect(localStorage.getItem('rmi-editor-reviewer')).to.equal('Ayşe Kaya');
    await type(view, fieldOf(view, JOB), 'İdari işler');
    expect(valueAt(store.document, ['translations', 'tr', JOB])).to.deep.equal({
      source: 'Administration, Sachbearbeitung',
      target: 'İdari işler',
      state: 'unreviewed',
    });
  });

  it('of texts that changed places stay with their texts', async () => {
    const { view, store } = await open('tr');
    const items: Path = ['data', 'sections', 'aims', 'items'];
    const before = valueAt(store.document, items) as readonly string[];
    const [first, second] = [0, 1].map(
      (i) => valueAt(store.document, ['translations', 'tr', `sections.aims.items.${i}`, 'target']) as string,
    );
    store.set(items, [before[1], before[0], ...before.slice(2)], 'Reihenfolge');
    await show(view, 'Alle');
    await type(view, fieldOf(view, 'sections.aims.items.0'), `${second}!`);
    expect(fieldOf(view, 'sections.aims.items.0').value).to.equal(`${second}!`);
    expect(fieldOf(view, 'sections.aims.items.1').value).to.equal(first);
  });

  it('run from right to left where the language does', async () => {
    const { view } = await open('ar');
    await show(view, 'Alle');
    const { dir, lang } = fieldOf(view, JOB);
    expect({ dir, lang }).to.deep.equal({ dir: 'rtl', lang: 'ar' });
    expect(rowOf(view, JOB)!.querySelector('[lang=de]')).to.exist;
  });

  it('are begun for a language that has none yet', async () => {
    const { view, store } = await open('pl');
    expect(text(view.querySelector('.translation-workplace [role=status]'))).to.contain('0 geprüft');
    await type(view, fieldOf(view, JOB), 'Administracja');
    expect(valueAt(store.document, ['translations', 'pl', JOB, 'target'])).to.equal('Administracja');
    await type(view, fieldOf(view, JOB), '');
    expect(valueAt(store.document, ['translations', 'pl', JOB]), 'an empty one is none').to.be.undefined;
  });

  it('have the preview in their language beside them', async () => {
    const { view } = await open('tr');
    await show(view, 'Alle');
    const field = fieldOf(view, JOB);
    field.focus();
    await type(view, field, 'Yönetim işleri');
    await until(() => {
      const card = view.querySelector('iframe')!.contentDocument?.querySelector('rmi-contact-card');
      return card?.shadowRoot?.textContent.includes('Yönetim işleri');
    }, 'the card to say it in Turkish');
  });

  it('go out as XLIFF and come back', async () => {
    const { view, store } = await open('tr');
    let written: Blob | undefined;
    replace(URL, 'createObjectURL', (create) => (blob) => create((written = blob as Blob)));
    replace(HTMLAnchorElement.prototype, 'click', () => () => undefined);
    const exchange = view.querySelector('editor-translation-exchange')!;
    await press(view, exchange, 'XLIFF-Datei herunterladen');
    const xliff = (await written!.text()).replace('İdari işler, dosya işlemleri', 'Büro işleri');
    const input = exchange.querySelector<HTMLInputElement>('input[type=file]')!;
    const bag = new DataTransfer();
    bag.items.add(new File([xliff], 'tr.xlf'));
    input.files = bag.files;
    input.dispatchEvent(new Event('change'));
    await until(() => text(exchange).includes('1 neue oder geänderte'));
    await press(view, exchange, 'Übernehmen');
    expect(valueAt(store.document, ['translations', 'tr', JOB, 'target'])).to.equal('Büro işleri');
    expect(store.undoLabel).to.contain('tr.xlf');
  });

  it('say what is wrong with a file that is no XLIFF', async () => {
    const { view, store } = await open('tr');
    const exchange = view.querySelector('editor-translation-exchange')!;
    const input = exchange.querySelector<HTMLInputElement>('input[type=file]')!;
    const bag = new DataTransfer();
    bag.items.add(new File(['<html></html>'], 'seite.xlf'));
    input.files = bag.files;
    input.dispatchEvent(new Event('change'));
    await until(() => text(exchange).includes('keine XLIFF-Datei'));
    expect(store.hasChanges).to.be.false;
  });

  it('have no barriers', async () => {
    const { view, store } = await open('ar');
    changeJob(store);
    await show(view, 'Alle');
    expect(await axeFindings(view)).to.deep.equal([]);
  });
});
