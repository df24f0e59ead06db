import { expect, html } from '@open-wc/testing';
import { RmiSignpost } from '../../src/elements/signpost/signpost.js';
import { freeze } from '../helpers/freeze.js';
import type { RmiData } from '../../src/model/schema.js';
import { scenes } from '../../stories/scenes.js';
import { settled, show, until } from '../helpers/show.js';
import { words } from '../helpers/words.js';

RmiSignpost.define();

const { data, at } = scenes.open;
const signpost = (file: RmiData = data): Promise<RmiSignpost> =>
  show<RmiSignpost>(html`<rmi-signpost .data=${file}></rmi-signpost>`);

const root = (element: RmiSignpost): ShadowRoot => element.shadowRoot!;
const field = (element: RmiSignpost): HTMLInputElement => root(element).querySelector('input')!;
const results = (element: RmiSignpost): HTMLElement[] => [...root(element).querySelectorAll<HTMLElement>('.result')];
const message = (element: RmiSignpost): string => words(root(element).querySelector('[role="status"]')!);
const topics = (element: RmiSignpost): HTMLButtonElement[] => [
  ...root(element).querySelectorAll<HTMLButtonElement>('.topics li:not([hidden]) button'),
];

async function type(element: RmiSignpost, query: string): Promise<void> {
  const input = field(element);
  input.focus();
  input.value = query;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settled(element);
  if (query.trim()) await until(() => message(element), 'an answer');
  await settled(element);
}

