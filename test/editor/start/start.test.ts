import { expect, fixture } from '@open-wc/testing';
import { clear } from 'idb-keyval';
import { html } from 'lit';
import type { DocumentOpenEvent } from '../../../src/editor/base/document-open-event.js';
import '../../../src/editor/start/start.js';
import type { EditorStart } from '../../../src/editor/start/start.js';
import { axeFindings } from '../../a11y/engines.js';
import { fileOf } from '../../helpers/data.js';
import { serve, type Answer } from '../../helpers/fetch.js';
import { replace } from '../../helpers/replace.js';
import { until } from '../../helpers/show.js';
import { loadStyles } from '../open.js';

const text = (element: Element | null | undefined): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

async function begin(
  answers: Readonly<Record<string, Answer>> = {},
): Promise<{ view: EditorStart; opened: DocumentOpenEvent[] }> {
  await loadStyles();
  serve(answers);
  const opened: DocumentOpenEvent[] = [];
  const view = await fixture<EditorStart>(
    html`<editor-start
      address="/data/rmi.json"
      @document-open=${(event: DocumentOpenEvent) => opened.push(event)}
    ></editor-start>`,
  );
  return { view, opened };
}
function press(view: Element, label: string): void {
  [...view.querySelectorAll('button')].find((each) => text(each).startsWith(label))!.click();
}
const report = (view: Element): string => text(view.querySelector('[role=status]'));
const address = location.pathname + location.search;

describe('the start', () => {
  beforeEach(() => clear());
  afterEach(() => history.replaceState(null, '', address));

  it('opens the file beside the editor, with its translations', async () => {
    const { view, opened } = await begin({
      '/data/rmi.json': fileOf('Anna'),
      '/data/translations/tr.json': { a: { source: 'x', target: 'y', state: 'unreviewed' } },
    });
    press(view, 'Datenblatt öffnen');
    await until(() => opened.length);
    const { storage, stored } = opened[0]!;
    expect(storage.name).to.equal(`${location.origin}/data/rmi.json`);
    expect(stored.document.data).to.deep.equal(fileOf('Anna'));
    expect(Object.keys(stored.document.translations)).to.deep.equal(['tr']);
  });

  it('remembers what was opened, and forgets it when asked', async () => {
    const { view, opened } = await begin({ '/data/rmi.json': fileOf('Anna') });
    press(view, 'Datenblatt öffnen');
    await until(() => opened.length);
    const { view: later, opened: again } = await begin({ '/data/rmi.json': fileOf('Anna') });
    await until(() => again.length, 'the address to open it anew');
    await until(() => text(later).includes('Zuletzt geöffnet'));
    press(later, `${location.origin}/data/rmi.json`);
    await until(() => again.length === 2);
    press(later, 'Vergessen');
    await until(() => !text(later).includes('Zuletzt geöffnet'));
  });

  const FAILURES: Record<string, [answer: Answer, sentence: string]> = {
    'nothing there': [404, 'Hier liegt kein Datenblatt'],
    'a page instead': ['<!doctype html><title>Anmelden</title>', 'Das ist kein Datenblatt'],
    'no leave': [403, 'dürfen diese Datei nicht öffnen'],
    'no password': [401, 'Passwort stimmen nicht'],
  };
  for (const [name, [answer, sentence]] of Object.entries(FAILURES))
    it(`says what is wrong (${name}), and what to do`, async () => {
      const { view, opened } = await begin({ '/data/rmi.json': answer });
      press(view, 'Datenblatt öffnen');
      await until(() => report(view).includes(sentence), sentence);
      expect(opened).to.deep.equal([]);
      expect(await axeFindings(view)).to.deep.equal([]);
    });

  it('explains what another server has to allow', async () => {
    const { view } = await begin();
    replace(window, 'fetch', () => () => Promise.reject(new TypeError('Failed to fetch')));
    const field = view.querySelector<HTMLInputElement>('#start-address')!;
    field.value = 'https://andere-stadt.example/rmi.json';
    press(view, 'Öffnen');
    await until(() => report(view).includes('Access-Control-Allow-Origin'));
  });

  it('wants an address that is one', async () => {
    const { view } = await begin();
    view.querySelector<HTMLInputElement>('#start-address')!.value = 'rmi.json';
    press(view, 'Öffnen');
    await view.updateComplete;
    expect(text(view.querySelector('.problem'))).to.contain('https://');
    expect(document.activeElement!.id).to.equal('start-address');
  });

  it('tells where a file breaks, and opens what can be read', async () => {
    const broken = `{\n  "organization": { "name": "Amt" },\n  "contacts": [{ "name": "Anna" } { "name": "Berta" }]\n}`;
    const { view, opened } = await begin({ '/data/rmi.json': broken });
    press(view, 'Datenblatt öffnen');
    await until(() => text(view).includes('Ab Zeile 3'));
    expect(text(view.querySelector('pre'))).to.contain('▶ 3');
    expect(text(view)).to.contain('Lesbar sind');
    expect(await axeFindings(view)).to.deep.equal([]);
    press(view, 'Öffnen, was lesbar ist');
    await until(() => opened.length);
    expect(opened[0]!.stored.document.data['organization']).to.deep.equal({ name: 'Amt' });
    expect(opened[0]!.stored.broken!.text).to.equal(broken);
  });

  it('takes files of this machine, where the browser cannot write them', async () => {
    Reflect.deleteProperty(window, 'showOpenFilePicker');
    const { view, opened } = await begin();
    const input = view.querySelector<HTMLInputElement>('#start-file');
    // A browser that can write asks for the folder instead.
    if (!input) return expect(text(view)).to.contain('Ordner wählen');
    const bag = new DataTransfer();
    bag.items.add(new File([JSON.stringify(fileOf('Anna'))], 'amt.json'));
    input.files = bag.files;
    input.dispatchEvent(new Event('change'));
    await until(() => opened.length);
    expect([opened[0]!.storage.kind, opened[0]!.storage.name]).to.deep.equal(['download', 'amt.json']);
    return undefined;
  });

  it('begins a new one, which is not saved yet', async () => {
    const { view, opened } = await begin();
    view.querySelector('details')!.open = true;
    for (const [name, value] of [
      ['name', 'Bürgeramt'],
      ['contact', 'Information'],
    ]) {
      const field = view.querySelector<HTMLInputElement>(`#start-${name}`)!;
      field.value = value!;
      field.dispatchEvent(new Event('change'));
    }
    press(view, 'Datenblatt anlegen');
    await until(() => opened.length);
    const { stored, begun, storage } = opened[0]!;
    expect([stored.document.data, storage.kind]).to.deep.equal([{}, 'download']);
    expect(begun!.data['organization']).to.deep.include({ name: 'Bürgeramt' });
  });

  it('has no barriers', async () => {
    const { view } = await begin();
    expect(await axeFindings(view)).to.deep.equal([]);
  });
});
