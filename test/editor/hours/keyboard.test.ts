import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { statusAt } from '../../../src/hours/status.js';
import { pause } from '../../helpers/show.js';
import { closeHours, nameOf, openHours, rendered, textIn, type Form } from './host.js';

const MORNING = { dayOfWeek: ['Monday', 'Tuesday', 'Thursday', 'Friday'], opens: '08:30', closes: '12:30' };

const press = async (key: string): Promise<void> => {
  await sendKeys({ press: key });
  await pause(10);
};
const type = (text: string): Promise<void> => sendKeys({ type: text });

/** Steps to the control with a name, as somebody without a mouse does. */
async function stepTo(name: string): Promise<void> {
  for (let steps = 0; steps < 250; steps++) {
    if (document.activeElement && nameOf(document.activeElement) === name) return;
    await sendKeys({ press: 'Tab' });
  }
  throw new Error(`no step leads to "${name}"`);
}

/** Types into the field with a name, and leaves it. */
async function fill(name: string, text: string): Promise<void> {
  await stepTo(name);
  await type(text);
  await press('Tab');
}

const focused = (): string => nameOf(document.activeElement!);
const stateAt = (form: Form, at: string): string =>
  statusAt(form.hours(), new Date(at), { publicHolidays: 'DE-BW' }).state;

describe('hours, with the keyboard alone', () => {
  afterEach(closeHours);

  it('takes a lunch break, and copies the day to others', async () => {
    const form = await openHours({ regular: [{ ...MORNING, dayOfWeek: ['Monday'] }] });
    await stepTo('Montag: weitere Zeit');
    await press('Enter');
    expect(focused()).to.equal('Montag, 2. Zeit von');
    await type('14');
    await press('Tab');
    await type('16 Uhr');
    await press('Tab');
    await stepTo('Montag: auf andere Tage übertragen');
    await press('Enter');
    expect(focused()).to.equal('Dienstag');
    await type(' ');
    await stepTo('Übertragen');
    await press('Enter');
    expect(focused()).to.equal('Montag: auf andere Tage übertragen');
    expect(form.hours()).to.deep.equal({
      regular: [
        { ...MORNING, dayOfWeek: ['Monday', 'Tuesday'] },
        { dayOfWeek: ['Monday', 'Tuesday'], opens: '14:00', closes: '16:00' },
      ],
    });
    expect(textIn(form.element, '.hours-sign')).to.equal('Mo, Di 08:30–12:30 Uhr, 14:00–16:00 Uhr');
  });

  it('takes a season with times of its own; before and after it the usual ones go on', async () => {
    const form = await openHours({ regular: [{ ...MORNING, dayOfWeek: ['Monday'] }] });
    await stepTo('Andere Zeiten für einen Zeitraum');
    await press('Enter');
    await fill('Vom', '1.7.2027');
    await fill('Bis einschließlich', '31.8.27');
    await stepTo('Zeitraum anlegen');
    await press('Enter');
    expect(focused()).to.equal('Vom: 1. Juli – 31. August 2027');
    await fill('Montag von', '700');
    await type('11');
    await press('Tab');
    const season = { validFrom: '2027-07-01', validThrough: '2027-08-31' };
    expect(form.hours()).to.deep.equal({
      regular: [
        { ...MORNING, dayOfWeek: ['Monday'], validThrough: '2027-06-30' },
        { dayOfWeek: ['Monday'], opens: '07:00', closes: '11:00', ...season },
        { ...MORNING, dayOfWeek: ['Monday'], validFrom: '2027-09-01' },
      ],
    });
    expect(
      [...form.element.querySelectorAll<HTMLElement>('.hours-season h4')].map(({ innerText }) => innerText),
    ).to.deep.equal(['Bis 30. Juni 2027', '1. Juli – 31. August 2027', 'Ab 1. September 2027']);
  });

  it('takes an exception over a public holiday', async () => {
    const form = await openHours({ regular: [MORNING] });
    expect(stateAt(form, '2027-05-27T10:00+02:00')).to.equal('closed');
    await stepTo('Fronleichnam: Trotzdem geöffnet');
    await press('Enter');
    await rendered(form.element);
    expect((document.activeElement as HTMLInputElement).value).to.equal('27.05.2027');
    await fill('27. Mai 2027 von', '10');
    await type('12');
    await press('Tab');
    expect(form.hours()!['special']).to.deep.equal([{ validFrom: '2027-05-27', opens: '10:00', closes: '12:00' }]);
    expect(stateAt(form, '2027-05-27T10:00+02:00')).to.equal('open');
    expect(form.element.innerText).to.include('Ausnahme: 10:00–12:00 Uhr');
  });

  it('takes times past midnight, and says so', async () => {
    const form = await openHours({ regular: [{ ...MORNING, dayOfWeek: ['Friday'] }] });
    await fill('Freitag von', '1800');
    await type('2');
    await press('Tab');
    expect(form.hours()!['regular']).to.deep.equal([{ dayOfWeek: ['Friday'], opens: '18:00', closes: '02:00' }]);
    expect(textIn(form.element, '[data-day=Friday]')).to.include('bis 2 Uhr am nächsten Tag');
    expect(stateAt(form, '2026-11-28T01:00+01:00')).to.equal('open');
  });

  it('takes appointments inside the hours', async () => {
    const form = await openHours({ regular: [{ ...MORNING, dayOfWeek: ['Monday'] }] });
    await stepTo('Montag: weitere Zeit');
    await press('Enter');
    await type('10');
    await press('Tab');
    await type('11');
    await press('Tab');
    expect(focused()).to.equal('Montag, 2. Zeit: nach Vereinbarung');
    await type(' ');
    expect(form.hours()!['regular']).to.deep.equal([
      { ...MORNING, dayOfWeek: ['Monday'] },
      { dayOfWeek: ['Monday'], opens: '10:00', closes: '11:00', byAppointment: true },
    ]);
    expect(stateAt(form, '2026-11-30T10:30+01:00')).to.equal('by-appointment');
    expect(form.element.querySelector('.hours-problem')).to.equal(null);
  });

  it('walks through the calendar, and begins an exception for the day that is chosen', async () => {
    const form = await openHours({ regular: [MORNING] });
    await stepTo('Später');
    await press('Tab');
    expect(focused()).to.equal('Mittwoch, 25. November: geschlossen');
    for (const key of ['ArrowDown', 'ArrowRight', 'PageDown', 'ArrowLeft', 'End', 'Home', 'ArrowUp', 'PageUp'])
      await press(key);
    expect(focused()).to.equal('Samstag, 21. November: geschlossen');
    for (const key of ['PageDown', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await press(key);
    await press('Enter');
    await rendered(form.element);
    expect((document.activeElement as HTMLInputElement).value).to.equal('24.12.2026');
    await fill('Grund, wie ihn alle lesen', 'Betriebsausflug');
    expect(form.hours()!['special']).to.deep.equal([{ validFrom: '2026-12-24', reason: 'Betriebsausflug' }]);
    const day = form.element.querySelector('[data-date="2026-12-24"]')!;
    expect(nameOf(day)).to.equal('Donnerstag, 24. Dezember: geschlossen (Betriebsausflug)');
    await fill('Tag', '24.12.');
    expect(textIn(form.element, '.hours-moment')).to.equal(
      'Donnerstag, 24. Dezember, 10 Uhr: geschlossen (Betriebsausflug), öffnet Montag, 28. Dezember, um 08:30 Uhr',
    );
  });
});
