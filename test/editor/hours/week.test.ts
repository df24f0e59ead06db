import { expect } from '@open-wc/testing';
import fc from '../../helpers/properties.js';
import type { Json, JsonObject } from '../../../src/editor/document/json.js';
import { isSame } from '../../../src/editor/hours/json/raw.js';
import { cutOut, seasonsOf, withoutSeason, withSeasonDates } from '../../../src/editor/hours/json/seasons.js';
import {
  ALL_YEAR,
  slotsOn,
  stateOf,
  withDayClosed,
  withDayUnstated,
  withSlots,
} from '../../../src/editor/hours/json/week.js';
import { dayOf } from '../../../src/hours/civil.js';
import { scheduleOf } from '../../../src/hours/schedule.js';
import { WEEKDAYS } from '../../../src/model/calendar.js';

const time = fc.constantFrom('08:30', '12:30', '14:00', '16:00', '02:00');
const day = fc.constantFrom(...WEEKDAYS);
const days = fc.subarray([...WEEKDAYS], { minLength: 1 });
const season = fc.constantFrom<JsonObject>(
  {},
  { validFrom: '2026-05-01', validThrough: '2026-09-30' },
  { validFrom: '2026-10-01' },
);
const times = fc.oneof(
  fc.record({ opens: time, closes: time }),
  fc.record({ opens: time, closes: time, byAppointment: fc.constant(true) }),
);
const slot = fc
  .tuple(days, times, season)
  .map(([dayOfWeek, span, dates]): JsonObject => ({ dayOfWeek, ...span, ...dates }));
const soundHours = fc
  .record({ regular: fc.array(slot, { maxLength: 5 }), closed: fc.subarray([...WEEKDAYS]) })
  .map((hours): JsonObject => hours);
/** What a file may have, too: single days, half slots, what nobody knows. */
const anyEntry: fc.Arbitrary<Json> = fc.oneof(
  { weight: 5, arbitrary: slot },
  fc.record({ dayOfWeek: day, opens: fc.constantFrom('', '9 Uhr'), extra: fc.integer() }),
  fc.record({ dayOfWeek: fc.constantFrom<Json>([], ['Caturday'], 7, null, ['Monday', 'Caturday']), opens: time }),
  fc.constantFrom<Json>('Mo 8-12', null, 3),
);
const anyHours = fc
  .record(
    {
      regular: fc.oneof(fc.array(anyEntry, { maxLength: 6 }), anyEntry),
      closed: fc.oneof(fc.subarray([...WEEKDAYS, 'Caturday'] as string[]), day),
      note: fc.string(),
    },
    { requiredKeys: [] },
  )
  .map((hours) => hours as JsonObject);

const timesOf = (hours: JsonObject, dates: JsonObject, weekday: (typeof WEEKDAYS)[number]): JsonObject[] =>
  slotsOn(hours, dates, weekday).map((each) => each.times);

/** What holds on each day of a year around the seasons above. */
const year = (hours: JsonObject): string => {
  const schedule = scheduleOf(hours);
  const from = dayOf('2026-03-01');
  return JSON.stringify(Array.from({ length: 365 }, (_, i) => schedule.on(from + i).times));
};