describe('rmi-signpost', () => {
  before(() => freeze(at));
  after(() => freeze(null));

  it('asks what the reader needs, and shows nobody unasked', async () => {
    const element = await signpost();
    expect(words(root(element).querySelector('h3')!)).to.equal('Was brauchen Sie?');
    expect(field(element).labels).to.have.lengthOf(1);
    expect(results(element)).to.have.lengthOf(0);
    expect(message(element)).to.equal('');
    await expect(element).to.be.accessible();
  });

  for (const query of ['tercüman', 'Dolmetcher'])
    it(`shows who helps with "${query}", where, when, and the buttons to call and save`, async () => {
      const element = await signpost();
      await type(element, query);
      expect(message(element)).to.equal('Treffer: 1');
      const [result] = results(element);
      expect(words(result!.querySelector('h4')!)).to.equal('Bianka Gärtner');
      expect(words(result!.querySelector('.why')!)).to.equal('Dolmetscherpool');
      for (const text of ['Raum 153', 'Beblinger Straße 3, 73728 Esslingen am Neckar', '0711 3512-2876', 'Geöffnet'])
        expect(words(result!), text).to.contain(text);
      const call = result!.querySelector('a')!;
      expect(call.href).to.equal('tel:+4971135122876');
      expect(call.textContent.trim()).to.equal('Anrufen');
      expect(words(result!.querySelector('button')!)).to.equal('Kontakt speichern');
      await expect(element).to.be.accessible();
    });

  it('shows nobody again once the field is empty', async () => {
    const element = await signpost();
    await type(element, 'Dolmetscher');
    await type(element, '  ');
    expect(results(element)).to.have.lengthOf(0);
    expect(message(element)).to.equal('');
  });

  it('is cleared by Escape, and keeps the Escape from the dialog around it', async () => {
    const element = await signpost();
    await type(element, 'Dolmetscher');
    const escape = (): boolean => {
      const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true });
      let arrived = false;
      element.addEventListener('keydown', () => (arrived = true), { once: true });
      field(element).dispatchEvent(event);
      return arrived;
    };
    expect(escape()).to.be.false;
    await settled(element);
    expect(field(element).value).to.equal('');
    expect(results(element)).to.have.lengthOf(0);
    expect(escape(), 'with nothing to clear').to.be.true;
  });

  it('says kindly that nothing was found, and offers the department on the phone', async () => {
    const element = await signpost();
    await type(element, 'Reisepass');
    expect(results(element)).to.have.lengthOf(0);
    expect(message(element)).to.contain('leider nichts gefunden');
    expect(root(element).querySelector<HTMLAnchorElement>('[role="status"] a')!.href).to.equal('tel:+4971135122876');
    await expect(element).to.be.accessible();
  });

  it('names the topics there are when nothing was found, and one of them can be picked', async () => {
    const element = await signpost();
    await type(element, 'Reisepass');
    expect(topics(element).map(words)).to.deep.equal([
      'buntES',
      'Dolmetscherpool',
      'Fachrat für Migration & Integration',
    ]);
    topics(element)[1]!.click();
    await until(() => results(element).length, 'a result');
    expect(field(element).value).to.equal('Dolmetscherpool');
    expect(topics(element).map(words)).to.deep.equal(['Dolmetscherpool']);
  });

  for (const [query, name, answer] of [
    ['Wie ist die Faxnummer?', 'Abteilung Migration und Integration', 'Fax 0711 3512-553382'],
    ['Fax Denninghaus', 'Frau Miriam Denninghaus', 'Fax 0711 3512-3382'],
    ['Wer sitzt in Zimmer 316?', 'Frau Miriam Denninghaus', 'Raum 316'],
    ['2373', 'Frau Miriam Denninghaus', 'Telefon 0711 3512-2373'],
    ['Wie komme ich zu euch?', 'Abteilung Migration und Integration', 'Beblinger Straße 3'],
    ['ich will mich beschweren', 'Abteilung Migration und Integration', 'Telefon 0711 3512-2876'],
  ] as const)
    it(`answers "${query}" with ${answer}, right below the name`, async () => {
      const element = await signpost();
      await type(element, query);
      const [result] = results(element);
      expect(words(result!.querySelector('h4')!)).to.equal(name);
      expect(words(result!.querySelector('[part="answer"]')!)).to.contain(answer);
      expect(words(result!).split(answer), 'says it once').to.have.lengthOf(2);
      await expect(element).to.be.accessible();
    });

  it('shows the whole week to who asks when it is open', async () => {
    const element = await signpost();
    await type(element, 'wann habt ihr offen?');
    const [result] = results(element);
    expect(words(result!.querySelector('h4')!)).to.equal('Bianka Gärtner');
    const week = result!.querySelector('[part="answer"] rmi-opening-hours')!;
    await until(() => week.shadowRoot?.querySelectorAll('tr').length === 7, 'seven days');
    await expect(element).to.be.accessible();
  });

  it('says who is away, and sends to who stands in', async () => {
    const absences = [{ validFrom: '2020-01-01', deputy: 'there' }];
    const element = await signpost({
      organization: { name: 'Amt' },
      contacts: [
        { id: 'away', name: 'Max Muster', tasks: ['Wohngeld'], absences },
        { id: 'there', name: 'Erika Beispiel', telephone: '+49 30 23125-110' },
      ],
    });
    await type(element, 'Wohngeld');
    const [result] = results(element);
    const notice = await until(() => result!.querySelector('rmi-notice'), 'the notice');
    await settled(notice);
    expect(words(notice.shadowRoot!.querySelector('p')!)).to.equal(
      'Hinweis: Zurzeit abwesend. Vertretung: Erika Beispiel, 030 23125-110',
    );
    expect(notice.shadowRoot!.querySelector('a')!.href).to.equal('tel:+493023125110');
    await expect(element).to.be.accessible();
  });

  it('lets an appointment be booked where the telephone is not answered', async () => {
    const element = await signpost({
      organization: { name: 'Amt' },
      contacts: [
        { name: 'Max Muster', telephone: '+49 30 23125-110', appointmentUrl: 'https://example.org/book' },
        { name: 'Erika Beispiel', telephone: '+49 30 23125-111' },
      ],
    });
    await type(element, 'Muster');
    await until(() => root(element).querySelector('[href="https://example.org/book"]'), 'the button');
    expect([...root(element).querySelectorAll('.result .primary')].map((button) => words(button))).to.deep.equal([
      'Termin buchen',
    ]);
    await type(element, 'Beispiel');
    await until(() => words(root(element).querySelector('.result .primary')!) === 'Anrufen', 'the usual way');
  });

  it('says what to bring to what was asked for', async () => {
    const element = await signpost({
      organization: { name: 'Amt' },
      contacts: [
        {
          name: 'Max Muster',
          tasks: [{ name: 'Wohngeld', documents: ['Ausweis', 'Mietvertrag'], fee: 'keine' }, 'Rat'],
        },
      ],
    });
    await type(element, 'Wohngeld');
    await until(() => words(results(element)[0]!).includes('mitbringen'), 'what to bring');
    expect(words(results(element)[0]!)).to.contain('Wohngeld Bitte mitbringen: Ausweis, Mietvertrag Kosten: keine');
    await expect(element).to.be.accessible();
    await type(element, 'Muster');
    expect(words(results(element)[0]!)).not.to.contain('mitbringen');
  });

  it('says when that takes place which was asked for, and not when the office is open', async () => {
    const week = (opens: string, closes: string) => ({ regular: [{ dayOfWeek: ['Monday' as const], opens, closes }] });
    const element = await signpost({
      organization: { name: 'Amt' },
      contacts: [
        {
          name: 'Max Muster',
          hours: week('08:00', '12:00'),
          moreHours: [{ label: 'Rentenberatung', hours: week('14:00', '16:00') }],
        },
      ],
    });
    await type(element, 'Rentenberatung');
    expect(words(results(element)[0]!)).to.contain('Rentenberatung Geschlossen, öffnet heute um 14:00 Uhr');
    await type(element, 'Muster');
    expect(words(results(element)[0]!)).to.contain('Geöffnet bis 12:00 Uhr');
  });

  it('says for which names a contact is there', async () => {
    const element = await signpost({
      organization: { name: 'Amt' },
      contacts: [
        { name: 'Max Muster', responsibleFor: [{ label: 'Nachname', values: ['A–K'] }] },
        { name: 'Erika Beispiel', responsibleFor: [{ label: 'Nachname', values: ['L–Z'] }] },
      ],
    });
    await type(element, 'Buchstabe M');
    expect(results(element).map((result) => words(result.querySelector('.why')!))).to.deep.equal(['Nachname: L–Z']);
  });

  it('offers topics to pick, and picking one is asking for it', async () => {
    const element = await signpost();
    expect(topics(element).map(words)).to.deep.equal([
      'buntES',
      'Dolmetscherpool',
      'Fachrat für Migration & Integration',
    ]);
    for (const topic of [1, 2]) {
      const button = topics(element)[topic]!;
      button.focus();
      button.click();
      await until(() => results(element).length, 'a result');
      await settled(element);
      expect(field(element).value).to.equal(words(button));
      expect(topics(element), 'results take the place of the other topics').to.deep.equal([button]);
      expect(button.getAttribute('aria-pressed')).to.equal('true');
      expect(root(element).activeElement, 'the focus stays').to.equal(button);
      expect(words(results(element)[0]!.querySelector('h4')!)).to.equal('Bianka Gärtner');
      await expect(element).to.be.accessible();
      button.click();
      await settled(element);
      expect(field(element).value, 'picked once more').to.equal('');
      expect(results(element)).to.have.lengthOf(0);
      expect(topics(element)).to.have.lengthOf(3);
    }
  });

  it('offers at most eight topics', async () => {
    const tasks = Array.from({ length: 20 }, (_, i) => `Aufgabe ${i}`);
    const element = await signpost({ organization: { name: 'Amt' }, contacts: [{ name: 'A', tasks }] });
    expect(topics(element)).to.have.lengthOf(8);
  });

  it('leaves no hole where the file says little', async () => {
    const element = await signpost(scenes.smallest.data);
    expect(topics(element)).to.have.lengthOf(0);
    await type(element, 'Information');
    expect(words(results(element)[0]!)).to.equal('Information Kontakt speichern');
    await type(element, 'xyzxyz');
    expect(message(element)).to.equal('Dazu haben wir leider nichts gefunden.');
    await expect(element).to.be.accessible();
  });

  it('searches the new file once it has one', async () => {
    const element = await signpost();
    await type(element, 'Gärtner');
    element.data = { organization: { name: 'Amt' }, contacts: [{ name: 'Anna Gärtner' }] };
    await until(() => words(element).includes('Anna'), 'the new file');
    await until(() => results(element).length === 1 && words(results(element)[0]!).includes('Anna'), 'its result');
  });

  it('speaks the language of the page', async () => {
    const block = await show(html`<div lang="en"><rmi-signpost .data=${data}></rmi-signpost></div>`);
    const element = block.querySelector('rmi-signpost')!;
    expect(root(element).querySelector('.root')!.getAttribute('lang')).to.equal('en');
    await type(element, 'interpreter');
    expect(words(results(element)[0]!)).to.contain('Bianka Gärtner');
    expect(results(element)[0]!.querySelector('h4 [lang="de"]'), 'a name in its own language').not.to.equal(null);
    expect(words(element), 'the role has no translation here').to.contain('only available in German');
    await expect(element).to.be.accessible();
  });

  it('fits a narrow sidebar from right to left', async () => {
    const block = await show(
      html`<div dir="rtl" lang="ar" .style=${'inline-size: 240px'}><rmi-signpost .data=${data}></rmi-signpost></div>`,
    );
    const element = block.querySelector('rmi-signpost')!;
    await type(element, 'مترجم');
    expect(words(results(element)[0]!)).to.contain('Bianka Gärtner');
    expect(block.scrollWidth).to.equal(240);
  });
});
