import { expect } from '@open-wc/testing';
import { parse } from '../../src/model/parse.js';
import type { RmiData } from '../../src/model/schema.js';
import { createIndex, type Search } from '../../src/search/search.js';
import { createVocabulary } from '../../src/search/vocabulary/vocabulary.js';
import { wordsOf } from '../../src/search/words.js';
import rmi from '../../data/rmi.json' with { type: 'json' };

const data = parse(rmi).data!;
const file = (...contacts: RmiData['contacts']): RmiData => ({ organization: { name: 'Amt' }, contacts });

/** Every text to search with, and whom it must lead to, told without the code under test. */
const TEXTS: [text: string, ids: string[]][] = [
  ...rmi.contacts.flatMap(({ id, name, jobTitle = '', tasks = [], keywords = [] }) =>
    [name, jobTitle, ...tasks, ...keywords].map((text): [string, string[]] => [text, [id]]),
  ),
  ...rmi.offices.flatMap(({ id, name, description = '', keywords = [] }) =>
    [name, description, ...keywords].map((text): [string, string[]] => [
      text,
      rmi.contacts.filter(({ offices }) => offices?.includes(id)).map((contact) => contact.id),
    ]),
  ),
  ...(Object.values(rmi.sections) as NonNullable<NonNullable<RmiData['sections']>['aims']>[]).flatMap(
    ({ heading, subheading = '', intro = [], items = [], keywords = [] }) =>
      [heading, subheading, ...[intro].flat(), ...items, ...keywords].map((text): [string, string[]] => [
        text,
        ['abteilung'],
      ]),
  ),
];

/** Word → all it must lead to. */
const WORDS = new Map<string, Set<string>>();
for (const [text, ids] of TEXTS)
  for (const word of text.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean))
    WORDS.set(word, new Set([...(WORDS.get(word) ?? []), ...ids]));

/** One letter missing, doubled, swapped or wrong, at every place of a word. */
function typosOf(word: string): string[] {
  const letters = [...word];
  const at = (i: number, count: number, ...instead: string[]): string =>
    letters.toSpliced(i, count, ...instead).join('');
  return letters.flatMap((letter, i) => {
    const wrong = letters[(i + 3) % letters.length]!;
    return [
      at(i, 1),
      at(i, 0, letter),
      ...(i + 1 < letters.length && letters[i + 1] !== letter ? [at(i, 2, letters[i + 1]!, letter)] : []),
      ...(wrong === letter ? [] : [at(i, 1, wrong)]),
    ];
  });
}

/** The filter of a list knows the words of the file alone; the signpost those of its readers, too. */
const WAYS = { 'words of the file': {}, 'words of readers': { createVocabulary } };

