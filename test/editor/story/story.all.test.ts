/**
 * A day of a clerk, from the start page to what lies on the server: the built editor on the real Apache, with a colleague
 * who saves in between.
 */
import { expect } from '@open-wc/testing';
import { pause, until } from '../helpers/show.js';
import { words } from '../helpers/words.js';

type Page = Window & typeof globalThis;
interface File {
  readonly contacts: readonly Record<string, unknown>[];
  readonly [key: string]: unknown;
}

const ID = `story-${Date.now()}-${Math.random().toString(36).slice(2)}`;
const SERVER = `/apache/${ID}`;
const DATA = `${SERVER}/data/rmi.json`;

let page: Page;
const frame = Object.assign(document.createElement('iframe'), { width: '1200', height: '900' });

const onServer = async (name = 'rmi.json'): Promise<File> =>
  (await (await fetch(`${SERVER}/data/${name}`, { cache: 'no-store' })).json()) as File;

async function open(address: string): Promise<void> {
  frame.src = address;
  if (!frame.isConnected) document.body.append(frame);
  await new Promise((resolve) => (frame.onload = resolve));
  page = frame.contentWindow as Page;
  await until(() => page.document.querySelector('h1'), 'a heading');
}

const rest = (): Promise<void> => pause(60);
const visible = (element: Element): boolean => element.getClientRects().length > 0;
const said = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
const text = (): string => words(page.document.body);

/** What assistive technology calls a control; what stands in the control itself is no part of that. */
function nameOf(element: Element): string {
  const label = (element as HTMLInputElement).labels?.[0];
  const copy = (label ?? element).cloneNode(true) as Element;
  if (label) for (const inner of copy.querySelectorAll('input, select, textarea')) inner.remove();
  return element.getAttribute('aria-label') ?? said(copy);
}

/** The control with a name, once it is there; in a part of the page, if given. */
async function control(
  name: string | RegExp,
  root: () => ParentNode | null = () => page.document,
): Promise<HTMLElement> {
  const find = (): HTMLElement | undefined =>
    [...(root()?.querySelectorAll<HTMLElement>('a, button, summary, input, select, textarea') ?? [])].find((each) => {
      const own = nameOf(each);
      return visible(each) && (typeof name === 'string' ? own === name : name.test(own));
    });
  await until(find, `a control called "${String(name)}"`);
  return find()!;
}

async function click(name: string | RegExp, root?: () => ParentNode | null): Promise<void> {
  (await control(name, root)).click();
  await rest();
}

/** Types into a field, and leaves it. */
async function fill(name: string | RegExp, value: string, root?: () => ParentNode | null): Promise<void> {
  const field = (await control(name, root)) as HTMLInputElement;
  field.focus();
  field.value = value;
  field.dispatchEvent(new page.InputEvent('input', { bubbles: true, inputType: 'insertText' }));
  field.dispatchEvent(new page.Event('change', { bubbles: true }));
  field.blur();
  await rest();
}

async function choose(name: string, value: string, root?: () => ParentNode | null): Promise<void> {
  const field = (await control(name, root)) as HTMLSelectElement;
  field.value = value;
  field.dispatchEvent(new page.Event('change', { bubbles: true }));
  await rest();
}

const main = (): ParentNode | null => page.document.querySelector('main');
const dialog = (): ParentNode | null => page.document.querySelector('dialog[open]');
const shown = (): string => {
  const widget = page.document.querySelector('iframe')?.contentDocument?.querySelector('rmi-data > [state=ready]');
  return widget ? words(widget) : '';
};

/** What a colleague saves meanwhile, somewhere else. */
async function colleague(change: (file: File) => void): Promise<void> {
  const answer = await fetch(DATA, { cache: 'no-store' });
  const file = (await answer.json()) as File;
  change(file);
  const headers = { 'content-type': 'application/json' };
  const { status } = await fetch(DATA, { method: 'PUT', headers, body: JSON.stringify(file, null, 2) });
  expect(status).to.equal(204);
}

