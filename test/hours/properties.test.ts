import { expect } from '@open-wc/testing';
import fc from '../helpers/properties.js';
import { exceptionsFrom, statusAt, todayAt, weekOf, type Place } from '../../src/hours/index.js';
import { REGIONS } from '../../src/model/regions.js';
import type { Hours, Slot, SpecialHours } from '../../src/model/schema.js';
import { MINUTE, paint, STATES, Temporal } from './oracle.js';
import { ALL_DAYS } from './scenes.js';

const RUNS = 300;

const pad = (value: number): string => String(value).padStart(2, '0');
/** Mostly full hours, so that ends meet, and often those that a clock change skips or doubles. */
const time = fc
  .oneof(
    fc.constantFrom(60, 90, 120, 150, 180),
    fc.integer({ min: 0, max: 23 }).map((hour) => hour * 60),
    fc.integer({ min: 0, max: 1439 }),
  )
  .map((minute) => `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`);
const date = fc
  .date({ min: new Date('2025-12-01'), max: new Date('2027-02-01'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
/** What a property that may be absent adds. */
const maybe = <T extends object>(value: fc.Arbitrary<T>): fc.Arbitrary<Partial<T>> =>
  fc.oneof(fc.constant({} as Partial<T>), value);
const season = maybe(
  fc.tuple(date, date).map((days) => {
    const [validFrom, validThrough] = days.sort();
    return { validFrom, validThrough };
  }),
);
const byAppointment = maybe(fc.constant({ byAppointment: true }));
const slot = fc
  .tuple(
    fc.record({ dayOfWeek: fc.subarray(ALL_DAYS, { minLength: 1 }), opens: time, closes: time }),
    byAppointment,
    season,
  )
  .map((parts): Slot => Object.assign({}, ...parts) as Slot);
const special = fc
  .tuple(
    date,
    maybe(fc.record({ opens: time, closes: time })),
    byAppointment,
    maybe(fc.record({ reason: fc.constantFrom('Umzug', 'Fest') })),
    fc.integer({ min: 0, max: 20 }),
  )
  .map(([validFrom, times, appointment, reason, days]): SpecialHours => {
    const through = new Date(Date.parse(validFrom) + days * 1440 * MINUTE).toISOString().slice(0, 10);
    return {
      validFrom,
      ...(days && { validThrough: through }),
      ...times,
      ...(times.opens && appointment),
      ...reason,
    };
  });
const hours = fc
  .tuple(
    maybe(fc.record({ regular: fc.array(slot, { maxLength: 5 }) })),
    maybe(fc.record({ special: fc.array(special, { maxLength: 5 }) })),
    byAppointment,
  )
  .map((parts): Hours => Object.assign({}, ...parts) as Hours);
const place: fc.Arbitrary<Place & { timeZone: string }> = fc.record({
  timeZone: fc.constantFrom(
    'Europe/Berlin',
    'Australia/Lord_Howe',
    'Pacific/Chatham',
    'America/St_Johns',
    'Africa/Casablanca',
    'Asia/Beirut',
    'America/Havana',
    'Pacific/Apia',
  ),
  publicHolidays: fc.option(fc.constantFrom(...REGIONS), { nil: undefined }),
});
/** Clock changes are rare, so every other instant lies near one of Berlin's. */
const instant = fc.oneof(
  fc.integer({ min: Date.UTC(2025, 10, 15), max: Date.UTC(2027, 1, 15) }),
  fc
    .tuple(fc.constantFrom(Date.UTC(2026, 2, 29, 1), Date.UTC(2026, 9, 25, 1)), fc.integer({ min: -3000, max: 3000 }))
    .map(([change, minutes]) => change + minutes * MINUTE),
);

function freeze<T extends object>(value: T): T {
  for (const inner of Object.values(value)) if (typeof inner === 'object' && inner) freeze(inner as object);
  return Object.freeze(value);
}

describe('hours/status, for any hours, instant and place', () => {
  it('says what the oracle says', () => {
    fc.assert(
      fc.property(hours, instant, place, (hours, now, place) => {
        const { state, reason, nextChange, nextOpening } = statusAt(hours, new Date(now), place);
        if (state === 'unknown') return !hours.regular?.length && !hours.special?.length && !hours.byAppointment;
        const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(place.timeZone).toPlainDate();
        const { start, states, reasons, texts } = paint(
          hours,
          place.timeZone,
          place.publicHolidays,
          today.toString(),
          today.add({ days: 24 }).toString(),
        );
        const minute = Math.floor(now / MINUTE) - start;
        expect(state).to.equal(STATES[states[minute]!]);
        expect(reason).to.equal(texts[reasons[minute]!]);
        const change = states.findIndex((next, i) => i > minute && next !== states[minute]);
        const opening = states.findIndex((next, i) => i > minute && next === 1 && states[i - 1] !== 1);
        for (const [told, found] of [
          [nextChange, change],
          [nextOpening, opening],
        ] as const)
          if (found >= 0) expect(told).to.deep.equal(new Date((start + found) * MINUTE));
          else expect(told?.getTime() ?? Infinity).to.be.at.least((start + states.length) * MINUTE);
        return true;
      }),
      { numRuns: RUNS },
    );
  });

  it('stays as it is until the next change, and differs at it', () => {
    fc.assert(
      fc.property(
        hours,
        instant,
        place,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true })),
        (hours, now, place, parts) => {
          const { state, nextChange } = statusAt(hours, new Date(now), place);
          const change = nextChange?.getTime() ?? now + 300 * 1440 * MINUTE;
          expect(change).to.be.greaterThan(now);
          for (const between of [...parts.map((part) => now + part * (change - 1 - now)), change - 1]) {
            const then = statusAt(hours, new Date(between), place);
            expect(then.state).to.equal(state);
            if (nextChange) expect(then.nextChange).to.deep.equal(nextChange);
          }
          if (nextChange) expect(statusAt(hours, nextChange, place).state).not.to.equal(state);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('opens next at the first change to open', () => {
    fc.assert(
      fc.property(hours, instant, place, (hours, now, place) => {
        const { nextChange, nextOpening } = statusAt(hours, new Date(now), place);
        let change = nextChange;
        let found: Date | undefined;
        for (let steps = 0; change && !found && steps < 200; steps++) {
          const { state, nextChange: next } = statusAt(hours, change, place);
          if (state === 'open') found = change;
          else change = next;
        }
        if (found && nextOpening) expect(nextOpening).to.deep.equal(found);
        // Each status looks a year ahead of its own instant, so from change to change one sees further than at first.
        else if (found) expect(found.getTime()).to.be.greaterThan(now + 365 * 1440 * MINUTE);
        // The steps may end right before it.
        else if (nextOpening) expect(nextOpening.getTime()).to.be.at.least(change?.getTime() ?? Infinity);
      }),
      { numRuns: RUNS },
    );
  });

  it('gives the same answer again, to a copy too, and leaves the hours as they are', () => {
    fc.assert(
      fc.property(hours, fc.array(instant, { minLength: 1 }), place, (hours, instants, place) => {
        freeze(hours);
        freeze(place);
        const answers = instants.map((now) => statusAt(hours, new Date(now), place));
        // In another order, of hours never asked before: nothing depends on what was laid out earlier.
        const copy = structuredClone(hours);
        const again = [...instants].reverse().map((now) => statusAt(copy, new Date(now), place));
        expect(again.reverse()).to.deep.equal(answers);
        // Nobody can reach into what was laid out.
        answers[0]!.nextChange?.setTime(0);
        expect(statusAt(hours, new Date(instants[0]!), place)).to.deep.equal(again[0]);
      }),
      { numRuns: RUNS },
    );
  });

  it('never throws for a sound time zone, and always throws for another', () => {
    fc.assert(
      fc.property(
        hours,
        fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        place,
        (hours, now, place) => {
          statusAt(hours, now, place);
          const today = todayAt(now, place);
          weekOf(hours, today);
          exceptionsFrom(hours, today, place);
          const sound = { ...hours, byAppointment: true };
          expect(() => statusAt(sound, now, { ...place, timeZone: 'Nowhere/Land' })).to.throw(RangeError);
        },
      ),
      { numRuns: RUNS },
    );
  });
});
