import { expect } from '@open-wc/testing';
import fc from '../helpers/properties.js';
import { parse } from '../../src/model/parse.js';
import type { Contact } from '../../src/model/schema.js';
import city from '../../data/examples/city.json' with { type: 'json' };
import smallest from '../../data/examples/smallest.json' with { type: 'json' };
import rmi from '../../data/rmi.json' with { type: 'json' };
import { BROKEN } from './broken.js';
import { example } from './files.js';

const contactsOf = (value: unknown): readonly Contact[] => parse(value).data?.contacts ?? [];

describe('model/parse', () => {
  for (const [name, file] of Object.entries({ rmi, city, smallest }))
    it(`has nothing to say against the file "${name}" and loses nothing of it`, () => {
      const { data, issues } = parse(file);
      expect(issues).to.deep.equal([]);
      const { $schema, ...content } = file;
      expect($schema).to.match(/rmi\.schema\.json$/);
      expect(asLists(data)).to.deep.equal(asLists(content));
    });

  for (const [name, { complaint, contacts }] of Object.entries(BROKEN)) {
    it(`tells of "${name}" with one complaint and keeps what is sound`, async () => {
      const { data, issues } = parse(await example(`broken/${name}`));
      expect(issues.map(({ path, problem, expected, received }) => ({ path, problem, expected, received }))).to.eql(
        complaint ? [complaint] : [],
      );
      for (const { message } of issues)
        expect(message).to.equal(
          `${complaint!.path || 'the file'}: ${complaint!.problem}; expected ${complaint!.expected}, received ${complaint!.received}`,
        );
      expect(data?.contacts.map((contact) => contact.name) ?? null).to.deep.equal(contacts);
    });
  }

  it('keeps a text of 10,000 characters whole', async () => {
    const [, long] = contactsOf(await example('broken/long-text'));
    expect(long?.description)
      .to.have.length(10_000)
      .and.match(/Ende\.$/);
  });

  it('keeps the sound slots of hours with a broken one and marks them as incomplete', async () => {
    for (const name of ['time-25', 'season-backwards', 'no-such-day', 'special-half', 'special-bad-times']) {
      const [sound, broken] = contactsOf(await example(`broken/${name}`));
      expect(broken?.hours?.regular, name).to.have.length(1);
      expect(broken?.hours?.special ?? [], name).to.have.length(0);
      expect(broken?.hours?.incomplete, name).to.be.true;
      expect(sound?.hours?.incomplete, name).to.be.undefined;
    }
  });

  it('names an overlapping slot by its place in the file, broken ones before it or not', () => {
    const slot = { dayOfWeek: ['Monday'], opens: '09:00', closes: '12:00' };
    const regular = [{ ...slot, opens: '25:00' }, slot, { ...slot, opens: '11:00' }];
    const { issues } = parse({ organization: { name: 'A' }, contacts: [{ name: 'B', hours: { regular } }] });
    expect(issues.map(({ path }) => path)).to.deep.equal([
      'contacts[0].hours.regular[0].opens',
      'contacts[0].hours.regular[2]',
    ]);
  });

  it('keeps slots that overlap, as both may be meant', async () => {
    const [, broken] = contactsOf(await example('broken/overlap'));
    expect(broken?.hours?.regular).to.have.length(2);
    expect(broken?.hours?.incomplete).to.be.undefined;
  });

  it('shows a room that was written without quotes', async () => {
    expect(contactsOf(await example('broken/room-as-number'))[1]?.room).to.equal('12');
  });

  it('leaves every other contact as it is, whatever one property becomes', () => {
    const contacts = contactsOf(rmi);
    const paths = pathsIn(rmi.contacts);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.option(fc.jsonValue(), { nil: undefined }), (path, value) => {
        const mutant = structuredClone(rmi);
        put(mutant.contacts, path, value);
        const rest = contactsOf(mutant);
        for (const contact of contacts)
          if (contact !== contacts[Number(path[0])])
            expect(
              rest.find(({ id, name }) => id === contact.id && name === contact.name),
              `${contact.name} after ${path.join('.')} = ${JSON.stringify(value)}`,
            ).to.deep.equal(contact);
      }),
      { numRuns: 1500 },
    );
  });

  it('leaves the contacts as they are, whatever becomes of places, offices and texts', () => {
    const contacts = contactsOf(rmi);
    const { contacts: _, ...others } = rmi;
    const paths = pathsIn(others);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const mutant = structuredClone(others);
        put(mutant, path, value);
        expect(contactsOf({ ...mutant, contacts: rmi.contacts })).to.deep.equal(contacts);
      }),
      { numRuns: 500 },
    );
  });
});

type Tree = { [key: string]: unknown };

/** The paths of everything inside a value. */
function pathsIn(value: unknown): string[][] {
  if (typeof value !== 'object' || !value) return [];
  return Object.entries(value).flatMap(([key, part]) => [[key], ...pathsIn(part).map((path) => [key, ...path])]);
}

/** Sets what is at a path, or takes it away where the value is undefined. */
function put(root: object, path: readonly string[], value: unknown): void {
  const parent = path.slice(0, -1).reduce((tree, key) => tree[key] as Tree, root as Tree);
  const last = path.at(-1)!;
  if (value !== undefined) parent[last] = value;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
}

/** A file with lists where one value may stand for a list of one. */
const asLists = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, part: unknown) =>
      ['intro', 'dayOfWeek', 'closed'].includes(key) && typeof part === 'string' ? [part] : part,
    ),
  );
