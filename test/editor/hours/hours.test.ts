import { expect } from '@open-wc/testing';
import closedAndOpen from '../../../data/examples/broken/closed-and-open.json' with { type: 'json' };
import noSuchDay from '../../../data/examples/broken/no-such-day.json' with { type: 'json' };
import overlap from '../../../data/examples/broken/overlap.json' with { type: 'json' };
import seasonBackwards from '../../../data/examples/broken/season-backwards.json' with { type: 'json' };
import specialBadTimes from '../../../data/examples/broken/special-bad-times.json' with { type: 'json' };
import specialHalf from '../../../data/examples/broken/special-half.json' with { type: 'json' };
import time25 from '../../../data/examples/broken/time-25.json' with { type: 'json' };
import type { Json, JsonObject } from '../../../src/editor/document/json.js';
import { axeFindings, ibmFindings } from '../../a11y/engines.js';
import { REFUTED } from '../refuted.js';
import { closeHours, control, nameOf, openHours, rendered, textIn, type Form } from './host.js';

/** What IBM's engine asks a person to look at here. */
const ANSWERS = {
  ...REFUTED,
  'html_skipnav_exists Potential_1': 'The form alone is no page; the editor has a way past its navigation.',
  'text_block_heading potential_heading': 'The sentence on a moment is an answer, and heads nothing.',
};
const MORNING = { dayOfWeek: ['Monday', 'Tuesday', 'Thursday', 'Friday'], opens: '08:30', closes: '12:30' };
const WEEK: JsonObject = { regular: [MORNING], closed: ['Wednesday'] };

/** Sets a control as a person would, and waits for what comes of it. */
async function set(form: Form, name: string, value: string): Promise<void> {
  const field = control<HTMLInputElement | HTMLSelectElement>(form, name);
  field.focus();
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await rendered(form.element);
}

async function press(form: Form, name: string): Promise<void> {
  control(form, name).click();
  await rendered(form.element);
}

const problemsIn = (form: Form): string[] =>
  [...form.element.querySelectorAll<HTMLElement>('.hours-problem')].map(({ innerText }) => innerText.trim());
const exceptionsIn = (form: Form): string[] =>
  [...form.element.querySelectorAll('.hours-exception')].map((each) => each.getAttribute('aria-label') ?? '');

