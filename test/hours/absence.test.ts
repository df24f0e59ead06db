import { expect } from '@open-wc/testing';
import { awayOn } from '../../src/hours/absence.js';
import type { Absence, Contact } from '../../src/model/schema.js';

const WEEK = { validFrom: '2026-12-21', validThrough: '2026-12-27' };
const DAY = '2026-12-23';

const person = (id: string, ...absences: Absence[]): Contact => ({ id, name: id, absences });

/** Who is there instead of the first of some contacts: "b", "nobody", or that there is no need. */
function standsIn(contacts: readonly Contact[], day = DAY): string {
  const away = awayOn(contacts[0]!, day, contacts);
  return away ? (away.deputy?.id ?? 'nobody') : 'is there';
}

describe('hours/absence', () => {
  it('lasts from its first day to its last, both included', () => {
    const contacts = [person('a', { ...WEEK, deputy: 'b' }), person('b')];
    expect(standsIn(contacts, '2026-12-20')).to.equal('is there');
    expect(standsIn(contacts, '2026-12-21')).to.equal('b');
    expect(standsIn(contacts, '2026-12-27')).to.equal('b');
    expect(standsIn(contacts, '2026-12-28')).to.equal('is there');
  });

  it('lasts until it is taken out where it has no last day', () => {
    const contacts = [person('a', { validFrom: '2026-12-21' })];
    expect(standsIn(contacts, '2026-12-20')).to.equal('is there');
    expect(standsIn(contacts, '2099-12-31')).to.equal('nobody');
  });

  it('is none of a contact who is never away', () => {
    expect(standsIn([{ id: 'a', name: 'a' }])).to.equal('is there');
    expect(standsIn([person('a')])).to.equal('is there');
    expect(awayOn({}, DAY, [])).to.equal(undefined);
  });

  it('is the one that holds on the day, of several', () => {
    const later = { validFrom: '2027-02-01', validThrough: '2027-02-05', reason: 'Kur', deputy: 'c' };
    const contacts = [person('a', { ...WEEK, deputy: 'b' }, later), person('b'), person('c')];
    expect(standsIn(contacts)).to.equal('b');
    expect(standsIn(contacts, '2027-01-15')).to.equal('is there');
    expect(awayOn(contacts[0]!, '2027-02-05', contacts)).to.deep.equal({ absence: later, deputy: contacts[2] });
  });

  it('has the deputy of the deputy where that one is away too, on this very day', () => {
    const contacts = [
      person('a', { ...WEEK, deputy: 'b' }),
      person('b', { validFrom: '2026-12-23', validThrough: '2026-12-24', deputy: 'c' }),
      person('c', { validFrom: '2026-12-24', validThrough: '2026-12-24', deputy: 'd' }),
      person('d'),
    ];
    expect(standsIn(contacts, '2026-12-22')).to.equal('b');
    expect(standsIn(contacts, '2026-12-23')).to.equal('c');
    expect(standsIn(contacts, '2026-12-24')).to.equal('d');
    expect(standsIn(contacts, '2026-12-25')).to.equal('b');
  });

  it("keeps the contact's own days and reason, whoever stands in", () => {
    const own = { ...WEEK, reason: 'Urlaub', deputy: 'b' };
    const contacts = [person('a', own), person('b', { ...WEEK, reason: 'krank', deputy: 'c' }), person('c')];
    expect(awayOn(contacts[0]!, DAY, contacts)!.absence).to.equal(own);
  });

  it('has nobody where the last of the deputies is away without one', () => {
    expect(standsIn([person('a', WEEK)])).to.equal('nobody');
    expect(standsIn([person('a', { ...WEEK, deputy: 'b' }), person('b', WEEK)])).to.equal('nobody');
  });

  it('has nobody where the deputy is not in the file', () => {
    expect(standsIn([person('a', { ...WEEK, deputy: 'nobody-knows' })])).to.equal('nobody');
    expect(
      standsIn([person('a', { ...WEEK, deputy: 'b' }), person('b', { ...WEEK, deputy: 'nobody-knows' })]),
    ).to.equal('nobody');
  });

  it('has nobody where contacts have no id: no deputy is not the one without an id', () => {
    const contacts: Contact[] = [person('a', WEEK), { name: 'Information' }];
    expect(standsIn(contacts)).to.equal('nobody');
  });

  it('has nobody in a circle, and comes to an end', () => {
    const to = (deputy: string): Absence => ({ ...WEEK, deputy });
    expect(standsIn([person('a', to('a'))])).to.equal('nobody');
    expect(standsIn([person('a', to('b')), person('b', to('a'))])).to.equal('nobody');
    expect(standsIn([person('a', to('b')), person('b', to('c')), person('c', to('a'))])).to.equal('nobody');
    expect(standsIn([person('a', to('b')), person('b', to('c')), person('c', to('b'))])).to.equal('nobody');
  });

  it('has somebody in a circle that is broken on the day', () => {
    const contacts = [
      person('a', { ...WEEK, deputy: 'b' }),
      person('b', { validFrom: '2026-12-21', validThrough: '2026-12-22', deputy: 'a' }),
    ];
    expect(standsIn(contacts, '2026-12-22')).to.equal('nobody');
    expect(standsIn(contacts, '2026-12-23')).to.equal('b');
  });
});
