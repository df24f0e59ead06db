import { expect } from '@open-wc/testing';
import { zoneOf } from '../../src/hours/index.js';
import { compare } from './compare.js';
import { MINUTE, Temporal } from './oracle.js';
import { always, appointments, nights, specials } from './scenes.js';

const DAY = 1440 * MINUTE;

/** Odd offsets, clock changes at midnight and by half an hour, Ramadan, and a day that was left out. */
const ZONES = [
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'America/St_Johns',
  'Asia/Beirut',
  'Africa/Cairo',
  'America/Asuncion',
  'America/Havana',
  'Africa/Casablanca',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Antarctica/Troll',
  'America/Nuuk',
  'Europe/London',
  'UTC',
];

/** The instants, in milliseconds, at which the offset of a zone changes between two years. */
function changesOf(timeZone: string, from: number, until: number): number[] {
  const changes: number[] = [];
  let time = Temporal.PlainDate.from({ year: from, month: 1, day: 1 }).toZonedDateTime(timeZone);
  for (;;) {
    const next = time.getTimeZoneTransition('next');
    if (!next || next.year >= until) return changes;
    if (next.offsetNanoseconds !== next.subtract({ nanoseconds: 1 }).offsetNanoseconds)
      changes.push(next.epochMilliseconds);
    time = next;
  }
}

const offsetOf = (timeZone: string, instant: number): number =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).offsetNanoseconds / 1e6;

describe('hours/zone', () => {
  for (const timeZone of ZONES)
    it(`shows and finds the wall clock around every clock change in ${timeZone}`, () => {
      const zone = zoneOf(timeZone);
      // A few days of every month as well, for zones that change nothing.
      const ordinary = Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 15));
      for (const change of [...changesOf(timeZone, 2009, 2037), ...ordinary])
        for (let minute = -1560; minute <= 1560; minute += 13) {
          const instant = change + minute * MINUTE;
          const there = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
          const shown = there.toPlainDateTime().toZonedDateTime('UTC').epochMilliseconds;
          const { day, time } = zone.wallClock(instant);
          if (day * DAY + time !== shown) expect(day * DAY + time, there.toString()).to.equal(shown);

          // The same number as a time of the wall clock: it may be skipped there, or come twice.
          const wall = Temporal.Instant.fromEpochMilliseconds(shown + (instant - change)).toZonedDateTimeISO('UTC');
          const compatible = wall.toPlainDateTime().toZonedDateTime(timeZone, { disambiguation: 'compatible' });
          const local = wall.epochMilliseconds;
          const found = zone.instant(Math.floor(local / DAY), (((local % DAY) + DAY) % DAY) / MINUTE);
          if (found !== compatible.epochMilliseconds)
            expect(found, `${wall.toPlainDateTime().toString()} in ${timeZone}`).to.equal(compatible.epochMilliseconds);
        }
    });

  it('finds every change of every zone the browser knows, from 2020 to 2036, to the minute', () => {
    const wrong: string[] = [];
    for (const timeZone of Intl.supportedValuesOf('timeZone')) {
      const zone = zoneOf(timeZone);
      const changes = changesOf(timeZone, 2020, 2037);
      changes.forEach((change, i) => {
        const middle = Math.floor((change + (changes[i + 1] ?? Date.UTC(2037, 0, 1))) / 2);
        for (const instant of [change - 1, change, middle])
          if (zone.offsetAt(instant) !== offsetOf(timeZone, instant))
            wrong.push(`${timeZone} ${new Date(instant).toISOString()}`);
      });
    }
    expect(wrong).to.deep.equal([]);
  });

  it('takes a skipped time with the offset before the change, and the first of a time that comes twice', () => {
    const berlin = zoneOf('Europe/Berlin');
    const day = (date: string): number => Date.parse(date) / DAY;
    expect(new Date(berlin.instant(day('2026-03-29'), 150))).to.deep.equal(new Date('2026-03-29T03:30+02:00'));
    expect(new Date(berlin.instant(day('2026-10-25'), 150))).to.deep.equal(new Date('2026-10-25T02:30+02:00'));
  });

  it('is made once for each zone', () => {
    expect(zoneOf('Asia/Kathmandu')).to.equal(zoneOf('Asia/Kathmandu'));
  });

  it('throws for a time zone that does not exist, every time', () => {
    for (const id of ['Europe/Esslingen', '', 'Europe/Esslingen']) expect(() => zoneOf(id), id).to.throw(RangeError);
  });
});

describe('hours/status, every minute in other zones', () => {
  for (const timeZone of ZONES)
    it(`is right in ${timeZone} in 2026`, () => {
      expect(compare(nights, timeZone, undefined, '2026-01-01', '2026-12-31')).to.be.greaterThan(400);
      expect(compare(always, timeZone, 'DE-BY', '2026-03-01', '2026-06-30', 200)).to.be.greaterThan(10);
    });

  it('is right in the years a clock was changed at midnight or a minute past', () => {
    for (const [timeZone, year] of [
      ['America/St_Johns', 2010],
      ['Asia/Beirut', 2024],
      ['Africa/Cairo', 2014],
      ['America/Asuncion', 2023],
      ['America/Havana', 2024],
      ['America/Sao_Paulo', 2018],
      ['Asia/Amman', 2021],
    ] as const)
      expect(compare(nights, timeZone, undefined, `${year}-01-01`, `${year}-12-31`)).to.be.greaterThan(400);
  });

  it('is right in Ramadan in Casablanca, where the clock goes back for a month', () => {
    expect(compare(appointments, 'Africa/Casablanca', undefined, '2025-02-01', '2026-04-30')).to.be.greaterThan(500);
  });

  it('is right in Apia, where Friday 30 December 2011 was left out', () => {
    const week = { regular: specials.regular! };
    expect(compare(week, 'Pacific/Apia', undefined, '2011-12-01', '2012-01-31')).to.be.greaterThan(80);
    expect(compare(appointments, 'Pacific/Apia', undefined, '2011-12-01', '2012-01-31')).to.be.greaterThan(100);
  });
});
