import { expect } from '@open-wc/testing';
import { soundsOf } from '../../src/search/vocabulary/sounds.js';
import { createVocabulary } from '../../src/search/vocabulary/vocabulary.js';
import { createIndex } from '../../src/search/search.js';
import type { RmiData } from '../../src/model/schema.js';
import { wordsOf } from '../../src/search/words.js';

const sameSound = (typed: string, word: string): boolean =>
  wordsOf(typed)[0]!.some((form) => soundsOf(wordsOf(word)[0]!)(form).length > 0);
const find = (data: RmiData, query: string): (string | undefined)[] =>
  createIndex(data, { createVocabulary })(query).map(({ contact }) => contact.id);
const file = (...contacts: RmiData['contacts']): RmiData => ({ organization: { name: 'Amt' }, contacts });

describe('search/vocabulary', () => {
  for (const [latin, other] of [
    ['perekladach', 'перекладач'],
    ['perevodchik', 'переводчик'],
    ['perewodtschik', 'переводчик'],
    ['perevodtchik', 'переводчик'],
    ['diermineas', 'διερμηνέας'],
    ['metafrastis', 'μεταφραστής'],
    ['motarjem', 'مترجم'],
    ['mutarjim', 'مترجم'],
    ['modir', 'مدير'],
    ['davtalab', 'داوطلب'],
    ['Gärtner', 'Гертнер'],
    ['Denninghaus', 'دنينغهاوس'],
  ] as const)
    it(`hears ${latin} and ${other} as one word, both ways`, () => {
      expect(sameSound(latin, other)).to.be.true;
      expect(sameSound(other, latin)).to.be.true;
    });

  it('hears no word where only three consonants are the same', () => {
    for (const [latin, other] of [
      ['best', 'بسته'],
      ['madre', 'مدير'],
      ['basta', 'بسته'],
    ] as const)
      expect(sameSound(latin, other), `${latin} ${other}`).to.be.false;
  });

  it('leads from an everyday word to the word of another city, in another language', () => {
    const data = file(
      { id: 'a', name: 'A', tasks: ['Vereinsförderung'] },
      { id: 'd', name: 'B', jobTitle: 'Dolmetscher' },
    );
    for (const query of ['fonder une association', 'dernek', 'Как открыть общество'])
      expect(find(data, query)).to.deep.equal(['a']);
    for (const query of ['traducteur', 'perevodchik', 'μεταφραστής', 'المترجم', 'للمترجم'])
      expect(find(data, query), query).to.deep.equal(['d']);
  });

  it('answers with who has what is asked for, a department first', () => {
    const hours = { regular: [{ dayOfWeek: ['Monday'], opens: '08:00', closes: '12:00' }] } as const;
    const data = file(
      { id: 'none', name: 'A' },
      { id: 'person', name: 'B', faxNumber: '+49 30 1', telephone: '+49 30 2', email: 'b@example.org' },
      { id: 'open', name: 'C', hours, room: '7' },
      { id: 'department', kind: 'department', name: 'D', faxNumber: '+49 30 3', telephone: '+49 30 4' },
      { id: 'agreed', name: 'E', hours: { byAppointment: true } },
      { id: 'booked', name: 'F', appointmentUrl: 'https://example.org/book' },
    );
    expect(find(data, 'Faxnummer')).to.deep.equal(['department', 'person']);
    expect(find(data, 'numéro de téléphone')).to.deep.equal(['department', 'person']);
    expect(find(data, 'your email please')).to.deep.equal(['person']);
    expect(find(data, 'when are you open')).to.deep.equal(['open', 'agreed']);
    expect(find(data, 'randevu')).to.have.members(['agreed', 'booked']);
    expect(find(data, 'Wo seid ihr?')).to.deep.equal(['open']);
    expect(find(data, 'жалоба')).to.deep.equal(['department']);
  });

  it('finds nobody by a word that only asks, beside one that nobody has', () => {
    const data = file({ id: 'a', name: 'A', room: '7' });
    for (const query of ['Wo ist der Bahnhof?', 'where is the station', 'Где вокзал', 'أين المحطة'])
      expect(find(data, query), query).to.deep.equal([]);
  });

  it('takes a word of plain language as one, and leaves a double name alone', () => {
    const data = file({ id: 'd', name: 'Dolmetscher' }, { id: 'n', name: 'Li Stötzler-Nottrodt' });
    for (const query of ['Dol-metscher', 'Dol·metscher', 'Über-setzen'])
      expect(find(data, query), query).to.deep.equal(['d']);
    expect(find(data, 'Stötzler-Nottrodt')).to.deep.equal(['n']);
  });
});
