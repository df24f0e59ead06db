import { expect } from '@open-wc/testing';
import rmi from '../../data/rmi.json' with { type: 'json' };
import { toOsmHours } from '../../src/export/osm.js';
import { parse } from '../../src/model/parse.js';
import { WEEKDAYS } from '../../src/model/calendar.js';
import type { Hours } from '../../src/model/schema.js';

const morning = { dayOfWeek: ['Monday', 'Tuesday', 'Thursday', 'Friday'], opens: '08:30', closes: '12:30' } as const;
const daily = (opens: string, closes: string): Hours => ({ regular: [{ dayOfWeek: WEEKDAYS, opens, closes }] });

/** What opening_hours.js 3 reads without a warning, by hours. */
const EXPECTED: [what: string, hours: Hours, text: string][] = [
  ['nothing where nothing is known', {}, ''],
  ['a week with a stated closed day', { regular: [morning], closed: ['Wednesday'] }, 'Mo,Tu,Th,Fr 08:30-12:30; We off'],
  ['three days in a row as a range', { regular: [{ ...morning, dayOfWeek: ['Wednesday', 'Monday', 'Tuesday', 'Saturday'] }] }, 'Mo-We,Sa 08:30-12:30'],
  ['a lunch break', { regular: [{ ...morning, opens: '14:00', closes: '16:00' }, morning] }, 'Mo,Tu,Th,Fr 08:30-12:30,14:00-16:00'],
  ['overlapping slots as one', { regular: [morning, { ...morning, opens: '12:00', closes: '13:00' }] }, 'Mo,Tu,Th,Fr 08:30-13:00'],
  ['an evening past midnight', { regular: [{ dayOfWeek: ['Friday', 'Saturday'], opens: '18:00', closes: '02:00' }] }, 'Fr,Sa 18:00-02:00'],
  ['nights that no other rule cuts at midnight', { regular: [{ dayOfWeek: ['Friday'], opens: '18:00', closes: '02:00' }, { dayOfWeek: ['Saturday'], opens: '18:00', closes: '03:00' }], closed: ['Sunday', 'Monday'] }, 'Fr 18:00-02:00, Sa 18:00-03:00; Mo off'],
  ['an evening until midnight', { regular: [{ dayOfWeek: ['Sunday'], opens: '18:00', closes: '00:00' }] }, 'Su 18:00-24:00'],
  ['a day and a night', { regular: [{ dayOfWeek: ['Monday'], opens: '08:00', closes: '08:00' }] }, 'Mo 08:00-32:00'],
  ['always', daily('00:00', '00:00'), '24/7'],
  ['always but Christmas', { ...daily('00:00', '00:00'), special: [{ validFrom: '2026-12-25' }] }, 'Mo-Su 00:00-24:00; 2026 Dec 25 off'],
  ['closed days with their reason', { regular: [morning], special: [{ validFrom: '2026-12-24', validThrough: '2026-12-31', reason: 'Betriebs"ferien\n!' }] }, 'Mo,Tu,Th,Fr 08:30-12:30; 2026 Dec 24-2026 Dec 31 off "Betriebs\'ferien !"'],
  ['special days in order, the shorter one within the longer', { regular: [morning], special: [{ validFrom: '2026-12-21', validThrough: '2026-12-31' }, { validFrom: '2026-12-29', opens: '09:00', closes: '11:00', reason: 'Notdienst' }] }, 'Mo,Tu,Th,Fr 08:30-12:30; 2026 Dec 21-2026 Dec 28 off; 2026 Dec 29 09:00-11:00 open "Notdienst"; 2026 Dec 30-2026 Dec 31 off'],
  ['a special day by appointment', { regular: [morning], special: [{ validFrom: '2026-12-21', opens: '09:00', closes: '11:00', byAppointment: true }] }, 'Mo,Tu,Th,Fr 08:30-12:30; 2026 Dec 21 "by appointment"'],
  ['no slot by appointment', { regular: [morning, { dayOfWeek: ['Monday'], opens: '14:00', closes: '16:00', byAppointment: true }], byAppointment: true }, 'Mo,Tu,Th,Fr 08:30-12:30'],
  ['no time in which an appointment is needed', { regular: [{ ...morning, dayOfWeek: ['Monday', 'Tuesday'] }, { dayOfWeek: ['Monday'], opens: '10:00', closes: '11:00', byAppointment: true }] }, 'Mo 08:30-10:00,11:00-12:30; Tu 08:30-12:30'],
  ['by appointment where there is nothing else', { byAppointment: true, special: [{ validFrom: '2026-12-24', reason: 'Heiligabend' }] }, '"by appointment"; 2026 Dec 24 off "Heiligabend"'],
  ['by appointment where every slot is', { regular: [{ ...morning, byAppointment: true }], closed: ['Wednesday'] }, '"by appointment"; We off'],
  ['nothing where a part is missing', { regular: [morning], incomplete: true }, ''],
  ['a season that adds an evening', { regular: [morning, { dayOfWeek: ['Tuesday', 'Saturday'], opens: '17:00', closes: '19:00', validFrom: '2026-05-01', validThrough: '2026-09-30' }] }, 'Mo,Tu,Th,Fr 08:30-12:30; 2026 May 01-2026 Sep 30: Tu 08:30-12:30,17:00-19:00; 2026 May 01-2026 Sep 30: Sa 17:00-19:00'],
  ['a season only', { regular: [{ ...morning, validFrom: '2026-05-01', validThrough: '2026-05-01' }] }, '2026 May 01: Mo,Tu,Th,Fr 08:30-12:30'],
  ['new times from a day on, as the usual ones', { regular: [{ dayOfWeek: ['Monday'], opens: '08:00', closes: '12:00', validThrough: '2026-12-31' }, { dayOfWeek: ['Tuesday'], opens: '09:00', closes: '12:00', validFrom: '2027-01-01' }] }, 'Tu 09:00-12:00; 1970 Jan 01-2026 Dec 31: Mo 08:00-12:00; 1970 Jan 01-2026 Dec 31: Tu off'],
]; // prettier-ignore

describe('export/osm', () => {
  for (const [what, hours, text] of EXPECTED)
    it(`says ${what}`, () => {
      const { data } = parse({ organization: { name: 'A' }, contacts: [{ name: 'B', hours }] });
      // `incomplete` and the like come through the parser as they are.
      expect(toOsmHours(data!.contacts[0]!.hours)).to.equal(text);
    });

  it('closes on public holidays, but not where a special entry says otherwise', () => {
    const hours: Hours = {
      regular: [morning],
      special: [{ validFrom: '2027-01-06', opens: '10:00', closes: '11:00' }],
    };
    expect(toOsmHours(hours, { publicHolidays: 'DE-BW' })).to.equal(
      'Mo,Tu,Th,Fr 08:30-12:30; PH off; 2027 Jan 06 10:00-11:00',
    );
    expect(toOsmHours({ byAppointment: true }, { publicHolidays: 'DE-BW' })).to.equal('"by appointment"');
  });

  it('says the hours of the department', () => {
    const file = parse(rmi).data!;
    const text = file.contacts.map(({ hours }) => toOsmHours(hours, file.organization));
    expect(text).to.deep.equal(['', 'Mo,Tu,Th,Fr 08:30-12:30; We off; PH off', '', '"by appointment"']);
  });

  it('says nothing of a contact without hours', () => {
    expect(toOsmHours(undefined)).to.equal('');
  });
});