for (const [way, more] of Object.entries(WAYS))
  describe(`search/search: ${way}`, () => {
    const indexOf: typeof createIndex = (file, options) => createIndex(file, { ...options, ...more });
    const search = indexOf(data);
    const found = (query: string, by: Search = search): (string | undefined)[] =>
      by(query).map(({ contact }) => contact.id);

    it('finds every word of the file, one who has it first', () => {
      expect(WORDS.size).to.be.greaterThan(300);
      for (const [word, ids] of WORDS) {
        const results = found(word);
        expect(results, word).to.include.members([...ids]);
        const ownForms = wordsOf(word).flat();
        const having = [...WORDS].filter(([other]) =>
          wordsOf(other)
            .flat()
            .some((form) => ownForms.includes(form)),
        );
        expect(
          having.flatMap(([, all]) => [...all]),
          `${word}: first one`,
        ).to.include(results[0]);
      }
    });

    for (const [query, ids] of [
      ['Zimmer 153', ['bianka-gaertner']],
      ['Raum 316', ['miriam-denninghaus']],
      ['071135122373', ['miriam-denninghaus']],
      ['2373', ['miriam-denninghaus']],
      ['553382', ['abteilung']],
      ['Rathausplatz', ['stephan-stoetzler-nottrodt']],
      ['Beblinger Straße 3', ['abteilung', 'bianka-gaertner', 'miriam-denninghaus']],
    ] as const)
      it(`finds by a room, a number or a building: "${query}"`, () => {
        expect(found(query)).to.have.members([...ids]);
      });

    it('puts first whose whole number it is', () => {
      expect(found('0711 3512-2373')[0]).to.equal('miriam-denninghaus');
      expect(found('+49 711 3512 2373')[0]).to.equal('miriam-denninghaus');
    });

    it('takes no number for another that is nearly the same', () => {
      for (const query of ['2374', '154']) expect(found(query), query).to.deep.equal([]);
    });

    it('finds at least 95 % of the words with a typo', () => {
      const missed: string[] = [];
      let all = 0;
      for (const word of WORDS.keys()) {
        if ([...word].length < 4) continue;
        const [best] = found(word);
        for (const typo of typosOf(word)) {
          all++;
          if (!found(typo).includes(best)) missed.push(`${typo} (${word})`);
        }
      }
      expect(all).to.be.greaterThan(5000);
      expect(missed.length / all, `missed ${missed.slice(0, 40).join(', ')}`).to.be.at.most(0.05);
    });

    it('understands the word the reader has', () => {
      for (const query of [
        'Dolmetscher',
        'Dolmetcher',
        'dolmetscherin',
        'interpreters',
        'tercüman',
        'tercuman',
        'tercümanlık',
        'مترجم',
        'المترجم',
        'перекладача',
        'переводчик',
        'interprète',
        'INTERPRETE',
        'διερμηνεας',
        'tumac',
        'traducator',
        'tlumacz',
        'ترجمه',
      ])
        expect(found(query), query).to.deep.equal(['bianka-gaertner']);
      for (const query of ['Diskriminierung', 'ayrimcilik', 'дискриминация', 'عنصرية'])
        expect(found(query)[0], query).to.equal('abteilung');
    });

    it('finds names without umlauts and hyphens', () => {
      for (const query of ['Gartner', 'Gaertner', 'GÄRTNER'])
        expect(found(query), query).to.deep.equal(['bianka-gaertner']);
      for (const query of ['stoetzler', 'Stotzler Nottrodt', 'nottrodt'])
        expect(found(query), query).to.deep.equal(['stephan-stoetzler-nottrodt']);
    });

    it('finds while the reader is still typing', () => {
      for (let length = 3; length <= 'dolmetscher'.length; length++)
        expect(found('dolmetscher'.slice(0, length))[0]).to.equal('bianka-gaertner');
    });

    it('puts the whole word before its beginning, that before a part, and that before a typo', () => {
      const by = indexOf(
        file(
          { id: 'typo', name: 'Laiter' },
          { id: 'part', name: 'Amtsleiter' },
          { id: 'beginning', name: 'Leiterin' },
          { id: 'exact', name: 'Leiter' },
        ),
      );
      expect(found('Leiter', by)).to.deep.equal(['exact', 'beginning', 'part']);
      expect(found('Laiter', by)[0]).to.equal('typo');
      expect(found('Laitr', by)).to.deep.equal(['typo']);
    });

    it('finds the one who has all words, and takes no notice of the words around them', () => {
      const by = indexOf(
        file({ id: 'a', name: 'Anna Roth' }, { id: 'b', name: 'Anna Müller' }, { id: 'c', name: 'Li Müller' }),
      );
      expect(found('Müller, Anna', by)).to.deep.equal(['b']);
      expect(found('Ich brauche einen Dolmetscher für meine Mutter')[0]).to.equal('bianka-gaertner');
      expect(found('I need an interpreter for my mother')[0]).to.equal('bianka-gaertner');
    });

    it('says by what it found', () => {
      const [byOffice] = search('tercüman');
      expect(byOffice?.office?.id).to.equal('dolmetscherpool');
      expect(byOffice?.matched).to.equal('Dolmetscherpool');
      const [bySection] = search('Diskriminierung');
      expect(bySection?.section).to.equal(data.sections?.workAreas);
      const [byTask] = search('Sachbearbeitung');
      expect(byTask?.matched).to.include('Sachbearbeitung');
      expect(byTask?.office).to.equal(undefined);
    });

    it('leads by what to bring to the task that needs it', () => {
      const title = { name: 'Aufenthaltstitel', description: 'Länger bleiben.', documents: ['Biometrisches Foto'] };
      const by = indexOf(file({ id: 'a', name: 'A', tasks: ['Beratung', title] }, { id: 'b', name: 'B' }));
      for (const query of ['Aufenthaltstitel', 'länger bleiben', 'Foto'])
        expect(by(query).map(({ contact, matched }) => [contact.id, matched])).to.deep.equal([
          ['a', 'Aufenthaltstitel'],
        ]);
    });

    it('searches translations beside the texts of the file', () => {
      const by = indexOf(data, { translations: new Map([['Amtsleiter', 'Head of office in chief']]) });
      expect(found('chief', by)).to.deep.equal(['stephan-stoetzler-nottrodt']);
      expect(found('Amtsleiter', by)[0]).to.equal('stephan-stoetzler-nottrodt');
    });

    it('leads to the department where nobody runs an office', () => {
      const by = indexOf({
        ...file({ id: 'p', name: 'Person' }, { id: 'd', kind: 'department', name: 'Abteilung' }),
        offices: [{ id: 'o', name: 'Beschwerdestelle' }],
      });
      expect(found('Beschwerde', by)).to.deep.equal(['d']);
    });

    it('finds nothing where nothing was asked or nothing fits', () => {
      for (const query of ['', '   ', '?!', 'Pizza', 'Reisepass', 'Kindergarten', 'zzzz'])
        expect(found(query), query).to.deep.equal([]);
      expect(indexOf(file({ name: 'A' }))('b')).to.deep.equal([]);
    });

    it('gives as many as were asked for', () => {
      const by = indexOf(file(...Array.from({ length: 30 }, (_, i) => ({ name: `Anna ${i}` }))));
      expect(by('anna').length).to.equal(10);
      expect(by('anna', 3).length).to.equal(3);
      expect(by('anna', Infinity).length).to.equal(30);
    });
  });
