import { expect } from '@open-wc/testing';
import { EntrySearch } from '../../../src/editor/forms/entry-search.js';

const ENTRIES = [
  { name: 'Anna Öztürk', room: '1.07' },
  { name: 'Bülent Weiß', room: '1.08' },
  { name: 'Anton Özdemir', room: '2.07' },
];
const placesOf = (search: EntrySearch, typed: string, entries: readonly { name: string }[] = ENTRIES): number[] =>
  search.find(entries, typed).map(({ index }) => index);

describe('the search in a list of entries', () => {
  it('finds with each letter what it finds with all of them at once', () => {
    const search = new EntrySearch();
    for (const whole of ['ozturk an', 'an 07', 'WEISS ', 'x', ' '])
      for (let letters = 0; letters <= whole.length; letters++) {
        const typed = whole.slice(0, letters);
        expect(placesOf(search, typed), typed).to.deep.equal(placesOf(new EntrySearch(), typed));
      }
    expect(placesOf(search, 'an 07')).to.deep.equal([0, 2]);
  });

  it('finds again what a letter too many had hidden', () => {
    const search = new EntrySearch();
    expect(placesOf(search, 'anx')).to.deep.equal([]);
    expect(placesOf(search, 'an')).to.deep.equal([0, 2]);
    expect(placesOf(search, '')).to.deep.equal([0, 1, 2]);
  });

  it('finds what has come since', () => {
    const search = new EntrySearch();
    placesOf(search, 'ann');
    expect(placesOf(search, 'anna', [...ENTRIES, { name: 'Joanna' }])).to.deep.equal([0, 3]);
  });
});
