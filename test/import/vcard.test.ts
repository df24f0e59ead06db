import { expect } from '@open-wc/testing';
import city from '../../data/examples/city.json' with { type: 'json' };
import rmi from '../../data/rmi.json' with { type: 'json' };
import { toVCard } from '../../src/export/vcard.js';
import { importText } from '../../src/import/import.js';
import type { ImportedContact } from '../../src/import/imported.js';
import { parse } from '../../src/model/parse.js';
import type { RmiData } from '../../src/model/schema.js';
import { nameOfTask } from '../../src/model/task.js';

const card = (...lines: string[]): string => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n');
const problems = (text: string): string[] =>
  importText(text).issues.map(({ line, problem, received }) => `${line}: ${problem}: ${received}`);
const one = (text: string): ImportedContact => importText(text).entries[0]!.contact;

describe('import/vcard', () => {
  for (const version of ['3.0', '4.0'] as const)
    for (const [name, file] of Object.entries({ rmi, city }))
      it(`takes back from a vCard ${version} what ${name}.json exports`, () => {
        const data = parse(file).data as RmiData;
        const text = data.contacts.map((contact) => toVCard(contact, data, { version })).join('');
        const { entries, issues, organization } = importText(text, 'all.vcf');
        // A vCard does not say what a further number or page is for.
        const further = data.contacts.flatMap(({ telephones = [], appointmentUrl }) => [
          ...telephones.map(() => 'telephone'),
          ...(appointmentUrl ? ['url'] : []),
        ]);
        expect(issues.map(({ kind, expected }) => `${kind}: ${expected}`)).to.deep.equal(
          further.map((key) => `second: one ${key}`),
        );
        expect(organization).to.deep.equal({ name: data.organization.name });
        expect(entries.length).to.equal(data.contacts.length);
        entries.forEach(({ contact }, i) => {
          const original = data.contacts[i]!;
          const location = data.locations!.find(({ id }) => id === original.location);
          for (const key of [
            'name',
            'jobTitle',
            'telephone',
            'faxNumber',
            'email',
            'url',
            'room',
            'description',
          ] as const)
            expect(contact[key], `${key} of ${original.name}`).to.equal(original[key]);
          expect(contact.kind ?? 'person').to.equal(original.kind ?? 'person');
          expect(contact.tasks?.map(nameOfTask).join(', ')).to.equal(original.tasks?.map(nameOfTask).join(', '));
          if (original.kind !== 'department') expect(contact.honorificPrefix).to.equal(original.honorificPrefix);
          if (version === '4.0')
            for (const key of ['languages', 'textTelephone', 'contactFormUrl'] as const)
              expect(contact[key], `${key} of ${original.name}`).to.deep.equal(original[key]);
          const unit = data.contacts.find(({ id }) => id === original.department);
          expect(contact.unit).to.equal(unit?.name);
          if (location?.streetAddress) {
            expect(contact.address?.streetAddress).to.equal(location.streetAddress);
            expect(contact.address?.name).to.equal(location.name);
            expect(contact.address?.postalCode).to.equal(location.postalCode);
            expect(contact.address?.geo?.latitude).to.equal(location.geo?.latitude);
          }
        });
      });

  it('never loses a card because another is broken', () => {
    const text = [
      card('FN:Erika Mustermann', 'TEL;TYPE=work:0711 3512-2876'),
      'BEGIN:VCARD\r\nVERSION:2.1\r\nFN:Alt\r\nEND:VCARD\r\n',
      card('NOTE:niemand'),
      card('FN:Max Mustermann', 'kaputt', 'EMAIL:max(at)example.org'),
      'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Abgeschnitten',
    ].join('');
    expect(importText(text).entries.map(({ line, contact }) => [line, contact.name])).to.deep.equal([
      [1, 'Erika Mustermann'],
      [14, 'Max Mustermann'],
    ]);
    expect(problems(text)).to.deep.equal([
      '6: another version, left out: 2.1',
      '10: nobody named, left out: none',
      '17: not understood, left out: kaputt',
      '18: not understood, left out: max(at)example.org',
      '20: cut off, left out: FN:Abgeschnitten',
    ]);
  });

  it('says what it has no place for, with its line, and what it takes only once', () => {
    const text = card('FN:Erika', 'BDAY:1970-01-01', 'X-THING:1', 'TEL:+49 30 1', 'TEL;TYPE=cell:+49 30 2');
    expect(one(text).telephone).to.equal('+49 30 1');
    expect(problems(text)).to.deep.equal([
      '4: no place for it in a data file, left out: BDAY:1970-01-01',
      '7: a second one, left out: TEL;TYPE=cell:+49 30 2',
    ]);
  });

  it('reads folded lines and escaped characters', () => {
    expect(one(card('FN:Müller\\, Meier\\; Söh', ' ne')).name).to.equal('Müller, Meier; Söhne');
    expect(one(card('FN:A', 'NOTE:Eins\\nzwei')).description).to.equal('Eins\nzwei');
  });

  it('gives any text an answer', () => {
    for (const text of [
      '',
      'BEGIN:VCARD',
      'END:VCARD',
      'BEGIN:VCARD\nBEGIN:VCARD\nEND:VCARD',
      card('FN'),
      card(';;;:;;'),
    ])
      expect(() => importText(text, 'x.vcf')).not.to.throw();
  });
});
