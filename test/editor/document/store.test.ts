import { expect } from '@open-wc/testing';
import type { JsonObject } from '../../../src/editor/document/json.js';
import { DocumentStore } from '../../../src/editor/document/store.js';

const open = (data: JsonObject): DocumentStore => new DocumentStore({ data, translations: {} });

describe('the open document', () => {
  it('has no empty position left once its degrees are taken away, and undo brings them back', () => {
    const place = { id: 'rathaus', geo: { latitude: 48.7, longitude: 9.3 } };
    const store = open({ locations: [place] });
    store.set(['data', 'locations', 0, 'geo', 'latitude'], undefined, 'Breite');
    expect(store.document.data).to.deep.equal({ locations: [{ id: 'rathaus', geo: { longitude: 9.3 } }] });
    store.set(['data', 'locations', 0, 'geo', 'longitude'], undefined, 'Länge');
    expect(store.document.data).to.deep.equal({ locations: [{ id: 'rathaus' }] });
    store.undo();
    store.undo();
    expect(store.document.data).to.deep.equal({ locations: [place] });
    expect(store.hasChanges).to.equal(false);
  });

  it('keeps an entry whose last value is taken away: it is deleted by its own button', () => {
    const store = open({ contacts: [{ name: 'A' }], organization: { name: 'B' } });
    store.set(['data', 'contacts', 0, 'name'], undefined, 'Name');
    store.set(['data', 'organization', 'name'], undefined, 'Name');
    expect(store.document.data).to.deep.equal({ contacts: [{}], organization: {} });
  });
});
