/** How a card says a contact is reached best just now. */
import { expect, html } from '@open-wc/testing';
import { RmiContactCard } from '../../src/elements/contact-card/contact-card.js';
import { lazyMore } from '../../src/lazy-more.js';
import type { RmiData } from '../../src/model/schema.js';
import { frozen, running } from '../helpers/clock.js';
import { dataOf } from '../helpers/data.js';
import { settled, show, until } from '../helpers/show.js';
import { words } from '../helpers/words.js';

RmiContactCard.define();

const PHONE = { telephone: '+49 711 3512-2876' };
const BOOK = { appointmentUrl: 'https://stadt.example/termine' };
const FORM = { contactFormUrl: 'https://stadt.example/nachricht' };
const MORNINGS = { regular: [{ dayOfWeek: ['Monday', 'Tuesday', 'Friday'], opens: '09:00', closes: '12:00' }] };
const ANSWERED = { telephoneHours: MORNINGS };

const fileOf = (contact: object): RmiData => dataOf('A', { contacts: [{ id: 'a', name: 'Anna Aydın', ...contact }] });

async function cardOf(contact: object, lang = 'de'): Promise<RmiContactCard> {
  await lazyMore.load();
  return show(html`<rmi-contact-card lang=${lang} .data=${fileOf(contact)}></rmi-contact-card>`);
}
async function cardAt(at: string, contact: object, lang = 'de'): Promise<RmiContactCard> {
  frozen(new Date(at));
  return cardOf(contact, lang);
}

const all = (card: Element, selector: string): Element[] => [...card.shadowRoot!.querySelectorAll(selector)];
const buttons = (card: Element): string[] => all(card, '[part="actions"] > *').map(words);
/** The button that stands out. */
const best = (card: Element): string => all(card, '.primary').map(words).join(' and ');
/** What is said of the telephone. */
const said = (card: Element): string => all(card, '.who > p:not(.role)').map(words).join(' ');

// A Monday, a Wednesday, a Saturday.
const MONDAY = '2026-11-23T10:00+01:00';
const NOON = '2026-11-23T12:00+01:00';

describe('a card, the best way now', () => {
  for (const [situation, at, contact, expected] of [
    ['to call while the telephone is answered', MONDAY, { ...PHONE, ...ANSWERED, ...BOOK, ...FORM }, 'Anrufen'],
    ['to book when it is not', NOON, { ...PHONE, ...ANSWERED, ...BOOK, ...FORM }, 'Termin buchen'],
    [
      'to write when it is not and nothing can be booked',
      NOON,
      { ...PHONE, ...ANSWERED, ...FORM },
      'Nachricht schreiben',
    ],
    ['to call when it is not and there is no other way', NOON, { ...PHONE, ...ANSWERED }, 'Anrufen'],
    [
      'to call in visiting hours where the telephone has none',
      MONDAY,
      { ...PHONE, hours: MORNINGS, ...BOOK },
      'Anrufen',
    ],
    ['to book outside them', NOON, { ...PHONE, hours: MORNINGS, ...BOOK }, 'Termin buchen'],
    ['to call rather than to write where nobody says when', NOON, { ...PHONE, ...FORM }, 'Anrufen'],
    ['to write where there is only a form', MONDAY, FORM, 'Nachricht schreiben'],
    ['to book where there is no telephone', MONDAY, { ...BOOK, ...FORM }, 'Termin buchen'],
    ['none of the buttons where there is only a video call', MONDAY, { videoUrl: 'https://stadt.example/video' }, ''],
    [
      'to call where only a note says when',
      NOON,
      { ...PHONE, telephoneHours: { note: 'Meist vormittags.' }, ...FORM },
      'Anrufen',
    ],
    [
      'to call where times of the telephone had to be left out',
      NOON,
      { ...PHONE, telephoneHours: { ...MORNINGS, incomplete: true }, ...FORM },
      'Anrufen',
    ],
  ] as const)
    it(`is ${situation}`, async () => {
      expect(best(await cardAt(at, contact))).to.equal(expected);
    });

  it('changes by itself with the clock, and no button moves', async () => {
    frozen(new Date('2026-11-23T11:59:59.500+01:00'));
    const card = await cardOf({ ...PHONE, ...ANSWERED, ...BOOK, ...FORM, email: 'anna@stadt.example' });
    const order = ['Anrufen', 'Termin buchen', 'Nachricht schreiben', 'E-Mail schreiben', 'Kontakt speichern'];
    expect(best(card)).to.equal('Anrufen');
    expect(buttons(card)).to.deep.equal(order);
    running(new Date('2026-11-23T11:59:59.500+01:00'));
    await until(() => best(card) === 'Termin buchen');
    expect(buttons(card)).to.deep.equal(order);
    running(new Date('2026-11-24T08:59:59.500+01:00'));
    await until(() => best(card) === 'Anrufen');
  });

  it('leads where the file says, and names the contact to screen readers', async () => {
    const card = await cardAt(MONDAY, { ...BOOK, ...FORM, videoUrl: 'https://stadt.example/video' });
    expect(
      all(card, '.actions a').map((link) => [link.getAttribute('href'), link.getAttribute('aria-label')]),
    ).to.deep.equal([
      ['https://stadt.example/termine', 'Termin buchen: Anna Aydın'],
      ['https://stadt.example/nachricht', 'Nachricht schreiben: Anna Aydın'],
      ['https://stadt.example/video', 'Videogespräch: Anna Aydın'],
    ]);
    await expect(card).to.be.accessible();
  });
});