describe('whoever knows the facts keeps them', function () {
  this.timeout(180_000);
  // Each step stands on the one before.
  this.bail(true);

  before(() => open(`${SERVER}/editor/`));
  it('opens the file of the department', async () => {
    await click('Datenblatt öffnen');
    await until(() => text().includes('Bianka Gärtner'));
  });

  it("takes Bianka Gärtner's Wednesday, by appointment from 14 to 16", async () => {
    await click(/^Bianka Gärtner/, main);
    await choose('Mittwoch', 'open');
    await fill('Mittwoch von', '14');
    await fill('Mittwoch bis', '1600');
    await click('Mittwoch: nach Vereinbarung');
    await until(() => text().includes('Mi nach Vereinbarung 14:00–16:00 Uhr'), 'the sign to say so');
  });

  it('takes the works outing on 24 December, and another room', async () => {
    await click('Ausnahme hinzufügen');
    await fill('Von', '24.12.2026');
    await fill('Grund, wie ihn alle lesen', 'Betriebsausflug');
    await control('Donnerstag, 24. Dezember: geschlossen (Betriebsausflug)');
    await fill('Raum', '154');
  });

  it('takes a new person, made from another', async () => {
    await click('Personen');
    await click('Duplizieren: Bianka Gärtner');
    await fill('Name', 'Anna Beispiel');
    await until(() => text().includes('Anna Beispiel'));
  });

  it('takes a German text, and its Turkish, which is outdated by that', async () => {
    await click('Personen');
    await click(/^Miriam Denninghaus/, main);
    await fill('Funktion', 'Leiterin der Abteilung Migration');
    await until(() => text().includes('14 Übersetzungen passen nicht mehr'));
    await click('Zu den Übersetzungen');
    await click(/^Türkisch/);
    await until(() => text().includes('Früherer Text'));
    await fill('Übersetzung: Leiterin der Abteilung Migration', 'Göç Bölümü Yöneticisi');
    await until(() => shown().includes('Göç Bölümü Yöneticisi'), 'the Turkish card beside it');
  });

  it('shows what readers will see on 24 December', async () => {
    await click('Vorschau');
    await choose('Baustein', 'rmi-open-status');
    await choose('Wer', 'contact bianka-gaertner');
    await fill('Tag und Uhrzeit im Amt', '2026-12-24T10:00');
    await until(() => shown().includes('Betriebsausflug'), 'the outing');
  });

  it('says in sentences what changes', async () => {
    await click('Änderungen & Speichern');
    const list = page.document.querySelector('.difference-list')!;
    for (const sentence of [
      'Mittwoch: 14:00–16:00 Uhr nach Vereinbarung, vorher geschlossen',
      '24. Dezember 2026: geschlossen (Betriebsausflug)',
      'Raum: 154, vorher 153',
      'Anna Beispiel',
      'Göç Bölümü Yöneticisi',
    ])
      expect(said(list)).to.contain(sentence);
  });

  it('keeps everything where the server does not know whoever saves', async () => {
    const ask = page.fetch.bind(page);
    page.fetch = (address, init) => {
      const isWrite = init?.method === 'PUT' && typeof address === 'string';
      return ask(isWrite ? address.replace(`/${ID}/`, `/${ID}-stranger/`) : address, init);
    };
    await click('Speichern');
    await until(() => text().includes('Benutzername oder Passwort stimmen nicht'));
    page.fetch = ask;
    expect((await onServer()).contacts[1]!['room']).to.equal('153');
  });

  it("asks where a colleague has changed the same, and keeps what is the colleague's", async () => {
    await colleague(({ contacts }) => {
      Object.assign(contacts[1]!, { room: '200', faxNumber: '+49 711 3512-9999' });
      Object.assign(contacts[2]!, { telephone: '+49 711 3512-1111' });
    });
    await click('Speichern');
    await until(() => dialog(), 'a question');
    const question = said(page.document.querySelector('dialog')!);
    expect(question).to.contain('Vorher: 153').and.to.contain('154').and.to.contain('200');
    expect(question).to.contain('0711 3512-1111');
    await click(/^Meine Fassung/, dialog);
    await click('Zusammenführen und speichern', dialog);
    await until(() => text().includes('Gespeichert um'), 'it to be saved');
  });

  it("has lost nothing, neither hers nor the colleague's", async () => {
    const { contacts } = await onServer();
    const [bianka, anna, miriam] = ['bianka-gaertner', 'anna-beispiel', 'miriam-denninghaus'].map((id) =>
      contacts.find((contact) => contact['id'] === id),
    );
    expect(bianka).to.deep.include({ room: '154', faxNumber: '+49 711 3512-9999' });
    expect(bianka!['hours']).to.deep.equal({
      regular: [
        { dayOfWeek: ['Monday', 'Tuesday', 'Thursday', 'Friday'], opens: '08:30', closes: '12:30' },
        { dayOfWeek: ['Wednesday'], opens: '14:00', closes: '16:00', byAppointment: true },
      ],
      special: [{ validFrom: '2026-12-24', reason: 'Betriebsausflug' }],
    });
    expect(anna).to.deep.include({ name: 'Anna Beispiel', room: '154' });
    expect(miriam).to.deep.include({ telephone: '+49 711 3512-1111', jobTitle: 'Leiterin der Abteilung Migration' });
    expect((await onServer('translations/tr.json'))['contacts.miriam-denninghaus.jobTitle']).to.deep.equal({
      source: 'Leiterin der Abteilung Migration',
      target: 'Göç Bölümü Yöneticisi',
      state: 'unreviewed',
    });
  });

  it('has nothing left to ask when the page is left, and no draft to offer', async () => {
    expect(page.dispatchEvent(new page.Event('beforeunload', { cancelable: true }))).to.be.true;
    await open(`${SERVER}/editor/?file=${encodeURIComponent(DATA)}`);
    await until(() => text().includes('Anna Beispiel'));
    await rest();
    expect(dialog() === null, 'no draft is offered').to.be.true;
  });

  it('offers again what was not saved when the window was closed', async () => {
    await click(/^Bianka Gärtner/, main);
    await fill('Raum', '155');
    await pause(600);
    await open(`${SERVER}/editor/?file=${encodeURIComponent(DATA)}`);
    await until(() => dialog(), 'the draft');
    expect(said(page.document.querySelector('dialog')!)).to.contain('Raum: 155, vorher 154');
    await click('Übernehmen', dialog);
    await click('Änderungen & Speichern');
    await click('Speichern');
    await until(() => text().includes('Gespeichert um'), 'it to be saved');
    expect((await onServer()).contacts[1]!['room']).to.equal('155');
  });
});
