import { expect } from '@open-wc/testing';
import { dayAt, dayOf, exceptionsFrom, todayAt, weekOf, type Exception } from '../../src/hours/index.js';
import { nextSeason } from '../../src/hours/season.js';
import { startOf, wallClockAt } from '../../src/hours/week.js';
import type { Hours } from '../../src/model/schema.js';
import { ALL_DAYS, office, onlyByAppointment, slot, WORKDAYS } from './scenes.js';

const place = { timeZone: 'Europe/Berlin', publicHolidays: 'DE-BW' } as const;
const times = (opens: number, closes: number, byAppointment = false): object => ({
  opens: opens * 60,
  closes: closes * 60,
  byAppointment,
});
const morning = { regular: [slot(WORKDAYS, '08:00', '12:00')] };

describe('hours/week weekOf', () => {
  it('shows Monday to Sunday, each day in order of its times', () => {
    const week = weekOf({ regular: [slot(['Thursday'], '14:00', '18:00'), ...office.regular!] }, dayOf('2026-09-23'));
    expect(week.map(({ dayOfWeek }) => dayOfWeek)).to.deep.equal(ALL_DAYS);
    expect(week[0]!.times).to.deep.equal([times(8.5, 12.5), times(13.5, 15)]);
    expect(week[2]!.times).to.deep.equal([]);
    expect(week[3]!.times).to.deep.equal([times(8.5, 12.5), times(14, 18), times(14, 18)]);
    expect(week[6]!.times).to.deep.equal([]);
  });

  it('lets times past midnight end after 24:00', () => {
    const week = weekOf({ regular: [slot(['Friday'], '20:00', '02:00'), slot(['Sunday'], '00:00', '00:00')] }, 0);
    expect(week[4]!.times).to.deep.equal([times(20, 26)]);
    expect(week[6]!.times).to.deep.equal([times(0, 24)]);
  });

  it('tells times by appointment from others', () => {
    const hours = { regular: [slot(['Monday'], '10:00', '12:00', { byAppointment: true })] };
    expect(weekOf(hours, 0)[0]!.times).to.deep.equal([times(10, 12, true)]);
  });

  it('shows the season of the day it is asked for, its first and last day included', () => {
    const hours = {
      regular: [
        slot(ALL_DAYS, '09:00', '20:00', { validFrom: '2026-05-01', validThrough: '2026-09-15' }),
        slot(['Tuesday'], '14:00', '17:00', { validFrom: '2026-09-16' }),
        slot(['Tuesday'], '08:00', '09:00', { validThrough: '2026-04-30' }),
      ],
    };
    const tuesdayIn = (date: string): unknown => weekOf(hours, dayOf(date))[1]!.times;
    expect(tuesdayIn('2026-04-30')).to.deep.equal([times(8, 9)]);
    expect(tuesdayIn('2026-05-01')).to.deep.equal([times(9, 20)]);
    expect(tuesdayIn('2026-09-15')).to.deep.equal([times(9, 20)]);
    expect(tuesdayIn('2026-09-16')).to.deep.equal([times(14, 17)]);
  });

  it('shows the week as it usually is, whatever is special about it', () => {
    const hours = { ...morning, special: [{ validFrom: '2026-12-21', validThrough: '2026-12-27' }] };
    for (const { times: usual } of weekOf(hours, dayOf('2026-12-23')).slice(0, 5))
      expect(usual).to.deep.equal([times(8, 12)]);
  });

  it('is empty without regular times', () => {
    for (const hours of [{}, { regular: [] }, onlyByAppointment]) expect(weekOf(hours, 0)).to.deep.equal([]);
  });
});