describe('a card, whether the telephone is answered', () => {
  for (const [at, sentence] of [
    [MONDAY, 'Telefonisch erreichbar bis 12:00 Uhr'],
    ['2026-11-23T08:59+01:00', 'Telefonisch erreichbar heute ab 09:00 Uhr'],
    [NOON, 'Telefonisch erreichbar morgen ab 09:00 Uhr'],
    ['2026-11-24T12:00+01:00', 'Telefonisch erreichbar ab Freitag, 09:00 Uhr'],
    ['2026-11-27T12:00+01:00', 'Telefonisch erreichbar ab Montag, 09:00 Uhr'],
  ] as const)
    it(`says on ${at}: ${sentence}`, async () => {
      expect(said(await cardAt(at, { ...PHONE, ...ANSWERED }))).to.equal(sentence);
    });

  it('names the date of a day further away', async () => {
    const telephoneHours = { ...MORNINGS, special: [{ validFrom: '2026-12-21', validThrough: '2027-01-06' }] };
    expect(said(await cardAt('2026-12-20T12:00+01:00', { ...PHONE, telephoneHours }))).to.equal(
      'Telefonisch erreichbar ab Freitag, 8. Januar, 09:00 Uhr',
    );
  });

  it('carries the instant in a <time>', async () => {
    const card = await cardAt(MONDAY, { ...PHONE, ...ANSWERED });
    const time = all(card, '.who time')[0] as HTMLTimeElement;
    expect([time.textContent, time.dateTime]).to.deep.equal(['12:00', '2026-11-23T11:00:00.000Z']);
  });

  it('says so without a time where it always is, or will be for days', async () => {
    const always = {
      dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
      opens: '00:00',
      closes: '00:00',
    };
    const said24 = async (telephoneHours: object): Promise<string> =>
      said(await cardAt(MONDAY, { ...PHONE, telephoneHours }));
    expect(await said24({ regular: [always] })).to.equal('Telefonisch erreichbar');
    expect(await said24({ regular: [always], special: [{ validFrom: '2026-12-01' }] })).to.equal(
      'Telefonisch erreichbar',
    );
    expect(await said24({ regular: [{ ...always, dayOfWeek: 'Monday' }] })).to.equal(
      'Telefonisch erreichbar bis 00:00 Uhr',
    );
  });

  it('says so where it never will be again', async () => {
    const [morning] = MORNINGS.regular;
    const telephoneHours = { regular: [{ ...morning, validThrough: '2026-11-20' }] };
    expect(said(await cardAt(MONDAY, { ...PHONE, telephoneHours }))).to.equal('Telefonisch nicht erreichbar');
  });

  it('claims nothing where that is not known', async () => {
    for (const telephoneHours of [
      { note: 'Meist vormittags.' },
      { byAppointment: true },
      { ...MORNINGS, incomplete: true },
    ])
      expect(said(await cardAt(NOON, { ...PHONE, telephoneHours })), JSON.stringify(telephoneHours)).to.equal('');
  });

  it('says "heute" after midnight of what it called "morgen"', async () => {
    frozen(new Date('2026-11-23T23:59:59.500+01:00'));
    const card = await cardOf({ ...PHONE, ...ANSWERED });
    expect(said(card)).to.equal('Telefonisch erreichbar morgen ab 09:00 Uhr');
    running(new Date('2026-11-23T23:59:59.500+01:00'));
    await until(() => said(card) === 'Telefonisch erreichbar heute ab 09:00 Uhr');
  });

  it('shows the hours of the telephone as a week of their own, below those to visit', async () => {
    const card = await cardAt(MONDAY, { ...PHONE, ...ANSWERED, hours: MORNINGS });
    const weeks = all(card, 'rmi-opening-hours');
    expect(weeks.map((week) => words(week.shadowRoot!.querySelector('h4')!))).to.deep.equal([
      'Öffnungszeiten',
      'Telefonzeiten',
    ]);
    expect(weeks.map((week) => words(week.shadowRoot!.querySelector('caption')!))).to.deep.equal([
      'Öffnungszeiten',
      'Telefonzeiten',
    ]);
    await expect(card).to.be.accessible();
  });

  it('speaks English and Arabic', async () => {
    const english = await cardAt(MONDAY, { ...PHONE, ...ANSWERED }, 'en');
    await until(() => said(english).startsWith('Reachable by phone until 12:00'));
    const card = await cardAt(NOON, { ...PHONE, ...ANSWERED, ...BOOK }, 'ar');
    await until(() => said(card).startsWith('متاح عبر الهاتف غدًا'));
    expect(best(card)).to.equal('حجز موعد');
    await expect(card).to.be.accessible();
  });
});

describe('a card, what holds just now', () => {
  const notices = [{ text: 'An alle' }, { text: 'An Anna', contacts: ['a'] }, { text: 'An Bert', contacts: ['b'] }];

  it('says it once, above the rest, and not again with the hours', async () => {
    frozen(new Date(MONDAY));
    await lazyMore.load();
    const anna = { id: 'a', name: 'Anna Aydın', ...PHONE, ...ANSWERED, hours: MORNINGS };
    const data = dataOf('A', { contacts: [anna, { id: 'b', name: 'Bert' }], notices });
    const card = await show(html`<rmi-contact-card lang="de" .data=${data}></rmi-contact-card>`);
    await settled(card);
    expect(words(card)).to.match(/^Anna Aydın Hinweis: An alle Hinweis: An Anna Telefonisch erreichbar/);
    expect(words(card).match(/Hinweis/g)).to.have.length(2);
    expect(words(card)).not.to.contain('An Bert');
    await expect(card).to.be.accessible();
  });
});
