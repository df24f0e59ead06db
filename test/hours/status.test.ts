import { expect } from '@open-wc/testing';
import { statusAt, type Status } from '../../src/hours/index.js';
import type { Hours } from '../../src/model/schema.js';
import { compare } from './compare.js';
import {
  always,
  appointments,
  appointmentsAndDays,
  nights,
  office,
  onlyByAppointment,
  seasons,
  slot,
  specials,
  WORKDAYS,
} from './scenes.js';

const berlin = { timeZone: 'Europe/Berlin', publicHolidays: 'DE-BW' } as const;
const at = (hours: Hours | undefined, instant: string): Status => statusAt(hours, new Date(instant), berlin);

describe('hours/status, every minute of 2025 to 2035 in Europe/Berlin', () => {
  const everyMinute = (hours: Hours, beyond?: number): number =>
    compare(hours, 'Europe/Berlin', 'DE-BW', '2025-01-01', '2035-12-31', beyond);

  it('is right for an office week with public holidays', () => {
    expect(everyMinute(office)).to.be.greaterThan(7000);
  });
  it('is right past midnight, also through both nights of a clock change', () => {
    expect(everyMinute(nights)).to.be.greaterThan(4000);
  });
  it('is right in seasons', () => {
    expect(everyMinute(seasons)).to.be.greaterThan(5000);
  });
  it('is right where special entries replace days and public holidays', () => {
    expect(everyMinute(specials)).to.be.greaterThan(5000);
  });
  it('is right for appointments inside opening times', () => {
    expect(everyMinute(appointments)).to.be.greaterThan(8000);
  });
  it('is right round the clock, where only public holidays close', () => {
    // From one holiday to the next it can be 128 days.
    expect(everyMinute(always, 200)).to.be.greaterThan(150);
  });
  it('is right where everything is by appointment', () => {
    expect(everyMinute(onlyByAppointment)).to.equal(0);
  });
  it('is right where everything but single days is by appointment', () => {
    // Midnight, 10:00, 18:00 and midnight of the one day, first and last midnight of the other entry.
    expect(everyMinute(appointmentsAndDays)).to.equal(6);
  });
});

