import { expect } from '@open-wc/testing';
import { parse } from '../../src/model/parse.js';
import type { Absence } from '../../src/model/schema.js';

/** What is said of people who are away: name → absences. */
function told(absences: Readonly<Record<string, readonly Absence[]>>): readonly string[] {
  const contacts = Object.entries(absences).map(([id, list]) => ({ id, name: id, absences: list }));
  const { data, issues } = parse({ organization: { name: 'Amt' }, contacts });
  // Whatever is told, nothing is lost.
  expect(data?.contacts).to.deep.equal(contacts);
  return issues.map(({ path, problem }) => `${path}: ${problem}`);
}

const away = (validFrom: string, validThrough?: string, deputy?: string): Absence => ({
  validFrom,
  ...(validThrough && { validThrough }),
  ...(deputy && { deputy }),
});
const ABSENT = 'the deputy is away too, and nobody stands in';
const CIRCLE = 'the deputies lead back to one who is away';

describe('model/deputies', () => {
  it('have nothing against a deputy who is there, or comes back the day before', () => {
    expect(told({ a: [away('2026-12-21', '2027-01-06', 'b')], b: [away('2026-12-01', '2026-12-20')] })).to.deep.equal(
      [],
    );
    expect(told({ a: [away('2026-12-21')], b: [] })).to.deep.equal([]);
  });

  it('tell of one who is away on a day of it', () => {
    expect(told({ a: [away('2026-12-21', '2027-01-06', 'b')], b: [away('2027-01-06')] })).to.deep.equal([
      `contacts[0].absences[0].deputy: ${ABSENT}`,
    ]);
    expect(told({ a: [away('2026-12-21', undefined, 'b')], b: [away('2030-01-01', '2030-01-02')] })).to.deep.equal([
      `contacts[0].absences[0].deputy: ${ABSENT}`,
    ]);
  });

  it('find whoever stands in for the deputy', () => {
    const week = ['2026-12-21', '2026-12-27'] as const;
    expect(told({ a: [away(...week, 'b')], b: [away(...week, 'c')], c: [] })).to.deep.equal([]);
    expect(told({ a: [away(...week, 'b')], b: [away(...week, 'c')], c: [away(...week)] })).to.deep.equal([
      `contacts[0].absences[0].deputy: ${ABSENT}`,
      `contacts[1].absences[0].deputy: ${ABSENT}`,
    ]);
  });

  it('tell everybody in a circle', () => {
    const week = ['2026-12-21', '2026-12-27'] as const;
    expect(told({ a: [away(...week, 'a')] })).to.deep.equal([`contacts[0].absences[0].deputy: ${CIRCLE}`]);
    expect(told({ a: [away(...week, 'b')], b: [away(...week, 'c')], c: [away(...week, 'b')] })).to.deep.equal([
      `contacts[1].absences[0].deputy: ${CIRCLE}`,
      `contacts[2].absences[0].deputy: ${CIRCLE}`,
    ]);
  });

  it('are told by their place in the file, broken absences before them or not', () => {
    const { data, issues } = parse({
      organization: { name: 'Amt' },
      contacts: [{ id: 'nameless' }, { id: 'a', name: 'A', absences: [{}, away('2026-12-21', '2026-12-24', 'a')] }],
    });
    expect(issues.map(({ path }) => path)).to.deep.equal([
      'contacts[0].name',
      'contacts[1].absences[0].validFrom',
      'contacts[1].absences[1].deputy',
    ]);
    expect(data?.contacts[0]?.absences).to.have.length(1);
  });
});

describe('references of notices and absences', () => {
  it('that lead to nothing are told with their place, and kept', () => {
    const file = {
      organization: { name: 'Amt' },
      locations: [{ id: 'rathaus' }],
      contacts: [{ id: 'a', name: 'A', absences: [away('2026-12-21', '2026-12-24', 'b')] }],
      notices: [{ text: 'Umzug', contacts: ['a', 'c'], locations: ['turm', 'rathaus'] }],
    };
    const { data, issues } = parse(file);
    expect(issues.map(({ path, problem }) => `${path}: ${problem}`)).to.deep.equal([
      'contacts[0].absences[0].deputy: points to nothing',
      'notices[0].contacts[1]: points to nothing',
      'notices[0].locations[0]: points to nothing',
    ]);
    expect(data).to.deep.equal(file);
  });
});

describe('a notice', () => {
  const problems = (validFrom?: string, validThrough?: string): readonly string[] => {
    const contacts = [{ name: 'A' }];
    const notices = [
      { text: 'Immer' },
      { text: 'Jetzt', ...(validFrom && { validFrom }), ...(validThrough && { validThrough }) },
    ];
    const { data, issues } = parse({ organization: { name: 'Amt' }, contacts, notices });
    expect(data?.contacts).to.deep.equal(contacts);
    expect(data?.notices?.length).to.equal(issues.length ? 1 : 2);
    return issues.map(({ path, problem }) => `${path}: ${problem}`);
  };

  it('lasts from a moment to a moment, or a day to its end', () => {
    expect(problems('2026-11-24T08:00', '2026-11-24T12:00')).to.deep.equal([]);
    expect(problems('2026-11-24T08:00', '2026-11-24')).to.deep.equal([]);
    expect(problems('2026-11-24', '2026-11-24T00:00')).to.deep.equal([]);
    expect(problems(undefined, '2026-11-24')).to.deep.equal([]);
  });

  it('that ends before it begins, or on no day, is told and not shown', () => {
    const backwards = ['notices[1].validThrough: ends before it begins'];
    expect(problems('2026-11-24T08:00', '2026-11-23')).to.deep.equal(backwards);
    expect(problems('2026-11-24T08:00', '2026-11-24T07:59')).to.deep.equal(backwards);
    expect(problems('2026-02-30T08:00')).to.deep.equal(['notices[1].validFrom: no such day']);
  });
});
