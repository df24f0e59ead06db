import { expect, html } from '@open-wc/testing';
import { RmiOpeningHours } from '../../src/elements/opening-hours/opening-hours.js';
import type { RmiData } from '../../src/model/schema.js';
import { scenes, type Scene } from '../../stories/scenes.js';
import { frozen, running } from '../helpers/clock.js';
import { dataOf } from '../helpers/data.js';
import { show, until } from '../helpers/show.js';
import { words } from '../helpers/words.js';

RmiOpeningHours.define();

const WEEK = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];
const MORNING = { dayOfWeek: ['Monday', 'Tuesday', 'Thursday', 'Friday'], opens: '08:30', closes: '12:30' };

const withHours = (hours: object, place: object = {}): RmiData =>
  dataOf('A', {
    organization: { name: 'Amt', timeZone: 'Europe/Berlin', publicHolidays: 'DE-BW', ...place },
    contacts: [{ id: 'a', name: 'A', hours }],
  });

const hoursOf = (data: RmiData, lang = 'de'): Promise<RmiOpeningHours> =>
  show(html`<rmi-opening-hours lang=${lang} .data=${data}></rmi-opening-hours>`);

async function hoursAt(data: RmiData, at: string | Date): Promise<RmiOpeningHours> {
  frozen(new Date(at));
  return hoursOf(data);
}

const all = (widget: Element, selector: string): Element[] => [...widget.shadowRoot!.querySelectorAll(selector)];
const row = (widget: Element, day: string): string =>
  words(all(widget, 'tr').find((candidate) => words(candidate).startsWith(day))!);
const today = (widget: Element): string[] => all(widget, '[aria-current="date"]').map(words);
const exceptions = (widget: Element): string[] => all(widget, '[part="exceptions"] li').map(words);
/** What stands below the table. */
const sentences = (widget: Element): string[] => all(widget, '.root > p').map(words);

