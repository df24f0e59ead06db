import { expect } from '@open-wc/testing';
import rmi from '../../data/rmi.json' with { type: 'json' };
import { importText } from '../../src/import/import.js';
import { withImported } from '../../src/import/merge.js';
import { parse } from '../../src/model/parse.js';

const contactsIn = ({ data }: { data: Record<string, unknown> }): Record<string, unknown>[] =>
  data['contacts'] as Record<string, unknown>[];

describe('import/merge', () => {
  it('makes a sound file of nothing but an import', () => {
    const text =
      'Name;Abteilung;Straße;Ort;Raum\nErika Müller;Ankommen;Am Weg 1;Esslingen;1\nErika Müller-Groß;Ankommen;Am Weg 1;;2';
    const merged = withImported({ organization: { name: 'Amt' } }, importText(text));
    expect(parse(merged.data).issues).to.deep.equal([]);
    expect(merged.data).to.deep.equal({
      organization: { name: 'Amt' },
      contacts: [
        { id: 'erika-mueller', name: 'Erika Müller', room: '1', location: 'am-weg-1', department: 'ankommen' },
        {
          id: 'erika-mueller-gross',
          name: 'Erika Müller-Groß',
          room: '2',
          location: 'am-weg-1',
          department: 'ankommen',
        },
        { id: 'ankommen', name: 'Ankommen', kind: 'department' },
      ],
      locations: [{ id: 'am-weg-1', streetAddress: 'Am Weg 1', addressLocality: 'Esslingen' }],
    });
  });

  it('changes of somebody who is there only what the import says, and nothing of others', () => {
    const merged = withImported(rmi, importText('Name,Raum\nbianka  gärtner,154\nNeu,1'));
    expect(merged.outcomes.map(({ id, isNew }) => [id, isNew])).to.deep.equal([
      ['bianka-gaertner', false],
      ['neu', true],
    ]);
    const before = rmi.contacts as unknown as Record<string, unknown>[];
    const after = contactsIn(merged);
    expect(after[1]).to.deep.equal({ ...before[1], room: '154' });
    expect(after.filter((_, i) => i !== 1)).to.deep.equal([
      ...before.filter((_, i) => i !== 1),
      { id: 'neu', name: 'Neu', room: '1' },
    ]);
    expect(parse(merged.data).issues).to.deep.equal([]);
  });

  it('finds the building that is there', () => {
    const merged = withImported(rmi, importText('Name,Straße,PLZ\nNeu,Beblinger Straße 3,73728'));
    expect(contactsIn(merged).at(-1)!['location']).to.equal('beblinger-strasse-3');
    expect(merged.data['locations']).to.deep.equal(rmi.locations);
  });

  it('puts hours of one line to the contact of that id', () => {
    const merged = withImported(rmi, importText('miriam-denninghaus\tMo 09:00-11:00'));
    expect(merged.outcomes.map(({ isNew }) => isNew)).to.deep.equal([false]);
    expect(contactsIn(merged)[2]!['hours']).to.deep.equal({
      regular: [{ dayOfWeek: ['Monday'], opens: '09:00', closes: '11:00' }],
    });
  });

  it('leaves the file it was given alone, and drops a stamp that no longer fits', () => {
    const file = { checked: 5, organization: { name: 'A' }, contacts: [{ name: 'B' }] };
    const copy = structuredClone(file);
    const { data } = withImported(file, importText('Name,Raum\nB,1'));
    expect(file).to.deep.equal(copy);
    expect(data).to.deep.equal({ organization: { name: 'A' }, contacts: [{ name: 'B', room: '1', id: 'b' }] });
  });
});
