import { expect } from '@open-wc/testing';
import { createNames } from '../../src/search/names.js';
import { createIndex } from '../../src/search/search.js';
import { createVocabulary } from '../../src/search/vocabulary/vocabulary.js';
import type { RmiData } from '../../src/model/schema.js';

const data: RmiData = {
  organization: { name: 'Amt' },
  contacts: [
    { id: 'first', name: 'Erika Beispiel', responsibleFor: [{ label: 'Nachname', values: ['A–K', 'St'] }] },
    { id: 'last', name: 'Max Muster', responsibleFor: [{ label: 'Nachname', values: ['L-Sch', 'Sci–Z'] }] },
    { id: 'south', name: 'Otto Ort', responsibleFor: [{ label: 'Stadtteil', values: ['Südhang', 'Altstadt'] }] },
  ],
};
const search = createIndex(data, { createNames, createVocabulary, translations: new Map([['Altstadt', 'old town']]) });
const found = (query: string): (string | undefined)[] => search(query).map(({ contact }) => contact.id);

describe('search/names', () => {
  for (const query of [
    'Buchstabe M',
    'Name mit M',
    'Nachname Müller',
    'last name begins with M',
    'letter M please',
    'M harfi',
    'Soyadım Yılmaz',
    "je m'appelle Martin",
    'Ich heiße Anna Maier',
  ])
    it(`leads a reader to whom her name is with: "${query}"`, () => {
      expect(found(query)[0]).to.equal('last');
    });

  it('leads to the contact with the narrower letters', () => {
    expect(found('Nachname Stein')).to.deep.equal(['first']);
    expect(found('Nachname Schulz')).to.deep.equal(['last']);
  });

  it('leads to both where the letters typed so far do not tell', () => {
    expect(found('Buchstabe S')).to.have.members(['first', 'last']);
  });

  it('puts somebody first who has the name', () => {
    expect(found('Name Muster')).to.deep.equal(['last']);
    expect(found('Name Beispiel')).to.deep.equal(['first']);
    expect(found('Name Ort')[0]).to.equal('south');
  });

  it('takes a letter for a name only where one is spoken of', () => {
    expect(found('wo ist das M')).to.not.include('first');
    expect(search('Südhang')[0]!.matched).to.equal('Südhang');
  });

  it('finds by a district, and by its name in another language', () => {
    for (const query of ['Südhang', 'suedhang', 'Altstadt', 'old town'])
      expect(found(query), query).to.deep.equal(['south']);
  });
});
