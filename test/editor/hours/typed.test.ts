import { expect } from '@open-wc/testing';
import fc from '../../helpers/properties.js';
import { dateText, isDate, parseDate } from '../../../src/editor/hours/typed-date.js';
import { momentText, parseMoment } from '../../../src/editor/hours/typed-moment.js';
import { parseTime } from '../../../src/editor/hours/typed-time.js';
import { dayOf, isoDate } from '../../../src/hours/civil.js';

const TODAY = dayOf('2026-11-25');

describe('what is typed', () => {
  for (const [typed, time] of [
    ['830', '08:30'],
    ['0830', '08:30'],
    ['8.30', '08:30'],
    ['8:30', '08:30'],
    ['8,30', '08:30'],
    ['8h30', '08:30'],
    ['8 Uhr 30', '08:30'],
    ['8.30 Uhr', '08:30'],
    [' 8 Uhr ', '08:00'],
    ['8 uhr', '08:00'],
    ['8', '08:00'],
    ['12', '12:00'],
    ['1230', '12:30'],
    ['24', '00:00'],
    ['24:00', '00:00'],
    ['0', '00:00'],
    ['8 am', '08:00'],
    ['12 am', '00:00'],
    ['2:30 pm', '14:30'],
    ['12pm', '12:00'],
  ] as const)
    it(`"${typed}" is ${time}`, () => expect(parseTime(typed)).to.equal(time));

  for (const typed of [
    '',
    'mittags',
    '25',
    '24:01',
    '8:60',
    '860',
    '8:3',
    '83012',
    '8-12',
    '13 pm',
    '0 am',
    '-8',
    '8::30',
  ])
    it(`"${typed}" is no time`, () => expect(parseTime(typed)).to.equal(undefined));

  it('a time of the file is itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => {
        const time = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
        expect(parseTime(time)).to.equal(time);
      }),
    );
  });

  for (const [typed, date] of [
    ['24.12.2026', '2026-12-24'],
    ['24.12.26', '2026-12-24'],
    ['4.1.2027', '2027-01-04'],
    ['24. 12. 2026', '2026-12-24'],
    ['24/12/2026', '2026-12-24'],
    ['24.12.', '2026-12-24'],
    ['24.12', '2026-12-24'],
    ['1.3.', '2027-03-01'],
    ['25.11.', '2026-11-25'],
    ['29.2.', '2028-02-29'],
    ['2026-12-24', '2026-12-24'],
  ] as const)
    it(`"${typed}" is ${date}`, () => expect(parseDate(typed, TODAY)).to.equal(date));

  for (const typed of ['', 'Weihnachten', '30.2.2026', '30.2.', '32.1.2026', '2026-02-30', '12.2026', '24.12.126'])
    it(`"${typed}" is no date`, () => expect(parseDate(typed, TODAY)).to.equal(undefined));

  it('a date of the file is shown as it is written here, and read again', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayOf('1970-01-01'), max: dayOf('2999-12-31') }), (day) => {
        const date = isoDate(day);
        expect(isDate(date)).to.equal(true);
        expect(parseDate(dateText(date), TODAY)).to.equal(date);
      }),
    );
    expect(dateText('bald')).to.equal('bald');
  });

  for (const [typed, moment] of [
    ['24.11.2026', '2026-11-24'],
    ['24.12.', '2026-12-24'],
    ['24. 12. 2026', '2026-12-24'],
    ['24.12.2026 8:00', '2026-12-24T08:00'],
    ['24.12.26 830', '2026-12-24T08:30'],
    ['24.12. 8 Uhr', '2026-12-24T08:00'],
    ['24. 12. 2026 8 Uhr 30', '2026-12-24T08:30'],
    ['24.12.2026, 08:00 Uhr', '2026-12-24T08:00'],
    ['24.12. um 8', '2026-12-24T08:00'],
    ['2026-12-24T08:00', '2026-12-24T08:00'],
    ['2026-12-24 08:00', '2026-12-24T08:00'],
    ['31.12.2026 24 Uhr', '2027-01-01T00:00'],
    ['31.12.2026 24:00', '2027-01-01T00:00'],
    ['31.12.2026 240', '2026-12-31T02:40'],
  ] as const)
    it(`"${typed}" is ${moment}`, () => expect(parseMoment(typed, TODAY)).to.equal(moment));

  for (const typed of ['', '8 Uhr', 'morgen 8 Uhr', '24.12. mittags', '30.2.2026 8:00', '24.12.2026 25:00'])
    it(`"${typed}" is no moment`, () => expect(parseMoment(typed, TODAY)).to.equal(undefined));

  it('a moment of the file is shown so that it is read as itself', () => {
    for (const moment of ['2026-12-24', '2026-12-24T00:00', '2026-12-24T23:59'])
      expect(parseMoment(momentText(moment), TODAY)).to.equal(moment);
    expect(momentText('2026-12-24T08:00')).to.equal('24.12.2026 08:00');
    expect(momentText('morgen')).to.equal('morgen');
  });
});
