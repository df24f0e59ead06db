import { expect } from '@open-wc/testing';
import { valueAt, type DataDocument } from '../../../src/editor/document/document.js';
import { idFromName, idsOf, referencesTo, renameId } from '../../../src/editor/document/identity.js';
import { DocumentStore } from '../../../src/editor/document/store.js';
import { FORMATS } from '../../../src/model/shape.js';
import { cityDocument } from './sample.js';

describe('idFromName', () => {
  for (const [name, id] of [
    ['Bianka Gärtner', 'bianka-gaertner'],
    ['Stephan Stötzler-Nottrodt', 'stephan-stoetzler-nottrodt'],
    ['Beblinger Straße 3', 'beblinger-strasse-3'],
    ['Rathausplatz 2/3', 'rathausplatz-2-3'],
    ['buntES', 'buntes'],
    ['Migration & Integration', 'migration-und-integration'],
    ['Łukasz Żółć', 'lukasz-zolc'],
    ['Şule Çağlar', 'sule-caglar'],
    ['Ирина Щукина', 'irina-schukina'],
    ['Ελένη Λάμπρου', 'eleni-lamproy'],
    ["O'Neill", 'o-neill'],
    ['王小明', 'eintrag'],
    ['', 'eintrag'],
  ] as const)
    it(`makes ${id} of "${name}"`, () => {
      expect(idFromName(name, [])).to.equal(id);
      expect(id).to.match(FORMATS.id);
    });

  it('counts on where the id is taken', () => {
    expect(idFromName('Max Mustermann', ['max-mustermann', 'max-mustermann-2'])).to.equal('max-mustermann-3');
  });
});

describe('referencesTo and renameId', () => {
  let city: DataDocument;
  before(async () => {
    city = await cityDocument();
  });

  it('find who names an entry', () => {
    expect(referencesTo(city, 'offices', 'runder-tisch')).to.deep.equal([['data', 'contacts', 0, 'offices', 1]]);
    expect(referencesTo(city, 'locations', 'pavillon')).to.deep.equal([
      ['data', 'contacts', 5, 'location'],
      ['data', 'offices', 2, 'location'],
    ]);
    expect(referencesTo(city, 'contacts', 'ankommen')).to.have.lengthOf(2);
    expect(referencesTo(city, 'contacts', 'john-doe')).to.deep.equal([]);
  });

  it('follow it to deputies and notices', () => {
    const file = {
      contacts: [{ id: 'a', absences: [{ validFrom: '2026-12-21', deputy: 'b' }] }, { id: 'b' }],
      locations: [{ id: 'b' }],
      notices: [{ text: 'Umzug', contacts: ['a', 'b'], locations: ['b'] }],
    };
    const store = new DocumentStore({ data: file, translations: {} });
    store.change('Kennung', (draft) => renameId(draft, 'contacts', 'b', 'c'));
    expect(store.document.data).to.deep.equal({
      contacts: [{ id: 'a', absences: [{ validFrom: '2026-12-21', deputy: 'c' }] }, { id: 'c' }],
      locations: [{ id: 'b' }],
      notices: [{ text: 'Umzug', contacts: ['a', 'c'], locations: ['b'] }],
    });
    store.change('Kennung', (draft) => renameId(draft, 'locations', 'b', 'd'));
    expect(referencesTo(store.document, 'locations', 'd')).to.deep.equal([['data', 'notices', 0, 'locations', 0]]);
  });

  it('change an id everywhere, as one step that can be undone', () => {
    const en = { 'contacts.ankommen.name': { source: 'Abteilung Ankommen', target: 'Arrival', state: 'unreviewed' } };
    const store = new DocumentStore({ ...city, translations: { en } });
    store.change('Kennung', (draft) => renameId(draft, 'contacts', 'ankommen', 'willkommen'));
    expect(idsOf(store.document, 'contacts').slice(0, 2)).to.deep.equal(['erika-mustermann', 'willkommen']);
    expect(valueAt(store.document, ['data', 'contacts', 0, 'department'])).to.equal('willkommen');
    expect(Object.keys(store.document.translations['en']!)).to.deep.equal(['contacts.willkommen.name']);
    expect(store.parsed.issues).to.deep.equal([]);
    store.undo();
    expect(store.document.translations).to.deep.equal({ en });
    expect(store.document.data).to.deep.equal(city.data);
  });
});