describe('editor-hours', () => {
  afterEach(closeHours);

  it('reads as the sign at the door', async () => {
    const form = await openHours({
      ...WEEK,
      regular: [MORNING, { dayOfWeek: 'Wednesday', opens: '14:00', closes: '16:00', byAppointment: true }],
      closed: ['Saturday'],
    });
    expect(textIn(form.element, '.hours-sign')).to.equal(
      'Mo, Di, Do, Fr 08:30–12:30 Uhr · Mi nach Vereinbarung 14:00–16:00 Uhr · Sa geschlossen',
    );
  });

  it('tells closed as stated from nothing said', async () => {
    const form = await openHours(WEEK);
    const state = (day: string): string => control<HTMLSelectElement>(form, day).selectedOptions[0]!.text;
    expect(['Mittwoch', 'Samstag', 'Montag'].map(state)).to.deep.equal(['geschlossen', 'keine Angabe', 'geöffnet']);
    await set(form, 'Samstag', 'closed');
    expect(form.hours()).to.deep.equal({ ...WEEK, closed: ['Wednesday', 'Saturday'] });
    await set(form, 'Mittwoch', 'unstated');
    expect(form.hours()).to.deep.equal({ ...WEEK, closed: ['Saturday'] });
  });

  it('hides the times of a day at once when it is closed, and undo brings them back', async () => {
    const form = await openHours(WEEK);
    await set(form, 'Montag', 'closed');
    expect(form.element.querySelectorAll('[data-day=Monday] .hours-time')).to.have.lengthOf(0);
    expect(form.hours()).to.deep.equal({
      regular: [{ ...MORNING, dayOfWeek: ['Tuesday', 'Thursday', 'Friday'] }],
      closed: ['Monday', 'Wednesday'],
    });
    expect(form.store.undoLabel).to.equal('Montag geschlossen');
    form.store.undo();
    await rendered(form.element);
    expect(control(form, 'Montag von').value).to.equal('08:30');
    expect(form.hours()).to.deep.equal(WEEK);
  });

  it('gives a day that was closed by mistake its times again when it is opened', async () => {
    const form = await openHours(WEEK);
    await set(form, 'Montag', 'closed');
    await set(form, 'Montag', 'open');
    expect(control(form, 'Montag bis').value).to.equal('12:30');
    expect(form.hours()).to.deep.equal(WEEK);
  });

  it('asks for the times of a day that was opened only once it has been left', async () => {
    const form = await openHours(undefined);
    await set(form, 'Montag', 'open');
    expect(document.activeElement === control(form, 'Montag von'), 'the focus is there').to.equal(true);
    expect(problemsIn(form)).to.deep.equal([]);
    control(form, 'Dienstag').focus();
    await rendered(form.element);
    expect(problemsIn(form)).to.deep.equal(['Geben Sie an, wann geöffnet wird.']);
    await set(form, 'Montag von', '8');
    expect(problemsIn(form)).to.deep.equal(['Geben Sie an, wann geschlossen wird.']);
    await set(form, 'Montag bis', '1230');
    expect(form.hours()).to.deep.equal({ regular: [{ dayOfWeek: ['Monday'], opens: '08:00', closes: '12:30' }] });
    expect(problemsIn(form)).to.deep.equal([]);
  });

  it('keeps what is no time as it was typed, and says what to do', async () => {
    const form = await openHours(WEEK);
    await set(form, 'Montag bis', 'mittags');
    expect(control(form, 'Montag bis').value).to.equal('mittags');
    expect(problemsIn(form)).to.deep.equal(['„mittags“ ist keine Uhrzeit. Geben Sie sie so ein: 08:30.']);
    const field = control(form, 'Montag bis');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(document.getElementById(field.getAttribute('aria-describedby')!)!.innerText).to.include('mittags');
    expect(field.dataset['path']).to.equal('contacts[0].hours.regular[1].closes');
  });

  it('leaves no trace of hours from which everything was taken', async () => {
    const form = await openHours({ closed: ['Sunday'] });
    await set(form, 'Sonntag', 'unstated');
    expect(form.hours()).to.equal(undefined);
    expect(control<HTMLSelectElement>(form, 'Sonntag').value).to.equal('unstated');
  });

  it('repeats an exception a year later', async () => {
    const special = [{ validFrom: '2026-12-24', validThrough: '2026-12-31', reason: 'Betriebsferien' }];
    const form = await openHours({ ...WEEK, special });
    await press(form, 'Wie zuvor noch einmal');
    expect(form.hours()!['special']).to.deep.equal([
      ...special,
      { validFrom: '2027-12-24', validThrough: '2027-12-31', reason: 'Betriebsferien' },
    ]);
    expect(exceptionsIn(form)).to.deep.equal(['24.–31. Dezember 2026', '24.–31. Dezember 2027']);
    expect((document.activeElement as HTMLInputElement).value).to.equal('24.12.2027');
  });

  it('asks for the date of a new exception only once it has been left', async () => {
    const form = await openHours(WEEK);
    await press(form, 'Ausnahme hinzufügen');
    expect(problemsIn(form)).to.deep.equal([]);
    control(form, 'Montag').focus();
    await rendered(form.element);
    expect(problemsIn(form)).to.deep.equal(['Geben Sie ein Datum ein, zum Beispiel 24.12.2026.']);
    await set(form, 'Von', '24.12.');
    expect(form.hours()!['special']).to.deep.equal([{ validFrom: '2026-12-24' }]);
  });

  it('shows an exception that is there instead of a second one', async () => {
    const form = await openHours({ ...WEEK, special: [{ validFrom: '2026-12-24', validThrough: '2026-12-31' }] });
    await press(form, 'Montag, 28. Dezember: geschlossen');
    expect(exceptionsIn(form)).to.have.lengthOf(1);
    expect((document.activeElement as HTMLInputElement).value).to.equal('24.12.2026');
  });

  it('tells the kinds of days apart by shape, and in words', async () => {
    const form = await openHours({
      regular: [MORNING, { dayOfWeek: ['Wednesday'], opens: '14:00', closes: '16:00', byAppointment: true }],
      special: [{ validFrom: '2026-12-24', reason: 'Betriebsausflug' }],
    });
    const day = (date: string): HTMLElement => form.element.querySelector(`[data-date="${date}"]`)!;
    const dates = ['2026-12-01', '2026-12-02', '2026-12-06', '2026-12-24', '2026-12-25'];
    expect(dates.map((date) => nameOf(day(date)))).to.deep.equal([
      'Dienstag, 1. Dezember: 08:30–12:30 Uhr',
      'Mittwoch, 2. Dezember: nach Vereinbarung 14:00–16:00 Uhr',
      'Sonntag, 6. Dezember: geschlossen',
      'Donnerstag, 24. Dezember: geschlossen (Betriebsausflug)',
      'Freitag, 25. Dezember: geschlossen (1. Weihnachtstag)',
    ]);
    const look = (element: Element): string =>
      ['::before', '::after', null]
        .map((part) => {
          const { content, borderTopWidth, borderTopColor, insetInlineStart } = getComputedStyle(element, part);
          return [content, borderTopWidth, borderTopColor, insetInlineStart].join();
        })
        .join(' ');
    expect(new Set(dates.map((date) => look(day(date)))).size).to.equal(dates.length);
  });

  it('says what the engine says of a moment', async () => {
    const form = await openHours({
      ...WEEK,
      special: [{ validFrom: '2026-12-24', reason: 'Betriebsausflug' }],
      byAppointment: true,
    });
    const said = async (date: string, time: string): Promise<string> => {
      await set(form, 'Tag', date);
      await set(form, 'Uhrzeit', time);
      return textIn(form.element, '.hours-moment');
    };
    expect(await said('23.11.2026', '10')).to.equal('Montag, 23. November, 10 Uhr: geöffnet bis 12:30 Uhr');
    expect(await said('23.11.2026', '7:15')).to.equal(
      'Montag, 23. November, 07:15 Uhr: geschlossen, öffnet um 08:30 Uhr',
    );
    expect(await said('25.12.2026', '10')).to.equal(
      'Freitag, 25. Dezember, 10 Uhr: geschlossen (1. Weihnachtstag), öffnet Montag, 28. Dezember, um 08:30 Uhr',
    );
    expect(await said('irgendwann', '10')).to.equal('Geben Sie einen Tag und eine Uhrzeit ein.');
  });

  it('knows no holidays where no state is given, and says so', async () => {
    const form = await openHours(WEEK, { publicHolidays: 'BW' });
    expect(textIn(form.element, 'editor-hours-holidays')).to.include('kein Bundesland');
  });

  it('goes by the clock of the office', async () => {
    const form = await openHours(WEEK, { timeZone: 'Pacific/Auckland' });
    expect(control(form, 'Tag').value).to.equal('25.11.2026');
    expect(nameOf(form.element.querySelector('[aria-current=date]')!)).to.equal('Mittwoch, 25. November: geschlossen');
  });

  it('ends a contradiction either way', async () => {
    const form = await openHours({ ...WEEK, closed: ['Monday'] });
    expect(problemsIn(form)).to.have.lengthOf(1);
    await set(form, 'Montag', 'open');
    expect(form.hours()).to.deep.equal({ regular: [MORNING] });
    form.store.undo();
    await rendered(form.element);
    await set(form, 'Montag', 'closed');
    expect(form.hours()).to.deep.equal({
      regular: [{ ...MORNING, dayOfWeek: ['Tuesday', 'Thursday', 'Friday'] }],
      closed: ['Monday'],
    });
  });

  it('shows and keeps what it cannot read, until somebody takes it away', async () => {
    const regular: Json[] = ['Mi 8-12', { ...MORNING, dayOfWeek: ['Monday', 'Caturday'], staff: 2 }, MORNING];
    const form = await openHours({ regular, closed: 'Sonntag', old: true });
    expect(textIn(form.element, 'editor-hours-leftovers')).to.include('"Mi 8-12"').and.to.include('"Sonntag"');
    await set(form, 'Montag', 'closed');
    expect(form.hours()).to.deep.equal({
      regular: [
        'Mi 8-12',
        { ...MORNING, dayOfWeek: ['Caturday'], staff: 2 },
        { ...MORNING, dayOfWeek: ['Tuesday', 'Thursday', 'Friday'] },
      ],
      closed: ['Monday', 'Sonntag'],
      old: true,
    });
    form.element.querySelector<HTMLElement>('editor-hours-leftovers button')!.click();
    await rendered(form.element);
    expect(form.hours()!['regular']).to.have.lengthOf(2);
  });

  it('shows and keeps hours that are none at all', async () => {
    const form = await openHours('Mo-Fr 8-12');
    expect(textIn(form.element, 'editor-hours-leftovers')).to.include('"Mo-Fr 8-12"');
    expect(form.hours()).to.equal('Mo-Fr 8-12');
  });

  for (const [name, file, problem] of [
    ['closed-and-open', closedAndOpen, 'als geschlossen angegeben'],
    ['no-such-day', noSuchDay, '30.02.2026'],
    ['overlap', overlap, '09:00–12:00 und 11:00–14:00'],
    ['season-backwards', seasonBackwards, 'Der letzte Tag liegt vor dem ersten, dem 01.10.2026.'],
    ['special-bad-times', specialBadTimes, '„9 Uhr“ ist keine Uhrzeit.'],
    ['special-half', specialHalf, 'Geben Sie an, wann geschlossen wird.'],
    ['time-25', time25, '„25:00“ ist keine Uhrzeit.'],
  ] as const)
    it(`explains ${name}.json`, async () => {
      const { contacts } = file as unknown as { contacts: readonly JsonObject[] };
      const form = await openHours(contacts[1]!['hours']);
      form.element.querySelectorAll('details').forEach((each) => (each.open = true));
      expect(problemsIn(form).join(' ')).to.include(problem);
      expect(form.hours()).to.deep.equal(contacts[1]!['hours']);
    });

  for (const [name, hours] of Object.entries<Json | undefined>({
    nothing: undefined,
    week: {
      ...WEEK,
      special: [{ validFrom: '2026-12-24' }, { validFrom: '2027-01-06', opens: '09:00', closes: '02:00' }],
    },
    seasons: {
      regular: [
        { ...MORNING, validThrough: '2027-06-30' },
        { ...MORNING, validFrom: '2027-07-01' },
      ],
      note: 'A',
    },
    faults: { regular: ['?', { ...MORNING, opens: 'x' }], closed: ['Monday'], special: [{ validFrom: 'x' }] },
  }))
    it(`can be used by everybody: ${name}`, async () => {
      const form = await openHours(hours);
      if (control(form, 'Montag').value === 'open') await press(form, 'Montag: auf andere Tage übertragen');
      await press(form, 'Andere Zeiten für einen Zeitraum');
      expect(await axeFindings(form.element)).to.deep.equal([]);
      if (navigator.userAgent.includes('Chrome/')) expect(await ibmFindings(undefined, ANSWERS)).to.deep.equal([]);
    });
});
