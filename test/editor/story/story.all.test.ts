/** A day of a clerk: the built editor on the real Apache, with a colleague who saves in between. */
import { expect } from '@open-wc/testing';
import { readDraft } from '../../../src/editor/storage/drafts.js';
import { pause, until } from '../../helpers/show.js';
import { words } from '../../helpers/words.js';
import { control, keyboard, mouse, said, type Hands, type Page, type Part } from './hands.js';

interface File {
  readonly contacts: readonly Record<string, unknown>[];
  readonly [key: string]: unknown;
}

let id: string;
let server: string;
let address: string;
let page: Page;
let hands: Hands;
const frame = Object.assign(document.createElement('iframe'), { width: '1200', height: '900' });

const onServer = async (name = 'rmi.json'): Promise<File> =>
  (await (await fetch(`${server}/data/${name}`, { cache: 'no-store' })).json()) as File;

/** What a colleague saves meanwhile, somewhere else. */
async function colleague(change: (file: File) => void): Promise<void> {
  const file = await onServer();
  change(file);
  const headers = { 'content-type': 'application/json' };
  const { status } = await fetch(address, { method: 'PUT', headers, body: JSON.stringify(file, null, 2) });
  expect(status).to.equal(204);
}

/** Until the browser has kept what is not saved. */
async function kept(what: string): Promise<void> {
  let draft = '';
  await until(() => {
    void readDraft(new URL(address, location.href).href).then((found) => (draft = JSON.stringify(found ?? '')));
    return draft.includes(`"${what}"`);
  }, 'the draft to be kept');
}

/** In a window of its own: the one before is closed without the browser's question, which nobody could answer here. */
async function open(at: string): Promise<void> {
  frame.remove();
  frame.src = at;
  document.body.append(frame);
  await new Promise((resolve) => (frame.onload = resolve));
  page = frame.contentWindow as Page;
  await until(() => page.document.querySelector('h1'), 'a heading');
}

const press = (name: string | RegExp, part?: Part): Promise<void> => hands.press(page, name, part);
const fill = (name: string | RegExp, text: string): Promise<void> => hands.fill(page, name, text);
const choose = (name: string, value: string): Promise<void> => hands.choose(page, name, value);

const main: Part = ({ document }) => document.querySelector('main');
const dialog: Part = ({ document }) => document.querySelector('dialog[open]');
const text = (): string => words(page.document.body);
const shown = (): string => {
  const widget = page.document.querySelector('iframe')?.contentDocument?.querySelector('rmi-data > [state=ready]');
  return widget ? words(widget) : '';
};

for (const [name, own] of Object.entries({ 'a mouse': mouse, 'the keyboard alone': keyboard }))
  describe(`whoever knows the facts keeps them, with ${name}`, function () {
    this.timeout(180_000);
    // Each step stands on the one before.
    this.bail(true);

    before(async () => {
      id = `story-${Date.now()}-${Math.random().toString(36).slice(2)}`;
      server = `/apache/${id}`;
      address = `${server}/data/rmi.json`;
      hands = own;
      await open(`${server}/editor/`);
    });
    after(() => frame.remove());

    it('opens the file of the department', async () => {
      await press('Datenblatt öffnen');
      await until(() => text().includes('Bianka Gärtner'));
    });

    it("takes Bianka Gärtner's Wednesday, by appointment from 14 to 16", async () => {
      await press(/^Bianka Gärtner/, main);
      await choose('Mittwoch', 'open');
      await fill('Mittwoch von', '14');
      await fill('Mittwoch bis', '1600');
      await press('Mittwoch: nach Vereinbarung');
      await until(() => text().includes('Mi nach Vereinbarung 14:00–16:00 Uhr'), 'the sign to say so');
    });

    it('takes the works outing on 24 December, and another room', async () => {
      await press('Ausnahme hinzufügen');
      await fill('Von', '24.12.2026');
      await fill('Grund, wie ihn alle lesen', 'Betriebsausflug');
      await control(page, 'Donnerstag, 24. Dezember: geschlossen (Betriebsausflug)');
      await fill('Raum', '154');
    });

    it('takes a new person, made from another', async () => {
      await press('Personen');
      await press('Duplizieren: Bianka Gärtner');
      await fill('Name', 'Anna Beispiel');
      await until(() => text().includes('Anna Beispiel'));
    });

    it('takes a German text, and its Turkish, which is outdated by that', async () => {
      await press('Personen');
      await press(/^Miriam Denninghaus/, main);
      await fill('Funktion', 'Leiterin der Abteilung Migration');
      await until(() => text().includes('14 Übersetzungen passen nicht mehr'));
      await press('Zu den Übersetzungen');
      await press(/^Türkisch/);
      await until(() => text().includes('Früherer Text'));
      await fill('Übersetzung: Leiterin der Abteilung Migration', 'Göç Bölümü Yöneticisi');
      await until(() => shown().includes('Göç Bölümü Yöneticisi'), 'the Turkish card beside it');
    });

    it('shows what readers will see on 24 December', async () => {
      await press('Vorschau');
      await choose('Baustein', 'rmi-open-status');
      await choose('Wer', 'contact bianka-gaertner');
      await press(/^Betriebsausflug, .*24\. Dezember/);
      await until(() => shown().includes('Betriebsausflug'), 'the outing');
    });

    it('says in sentences what changes', async () => {
      await press('Änderungen & Speichern');
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
      page.fetch = (asked, init) => {
        const isWrite = init?.method === 'PUT' && typeof asked === 'string';
        return ask(isWrite ? asked.replace(`/${id}/`, `/${id}-stranger/`) : asked, init);
      };
      await press('Speichern');
      await until(() => text().includes('Benutzername oder Passwort stimmen nicht'));
      page.fetch = ask;
      expect((await onServer()).contacts[1]!['room']).to.equal('153');
    });

    it("asks where a colleague has changed the same, and keeps what is the colleague's", async () => {
      await colleague(({ contacts }) => {
        Object.assign(contacts[1]!, { room: '200', faxNumber: '+49 711 3512-9999' });
        Object.assign(contacts[2]!, { telephone: '+49 711 3512-1111' });
      });
      await press('Speichern');
      await until(() => dialog(page), 'a question');
      const question = said(page.document.querySelector('dialog')!);
      expect(question).to.contain('Vorher: 153').and.to.contain('154').and.to.contain('200');
      expect(question).to.contain('0711 3512-1111');
      await press(/^Meine Fassung/, dialog);
      await press('Zusammenführen und speichern', dialog);
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
      await open(`${server}/editor/?file=${encodeURIComponent(address)}`);
      await until(() => text().includes('Anna Beispiel'));
      await pause(60);
      expect(dialog(page) === null, 'no draft is offered').to.be.true;
    });

    it('offers again what was not saved when the window was closed', async () => {
      await press(/^Bianka Gärtner/, main);
      await fill('Raum', '155');
      await kept('155');
      await open(`${server}/editor/?file=${encodeURIComponent(address)}`);
      await until(() => dialog(page), 'the draft');
      expect(said(page.document.querySelector('dialog')!)).to.contain('Raum: 155, vorher 154');
      await press('Übernehmen', dialog);
      await press('Änderungen & Speichern');
      await press('Speichern');
      await until(() => text().includes('Gespeichert um'), 'it to be saved');
      expect((await onServer()).contacts[1]!['room']).to.equal('155');
    });
  });
