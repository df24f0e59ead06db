import { expect } from '@open-wc/testing';
import fc from '../../helpers/properties.js';
import type { Json, JsonObject } from '../../../src/editor/document/json.js';
import * as json from '../../../src/editor/hours/json/exceptions.js';

const date = fc.constantFrom('2026-12-24', '2026-12-31', '2027-01-06');
const entry = fc
  .tuple(
    fc.record({ validFrom: date, validThrough: date }, { requiredKeys: ['validFrom'] }),
    fc.constantFrom<JsonObject>(
      {},
      { opens: '09:00', closes: '11:00' },
      { opens: '14:00', closes: '16:00', byAppointment: true },
    ),
    fc.constantFrom<JsonObject>({}, { reason: 'Fest' }, { reason: 'Fest', extra: 1 }),
  )
  .map(([dates, times, rest]): JsonObject => ({ ...dates, ...times, ...rest }));
const anyEntry: fc.Arbitrary<Json> = fc.oneof(
  { weight: 5, arbitrary: entry },
  fc.constantFrom<Json>('Weihnachten', null, {}, { validFrom: 5 }),
);
const hours = fc.array(anyEntry, { maxLength: 6 }).map((special): JsonObject => ({ special, note: 'A' }));

describe('hours/json/exceptions', () => {
  it('changes nothing where an exception is put in its own place', () => {
    fc.assert(
      fc.property(hours, (given) => {
        const exceptions = json.exceptionsOf(given);
        // Entries of one exception that stand apart come together.
        fc.pre(exceptions.every(({ indexes }) => indexes.at(-1)! - indexes[0]! === indexes.length - 1));
        for (const exception of exceptions)
          expect(json.withException(given, exception, exception.entries)).to.deep.equal(
            given['special'] === undefined ? { note: 'A' } : given,
          );
      }),
    );
  });

  it('takes nothing away but the exception that is deleted', () => {
    fc.assert(
      fc.property(hours, (given) => {
        for (const exception of json.exceptionsOf(given)) {
          const rest = (given['special'] as readonly Json[]).filter((_, i) => !exception.indexes.includes(i));
          expect(json.withException(given, exception, [])['special'] ?? []).to.deep.equal(rest);
        }
      }),
    );
  });

  it('puts several times of a day into one exception', () => {
    const morning = { validFrom: '2026-12-24', opens: '09:00', closes: '11:00', reason: 'Heiligabend' };
    const evening = { validFrom: '2026-12-24', validThrough: '2026-12-24', opens: '14:00', closes: '16:00' };
    const [exception, ...others] = json.exceptionsOf({ special: [morning, evening] });
    expect(others).to.have.lengthOf(0);
    expect(json.reasonOf(exception!)).to.equal('Heiligabend');
    expect(json.withTimes(exception!.entries, [])).to.deep.equal([{ validFrom: '2026-12-24', reason: 'Heiligabend' }]);
    expect(json.withReason(exception!.entries, '').some((each) => 'reason' in each)).to.equal(false);
  });

  it('finds the shorter one of two that cover a day, as the page does', () => {
    const special = [{ validFrom: '2026-12-21', validThrough: '2026-12-31' }, { validFrom: '2026-12-24' }];
    expect(json.exceptionOn({ special }, '2026-12-24')!.indexes).to.deep.equal([1]);
    expect(json.exceptionOn({ special }, '2026-12-22')!.indexes).to.deep.equal([0]);
    expect(json.exceptionOn({ special }, '2027-01-01')).to.equal(undefined);
  });

  it('adds an exception where its date belongs', () => {
    const special = [{ validFrom: '2026-12-21' }, { validFrom: '2026-12-31' }];
    const after = json.withNewException({ special }, [{ validFrom: '2026-12-24' }]);
    expect((after['special'] as JsonObject[]).map(({ validFrom }) => validFrom)).to.deep.equal([
      '2026-12-21',
      '2026-12-24',
      '2026-12-31',
    ]);
  });

  it('repeats a leap day on the 28th, and no date twice', () => {
    const special = [{ validFrom: '2028-02-29' }, { validFrom: '2029-02-28' }];
    const [exception] = json.exceptionsOf({ special });
    expect(json.sameAgain({ special }, exception!)).to.deep.equal([{ validFrom: '2030-02-28' }]);
  });
});
