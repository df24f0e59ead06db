/** What few hours have: another season soon, times that are known to be missing, notices. */
import { expect, html } from '@open-wc/testing';
import { RmiOpeningHours } from '../../src/elements/opening-hours/opening-hours.js';
import { lazyMore } from '../../src/lazy-more.js';
import { frozen, running } from '../helpers/clock.js';
import { dataOf } from '../helpers/data.js';
import { show, until } from '../helpers/show.js';
import { words } from '../helpers/words.js';

RmiOpeningHours.define();

const SUMMER = {
  dayOfWeek: 'Monday',
  opens: '07:00',
  closes: '11:00',
  validFrom: '2026-05-01',
  validThrough: '2026-09-30',
};
const WINTER = {
  dayOfWeek: 'Monday',
  opens: '09:00',
  closes: '12:00',
  validFrom: '2026-10-01',
  validThrough: '2027-04-30',
};

async function hoursOf(hours: object, more: object = {}, lang = 'de'): Promise<RmiOpeningHours> {
  await lazyMore.load();
  const { absences, notices } = more as { absences?: object; notices?: object };
  const data = dataOf('A', {
    contacts: [{ id: 'a', name: 'A', hours, ...(absences && { absences }) }],
    ...(notices && { notices }),
  });
  return show(html`<rmi-opening-hours lang=${lang} .data=${data}></rmi-opening-hours>`);
}

const all = (widget: Element, selector: string): Element[] => [...widget.shadowRoot!.querySelectorAll(selector)];
const monday = (widget: Element): string => words(all(widget, 'tr')[0]!);
const ahead = (widget: Element): string => all(widget, '[part="exceptions"] li').map(words).join(' ');

describe('rmi-opening-hours, seasons', () => {
  const seasons = { regular: [SUMMER, WINTER] };

  it('are announced from fourteen days before until they begin', async () => {
    const said = async (day: string): Promise<string> => {
      frozen(new Date(`${day}T10:00+02:00`));
      return ahead(await hoursOf(seasons));
    };
    expect(await said('2026-09-17')).to.equal('');
    expect(await said('2026-09-18')).to.equal('Ab Donnerstag, 1. Oktober gelten andere Zeiten.');
    expect(await said('2026-09-30')).to.equal('Ab Donnerstag, 1. Oktober gelten andere Zeiten.');
    expect(await said('2026-10-01')).to.equal('');
  });

  it('begin by themselves at midnight, where the announcement ends', async () => {
    frozen(new Date('2026-09-30T23:59:59.500+02:00'));
    const widget = await hoursOf(seasons);
    expect(monday(widget)).to.equal('Montag 07:00–11:00 Uhr');
    running(new Date('2026-09-30T23:59:59.500+02:00'));
    await until(() => monday(widget) === 'Montag 09:00–12:00 Uhr');
    expect(ahead(widget)).to.equal('');
  });

  it('are announced below the days that differ, in the same list', async () => {
    frozen(new Date('2026-09-25T10:00+02:00'));
    const widget = await hoursOf({ ...seasons, special: [{ validFrom: '2026-09-28', reason: 'Betriebsausflug' }] });
    expect(all(widget, '[part="exceptions"] li').map(words)).to.deep.equal([
      'Montag, 28. September geschlossen (Betriebsausflug)',
      'Ab Donnerstag, 1. Oktober gelten andere Zeiten.',
    ]);
    await expect(widget).to.be.accessible();
  });

  it('are announced where one ends and no other follows, and not where there is one alone without end', async () => {
    frozen(new Date('2026-09-25T10:00+02:00'));
    expect(ahead(await hoursOf({ regular: [SUMMER] }))).to.equal('Ab Donnerstag, 1. Oktober gelten andere Zeiten.');
    const { validThrough: _, ...endless } = SUMMER;
    expect(ahead(await hoursOf({ regular: [endless] }))).to.equal('');
  });
});

describe('rmi-opening-hours, times that are known to be missing', () => {
  beforeEach(() => frozen(new Date('2026-06-24T10:00+02:00')));

  it('ask readers to ask before they come, below the week', async () => {
    const widget = await hoursOf({ regular: [SUMMER], incomplete: true, note: 'Bitte klingeln.' });
    expect(all(widget, '.root > p').map(words)).to.deep.equal([
      'Bitte klingeln.',
      'Diese Zeiten sind vielleicht nicht vollständig. Bitte fragen Sie nach, bevor Sie kommen.',
    ]);
  });

  it('say so in Einfache Sprache and English', async () => {
    for (const [lang, sentence] of [
      ['de-simple', 'Vielleicht fehlen hier Zeiten. Bitte fragen Sie vorher nach. Kommen Sie erst dann.'],
      ['en', 'These times may be incomplete. Please ask before you come.'],
    ] as const) {
      const widget = await hoursOf({ regular: [SUMMER], incomplete: true }, {}, lang);
      await until(() => words(widget).includes(sentence), sentence);
    }
  });
});

describe('rmi-opening-hours, notices', () => {
  beforeEach(() => frozen(new Date('2026-06-24T10:00+02:00')));

  it('are said between the heading and the week: those for everybody, those of the contact, and that it is away', async () => {
    const widget = await hoursOf(
      { regular: [SUMMER] },
      { notices: [{ text: 'An alle' }, { text: 'An A', contacts: ['a'] }], absences: [{ validFrom: '2026-06-01' }] },
    );
    await until(() => words(widget).includes('An A'));
    expect(words(widget)).to.match(
      /^Öffnungszeiten Hinweis: Zurzeit abwesend\. Hinweis: An alle Hinweis: An A .*Montag/,
    );
    await expect(widget).to.be.accessible();
  });
});