describe('hours/week exceptionsFrom', () => {
  const from = (hours: Hours, date: string): readonly Exception[] => exceptionsFrom(hours, dayOf(date), place);
  const day = (date: string): { from: number; through: number } => ({ from: dayOf(date), through: dayOf(date) });

  it('announces a public holiday fourteen days ahead, today included', () => {
    const unity = { ...day('2025-10-03'), times: [], reason: undefined, holiday: 'german-unity' };
    expect(from(morning, '2025-09-19')).to.deep.equal([]);
    expect(from(morning, '2025-09-20')).to.deep.equal([unity]);
    expect(from(morning, '2025-10-03')).to.deep.equal([unity]);
    expect(from(morning, '2025-10-04')).to.deep.equal([]);
  });

  it('leaves out a public holiday on a day that is closed anyway', () => {
    // 3 October 2026 is a Saturday; 1 January 2025 a Wednesday, when the department is closed.
    expect(from(morning, '2026-09-28')).to.deep.equal([]);
    expect(from(office, '2024-12-29').map(({ holiday }) => holiday)).to.deep.equal(['epiphany']);
  });

  it('knows no holidays where the place has none', () => {
    expect(exceptionsFrom(morning, dayOf('2025-10-01'), { timeZone: 'Europe/Berlin' })).to.deep.equal([]);
  });

  it('tells two holidays in a row apart', () => {
    expect(from({ regular: [slot(ALL_DAYS, '08:00', '12:00')] }, '2026-12-20').map((e) => e.holiday)).to.deep.equal([
      'christmas',
      'second-christmas',
      'new-year',
    ]);
  });

  it('joins days in a row that differ alike, over weekends and public holidays, to their very end', () => {
    const hours = {
      ...morning,
      special: [{ validFrom: '2026-12-22', validThrough: '2027-01-08', reason: 'Betriebsferien' }],
    };
    expect(from(hours, '2026-12-14')).to.deep.equal([
      {
        from: dayOf('2026-12-22'),
        through: dayOf('2027-01-08'),
        times: [],
        reason: 'Betriebsferien',
        holiday: undefined,
      },
    ]);
    expect(from(hours, '2027-01-05')).to.have.length(1);
    expect(from(hours, '2027-01-05')[0]).to.include({ from: dayOf('2027-01-05'), through: dayOf('2027-01-08') });
  });

  it('tells days in a row apart that differ in times or in reason', () => {
    const hours = {
      ...morning,
      special: [
        { validFrom: '2026-09-21', opens: '10:00', closes: '12:00' },
        { validFrom: '2026-09-22', opens: '10:00', closes: '12:00' },
        { validFrom: '2026-09-23', opens: '10:00', closes: '12:00', reason: 'Schulung' },
        { validFrom: '2026-09-24', opens: '10:00', closes: '12:00', byAppointment: true },
      ],
    };
    expect(from(hours, '2026-09-21').map(({ from, through }) => through - from + 1)).to.deep.equal([2, 1, 1]);
    expect(from(hours, '2026-09-21')[2]!.times).to.deep.equal([times(10, 12, true)]);
  });

  it('leaves out a special entry that changes nothing, unless it gives a reason', () => {
    const usual = { validFrom: '2026-09-21', opens: '08:00', closes: '12:00' };
    expect(from({ ...morning, special: [usual] }, '2026-09-20')).to.deep.equal([]);
    expect(from({ ...morning, special: [{ validFrom: '2026-09-26' }] }, '2026-09-20')).to.deep.equal([]);
    const told = from({ ...morning, special: [{ ...usual, reason: 'Auch am Markttag' }] }, '2026-09-20');
    expect(told.map(({ reason }) => reason)).to.deep.equal(['Auch am Markttag']);
  });

  it('announces a day that is open although it is a public holiday as usual: not at all', () => {
    const hours = { ...morning, special: [{ validFrom: '2025-10-03', opens: '08:00', closes: '12:00' }] };
    expect(from(hours, '2025-10-01')).to.deep.equal([]);
  });

  it('announces closed days where everything is by appointment, and no public holidays', () => {
    const hours = { ...onlyByAppointment, special: [{ validFrom: '2026-12-24', reason: 'Heiligabend' }] };
    expect(from(hours, '2026-12-20')).to.deep.equal([
      { ...day('2026-12-24'), times: [], reason: 'Heiligabend', holiday: undefined },
    ]);
  });

  it('compares with the season of the day', () => {
    const hours = {
      regular: [
        slot(['Monday'], '08:00', '12:00', { validThrough: '2026-09-20' }),
        slot(['Monday'], '10:00', '12:00', { validFrom: '2026-09-21' }),
      ],
      special: [{ validFrom: '2026-09-21', opens: '10:00', closes: '12:00' }],
    };
    expect(from(hours, '2026-09-14')).to.deep.equal([]);
  });
});

