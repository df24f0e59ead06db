import { expect } from '@open-wc/testing';
import { holdsAt, isAbout, isForAll, nextBoundary } from '../../src/hours/notices.js';
import type { Notice } from '../../src/model/schema.js';

const berlin = { timeZone: 'Europe/Berlin' };

const notice = (validFrom?: string, validThrough?: string): Notice => ({
  text: 'Die Telefonanlage ist gestört.',
  ...(validFrom && { validFrom }),
  ...(validThrough && { validThrough }),
});
const holds = (given: Notice, at: string, place: object = berlin): boolean => holdsAt(given, new Date(at), place);
const next = (notices: readonly Notice[], at: string): Date | undefined => nextBoundary(notices, new Date(at), berlin);

describe('hours/notices', () => {
  it('hold from the minute they begin until the minute they end, which is over already', () => {
    const given = notice('2026-11-24T08:00', '2026-11-24T13:00');
    expect(holds(given, '2026-11-24T07:59:59.999+01:00')).to.equal(false);
    expect(holds(given, '2026-11-24T08:00+01:00')).to.equal(true);
    expect(holds(given, '2026-11-24T12:59:59.999+01:00')).to.equal(true);
    expect(holds(given, '2026-11-24T13:00+01:00')).to.equal(false);
  });

  it('hold from the first minute of a day to the last of another', () => {
    const given = notice('2026-11-24', '2026-11-27');
    expect(holds(given, '2026-11-23T23:59:59.999+01:00')).to.equal(false);
    expect(holds(given, '2026-11-24T00:00+01:00')).to.equal(true);
    expect(holds(given, '2026-11-27T23:59:59.999+01:00')).to.equal(true);
    expect(holds(given, '2026-11-28T00:00+01:00')).to.equal(false);
  });

  it('hold a single day', () => {
    const given = notice('2026-11-24', '2026-11-24');
    expect(holds(given, '2026-11-23T23:59+01:00')).to.equal(false);
    expect(holds(given, '2026-11-24T12:00+01:00')).to.equal(true);
    expect(holds(given, '2026-11-25T00:00+01:00')).to.equal(false);
  });

  it('hold always without a beginning, and for ever without an end', () => {
    expect(holds(notice(undefined, '2026-11-24'), '1999-01-01T00:00Z')).to.equal(true);
    expect(holds(notice(undefined, '2026-11-24'), '2026-11-25T00:00+01:00')).to.equal(false);
    expect(holds(notice('2026-11-24'), '2099-12-31T23:59Z')).to.equal(true);
    expect(holds(notice('2026-11-24'), '2026-11-23T23:59+01:00')).to.equal(false);
    expect(holds(notice(), '2026-11-24T12:00Z')).to.equal(true);
  });

  it("go by the organization's clock, that of Berlin where none is named", () => {
    const given = notice('2026-11-24T08:00');
    expect(holds(given, '2026-11-24T08:00+13:00', { timeZone: 'Pacific/Auckland' })).to.equal(true);
    expect(holds(given, '2026-11-24T07:59+13:00', { timeZone: 'Pacific/Auckland' })).to.equal(false);
    expect(holds(given, '2026-11-24T08:00+01:00', {})).to.equal(true);
    expect(holds(given, '2026-11-24T07:59+01:00', {})).to.equal(false);
  });

  it('begin and end by the summer clock in summer', () => {
    const given = notice('2026-03-28T12:00', '2026-03-30T12:00');
    expect(holds(given, '2026-03-28T12:00+01:00')).to.equal(true);
    expect(holds(given, '2026-03-30T11:59+02:00')).to.equal(true);
    expect(holds(given, '2026-03-30T12:00+02:00')).to.equal(false);
  });

  it('end with a day of 23 hours, and with one of 25', () => {
    expect(holds(notice(undefined, '2026-03-29'), '2026-03-29T23:59+02:00')).to.equal(true);
    expect(holds(notice(undefined, '2026-03-29'), '2026-03-30T00:00+02:00')).to.equal(false);
    expect(holds(notice(undefined, '2026-10-25'), '2026-10-25T23:59+01:00')).to.equal(true);
    expect(holds(notice(undefined, '2026-10-25'), '2026-10-26T00:00+01:00')).to.equal(false);
  });

  it('do not come back in the hour that the clock shows twice', () => {
    const [ended, begun] = [notice(undefined, '2026-10-25T02:30'), notice('2026-10-25T02:30')];
    expect(holds(ended, '2026-10-25T02:29+02:00')).to.equal(true);
    for (const later of ['2026-10-25T02:30+02:00', '2026-10-25T02:10+01:00', '2026-10-25T02:30+01:00']) {
      expect(holds(ended, later), later).to.equal(false);
      expect(holds(begun, later), later).to.equal(true);
      expect(next([ended, begun], later), later).to.equal(undefined);
    }
  });

  it('begin at a time that the clock skips when they say they will', () => {
    const given = notice('2026-03-29T02:30');
    const begin = next([given], '2026-03-29T00:00+01:00')!;
    expect(begin).to.deep.equal(new Date('2026-03-29T03:30+02:00'));
    expect(holdsAt(given, new Date(begin.getTime() - 1), berlin)).to.equal(false);
    expect(holdsAt(given, begin, berlin)).to.equal(true);
  });

  it('tell when the first of them begins or ends', () => {
    const notices = [notice('2026-11-24T08:00', '2026-11-27'), notice('2026-11-25'), notice(), notice('2026-11-26')];
    const boundaries: string[] = [];
    for (let at = new Date('2026-11-20T00:00Z'), soonest; ; at = soonest) {
      soonest = nextBoundary(notices, at, berlin);
      if (!soonest) break;
      boundaries.push(soonest.toISOString());
    }
    expect(boundaries).to.deep.equal([
      '2026-11-24T07:00:00.000Z',
      '2026-11-24T23:00:00.000Z',
      '2026-11-25T23:00:00.000Z',
      '2026-11-27T23:00:00.000Z',
    ]);
  });

  it('tell of no boundary where there is none, or none any more', () => {
    expect(next([], '2026-11-24T12:00Z')).to.equal(undefined);
    expect(next([notice()], '2026-11-24T12:00Z')).to.equal(undefined);
    expect(next([notice('2026-11-24', '2026-11-25')], '2026-11-26T00:00+01:00')).to.equal(undefined);
    expect(next([notice('2026-11-24')], '2026-11-24T00:00+01:00'), 'which is now').to.equal(undefined);
  });

  it('are for everybody where they name nobody and no building', () => {
    expect(isForAll(notice())).to.equal(true);
    expect(isForAll({ ...notice(), contacts: [], locations: [] })).to.equal(true);
    expect(isForAll({ ...notice(), contacts: [], locations: ['rathaus'] })).to.equal(false);
    expect(isForAll({ ...notice(), contacts: ['anna'] })).to.equal(false);
    expect(isForAll({ ...notice(), locations: ['rathaus'] })).to.equal(false);
    expect(isForAll({ ...notice(), contacts: ['anna'], locations: ['rathaus'] })).to.equal(false);
  });

  it('are about the contacts they name, and all who are found in the buildings', () => {
    const anna = { id: 'anna', location: 'rathaus' };
    expect(isAbout({ ...notice(), contacts: ['bert', 'anna'] }, anna)).to.equal(true);
    expect(isAbout({ ...notice(), contacts: ['bert'] }, anna)).to.equal(false);
    expect(isAbout({ ...notice(), locations: ['turm', 'rathaus'] }, anna)).to.equal(true);
    expect(isAbout({ ...notice(), locations: ['turm'] }, anna)).to.equal(false);
    expect(isAbout({ ...notice(), contacts: ['bert'], locations: ['rathaus'] }, anna)).to.equal(true);
    expect(isAbout({ ...notice(), contacts: ['rathaus'], locations: ['anna'] }, anna)).to.equal(false);
  });

  it('are about nobody in particular where they name nobody', () => {
    expect(isAbout(notice(), { id: 'anna', location: 'rathaus' })).to.equal(false);
    expect(isAbout({ ...notice(), contacts: ['anna'], locations: ['rathaus'] }, {})).to.equal(false);
  });
});
