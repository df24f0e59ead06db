import { expect } from '@open-wc/testing';
import fc from '../helpers/properties.js';
import { parse } from '../../src/model/parse.js';
import { sanitize } from '../../src/model/sanitize.js';
import rmi from '../../data/rmi.json' with { type: 'json' };

/** Property names a file may have, and those every JavaScript object has. */
const KEYS = [
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length', '0', ''],
  ...['organization', 'contacts', 'locations', 'offices', 'sections', 'workAreas', 'name', 'id', 'hours', 'regular'],
  ...['special', 'closed', 'dayOfWeek', 'opens', 'closes', 'validFrom', 'validThrough', 'telephone', 'geo', 'intro'],
];
const LEAVES = ['Monday', '08:30', '24:00', '2026-02-29', '2028-02-29', '+49 1', 'a', 'Name', ' ', '__proto__'];

/** Values that come close to a data file. */
const { value: nearMiss } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium' },
    fc.oneof(fc.constantFrom<unknown>(...LEAVES, null, true, -1, 1e999), fc.string(), fc.double()),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(fc.constantFrom(...KEYS), tie('value')), { maxLength: 6 }).map(
      (entries) =>
        // As JSON.parse does, this makes "__proto__" a property like any other.
        Object.fromEntries(entries) as unknown,
    ),
  ),
}));

/** A data file with anything anywhere. */
const wildFile = fc.record(
  {
    organization: nearMiss,
    contacts: fc.array(fc.record({ name: nearMiss, id: nearMiss, hours: nearMiss, tasks: nearMiss, room: nearMiss })),
    locations: nearMiss,
    sections: nearMiss,
  },
  { requiredKeys: [] },
);

describe('model/sanitize', () => {
  it('never throws, whatever JSON it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), nearMiss, wildFile), (value) => {
        const { data, issues } = parse(value);
        expect(data !== null || issues.length > 0, 'no data and no word why').to.be.true;
        for (const { message } of issues) expect(message).to.be.a('string').with.length.below(600);
      }),
      { numRuns: 3000 },
    );
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
  });

  it('never throws at values no JSON has', () => {
    for (const value of [undefined, 10n, Symbol('file'), () => 1, NaN, new Date(NaN), new Map()])
      for (const file of [value, [value], { contacts: value }, { contacts: [{ name: value }, value] }])
        expect(parse(file).issues, typeof value).to.not.be.empty;
  });

  it('does not run deep, however deep a file is', () => {
    let deep: unknown = 'end';
    for (let level = 0; level < 100_000; level++) deep = level % 2 ? [deep] : { contacts: deep };
    expect(parse(deep).data).to.be.null;
    expect(parse({ ...rmi, offices: deep, extra: deep }).data?.contacts).to.have.length(rmi.contacts.length);
  });

  it('leaves nothing it would complain about itself', () => {
    const contradictions = ['overlap', 'closed-and-open', 'duplicate-id', 'dangling-id'];
    fc.assert(
      fc.property(wildFile, (value) => {
        const { data } = sanitize({ ...value, organization: { name: 'Amt' } });
        if (!data) return;
        const again = sanitize(data);
        expect(again.data).to.deep.equal(data);
        expect(again.faults.map(({ kind }) => kind).filter((kind) => !contradictions.includes(kind))).to.eql([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes no property from the prototype of an object', () => {
    const file = JSON.parse(
      '{"__proto__": {"contacts": [{"name": "Nobody"}]}, "organization": {"name": "Amt"}}',
    ) as unknown;
    const { data, issues } = parse(file);
    expect(data).to.be.null;
    expect(issues.map(({ path }) => path)).to.have.members(['contacts', '__proto__']);
  });

  it('does not change what it is given', () => {
    const before = JSON.stringify(rmi);
    sanitize(rmi);
    expect(JSON.stringify(rmi)).to.equal(before);
  });

  it('names an entry by its place in the file, though broken ones before it are gone', () => {
    const { issues } = parse({
      organization: { name: 'Amt' },
      contacts: [{ id: 'a', name: 'A' }, { id: 'nameless' }, { id: 'a', name: 'B' }, { name: 'C', department: 'zzz' }],
    });
    expect(issues.map(({ path }) => path)).to.deep.equal([
      'contacts[1].name',
      'contacts[2].id',
      'contacts[3].department',
    ]);
  });

  it('shows contacts of an organization that has no name', () => {
    const { data, issues } = parse({ contacts: rmi.contacts });
    expect(data?.organization.name).to.equal('');
    expect(data?.contacts).to.have.length(rmi.contacts.length);
    expect(issues[0]?.path).to.equal('organization');
  });
});