describe('hours/week nextSeason', () => {
  const summer = { validFrom: '2026-05-01', validThrough: '2026-09-15' };
  const hours = { regular: [slot(ALL_DAYS, '09:00', '20:00', summer)] };

  it('is the day a season begins, less than fourteen days ahead', () => {
    expect(nextSeason(hours, dayOf('2026-04-17'))).to.equal(undefined);
    expect(nextSeason(hours, dayOf('2026-04-18'))).to.equal(dayOf('2026-05-01'));
    expect(nextSeason(hours, dayOf('2026-04-30'))).to.equal(dayOf('2026-05-01'));
    expect(nextSeason(hours, dayOf('2026-05-01'))).to.equal(undefined);
  });

  it('is the day after a season ends', () => {
    expect(nextSeason(hours, dayOf('2026-09-15'))).to.equal(dayOf('2026-09-16'));
    expect(nextSeason(hours, dayOf('2026-09-16'))).to.equal(undefined);
  });

  it('is none where the week is the same all year', () => {
    expect(nextSeason(office, dayOf('2026-09-15'))).to.equal(undefined);
    expect(nextSeason(onlyByAppointment, dayOf('2026-09-15'))).to.equal(undefined);
  });
});

describe('hours/week dayAt', () => {
  it('gives the usual times of a day', () => {
    const day = dayOf('2026-09-21');
    expect(dayAt(morning, day, place)).to.deep.equal({ day, times: [times(8, 12)] });
  });

  it('gives the public holiday that closes it', () => {
    const day = dayOf('2026-05-01');
    expect(dayAt(morning, day, place)).to.deep.equal({ day, times: [], holiday: 'labour-day' });
  });

  it('gives the shortest special entry, with all times given for the same days in order', () => {
    const entry = { validFrom: '2026-05-01', opens: '14:00', closes: '15:00', reason: 'Maifest' };
    const hours: Hours = {
      ...morning,
      special: [
        { validFrom: '2026-04-27', validThrough: '2026-05-03', reason: 'Woche' },
        { validFrom: '2026-05-01', opens: '16:00', closes: '17:00' },
        entry,
        { validFrom: '2026-05-01', validThrough: '2026-05-02' },
      ],
    };
    const day = dayOf('2026-05-01');
    expect(dayAt(hours, day, place)).to.deep.equal({ day, times: [times(14, 15), times(16, 17)], special: entry });
    expect(dayAt(hours, day + 1, place).times).to.deep.equal([]);
    expect(dayAt(hours, day + 2, place).special?.reason).to.equal('Woche');
  });

  it('is open for an appointment all day where everything is by appointment', () => {
    expect(dayAt(onlyByAppointment, dayOf('2026-05-01'), place).times).to.deep.equal([times(0, 24, true)]);
  });
});

describe('hours/week, the clock on the wall', () => {
  it("shows the office's day, not the visitor's", () => {
    const at = new Date('2026-09-21T11:30Z');
    expect(todayAt(at, { timeZone: 'Pacific/Apia' })).to.equal(dayOf('2026-09-22'));
    expect(todayAt(at, { timeZone: 'Pacific/Pago_Pago' })).to.equal(dayOf('2026-09-21'));
    expect(todayAt(new Date('2026-09-21T22:00Z'), {})).to.equal(dayOf('2026-09-22'));
    expect(wallClockAt(at, place)).to.deep.equal({ day: dayOf('2026-09-21'), time: 13.5 * 3_600_000 });
  });

  it('begins a day at midnight, or where a clock change skips midnight after it', () => {
    expect(startOf(dayOf('2026-09-21'), place)).to.deep.equal(new Date('2026-09-21T00:00+02:00'));
    expect(startOf(dayOf('2026-03-29'), { timeZone: 'Asia/Beirut' })).to.deep.equal(new Date('2026-03-29T01:00+03:00'));
  });
});
