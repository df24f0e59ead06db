import { expect } from '@open-wc/testing';
import { instantOf, momentsAfter, placeOf, wallClockText } from '../../../src/editor/preview/moments.js';

const ESSLINGEN = { timeZone: 'Europe/Berlin', publicHolidays: 'DE-BW' } as const;
const at = (iso: string): Date => new Date(iso);

describe('a moment to look at', () => {
  it("is told and read by the office's clock, in summer and in winter", () => {
    for (const [wallClock, instant] of [
      ['2026-12-24T10:00', '2026-12-24T09:00:00Z'],
      ['2026-07-01T10:00', '2026-07-01T08:00:00Z'],
    ] as const) {
      expect(instantOf(wallClock, ESSLINGEN)!.toISOString()).to.equal(instant.replace('Z', '.000Z'));
      expect(wallClockText(at(instant), ESSLINGEN)).to.equal(wallClock);
    }
    expect(instantOf('', ESSLINGEN), 'half a date is none').to.be.undefined;
  });

  it('is offered: the next holiday, the next exception, the next opening', () => {
    const hours = {
      regular: [{ dayOfWeek: ['Monday'], opens: '08:30', closes: '12:30' }],
      special: [
        { validFrom: '2026-12-29', reason: 'Inventur' },
        { validFrom: '2026-12-24', reason: 'Betriebsausflug' },
        { validFrom: '2026-11-24' },
      ],
    } as const;
    const moments = momentsAfter(at('2026-11-25T12:00:00Z'), hours, ESSLINGEN);
    expect(moments.map(({ kind, at: moment }) => [kind, wallClockText(moment, ESSLINGEN)])).to.deep.equal([
      ['holiday', '2026-12-25T10:00'],
      ['exception', '2026-12-24T10:00'],
      ['opening', '2026-11-30T08:31'],
    ]);
    expect(moments[1]!.reason).to.equal('Betriebsausflug');
  });

  it('is after the turn of the year where nothing comes before', () => {
    const [holiday] = momentsAfter(at('2026-12-27T12:00:00Z'), undefined, ESSLINGEN);
    expect(holiday!.holiday).to.equal('new-year');
  });

  it('is by the default clock where the zone is unknown', () => {
    const place = placeOf({ name: 'Amt', timeZone: 'Mars/Olympus' });
    expect(wallClockText(at('2026-12-24T09:00:00Z'), place)).to.equal('2026-12-24T10:00');
  });
});
