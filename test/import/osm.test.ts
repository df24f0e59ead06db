import { expect } from '@open-wc/testing';
import fc from '../helpers/properties.js';
import { toOsmHours } from '../../src/export/osm.js';
import { issueList } from '../../src/import/imported.js';
import { hoursFromOsm } from '../../src/import/osm/hours.js';
import { statusAt } from '../../src/hours/status.js';
import { WEEKDAYS } from '../../src/model/calendar.js';
import { parse } from '../../src/model/parse.js';
import type { Hours, Slot, SpecialHours } from '../../src/model/schema.js';

const WORKDAYS = WEEKDAYS.slice(0, 5);

function read(text: string): { hours: Hours | undefined; problems: string[] } {
  const { issues, reportAt } = issueList();
  const hours = hoursFromOsm(text, reportAt(1));
  return { hours, problems: issues.map(({ received }) => received) };
}

const UNDERSTOOD: [text: string, hours: Hours | undefined][] = [
  ['', undefined],
  ['PH off', undefined],
  ['Mo-Fr 08:30-12:30', { regular: [{ dayOfWeek: WORKDAYS, opens: '08:30', closes: '12:30' }] }],
  ['Mo-Fr 8:30 - 12:30', { regular: [{ dayOfWeek: WORKDAYS, opens: '08:30', closes: '12:30' }] }],
  ['Mo-Fr: 08.30–12.30', { regular: [{ dayOfWeek: WORKDAYS, opens: '08:30', closes: '12:30' }] }],
  [
    'Di, Do 14:00-16:00; Mi geschlossen'.replace('geschlossen', 'closed'),
    { regular: [{ dayOfWeek: ['Tuesday', 'Thursday'], opens: '14:00', closes: '16:00' }], closed: ['Wednesday'] },
  ],
  [
    'Mo,We-Fr 08:00-12:00,14:00-16:00; PH,Su off',
    {
      regular: [
        { dayOfWeek: ['Monday', 'Wednesday', 'Thursday', 'Friday'], opens: '08:00', closes: '12:00' },
        { dayOfWeek: ['Monday', 'Wednesday', 'Thursday', 'Friday'], opens: '14:00', closes: '16:00' },
      ],
      closed: ['Sunday'],
    },
  ],
  [
    'Mo-Tu 08:00-12:00; Tu 10:00-11:00',
    {
      regular: [
        { dayOfWeek: ['Monday'], opens: '08:00', closes: '12:00' },
        { dayOfWeek: ['Tuesday'], opens: '10:00', closes: '11:00' },
      ],
    },
  ],
  [
    'Mo 08:00-12:00, Mo 14:00-16:00',
    {
      regular: [
        { dayOfWeek: ['Monday'], opens: '08:00', closes: '12:00' },
        { dayOfWeek: ['Monday'], opens: '14:00', closes: '16:00' },
      ],
    },
  ],
  [
    'Sa-Mo 18:00-26:00',
    { regular: [{ dayOfWeek: ['Monday', 'Saturday', 'Sunday'], opens: '18:00', closes: '02:00' }] },
  ],
  ['08:00-24:00', { regular: [{ dayOfWeek: WEEKDAYS, opens: '08:00', closes: '00:00' }] }],
  ['24/7', { regular: [{ dayOfWeek: WEEKDAYS, opens: '00:00', closes: '00:00' }] }],
  ['"by appointment"', { byAppointment: true }],
  ['"nur nach Vereinbarung"', { byAppointment: true }],
  ['by appointment', { byAppointment: true }],
  [
    'Mi 14:00-16:00 nach Vereinbarung',
    { regular: [{ dayOfWeek: ['Wednesday'], opens: '14:00', closes: '16:00', byAppointment: true }] },
  ],
  [
    'We 14:00-16:00 "by appointment"',
    { regular: [{ dayOfWeek: ['Wednesday'], opens: '14:00', closes: '16:00', byAppointment: true }] },
  ],
  [
    'Mo 08:00-12:00 "Bitte klingeln"',
    { regular: [{ dayOfWeek: ['Monday'], opens: '08:00', closes: '12:00' }], note: 'Bitte klingeln' },
  ],
  [
    '2026 Dec 24-31 off "Ferien; bis bald"; 2027 Jan 4 10:00-12:00; 2027 Jan 05 "by appointment"',
    {
      special: [
        { validFrom: '2026-12-24', validThrough: '2026-12-31', reason: 'Ferien; bis bald' },
        { validFrom: '2027-01-04', opens: '10:00', closes: '12:00' },
        { validFrom: '2027-01-05', opens: '00:00', closes: '00:00', byAppointment: true },
      ],
    },
  ],
  [
    'Mo 08:00-12:00; 2027 Jul 01-Aug 31: Mo 07:00-11:00',
    {
      regular: [
        { dayOfWeek: ['Monday'], opens: '08:00', closes: '12:00', validThrough: '2027-06-30' },
        { dayOfWeek: ['Monday'], opens: '07:00', closes: '11:00', validFrom: '2027-07-01', validThrough: '2027-08-31' },
        { dayOfWeek: ['Monday'], opens: '08:00', closes: '12:00', validFrom: '2027-09-01' },
      ],
    },
  ],
];

