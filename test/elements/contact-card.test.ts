import { expect, html } from '@open-wc/testing';
import { RmiContactCard } from '../../src/elements/contact-card/contact-card.js';
import { RmiDataProvider } from '../../src/elements/data/data.js';
import { scenes } from '../../stories/scenes.js';
import rmi from '../../data/rmi.json' with { type: 'json' };
import { frozen } from '../helpers/clock.js';
import { dataOf } from '../helpers/data.js';
import { serve } from '../helpers/fetch.js';
import { replace } from '../helpers/replace.js';
import { settled, show, until } from '../helpers/show.js';
import { words } from '../helpers/words.js';

RmiContactCard.define();
RmiDataProvider.define();

const { data } = scenes.open;

const cardOf = (contact: string, lang = 'de'): Promise<RmiContactCard> =>
  show(html`<rmi-contact-card lang=${lang} contact=${contact} .data=${data}></rmi-contact-card>`);

const all = (card: Element, selector: string): Element[] => [...card.shadowRoot!.querySelectorAll(selector)];
/** What stands beside a label like "Telefon", or undefined. */
const detail = (card: Element, label: string): Element | undefined =>
  all(card, 'dt').find((term) => words(term) === label)?.nextElementSibling ?? undefined;
const links = (card: Element): string[] => all(card, 'a[href^="tel:"]').map((link) => link.getAttribute('href')!);
const headings = (card: Element): string[] =>
  [card, ...all(card, 'rmi-opening-hours')].flatMap((widget) =>
    all(widget, ':is(h1, h2, h3, h4, h5, h6)').map((heading) => `${heading.localName} ${words(heading)}`),
  );

interface Expected {
  readonly name: string;
  readonly role?: string;
  readonly phone: readonly [link: string, shown: string];
  readonly fax: string;
  readonly address: string;
  readonly room?: string;
  readonly tasks?: string;
  readonly hours?: string;
}

const ESSLINGEN = 'Beblinger Straße 3 73728 Esslingen am Neckar';
const CENTRAL = ['tel:+4971135122876', '0711 3512-2876'] as const;

/** Every contact of the source page, in its own words. */
const EXPECTED: Record<string, Expected> = {
  abteilung: {
    name: 'Abteilung Migration und Integration',
    phone: CENTRAL,
    fax: '0711 3512-553382',
    address: ESSLINGEN,
  },
  'bianka-gaertner': {
    name: 'Bianka Gärtner',
    role: 'Administration, Sachbearbeitung',
    phone: CENTRAL,
    fax: '0711 3512-3382',
    address: ESSLINGEN,
    room: '153',
    tasks: 'Sachbearbeitung',
    hours: 'Montag heute 08:30–12:30 Uhr Dienstag 08:30–12:30 Uhr Mittwoch geschlossen',
  },
  'miriam-denninghaus': {
    name: 'Frau Miriam Denninghaus',
    role: 'Leiterin der Abteilung Migration und Integration',
    phone: ['tel:+4971135122373', '0711 3512-2373'],
    fax: '0711 3512-3382',
    address: ESSLINGEN,
    room: '316',
    tasks: 'Abteilungsleitung',
  },
  'stephan-stoetzler-nottrodt': {
    name: 'Stephan Stötzler-Nottrodt',
    role: 'Amtsleiter',
    phone: CENTRAL,
    fax: '0711 3512-3382',
    address: 'Rathausplatz 2/3',
    room: '152',
    tasks: 'Leiter des Referats für Migration & Integration',
    hours: 'Termine nach Vereinbarung.',
  },
};

