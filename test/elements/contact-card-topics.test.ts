/** What a card says of what takes place at times of its own. */
import { expect, html } from '@open-wc/testing';
import { RmiContactCard } from '../../src/elements/contact-card/contact-card.js';
import { frozen } from '../helpers/clock.js';
import { dataOf } from '../helpers/data.js';
import { settled, show, until, widgetsIn } from '../helpers/show.js';
import { words } from '../helpers/words.js';

RmiContactCard.define();

const week = (dayOfWeek: string, opens: string, closes: string) => ({ regular: [{ dayOfWeek, opens, closes }] });
const MORNING = week('Monday', '09:00', '12:00');
const PENSIONS = { label: 'Rentenberatung', hours: week('Wednesday', '14:00', '16:00') };
const WEDNESDAY = '2026-11-25T15:00+01:00';

interface Given {
  readonly at?: string;
  readonly lang?: string;
  readonly translations?: ReadonlyMap<string, string>;
}

async function cardOf(contact: object, { at = WEDNESDAY, lang = 'de', translations = new Map() }: Given = {}) {
  frozen(new Date(at));
  const data = dataOf('A', { contacts: [{ id: 'a', name: 'Anna Aydın', ...contact }] });
  const card = await show<RmiContactCard>(
    html`<rmi-contact-card lang=${lang} .data=${data} .translations=${translations}></rmi-contact-card>`,
  );
  await until(() => card.shadowRoot!.querySelector('.more .list'), 'the hours by topic');
  await settled(card);
  return card;
}

/** Headings, states and today's times, in the order of the page. */
const told = (card: RmiContactCard): string[] =>
  widgetsIn(card)
    .slice(1)
    .flatMap(({ shadowRoot }) =>
      [...shadowRoot!.querySelectorAll<HTMLElement>('.heading, .status, .today')].map(words),
    );

describe('hours by topic in a card', () => {
  it('are told after the visiting hours, each with its name and whether it takes place now', async () => {
    const card = await cardOf({ hours: MORNING, moreHours: [PENSIONS] });
    expect(told(card)).to.deep.equal([
      'Geschlossen, öffnet am Montag um 09:00 Uhr',
      'Öffnungszeiten',
      'Mittwoch heute geschlossen',
      'Rentenberatung',
      'Mittwoch heute 14:00–16:00 Uhr',
      'Geöffnet bis 16:00 Uhr',
    ]);
    await expect(card).to.be.accessible();
  });

  it('stand after the times of the telephone', async () => {
    const card = await cardOf({ telephone: '+49 711 1', telephoneHours: MORNING, moreHours: [PENSIONS] });
    expect(told(card).filter((text) => /zeiten|beratung/.test(text))).to.deep.equal([
      'Telefonzeiten',
      'Rentenberatung',
    ]);
  });

  it('name the table for those who hear it', async () => {
    const card = await cardOf({ moreHours: [PENSIONS] });
    const [hours] = widgetsIn(card).filter(({ localName }) => localName === 'rmi-opening-hours');
    expect(words(hours!.shadowRoot!.querySelector('caption')!)).to.equal('Rentenberatung');
    expect(hours!.shadowRoot!.querySelector('h4')).to.exist;
  });

  it('say no more than that, where something takes place by appointment only', async () => {
    const card = await cardOf({ moreHours: [{ label: 'Wohngeld', hours: { byAppointment: true } }] });
    expect(words(card.shadowRoot!.querySelector('.more .list')!)).to.equal('Wohngeld Termine nach Vereinbarung.');
  });

  it('are over while the contact is away', async () => {
    const absences = [{ validFrom: '2026-11-23', validThrough: '2026-12-04' }];
    expect(told(await cardOf({ moreHours: [PENSIONS], absences })).slice(-2)).to.deep.equal([
      'Mittwoch heute geschlossen',
      'Geschlossen, öffnet am Mittwoch, 9. Dezember um 14:00 Uhr',
    ]);
  });

  it('have their name in the language of the reader, and in German where it has no translation', async () => {
    const translations = new Map([[PENSIONS.label, 'Emeklilik danışmanlığı']]);
    const legal = { ...PENSIONS, label: 'Rechtsberatung' };
    const card = await cardOf({ moreHours: [PENSIONS, legal] }, { lang: 'tr', translations });
    const headings = widgetsIn(card).flatMap(({ shadowRoot }) => [...shadowRoot!.querySelectorAll('h4')]);
    expect(headings.map(words)).to.deep.equal(['Emeklilik danışmanlığı', 'Rechtsberatung']);
    expect(headings[1]!.querySelector('[lang=de]')).to.exist;
  });
});