const NOT_UNDERSTOOD = [
  'Mo-Fr 08:00+',
  'Mo[1] 08:00-12:00',
  'sunrise-sunset',
  'May-Sep: Mo 08:00-12:00',
  'Dec 24 off',
  'easter off',
  'week 1-10 Mo 08:00-12:00',
  'SH Mo 08:00-12:00',
  'PH 10:00-12:00',
  'Mo 25:00-26:00',
  'Mo 08:60-12:00',
  'Mo 08:00-49:00',
  'Xy 08:00-12:00',
  'Mo 08:00-12:00 || "call"',
  'Mo 08:00-12:00 "never closed',
  '2026 Feb 30 off',
  '2026 Dec 31-2026 Dec 24 off',
  'täglich von acht bis zwölf',
];

const clock = fc
  .constantFrom(0, 60, 510, 750, 840, 1080, 1439)
  .map((minutes) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`);
const slot: fc.Arbitrary<Slot> = fc
  .tuple(
    fc.record({ dayOfWeek: fc.subarray([...WEEKDAYS], { minLength: 1 }), opens: clock, closes: clock }),
    fc.constantFrom({}, { byAppointment: true }),
    fc.constantFrom({}, { validFrom: '2026-05-01', validThrough: '2026-09-30' }, { validThrough: '2026-12-31' }),
  )
  .map((parts) => Object.assign({}, ...parts) as Slot)
  // What an appointment past midnight leaves of a night has no day of its own in the text.
  .filter(({ byAppointment, opens, closes }) => !byAppointment || opens < closes);
const special: fc.Arbitrary<SpecialHours> = fc
  .tuple(
    fc.constantFrom({ validFrom: '2026-12-24' }, { validFrom: '2026-12-21', validThrough: '2026-12-31' }),
    fc.constantFrom({}, { opens: '09:00', closes: '11:00' }, { opens: '09:00', closes: '11:00', byAppointment: true }),
    fc.constantFrom({}, { reason: 'Fest, mit "Musik"; ab 9' }),
  )
  .map((parts) => Object.assign({}, ...parts) as SpecialHours);
const soundHours = fc.record(
  {
    regular: fc.array(slot, { maxLength: 4 }),
    closed: fc.subarray([...WEEKDAYS], { minLength: 1 }),
    special: fc.array(special, { maxLength: 3 }),
    byAppointment: fc.constant(true),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Hours>;

/** Whether slots that run into each other have become a stretch of more than a day, which no slot can say. */
const isLong = (text: string): boolean =>
  [...text.matchAll(/(\d+):(\d+)-(\d+):(\d+)/g)].some(([, fromHours, fromMinutes, hours, minutes]) => {
    const length = (Number(hours) - Number(fromHours)) * 60 + Number(minutes) - Number(fromMinutes);
    return length > 1440;
  });

describe('import/osm', () => {
  for (const [text, hours] of UNDERSTOOD)
    it(`understands ${text || 'nothing'}`, () => expect(read(text)).to.deep.equal({ hours, problems: [] }));

  for (const text of NOT_UNDERSTOOD)
    it(`reports ${text}, and keeps what is beside it`, () => {
      const { hours, problems } = read(`Tu 09:00-10:00; ${text}; We off`);
      expect(problems).to.deep.equal([text]);
      expect(hours).to.deep.equal({
        regular: [{ dayOfWeek: ['Tuesday'], opens: '09:00', closes: '10:00' }],
        closed: ['Wednesday'],
        incomplete: true,
      });
    });

  it('gives sound hours back for any text, and never throws', () => {
    const piece = fc.constantFrom(
      'Mo',
      '-',
      ',',
      ' ',
      '08:00',
      '12:00',
      '2026 Dec 24',
      'off',
      '"',
      'PH',
      ';',
      '24/7',
      ':',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        (text) => {
          const { hours = {} } = read(text);
          const { issues } = parse({ organization: { name: 'A' }, contacts: [{ name: 'B', hours }] });
          expect(issues.filter(({ problem }) => !/overlap/.test(problem))).to.deep.equal([]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('says the same as the hours that were exported', () => {
    fc.assert(
      fc.property(soundHours, (hours) => {
        const text = toOsmHours(hours);
        fc.pre(!isLong(text));
        const { hours: back, problems } = read(text);
        expect(problems).to.deep.equal([]);
        const again = toOsmHours(back);
        expect(toOsmHours(read(again).hours)).to.equal(again);
        // Export cuts a season in two where an appointment begins, which import joins again.
        if (!/\d: /.test(text)) expect(again).to.equal(text);
      }),
      { numRuns: 500 },
    );
  });

  it('is open exactly when the exported hours are, without appointments', () => {
    const open = fc.record({
      regular: fc.array(
        slot.filter((each) => !each.byAppointment),
        { maxLength: 4 },
      ),
    });
    fc.assert(
      fc.property(open, fc.integer({ min: Date.UTC(2026, 2, 1), max: Date.UTC(2027, 2, 1) }), (hours, at) => {
        fc.pre(!isLong(toOsmHours(hours)));
        const { hours: back } = read(toOsmHours(hours));
        const isOpen = (each: Hours | undefined): boolean => statusAt(each, new Date(at)).state === 'open';
        expect(isOpen(back)).to.equal(isOpen(hours));
      }),
      { numRuns: 500 },
    );
  });
});