describe('rmi-opening-hours', () => {
  it('is a real table: a row for each day, headed by its full name', async () => {
    const widget = await hoursAt(scenes.open.data, scenes.open.at);
    const rows = all(widget, 'table tr');
    expect(rows).to.have.lengthOf(7);
    expect(all(widget, 'th').map((cell) => cell.getAttribute('scope'))).to.deep.equal(Array(7).fill('row'));
    expect(all(widget, 'th').map((cell) => words(cell).split(' ')[0])).to.deep.equal(WEEK);
    expect(row(widget, 'Dienstag')).to.equal('Dienstag 08:30–12:30 Uhr');
    expect(row(widget, 'Mittwoch')).to.equal('Mittwoch geschlossen');
    expect(row(widget, 'Sonntag')).to.equal('Sonntag geschlossen');
    expect(words(all(widget, 'h3')[0]!)).to.equal('Öffnungszeiten');
    await expect(widget).to.be.accessible();
  });

  it('carries its times in <time>, for machines', async () => {
    const widget = await hoursAt(scenes.open.data, scenes.open.at);
    const [opens, closes] = all(widget, 'td time') as HTMLTimeElement[];
    expect([opens!.dateTime, opens!.textContent]).to.deep.equal(['08:30', '08:30']);
    expect(closes!.dateTime).to.equal('12:30');
    expect(words(closes!)).to.match(/^12:30/);
  });

  it('marks today, in words too', async () => {
    expect(today(await hoursAt(scenes.open.data, scenes.open.at))).to.deep.equal(['Montag heute 08:30–12:30 Uhr']);
    expect(today(await hoursAt(scenes.closedDay.data, scenes.closedDay.at))).to.deep.equal([
      'Mittwoch heute geschlossen',
    ]);
  });

  it('marks the day it is at the office, wherever the reader is', async () => {
    const data = withHours({ regular: [MORNING] }, { timeZone: 'Pacific/Auckland' });
    // Late on Sunday in Esslingen, Monday in Auckland.
    expect(today(await hoursAt(data, '2026-11-22T23:00+01:00'))).to.deep.equal(['Montag heute 08:30–12:30 Uhr']);
    const berlin = withHours({ regular: [MORNING] });
    expect(today(await hoursAt(berlin, '2026-11-22T23:59+01:00'))).to.deep.equal(['Sonntag heute geschlossen']);
  });

  it('marks the next day by itself at midnight', async () => {
    running(new Date('2026-11-23T23:59:59.600+01:00'));
    const widget = await hoursOf(scenes.open.data);
    expect(today(widget)[0]).to.contain('Montag');
    await until(() => today(widget)[0]?.startsWith('Dienstag'));
    expect(today(widget)).to.have.lengthOf(1);
  });

  it('announces days that differ in the next fourteen days, with their dates', async () => {
    const { data, at } = scenes.exceptionsAhead;
    const widget = await hoursAt(data, at);
    expect(exceptions(widget)).to.deep.equal([
      'Montag, 21. Dezember 09:00–11:00 Uhr (Weihnachtsfeier)',
      '24.–31. Dezember geschlossen (Betriebsferien)',
    ]);
    expect(all(widget, 'li .date').map((time) => time.getAttribute('datetime'))).to.deep.equal([
      '2026-12-21',
      '2026-12-24',
    ]);
    await expect(widget).to.be.accessible();
    expect(exceptions(await hoursAt(data, '2026-12-01T09:00+01:00')), 'too far away yet').to.deep.equal([]);
    expect(exceptions(await hoursAt(data, '2027-01-07T09:00+01:00')), 'over').to.deep.equal([]);
  });

  it('says what holds today where today differs, and why', async () => {
    const { data } = scenes.exceptionsAhead;
    expect(today(await hoursAt(data, '2026-12-21T08:00+01:00'))).to.deep.equal([
      'Montag heute 09:00–11:00 Uhr Weihnachtsfeier',
    ]);
    expect(today(await hoursAt(data, '2026-12-28T08:00+01:00'))).to.deep.equal([
      'Montag heute geschlossen Betriebsferien',
    ]);
  });

  it('names a public holiday, today and ahead', async () => {
    const { data, at } = scenes.holiday;
    const widget = await hoursAt(data, at);
    expect(today(widget)).to.deep.equal(['Donnerstag heute geschlossen Fronleichnam']);
    expect(exceptions(widget)).to.deep.equal(['Donnerstag, 4. Juni geschlossen (Fronleichnam)']);
    expect(exceptions(await hoursAt(data, '2026-12-22T10:00+01:00'))).to.deep.equal([
      'Freitag, 25. Dezember geschlossen (1. Weihnachtstag)',
      'Freitag, 1. Januar geschlossen (Neujahr)',
    ]);
  });

  it('shows the season it is, and says when another begins', async () => {
    const data = withHours({
      regular: [
        { ...MORNING, validThrough: '2026-06-30' },
        { ...MORNING, opens: '07:00', closes: '11:00', validFrom: '2026-07-01', validThrough: '2026-08-31' },
      ],
    });
    const spring = await hoursAt(data, '2026-06-23T10:00+02:00');
    expect(row(spring, 'Montag')).to.equal('Montag 08:30–12:30 Uhr');
    // What few hours have is loaded when it is needed.
    await until(() => exceptions(spring).length > 0);
    expect(exceptions(spring)).to.deep.equal(['Ab Mittwoch, 1. Juli gelten andere Zeiten.']);
    const summer = await hoursAt(data, '2026-07-07T10:00+02:00');
    expect(row(summer, 'Montag')).to.equal('Montag 07:00–11:00 Uhr');
    expect(exceptions(summer)).to.deep.equal([]);
    const autumn = await hoursAt(data, '2026-10-06T10:00+02:00');
    expect(row(autumn, 'Montag')).to.equal('Montag geschlossen');
  });

  it('shows slots by appointment beside the others, and what else a visitor should know', async () => {
    const { data, at } = scenes.appointments;
    const widget = await hoursAt(data, at);
    expect(row(widget, 'Donnerstag')).to.equal('Donnerstag 08:30–12:30 Uhr 14:00–16:00 Uhr nach Vereinbarung');
    expect(sentences(widget)).to.deep.equal([
      'Weitere Termine nach Vereinbarung.',
      'Bitte klingeln Sie am Seiteneingang.',
    ]);
    await expect(widget).to.be.accessible();
  });

  it('shows a sentence instead of a table where everything is by appointment', async () => {
    const { data, at } = scenes.onlyByAppointment;
    const widget = await hoursAt(data, at);
    expect(all(widget, 'table')).to.deep.equal([]);
    expect(sentences(widget)).to.deep.equal(['Termine nach Vereinbarung.']);
    await expect(widget).to.be.accessible();
  });

  it('shows a slot past midnight on the day it begins', async () => {
    const widget = await hoursAt(scenes.pastMidnight.data, scenes.pastMidnight.at);
    expect(row(widget, 'Freitag')).to.equal('Freitag 18:00–02:00 Uhr');
    expect(row(widget, 'Sonntag')).to.equal('Sonntag geschlossen');
  });

  it('says "rund um die Uhr" of a day that is open from midnight to midnight', async () => {
    const always = { dayOfWeek: ['Monday', 'Tuesday'], opens: '00:00', closes: '00:00' };
    const widget = await hoursAt(withHours({ regular: [always] }), '2026-11-25T10:00+01:00');
    expect(row(widget, 'Montag')).to.equal('Montag rund um die Uhr');
    expect(row(widget, 'Mittwoch')).to.equal('Mittwoch heute geschlossen');
  });

  it('asks to call first where entries had to be left out, or where nothing is known', async () => {
    const widget = await hoursAt(scenes.incomplete.data, scenes.incomplete.at);
    await until(() => sentences(widget).length > 0);
    expect(sentences(widget)).to.deep.equal([
      'Diese Zeiten sind vielleicht nicht vollständig. Bitte fragen Sie nach, bevor Sie kommen.',
    ]);
    expect(sentences(await hoursAt(scenes.smallest.data, scenes.smallest.at))).to.deep.equal([
      'Keine Öffnungszeiten bekannt.',
    ]);
  });

  for (const [name, { data, at }] of Object.entries<Scene>(scenes))
    it(`speaks English in the scene "${name}"`, async () => {
      frozen(at);
      const widget = await hoursOf(data, 'en');
      expect(widget.state).to.equal('ready');
      const names = all(widget, 'th').map((cell) => words(cell).split(' ')[0]);
      if (names.length) expect(names[0]).to.equal('Monday');
      expect(words(widget)).not.to.equal('');
    });

  it('takes the heading level the page needs', async () => {
    frozen(scenes.open.at);
    const widget = await show<RmiOpeningHours>(
      html`<rmi-opening-hours lang="de" heading-level="2" .data=${scenes.open.data}></rmi-opening-hours>`,
    );
    expect(all(widget, 'h2')).to.have.lengthOf(1);
    widget.headingLevel = 0;
    await widget.updateComplete;
    expect(all(widget, ':is(h1, h2, h3, h4, h5, h6)')).to.deep.equal([]);
    expect(words(all(widget, '[part="heading"]')[0]!)).to.equal('Öffnungszeiten');
  });
});
