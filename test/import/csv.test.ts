import { expect } from '@open-wc/testing';
import fc from '../helpers/properties.js';
import Papa from 'papaparse';
import { contactsFromTable } from '../../src/import/csv/contacts.js';
import { columnsOf } from '../../src/import/csv/columns.js';
import { tableFrom } from '../../src/import/csv/table.js';
import { decode } from '../../src/import/encoding.js';
import { importText } from '../../src/import/import.js';

const problems = (text: string): string[] =>
  importText(text, 'a.csv').issues.map(({ line, problem, received }) => `${line}: ${problem}: ${received}`);

describe('import/csv', () => {
  it('knows columns by what people call them, in German and English', () => {
    expect(
      columnsOf([
        'Vorname',
        'Nachname',
        'E-Mail-Adresse',
        'Telefon (geschäftlich)',
        'PLZ',
        'Zimmer-Nr.',
        'Job Title',
        'e_mail',
      ]),
    ).to.deep.equal(['givenName', 'familyName', 'email', 'telephone', 'postalCode', undefined, 'jobTitle', undefined]);
  });

  it('takes a table as a German Excel saves it', () => {
    const text =
      'Anrede;Vorname;Nachname;Telefon;Fax;E-Mail;Raum;Straße;PLZ;Ort;Abteilung;Sprachen;Aufgaben;Sprechzeiten\r\n' +
      'Frau;Änne;Groß;(0711) 3512-2876;0711/3512 33;änne@example.org;Raum 153;"Am Weg 1; Hinterhaus";73728;Esslingen;Migration;"Türkisch, en";Beratung|Anträge;Mo-Fr 08:30-12:30\r\n';
    const windows = Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
    const { entries, issues } = importText(decode(windows), 'kontakte.csv');
    expect(issues).to.deep.equal([]);
    expect(entries).to.deep.equal([
      {
        line: 2,
        contact: {
          honorificPrefix: 'Frau',
          name: 'Änne Groß',
          telephone: '+49 711 3512-2876',
          faxNumber: '+49 711/3512 33',
          email: 'änne@example.org',
          address: { streetAddress: 'Am Weg 1; Hinterhaus', postalCode: '73728', addressLocality: 'Esslingen' },
          room: '153',
          unit: 'Migration',
          tasks: ['Beratung', 'Anträge'],
          languages: ['tr', 'en'],
          hours: {
            regular: [
              { dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'], opens: '08:30', closes: '12:30' },
            ],
          },
        },
      },
    ]);
  });

  for (const [what, encode] of Object.entries<(text: string) => Uint8Array>({
    'UTF-8': (text) => new TextEncoder().encode(text),
    'UTF-8 with a mark': (text) => new TextEncoder().encode(`\uFEFF${text}`),
    'UTF-16': (text) =>
      new Uint8Array(Uint16Array.from([...`\uFEFF${text}`].map((letter) => letter.charCodeAt(0))).buffer),
    'Windows-1252': (text) => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0))),
  }))
    it(`reads ${what}`, () => {
      const { entries } = importText(decode(encode('Name,Raum\nBäcker,1')));
      expect(entries[0]!.contact.name).to.equal('Bäcker');
    });

  for (const [what, delimiter] of [
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
    ['bars', '|'],
  ] as const)
    it(`finds ${what} between columns by itself`, () => {
      const text = [
        ['Name', 'Telefon', 'Raum'],
        ['Erika', '+49 30 1', '1'],
        ['Max', '+49 30 2', '2'],
      ]
        .map((cells) => cells.join(delimiter))
        .join('\n');
      expect(tableFrom(text).delimiter).to.equal(delimiter);
      expect(importText(text).entries.map(({ contact }) => contact.room)).to.deep.equal(['1', '2']);
    });

  it('reports line by line, behind cells of several lines too, and takes the rest', () => {
    const text = [
      'Name,Telefon,E-Mail,Lieblingsfarbe',
      '"Erika',
      'Mustermann",intern 12,a@b,rot',
      '',
      ',+49 30 1,,',
      'Max,+49 30 2,max@example.org,',
    ].join('\n');
    const { entries } = importText(text, 'a.csv');
    expect(entries.map(({ line, contact }) => [line, contact.telephone])).to.deep.equal([
      [2, undefined],
      [6, '+49 30 2'],
    ]);
    expect(problems(text)).to.deep.equal([
      '1: column not taken: Lieblingsfarbe',
      '2: not understood, left out: intern 12',
      '2: not understood, left out: a@b',
      '5: nobody named, left out: +49 30 1',
    ]);
  });

  it('takes the columns it is told to', () => {
    const table = tableFrom('Wer,Wo\nErika,153');
    expect(contactsFromTable(table).entries).to.deep.equal([]);
    expect(contactsFromTable(table, ['name', 'room']).entries[0]!.contact).to.deep.equal({
      name: 'Erika',
      room: '153',
    });
  });

  it('gives every name back that a table can hold, on its line', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => `N${text}N`),
          { minLength: 1, maxLength: 5 },
        ),
        (names) => {
          const text = Papa.unparse(
            { fields: ['Name', 'Raum'], data: names.map((name) => [name, '1']) },
            { delimiter: ';' },
          );
          const { entries } = importText(text, 'a.csv');
          expect(entries.map(({ contact }) => contact.name)).to.deep.equal(names);
          entries.forEach(({ line }, i) => {
            const before = names.slice(0, i).reduce((lines, name) => lines + name.split(/\r\n|\r|\n/).length, 2);
            expect(line).to.equal(before);
          });
        },
      ),
    );
  });
});
