import { expect } from '@open-wc/testing';
import { checkHours, checkSeason, checkSpecial, checkTemporary } from '../../src/model/checks.js';
import type { Fault, Tell } from '../../src/model/shape.js';

/** What a check says, as `property: kind`. */
function told(check: (tell: Tell) => unknown): { kept: boolean; faults: string[] } {
  const faults: string[] = [];
  const kept = check((key, kind) => void faults.push(`${key}: ${kind}`)) !== undefined;
  return { kept, faults };
}
const season = (validFrom?: string, validThrough?: string): ReturnType<typeof told> =>
  told((tell) => checkSeason({ ...(validFrom && { validFrom }), ...(validThrough && { validThrough }) }, tell));
const fine = { kept: true, faults: [] };

interface SlotLike {
  dayOfWeek: string[];
  opens: string;
  closes: string;
  byAppointment?: boolean;
  validFrom?: string;
  validThrough?: string;
}
const slot = (opens: string, closes: string, more?: Partial<SlotLike>): SlotLike => ({
  dayOfWeek: ['Monday'],
  opens,
  closes,
  ...more,
});
const faultsOf = (...regular: SlotLike[]): string[] => told((tell) => checkHours({ regular }, tell, [])).faults;

describe('model/checks', () => {
  it('lets a season be open at either end, or one day long', () => {
    for (const [from, through] of [[], ['2026-04-01'], [undefined, '2026-04-01'], ['2026-04-01', '2026-04-01']])
      expect(season(from, through)).to.deep.equal(fine);
  });

  it('drops a season that ends before it begins', () => {
    expect(season('2026-10-01', '2026-09-30')).to.deep.equal({ kept: false, faults: ['validThrough: season'] });
  });

  it('knows the days of the calendar, leap years included', () => {
    for (const day of ['2028-02-29', '2000-02-29', '2026-12-31']) expect(season(day), day).to.deep.equal(fine);
    for (const day of ['2026-02-29', '2026-02-30', '2100-02-29', '2026-04-31'])
      expect(season(day), day).to.deep.equal({ kept: false, faults: ['validFrom: no-such-day'] });
  });

  it('drops a special entry with half of its times', () => {
    const special = (times: object): ReturnType<typeof told> =>
      told((tell) => checkSpecial({ validFrom: '2026-12-24', ...times }, tell, []));
    expect(special({})).to.deep.equal(fine);
    expect(special({ opens: '09:00', closes: '12:00' })).to.deep.equal(fine);
    expect(special({ opens: '09:00' })).to.deep.equal({ kept: false, faults: ['closes: half'] });
    expect(special({ closes: '09:00' })).to.deep.equal({ kept: false, faults: ['opens: half'] });
  });

  it('drops what holds for a while where its beginning or end cannot be read: it would hold for ever', () => {
    const lost = (key: string): Fault[] => [{ path: `notices[0].${key}`, kind: 'value' }];
    for (const key of ['validFrom', 'validThrough'])
      expect(
        told((tell) => checkTemporary({}, tell, lost(key))),
        key,
      ).to.deep.equal({ kept: false, faults: [] });
    expect(told((tell) => checkTemporary({}, tell, lost('severity')))).to.deep.equal(fine);
    expect(told((tell) => checkTemporary({}, tell, []))).to.deep.equal(fine);
  });

  it('never closes a day whose special times are broken, and says so once', () => {
    const lost = (key: string): Fault[] => [{ path: `contacts[0].hours.special[0].${key}`, kind: 'value' }];
    const entry = { validFrom: '2026-12-24' };
    expect(told((tell) => checkSpecial(entry, tell, lost('opens')))).to.deep.equal({ kept: false, faults: [] });
    expect(told((tell) => checkSpecial(entry, tell, lost('reason')))).to.deep.equal(fine);
  });

  it('tells of slots that overlap, past midnight too', () => {
    expect(faultsOf(slot('08:00', '12:00'), slot('11:59', '14:00'))).to.deep.equal(['regular[1]: overlap']);
    expect(faultsOf(slot('18:00', '02:00'), slot('23:00', '23:30'))).to.deep.equal(['regular[1]: overlap']);
  });

  it('lets slots touch, lie on other days, in other seasons, or be by appointment inside others', () => {
    const first = slot('08:00', '12:00', { validThrough: '2026-06-30' });
    for (const second of [
      slot('12:00', '14:00'),
      slot('08:00', '12:00', { dayOfWeek: ['Tuesday'] }),
      slot('08:00', '12:00', { validFrom: '2026-07-01' }),
      slot('09:00', '10:00', { byAppointment: true }),
    ])
      expect(faultsOf(first, second)).to.deep.equal([]);
  });

  it('tells of a day that is closed and has times', () => {
    const hours = { regular: [slot('08:00', '12:00')], closed: ['Monday'] };
    expect(told((tell) => checkHours(hours, tell, []))).to.deep.equal({
      kept: true,
      faults: ['closed: closed-and-open'],
    });
  });
});
