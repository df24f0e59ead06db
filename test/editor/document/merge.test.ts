import { expect } from '@open-wc/testing';
import fc from '../../helpers/properties.js';
import { valueAt, type DataDocument } from '../../../src/editor/document/document.js';
import { renameId } from '../../../src/editor/document/identity.js';
import type { JsonObject } from '../../../src/editor/document/json.js';
import { merge, type Merged } from '../../../src/editor/document/merge.js';
import { resolve } from '../../../src/editor/document/resolve.js';
import { everyChange } from './changes.js';
import { checkPair } from './pairs.js';
import type { Translation } from '../../../src/source/overlay.js';
import { changed, cityDocument, fullDocument, type SampleDraft } from './sample.js';

let city: DataDocument;
let full: DataDocument;
before(async () => {
  city = await cityDocument();
  full = await fullDocument();
});

type Recipe = (draft: SampleDraft) => void;
const mergeOf = (mine: Recipe, theirs: Recipe): Merged => merge(city, changed(city, mine), changed(city, theirs));
const names = (document: DataDocument): readonly unknown[] =>
  (document.data['contacts'] as readonly JsonObject[]).map(({ name }) => name);

const person = (fields: object): SampleDraft['data']['contacts'][number] => fields as never;

describe('merge', () => {
  it('keeps both of any two changes, or asks', () => {
    const changes = (mark: string): fc.Arbitrary<ReturnType<typeof everyChange>[number]> =>
      fc.constantFrom(...everyChange(full.data, ['data'], mark));
    fc.assert(
      fc.property(changes('*'), changes('**'), (mine, theirs) => checkPair(full, mine, theirs)),
      { numRuns: 300 },
    );
  });

  it('takes the only change there is, and throws at nothing', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue()), (a, b) => {
        const [before, after] = [a, b].map((data) => ({ data: data, translations: {} })) as [
          DataDocument,
          DataDocument,
        ];
        const { checked: _, ...content } = b;
        for (const result of [
          merge(before, after, before),
          merge(before, before, after),
          merge(before, after, after),
        ]) {
          expect(result.document.data).to.deep.equal(content);
          expect(result.conflicts).to.deep.equal([]);
        }
      }),
    );
  });

  it('keeps a telephone number of mine and a room of hers of one person', () => {
    const { document, conflicts, taken } = mergeOf(
      ({ data }) => (data.contacts[0]!.telephone = '+49 30 23125-777'),
      ({ data }) => (data.contacts[0]!.room = '9.99'),
    );
    expect(conflicts).to.deep.equal([]);
    expect(valueAt(document, ['data', 'contacts', 0, 'telephone'])).to.equal('+49 30 23125-777');
    expect(valueAt(document, ['data', 'contacts', 0, 'room'])).to.equal('9.99');
    expect(taken).to.deep.equal([['data', 'contacts', 0, 'room']]);
  });

  it('tells things in lists apart by what they are called, or by their place', () => {
    const of = (document: DataDocument): SampleDraft['data'] => document.data as unknown as SampleDraft['data'];
    const edit = (recipe: (data: SampleDraft['data']) => void): DataDocument =>
      changed(full, ({ data }) => recipe(data));
    const { document, conflicts } = merge(
      full,
      edit(({ contacts: [, , , max], locations: [hall], notices }) => {
        max!.telephones[0]!.telephone = '+49 30 23125-777';
        max!.absences[1]!.deputy = 'john-doe';
        max!.responsibleFor[0]!.values.push('St');
        hall!.publicTransport[1]!.stop = 'Hauptbahnhof';
        notices[0]!.validThrough = '2026-11-28';
      }),
      edit(({ contacts: [, , , max], locations: [hall], notices }) => {
        max!.telephones.reverse();
        max!.absences[1]!.reason = 'Kur';
        max!.responsibleFor[0]!.values.shift();
        hall!.publicTransport[1]!.stop = 'Zentralbahnhof';
        notices[0]!.contacts.push('john-doe');
      }),
    );
    expect(conflicts.map(({ path, base, mine, theirs }) => [path.join('.'), base, mine, theirs])).to.deep.equal([
      ['data.locations.0.publicTransport.1.stop', 'Bahnhof', 'Hauptbahnhof', 'Zentralbahnhof'],
    ]);
    const [, , , max] = of(document).contacts;
    expect(max!.telephones.map(({ label, telephone }) => `${label} ${telephone}`)).to.deep.equal([
      'Kindergeld +49 30 23125-122',
      'Wohngeld +49 30 23125-777',
    ]);
    expect(max!.absences[1]).to.include({ deputy: 'john-doe', reason: 'Kur' });
    expect(max!.responsibleFor[0]!.values).to.deep.equal(['Sch', 'St']);
    expect(of(document).notices[0]).to.deep.include({
      validThrough: '2026-11-28',
      contacts: ['max-mustermann', 'john-doe'],
    });
  });

  it('asks about a room that both changed, and does as told', () => {
    const merged = mergeOf(
      ({ data }) => (data.contacts[0]!.room = '1'),
      ({ data }) => (data.contacts[0]!.room = '2'),
    );
    const path = ['data', 'contacts', 0, 'room'];
    expect(merged.conflicts).to.deep.equal([{ path, base: '1.04', mine: '1', theirs: '2' }]);
    expect(valueAt(resolve(merged, ['mine']), path)).to.equal('1');
    expect(valueAt(resolve(merged, ['theirs']), path)).to.equal('2');
  });

  it('does not ask where both made the same change', () => {
    const change: Recipe = ({ data }) => (data.contacts[0]!.room = '1');
    expect(mergeOf(change, change).conflicts).to.deep.equal([]);
  });

  it('finds the person again after the colleague has moved and inserted others', () => {
    const { document, conflicts } = mergeOf(
      ({ data }) => (data.contacts[2]!.email = 'neu@neustadt.example.org'),
      ({ data }) => {
        data.contacts.push(data.contacts.shift()!);
        data.contacts.unshift(person({ id: 'neu', name: 'Neue Kollegin' }));
      },
    );
    expect(conflicts).to.deep.equal([]);
    expect(names(document).slice(0, 3)).to.deep.equal([
      'Neue Kollegin',
      'Abteilung Ankommen',
      'Abteilung Zusammenleben',
    ]);
    expect(valueAt(document, ['data', 'contacts', 2, 'email'])).to.equal('neu@neustadt.example.org');
  });

  it('asks whether a person goes whom the other has just corrected', () => {
    const merged = mergeOf(
      ({ data }) => data.contacts.splice(3, 1),
      ({ data }) => (data.contacts[3]!.room = '7'),
    );
    expect(merged.conflicts).to.have.lengthOf(1);
    expect(merged.conflicts[0]).to.deep.include({ path: ['data', 'contacts', 3], mine: undefined });
    expect(names(merged.document)).to.include('Max Mustermann');
    expect(names(resolve(merged, ['mine']))).not.to.include('Max Mustermann');
    expect(valueAt(resolve(merged, ['theirs']), ['data', 'contacts', 3, 'room'])).to.equal('7');
  });

  it('follows an id that the colleague has changed, in references and translations', () => {
    const { document, conflicts } = mergeOf(
      (draft) => {
        draft.data.contacts[0]!.room = '5';
        draft.data.contacts.push(person({ id: 'neu', name: 'Neu', department: 'ankommen' }));
      },
      (draft) => {
        renameId(draft, 'contacts', 'ankommen', 'willkommen');
        renameId(draft, 'contacts', 'erika-mustermann', 'erika');
      },
    );
    expect(conflicts).to.deep.equal([]);
    expect(valueAt(document, ['data', 'contacts', 0])).to.deep.include({
      id: 'erika',
      room: '5',
      department: 'willkommen',
    });
    expect(valueAt(document, ['data', 'contacts', 8, 'department'])).to.equal('willkommen');
  });

  it('merges the opening hours day by day, however they are grouped', () => {
    const { document, conflicts } = mergeOf(
      ({ data }) => {
        const days = ['Monday', 'Tuesday', 'Thursday', 'Friday'];
        const usual = days.map((dayOfWeek) => ({ dayOfWeek, opens: '08:00', closes: '12:00' }));
        const wednesday = { dayOfWeek: 'Wednesday', opens: '14:00', closes: '16:00', byAppointment: true };
        data.contacts[1]!.hours = { regular: [...usual, wednesday] } as never;
      },
      ({ data }) => {
        data.contacts[1]!.hours.regular[0]!.dayOfWeek = ['Monday', 'Tuesday', 'Thursday'];
        data.contacts[1]!.hours.regular.push({ dayOfWeek: 'Friday', opens: '08:00', closes: '11:00' } as never);
      },
    );
    expect(conflicts).to.deep.equal([]);
    expect(valueAt(document, ['data', 'contacts', 1, 'hours'])).to.deep.equal({
      regular: [
        { dayOfWeek: ['Monday', 'Tuesday', 'Thursday'], opens: '08:00', closes: '12:00' },
        { dayOfWeek: ['Wednesday'], opens: '14:00', closes: '16:00', byAppointment: true },
        { dayOfWeek: ['Friday'], opens: '08:00', closes: '11:00' },
      ],
    });
  });

  it('asks about the days that both changed, and about those only', () => {
    const merged = mergeOf(
      ({ data }) => (data.contacts[1]!.hours.regular[0]!.opens = '09:00'),
      ({ data }) => {
        data.contacts[1]!.hours.regular[0]!.dayOfWeek = ['Monday', 'Tuesday', 'Thursday'];
        data.contacts[1]!.hours.closed.push('Friday');
      },
    );
    expect(merged.conflicts.map(({ days }) => days)).to.deep.equal([['Friday']]);
    const hours = ['data', 'contacts', 1, 'hours'];
    expect(valueAt(resolve(merged, ['theirs']), hours)).to.deep.equal({
      regular: [{ dayOfWeek: ['Monday', 'Tuesday', 'Thursday'], opens: '09:00', closes: '12:00' }],
      closed: ['Wednesday', 'Friday'],
    });
  });

  it('keeps exceptions of both', () => {
    const { document, conflicts } = mergeOf(
      ({ data }) =>
        data.contacts[4]!.hours.special.push({ validFrom: '2026-12-24', reason: 'Betriebsausflug' } as never),
      ({ data }) => data.contacts[4]!.hours.special.push({ validFrom: '2026-12-31' } as never),
    );
    expect(conflicts).to.deep.equal([]);
    expect(valueAt(document, ['data', 'contacts', 4, 'hours', 'special'])).to.have.lengthOf(4);
  });

  it('asks about two corrections of one sentence, and keeps the corrections of two', () => {
    const [first, second] = valueAt(city, ['data', 'sections', 'aims', 'items']) as [string, string];
    const merged = mergeOf(
      ({ data }) => (data.sections.aims.items[0] = `${first} Versprochen.`),
      ({ data }) => (data.sections.aims.items = [`${first} Immer.`, `${second} Bald mehr.`]),
    );
    expect(merged.conflicts.map(({ path }) => path.slice(2))).to.deep.equal([['aims', 'items', 0]]);
    expect(valueAt(merged.document, ['data', 'sections', 'aims', 'items', 1])).to.equal(`${second} Bald mehr.`);
  });

  it('asks where both have put one person, each to another place', () => {
    const move = (to: number): Recipe => {
      return ({ data }) => void data.contacts.splice(to, 0, ...data.contacts.splice(0, 1));
    };
    const merged = mergeOf(move(3), move(6));
    expect(merged.conflicts).to.have.lengthOf(1);
    expect(names(resolve(merged, ['mine'])).indexOf('Erika Mustermann')).to.equal(3);
    expect(names(resolve(merged, ['theirs'])).indexOf('Erika Mustermann')).to.equal(6);
  });

  it('decides a translation as a whole: nobody has read what half of each would say', () => {
    const merged = mergeOf(
      (draft) => (draft.translations.en['sections.aims.heading']!.state = 'reviewed'),
      (draft) => (draft.translations.en['sections.aims.heading']!.target = 'What we want'),
    );
    expect(merged.conflicts.map(({ path }) => path)).to.deep.equal([['translations', 'en', 'sections.aims.heading']]);
  });

  it('keeps the translations of both, where one of them shifted the sentences', () => {
    const heading = (source: string, target: string): Translation => ({ source, target, state: 'unreviewed' });
    const id = (place: number): string => `sections.aims.items.${place}`;
    const [first, second] = valueAt(city, ['data', 'sections', 'aims', 'items']) as [string, string];
    const base = changed(city, ({ translations: { en } }) => {
      en[id(0)] = heading(first, 'One week.');
      en[id(1)] = heading(second, 'Five languages.');
    });
    const mine = changed(base, ({ data, translations: { en } }) => {
      data.sections.aims.items.unshift('Neu.');
      Object.assign(en, { [id(0)]: heading('Neu.', 'New.'), [id(1)]: en[id(0)], [id(2)]: en[id(1)] });
    });
    const theirs = changed(base, ({ translations: { en } }) => (en[id(0)] = heading(first, 'Within one week.')));
    const { document, conflicts } = merge(base, mine, theirs);
    expect(conflicts).to.deep.equal([]);
    expect([0, 1, 2].map((place) => valueAt(document, ['translations', 'en', id(place), 'target']))).to.deep.equal([
      'New.',
      'Within one week.',
      'Five languages.',
    ]);
  });

  it('knows a task again that says more now', () => {
    const base = changed(city, ({ data }) => Object.assign(data.contacts[0]!, { tasks: ['Beratung', 'Anträge'] }));
    const more = changed(base, ({ data }) =>
      Object.assign(data.contacts[0]!, { tasks: [{ name: 'Beratung', fee: 'keine' }, 'Anträge'] }),
    );
    const last = changed(base, ({ data }) => Object.assign(data.contacts[0]!, { tasks: ['Beratung', 'Alle Anträge'] }));
    const { document, conflicts } = merge(base, more, last);
    expect(conflicts).to.deep.equal([]);
    expect(valueAt(document, ['data', 'contacts', 0, 'tasks'])).to.deep.equal([
      { name: 'Beratung', fee: 'keine' },
      'Alle Anträge',
    ]);
    const other = changed(base, ({ data }) => Object.assign(data.contacts[0]!, { tasks: ['Beraten', 'Anträge'] }));
    expect(merge(base, more, other).conflicts.map(({ path }) => path)).to.deep.equal([
      ['data', 'contacts', 0, 'tasks', 0],
    ]);
  });

  it('keeps what it does not know', () => {
    const { document } = mergeOf(
      ({ data }) => Object.assign(data, { future: { a: 1 } }),
      ({ data }) => Object.assign(data.contacts[0]!, { pronouns: 'sie' }),
    );
    expect(document.data['future']).to.deep.equal({ a: 1 });
    expect(valueAt(document, ['data', 'contacts', 0, 'pronouns'])).to.equal('sie');
  });

  it('says the later day on which the facts were checked', () => {
    const { document, conflicts } = mergeOf(
      ({ data }) => (data.updated = '2026-11-30'),
      ({ data }) => (data.updated = '2026-11-24'),
    );
    expect(conflicts).to.deep.equal([]);
    expect(document.data['updated']).to.equal('2026-11-30');
  });
});