describe('hours/status', () => {
  it("tells 09:00 on Monday 30 March 2026, where Google's own hours widget computes 08:00", () => {
    const mondays = { regular: [slot(['Monday'], '09:00', '17:00')] };
    for (const before of ['2026-03-28T12:00+01:00', '2026-03-29T01:59+01:00', '2026-03-29T12:00+02:00'])
      expect(at(mondays, before).nextOpening).to.deep.equal(new Date('2026-03-30T09:00+02:00'));
  });

  it("tells 09:00 on Monday 26 October 2026, where Google's own hours widget computes 10:00", () => {
    const mondays = { regular: [slot(['Monday'], '09:00', '17:00')] };
    for (const before of ['2026-10-24T12:00+02:00', '2026-10-25T02:30+02:00', '2026-10-25T12:00+01:00'])
      expect(at(mondays, before).nextOpening).to.deep.equal(new Date('2026-10-26T09:00+01:00'));
  });

  it('is closed in the closing minute and open in the opening one', () => {
    expect(at(office, '2026-09-21T08:29:59.999+02:00').state).to.equal('closed');
    expect(at(office, '2026-09-21T08:30+02:00').state).to.equal('open');
    expect(at(office, '2026-09-21T12:29:59.999+02:00').state).to.equal('open');
    expect(at(office, '2026-09-21T12:30+02:00').state).to.equal('closed');
  });

  it('gives the public holiday as the reason', () => {
    expect(at(office, '2026-06-04T10:00+02:00')).to.deep.equal({
      state: 'closed',
      nextChange: new Date('2026-06-05T08:30+02:00'),
      nextOpening: new Date('2026-06-05T08:30+02:00'),
      reason: 'corpus-christi',
    });
  });

  it('gives the text of a special entry as the reason, open or closed, until midnight', () => {
    const hours: Hours = {
      regular: [slot(WORKDAYS, '08:00', '12:00')],
      special: [
        { validFrom: '2026-06-04', opens: '10:00', closes: '11:00', reason: 'Stadtfest' },
        { validFrom: '2026-06-05', reason: 'Betriebsausflug' },
      ],
    };
    expect(at(hours, '2026-06-04T10:30+02:00')).to.include({ state: 'open', reason: 'Stadtfest' });
    expect(at(hours, '2026-06-04T23:59+02:00')).to.include({ state: 'closed', reason: 'Stadtfest' });
    expect(at(hours, '2026-06-05T00:00+02:00')).to.include({ state: 'closed', reason: 'Betriebsausflug' });
    expect(at(hours, '2026-06-06T00:00+02:00')).to.not.have.property('reason');
  });

  it('counts time past midnight to the evening before, also into a day that is closed', () => {
    const hours: Hours = {
      regular: [slot(['Friday'], '20:00', '02:00')],
      special: [{ validFrom: '2026-09-26', reason: 'Umzug' }],
    };
    expect(at(hours, '2026-09-26T01:59+02:00').state).to.equal('open');
    expect(at(hours, '2026-09-26T01:59+02:00')).to.not.have.property('reason');
    expect(at(hours, '2026-09-26T02:00+02:00')).to.include({ state: 'closed', reason: 'Umzug' });
  });

  it('knows no holidays where the place has none', () => {
    expect(statusAt(office, new Date('2026-06-04T10:00+02:00'), { timeZone: 'Europe/Berlin' }).state).to.equal('open');
  });

  it('takes Europe/Berlin where no time zone is given', () => {
    expect(statusAt(office, new Date('2026-09-21T06:30Z')).state).to.equal('open');
  });

  it('is unknown without hours', () => {
    const unknown = { state: 'unknown', nextChange: null, nextOpening: null };
    for (const hours of [undefined, {}, { regular: [] }, { note: 'Bitte klingeln' }])
      expect(at(hours, '2026-09-21T10:00Z')).to.deep.equal(unknown);
  });

  it('knows no next change where nothing ever changes', () => {
    expect(at(onlyByAppointment, '2026-09-21T10:00Z')).to.deep.equal({
      state: 'by-appointment',
      nextChange: null,
      nextOpening: null,
    });
    expect(statusAt(always, new Date('2026-09-21T10:00Z'))).to.deep.equal({
      state: 'open',
      nextChange: null,
      nextOpening: null,
    });
  });

  it('answers at once where there are times by appointment only, and never an opening', () => {
    const hours = { regular: [slot(['Monday'], '09:00', '12:00', { byAppointment: true })] };
    expect(at(hours, '2026-01-05T08:30Z')).to.deep.equal({
      state: 'by-appointment',
      nextChange: new Date('2026-01-05T11:00Z'),
      nextOpening: null,
    });
  });

  it('looks up to a year beyond the last date that is given', () => {
    const hours: Hours = {
      byAppointment: true,
      special: [{ validFrom: '2031-07-01', opens: '10:00', closes: '12:00' }],
    };
    expect(at(hours, '2026-01-05T08:30Z').nextOpening).to.deep.equal(new Date('2031-07-01T10:00+02:00'));
    expect(at(hours, '2031-07-01T12:00+02:00').nextChange).to.deep.equal(new Date('2031-07-02T00:00+02:00'));
    expect(at(hours, '2031-07-02T00:00+02:00').nextChange).to.equal(null);
  });

  it('answers for a season without end, written as the year 9999', () => {
    const hours = {
      regular: [slot(['Monday'], '09:00', '12:00', { validThrough: '9999-12-31', byAppointment: true })],
    };
    expect(at(hours, '2026-01-05T08:30Z').nextOpening).to.equal(null);
  });

  it('throws for a time zone that does not exist', () => {
    expect(() => statusAt(office, new Date(0), { timeZone: 'Europe/Esslingen' })).to.throw(RangeError);
  });
});
