import { expect } from '@open-wc/testing';
import { html } from 'lit';
import city from '../../data/examples/city.json' with { type: 'json' };
import rmi from '../../data/rmi.json' with { type: 'json' };
import { RmiOffices } from '../../src/elements/offices/offices.js';
import { parse } from '../../src/model/parse.js';
import type { RmiData } from '../../src/model/schema.js';
import { frozen } from '../helpers/clock.js';
import { show } from '../helpers/show.js';
import { warnings } from '../helpers/warnings.js';
import { words } from '../helpers/words.js';

RmiOffices.define();

const file = parse(rmi).data as RmiData;
const town = parse(city).data as RmiData;

const offices = (within: Element): HTMLElement[] => [
  ...(within.shadowRoot ?? within).querySelectorAll<HTMLElement>('[part=office]'),
];
/** An office, or some that the same people run, with these. */
const groups = (element: Element): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('.groups > li'),
];
const phones = (element: Element): (string | null)[] =>
  [...element.querySelectorAll('a[href^="tel:"]')].map((link) => link.getAttribute('href'));

describe('rmi-offices', () => {
  it('says what each office is, who runs it and when that person can be reached', async () => {
    frozen(new Date('2026-11-23T09:00:00+01:00'));
    const element = await show<RmiOffices>(html`<rmi-offices lang="de" .data=${file}></rmi-offices>`);
    expect(element.state).to.equal('ready');
    expect(element.shadowRoot!.querySelector('h3')!.textContent).to.equal('Geschäftsstellen');
    const names = [...element.shadowRoot!.querySelectorAll('h4')].map(({ textContent }) => textContent);
    expect(names).to.deep.equal(['buntES', 'Dolmetscherpool', 'Fachrat für Migration & Integration']);
    // She runs all three, and is said once.
    const [group, ...others] = groups(element);
    expect(others).to.have.lengthOf(0);
    const text = words(group!);
    expect(text.split('Bianka Gärtner')).to.have.lengthOf(2);
    expect(text).to.include('Administration, Sachbearbeitung').and.include('Geöffnet bis 12:30 Uhr');
    expect(text).to.include('0711 3512-2876').and.include('Raum 153').and.include('Gebäude Beblinger Straße 3');
    expect(phones(group!)).to.deep.equal(['tel:+4971135122876']);
    expect(words(offices(element)[0]!)).to.include(
      'Intergenerative & Interkulturelle Interessengemeinschaft Esslingen',
    );
    await expect(element).to.be.accessible();
  });

  it('shows the numbers, room and hours of an office itself beside those of the person', async () => {
    // A Tuesday: the office is open from ten, the person from eight.
    frozen(new Date('2026-11-24T09:00:00+01:00'));
    const element = await show<RmiOffices>(html`<rmi-offices lang="de" .data=${town}></rmi-offices>`);
    const [hers, cafe] = groups(element) as [HTMLElement, HTMLElement];
    const [pilots, table] = offices(hers) as [HTMLElement, HTMLElement];
    expect(phones(hers)).to.deep.equal(['tel:+493023125150', 'tel:+493023125110']);
    expect(words(hers)).to.match(/Geschlossen, öffnet heute um 10:00 Uhr .* Dr. Erika Mustermann .* Geöffnet bis/);
    expect(pilots.querySelector('a[href="https://neustadt.example.org/sprachlotsen"]')).not.to.equal(null);
    const mails = [...pilots.querySelectorAll('a[href^="mailto:"]')].map(({ textContent }) => textContent);
    expect(mails).to.deep.equal(['sprachlotsen@neustadt.example.org']);
    expect(words(table)).to.include('Nach Vereinbarung');
    expect(words(cafe)).to.include('Gebäude Pavillon im Stadtpark').and.include('Frau Lieschen Müller');
    await expect(element).to.be.accessible();
  });

  it('shows an office nobody is said to run by its name alone', async () => {
    const { data } = parse({
      organization: { name: 'A' },
      contacts: [{ name: 'B' }],
      offices: [{ id: 'c', name: 'C' }],
    });
    const element = await show<RmiOffices>(html`<rmi-offices lang="de" .data=${data}></rmi-offices>`);
    expect(words(element)).to.equal('Geschäftsstellen C');
    expect(element.shadowRoot!.querySelectorAll('ul').length).to.equal(1);
  });

  it('keeps two people of one name apart', async () => {
    const { data } = parse({
      organization: { name: 'A' },
      contacts: [
        { name: 'B', room: '1', offices: ['c'] },
        { name: 'B', room: '2', offices: ['d'] },
      ],
      offices: [
        { id: 'c', name: 'C' },
        { id: 'd', name: 'D' },
      ],
    });
    const element = await show<RmiOffices>(html`<rmi-offices lang="de" .data=${data}></rmi-offices>`);
    expect(groups(element).map(words)).to.deep.equal(['C B Raum 1', 'D B Raum 2']);
  });

  it('is missing where the file has no offices, and keeps the fallback', async () => {
    const said = warnings();
    const data = parse({ organization: { name: 'A' }, contacts: [{ name: 'B' }], offices: [] }).data!;
    const element = await show<RmiOffices>(html`<rmi-offices .data=${data}>Rufen Sie uns an.</rmi-offices>`);
    expect(element.state).to.equal('missing');
    expect(words(element)).to.equal('Rufen Sie uns an.');
    expect(said.join()).to.include('<rmi-offices>: this file has no offices');
  });

  it('puts its headings where the page wants them', async () => {
    const element = await show<RmiOffices>(html`<rmi-offices heading-level="0" .data=${file}></rmi-offices>`);
    expect(element.shadowRoot!.querySelectorAll(':is(h1, h2, h3, h4, h5, h6)').length).to.equal(0);
    expect(element.shadowRoot!.querySelectorAll('.heading').length).to.equal(4);
  });

  it('marks German names in a page of another language, and keeps numbers left to right', async () => {
    const block = await show<HTMLElement>(
      html`<div lang="en" dir="rtl"><rmi-offices .data=${file}></rmi-offices></div>`,
    );
    const element = block.querySelector('rmi-offices')!;
    const name = element.shadowRoot!.querySelector('h4 > span')!;
    expect([name.getAttribute('lang'), name.getAttribute('dir')]).to.deep.equal(['de', 'ltr']);
    expect(element.shadowRoot!.querySelector('bdi')!.dir).to.equal('ltr');
    await expect(element).to.be.accessible();
  });

  it('says behind a German name what it means, in the language of the reader', async () => {
    const translations = new Map([['Dolmetscherpool', 'ομάδα διερμηνέων']]);
    const element = await show<RmiOffices>(
      html`<rmi-offices lang="el" .data=${file} .translations=${translations}></rmi-offices>`,
    );
    const names = [...element.shadowRoot!.querySelectorAll('h4')];
    expect(names.map(words)).to.deep.equal([
      'buntES',
      'Dolmetscherpool (ομάδα διερμηνέων)',
      'Fachrat für Migration & Integration',
    ]);
    // A screen reader speaks only the name itself as German.
    expect(names[1]!.querySelector('[lang]')!.textContent).to.equal('Dolmetscherpool');
    await expect(element).to.be.accessible();
  });

  it('fits a sidebar of 240 px', async () => {
    const block = await show<HTMLElement>(
      html`<div .style=${'inline-size: 240px'}><rmi-offices .data=${town}></rmi-offices></div>`,
    );
    expect(block.scrollWidth).to.equal(240);
  });
});
