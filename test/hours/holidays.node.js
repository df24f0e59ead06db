// All public holidays of all sixteen states against two libraries.
import Holidays from 'date-holidays';
import feiertage from 'feiertagejs';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { holidayOn, holidaysOf, isoDate } from '../../dist/hours.js';

const STATES = ['BB', 'BE', 'BW', 'BY', 'HB', 'HE', 'HH', 'MV', 'NI', 'NW', 'RP', 'SH', 'SL', 'SN', 'ST', 'TH'];
const YEARS = Array.from({ length: 23 }, (_, i) => 2018 + i);

/**
 * Where feiertagejs and we differ, and why we are right. With date-holidays there is no difference at all.
 *
 * Also no holiday of ours, and of neither library: what single municipalities keep, Augsburg's peace festival (8 August)
 * and Corpus Christi in parts of Saxony and Thuringia.
 */
const KNOWN = [
  // A holiday of the municipalities with more Catholics than Protestants (Art. 1 (1) 2 FTG Bayern), not of the state.
  ...YEARS.map((year) => `BY ${year}-08-15 theirs`),
  // Single holidays of Berlin, by laws of 2019 and 2024 that the library does not have.
  'BE 2020-05-08 ours',
  'BE 2025-05-08 ours',
  'BE 2028-06-17 ours',
];

/** Calls back for every state and year with our days and what they are. */
function everywhere(callback) {
  for (const state of STATES)
    for (const year of YEARS) {
      const ours = new Map([...holidaysOf(year, `DE-${state}`)].map(([day, id]) => [isoDate(day), id]));
      callback(state, year, ours);
    }
}

const onlyIn = (days, others) => [...days.keys()].filter((date) => !others.has(date));

describe('hours/holidays, all states from 2018 to 2040', () => {
  it('has the days of date-holidays', () => {
    everywhere((state, year, ours) => {
      const theirs = new Holidays('DE', state).getHolidays(year).filter(({ type }) => type === 'public');
      const dates = theirs.map(({ date }) => date.slice(0, 10)).sort();
      assert.deepEqual([...ours.keys()].sort(), dates, `${state} ${year}`);
    });
  });

  it('has the days of feiertagejs, but for a list of known differences', () => {
    const found = [];
    everywhere((state, year, ours) => {
      const theirs = new Map(feiertage.getHolidays(year, state).map(({ dateString, name }) => [dateString, name]));
      for (const date of onlyIn(theirs, ours)) found.push(`${state} ${date} theirs`);
      for (const date of onlyIn(ours, theirs)) found.push(`${state} ${date} ours`);
    });
    assert.deepEqual(found.sort(), [...KNOWN].sort());
  });

  it('calls each day by one name, as feiertagejs does', () => {
    const names = new Map();
    everywhere((state, year, ours) => {
      for (const { dateString, name } of feiertage.getHolidays(year, state)) {
        const id = ours.get(dateString);
        if (!id) continue;
        assert.equal(names.get(name) ?? id, id, `${state} ${dateString}`);
        names.set(name, id);
      }
    });
    assert.equal(new Set(names.values()).size, 19);
  });

  it('finds each day alone, and no other', () => {
    everywhere((state, year, ours) => {
      for (let day = Date.UTC(year, 0, 1) / 86_400_000; day < Date.UTC(year + 1, 0, 1) / 86_400_000; day++)
        assert.equal(holidayOn(day, `DE-${state}`), ours.get(isoDate(day)));
    });
  });
});