describe('hours/json', () => {
  it('changes nothing where a day is given the slots it has', () => {
    fc.assert(
      fc.property(anyHours, season, day, (hours, dates, weekday) => {
        const slots = timesOf(hours, dates, weekday);
        fc.pre(stateOf(hours, dates, weekday) !== 'contradictory');
        const after = withSlots(hours, dates, weekday, slots);
        if (hours['regular'] !== undefined && !Array.isArray(hours['regular'])) return;
        expect(isSame(after['regular'] ?? [], hours['regular'] ?? [])).to.equal(true);
      }),
    );
  });

  it('gives a day the slots it is given, in their order, and leaves all other days and everything else alone', () => {
    fc.assert(
      fc.property(anyHours, season, day, fc.array(times, { maxLength: 3 }), (hours, dates, weekday, slots) => {
        const after = withSlots(hours, dates, weekday, slots);
        expect(timesOf(after, dates, weekday)).to.deep.equal(slots);
        for (const other of WEEKDAYS)
          for (const each of [ALL_YEAR, ...seasonsOf(hours)])
            if (other !== weekday || !isSame({ ...each }, { ...dates }))
              expect(timesOf(after, each as JsonObject, other)).to.deep.equal(
                timesOf(hours, each as JsonObject, other),
              );
        expect(after['note']).to.equal(hours['note']);
      }),
    );
  });

  it('loses nothing it does not understand', () => {
    const strange = (hours: JsonObject): string[] =>
      JSON.stringify(hours).match(/Caturday|Mo 8-12|"extra":-?\d+/g) ?? [];
    fc.assert(
      fc.property(anyHours, fc.array(day, { maxLength: 7 }), (hours, weekdays) => {
        const after = weekdays.reduce((changed, weekday) => withSlots(changed, ALL_YEAR, weekday, []), hours);
        const kept = strange(after).filter((text) => !text.startsWith('"extra'));
        expect(kept).to.deep.equal(strange(hours).filter((text) => !text.startsWith('"extra')));
      }),
    );
  });

  it('says of a closed day that it is closed, and of an unstated one nothing', () => {
    fc.assert(
      fc.property(soundHours, day, (hours, weekday) => {
        const closed = withDayClosed(hours, ALL_YEAR, weekday);
        expect(timesOf(closed, {}, weekday)).to.deep.equal([]);
        const unstated = withDayUnstated(closed, ALL_YEAR, weekday);
        expect(stateOf(unstated, ALL_YEAR, weekday)).to.equal('unstated');
      }),
    );
  });

  it('shares a slot between days that have the same', () => {
    const morning = { opens: '08:30', closes: '12:30' };
    let hours: JsonObject = {};
    for (const weekday of ['Tuesday', 'Monday', 'Friday'] as const)
      hours = withSlots(hours, ALL_YEAR, weekday, [morning]);
    expect(hours).to.deep.equal({ regular: [{ dayOfWeek: ['Monday', 'Tuesday', 'Friday'], ...morning }] });
  });

  it('changes no day by cutting out a season, and none by taking it away again', () => {
    fc.assert(
      fc.property(soundHours, fc.constantFrom<JsonObject>({}, { validThrough: '2026-12-24' }), (hours, end) => {
        const dates = { validFrom: '2026-07-01', validThrough: '2026-08-31', ...end };
        const cut = cutOut(hours, dates);
        expect(year(cut)).to.equal(year(hours));
      }),
    );
    const plain = fc.array(fc.tuple(days, times).map(([dayOfWeek, span]): JsonObject => ({ dayOfWeek, ...span })));
    fc.assert(
      fc.property(plain, (regular) => {
        const dates = { validFrom: '2026-07-01', validThrough: '2026-08-31' };
        const back = withoutSeason(cutOut({ regular }, dates), dates);
        expect(year(back)).to.equal(year({ regular }));
      }),
    );
  });

  it('moves what ends or begins where a season did', () => {
    const slots = { dayOfWeek: ['Monday'], opens: '08:30', closes: '12:30' };
    const hours = cutOut({ regular: [slots] }, { validFrom: '2026-07-01', validThrough: '2026-08-31' });
    const moved = withSeasonDates(
      hours,
      { validFrom: '2026-07-01', validThrough: '2026-08-31' },
      { validFrom: '2026-06-15', validThrough: '2026-09-15' },
    );
    expect(moved['regular']).to.deep.equal([
      { ...slots, validThrough: '2026-06-14' },
      { ...slots, validFrom: '2026-06-15', validThrough: '2026-09-15' },
      { ...slots, validFrom: '2026-09-16' },
    ]);
    expect(year(moved)).to.equal(year({ regular: [slots] }));
  });
});