describe('rmi-contact-card', () => {
  beforeEach(() => frozen(scenes.open.at));

  it('is checked below for every contact of the file', () => {
    expect(rmi.contacts.map(({ id }) => id)).to.deep.equal(Object.keys(EXPECTED));
  });

  for (const [id, { name, role, phone, fax, address, room, tasks, hours }] of Object.entries(EXPECTED))
    describe(`of ${name}`, () => {
      let card: RmiContactCard;
      beforeEach(async () => (card = await cardOf(id)));

      it('shows name and role', () => {
        expect(headings(card)[0]).to.equal(`h3 ${name}`);
        expect(all(card, '[part="role"]').map(words)).to.deep.equal(role ? [role] : []);
      });

      it('links the telephone number, which reads from left to right in every language', () => {
        expect(new Set(links(card))).to.deep.equal(new Set([phone[0]]));
        const number = detail(card, 'Telefon')!.querySelector('a bdi')!;
        expect(number.textContent).to.equal(phone[1]);
        expect(number.getAttribute('dir')).to.equal('ltr');
      });

      it('shows the fax number, and does not let anyone call it', () => {
        const row = detail(card, 'Fax')!;
        expect(words(row)).to.equal(fax);
        expect(row.querySelector('bdi')!.getAttribute('dir')).to.equal('ltr');
        expect(row.querySelector('a')).to.equal(null);
      });

      it('shows building and room', () => {
        expect(words(detail(card, 'Adresse')!.querySelector('address')!)).to.equal(address);
        expect(detail(card, 'Raum') && words(detail(card, 'Raum')!)).to.equal(room);
      });

      it('shows tasks and hours, and leaves no hole where there are none', () => {
        const text = words(card);
        // One task alone is a fact among the others, without a heading.
        expect(detail(card, 'Aufgaben') && words(detail(card, 'Aufgaben')!)).to.equal(tasks);
        expect(headings(card).includes('h4 Öffnungszeiten')).to.equal(Boolean(hours));
        if (hours) expect(text).to.contain(`Öffnungszeiten ${hours}`);
        const empty = all(card, ':is(dd, dt, li, ul, p, h3, h4, address)').filter((element) => !words(element));
        expect(empty).to.deep.equal([]);
        expect(text).not.to.match(/undefined|null|\[object/);
      });

      it('can be used by everyone', async () => {
        await expect(card).to.be.accessible();
      });

      it('speaks English', async () => {
        const english = await cardOf(id, 'en');
        expect(english.state).to.equal('ready');
        expect(words(english)).to.contain(name);
        await expect(english).to.be.accessible();
      });
    });

  it('shows the business offices, and what each is', async () => {
    const card = await cardOf('bianka-gaertner');
    expect(headings(card)).to.include('h4 Geschäftsstellen');
    expect(all(card, '.list li').map(words).slice(-3)).to.deep.equal([
      'buntES Intergenerative & Interkulturelle Interessengemeinschaft Esslingen',
      'Dolmetscherpool',
      'Fachrat für Migration & Integration',
    ]);
    expect(headings(await cardOf('miriam-denninghaus'))).not.to.include('h4 Geschäftsstellen');
  });

  it('says whether someone is there now', async () => {
    const status = all(await cardOf('bianka-gaertner'), 'rmi-open-status');
    expect(status.map(words)).to.deep.equal(['Geöffnet bis 12:30 Uhr']);
    expect(all(await cardOf('miriam-denninghaus'), 'rmi-open-status')).to.deep.equal([]);
  });

  it('tells a screen reader whom each button is about', async () => {
    const card = await cardOf('bianka-gaertner');
    const names = all(card, '[part="actions"] > *').map((button) => button.getAttribute('aria-label'));
    expect(names).to.deep.equal(['Anrufen: Bianka Gärtner', 'Kontakt speichern: Bianka Gärtner']);
  });

  for (const level of [0, 1, 2, 3, 4, 5, 6])
    it(`has its name as a heading of level ${level}, the others below`, async () => {
      const card = await show(
        html`<rmi-contact-card
          lang="de"
          heading-level=${level}
          contact="bianka-gaertner"
          .data=${data}
        ></rmi-contact-card>`,
      );
      const below = Math.min(level + 1, 6);
      expect(headings(card)).to.have.members(
        level ? [`h${level} Bianka Gärtner`, `h${below} Öffnungszeiten`, `h${below} Geschäftsstellen`] : [],
      );
      expect(words(card)).to.match(/^Bianka Gärtner .*Aufgaben .*Öffnungszeiten .*Geschäftsstellen/);
    });

  it('shows the first contact where the page names none', async () => {
    const card = await show<RmiContactCard>(html`<rmi-contact-card lang="de" .data=${data}></rmi-contact-card>`);
    expect(headings(card)).to.deep.equal(['h3 Abteilung Migration und Integration']);
    card.contact = 'miriam-denninghaus';
    await settled(card);
    expect(headings(card)[0]).to.equal('h3 Frau Miriam Denninghaus');
  });

  it('shows a contact without an id, of whom only the name is known', async () => {
    const card = await show(html`<rmi-contact-card lang="de" .data=${scenes.smallest.data}></rmi-contact-card>`);
    expect(words(card)).to.equal('Information Kontakt speichern');
    await expect(card).to.be.accessible();
  });

  it('shows all that a file can say of a contact', async () => {
    const contact = {
      id: 'a',
      name: 'Ayşe Yılmaz',
      email: 'ayse@stadt.example',
      url: 'https://stadt.example/ayse/',
      languages: ['de', 'tr'],
      description: 'Hilft beim Ankommen.',
    };
    const card = await show(
      html`<rmi-contact-card lang="de" .data=${dataOf('A', { contacts: [contact] })}></rmi-contact-card>`,
    );
    // What few contacts have is loaded when it is needed.
    await until(() => detail(card, 'Sprachen'));
    expect(detail(card, 'E-Mail')!.querySelector('a')!.getAttribute('href')).to.equal('mailto:ayse@stadt.example');
    expect(words(detail(card, 'Internet')!)).to.equal('stadt.example/ayse');
    expect(words(detail(card, 'Sprachen')!)).to.equal('Deutsch und Türkisch');
    expect(words(card)).to.contain('Hilft beim Ankommen.');
    expect(links(card)).to.deep.equal([]);
    await expect(card).to.be.accessible();
  });

  it('shows the file of the `<rmi-data>` it stands in', async () => {
    serve({ '/card.json': rmi });
    const provider = await show(
      html`<rmi-data src="/card.json"
        ><rmi-contact-card lang="de" contact="miriam-denninghaus"></rmi-contact-card
      ></rmi-data>`,
    );
    expect(headings(provider.firstElementChild!)[0]).to.equal('h3 Frau Miriam Denninghaus');
  });

  /** The file a card hands out when the reader saves it. */
  async function savedBy(card: Element): Promise<{ name: string; text: string }> {
    const saved = new Promise<HTMLAnchorElement>((resolve) => {
      replace(
        HTMLAnchorElement.prototype,
        'click',
        () =>
          function (this: HTMLAnchorElement) {
            resolve(this);
          },
      );
    });
    (all(card, 'button')[0] as HTMLButtonElement).click();
    const { download, href } = await saved;
    return { name: download, text: await (await fetch(href)).text() };
  }

  it('hands out the contact as a file, named after it', async () => {
    const { name, text } = await savedBy(await cardOf('bianka-gaertner'));
    expect(name).to.equal('bianka-gaertner.vcf');
    expect(text).to.match(/^BEGIN:VCARD\r\nVERSION:3.0\r\n/);
    expect(text).to.contain('FN:Bianka Gärtner');
  });

  it('hands out a vCard 4.0 where the author asks for it', async () => {
    const card = await show(html`<rmi-contact-card vcard-version="4.0" .data=${data}></rmi-contact-card>`);
    expect((await savedBy(card)).text).to.contain('VERSION:4.0');
  });
});
