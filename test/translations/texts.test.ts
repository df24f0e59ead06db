import { expect } from '@open-wc/testing';
import { isLetters } from '../../src/model/letters.js';
import { parse } from '../../src/model/parse.js';
import { textsOf } from '../../src/translations/texts.js';
import { example } from '../model/files.js';

const texts = (file: unknown): Record<string, string> =>
  Object.fromEntries([...textsOf(parse(file).data!)].map(([id, { text }]) => [id, text]));

describe('texts that readers see translated', () => {
  it('are all that a city says in words of its own', async () => {
    const said = texts(await example('city'));
    const erika = 'contacts.erika-mustermann';
    expect(said).to.deep.include({
      'notices.1.text': 'Die Telefonanlage wird gewartet. Am Vormittag erreichen Sie uns nur per E-Mail.',
      [`${erika}.telephones.0.label`]: 'Aufenthaltstitel',
      [`${erika}.links.1.label`]: 'Anmeldung zum Sprachkurs',
      [`${erika}.tasks.0`]: 'Erstberatung',
      [`${erika}.tasks.0.documents.1`]: 'Briefe von Ämtern',
      [`${erika}.tasks.0.fee`]: 'keine',
      [`${erika}.tasks.0.processingTime`]: 'etwa eine Stunde',
      [`${erika}.tasks.2`]: 'Zusammenarbeit mit der Ausländerbehörde',
      [`${erika}.telephoneHours.note`]: 'Zu anderen Zeiten hilft die Zentrale weiter.',
      [`${erika}.telephoneHours.special.0.reason`]: 'Betriebsferien',
      [`${erika}.moreHours.0.label`]: 'Sprachkursberatung',
      [`${erika}.moreHours.0.hours.note`]: 'Im Beratungsraum im zweiten Stock.',
      [`${erika}.moreHours.0.hours.special.0.reason`]: 'Kursferien',
      [`${erika}.responsibleFor.1.label`]: 'Stadtteil',
      [`${erika}.responsibleFor.1.values.0`]: 'Nordviertel',
      'contacts.max-mustermann.absences.0.reason': 'Fortbildung',
      'locations.haus-der-begegnung.hours.note': 'Nach 18 Uhr bitte am Hofeingang klingeln.',
    });
  });

  it('are no names of stops and lines, no numbers, no pieces of the alphabet', async () => {
    const said = Object.values(texts(await example('city'))).join('\n');
    for (const text of ['Beispielbrücke', 'Hauptbahnhof', 'RE 4', '+49', 'https', 'A–K', 'L–Z'])
      expect(said.split('\n'), text).not.to.include(text);
  });

  it('keep their place in the file where a neighbour is broken', () => {
    const file = {
      organization: { name: 'Amt' },
      contacts: [
        { id: 'a', name: 'A', telephones: [{ label: 'Kein Anschluss' }, { label: 'Pforte', telephone: '+49 711 1' }] },
      ],
      notices: ['Umzug', { text: 'Umzug' }],
    };
    const found = textsOf(parse(file).data!);
    expect(found.get('notices.1.text')?.path).to.equal('notices[1].text');
    expect(found.get('contacts.a.telephones.1.label')).to.deep.equal({
      text: 'Pforte',
      path: 'contacts[0].telephones[1].label',
    });
    expect(found.size).to.equal(3);
  });

  it('keep the name of a task under its id when the task says more', () => {
    const namesOf = (...tasks: unknown[]): unknown =>
      [...textsOf(parse({ organization: { name: 'Amt' }, contacts: [{ id: 'a', name: 'A', tasks }] }).data!)]
        .filter(([id]) => id.startsWith('contacts.a.'))
        .map(([id, { path }]) => [id, path]);
    expect(namesOf('Beratung')).to.deep.equal([['contacts.a.tasks.0', 'contacts[0].tasks[0]']]);
    expect(namesOf({ name: 'Beratung', fee: 'keine' })).to.deep.equal([
      ['contacts.a.tasks.0', 'contacts[0].tasks[0].name'],
      ['contacts.a.tasks.0.fee', 'contacts[0].tasks[0].fee'],
    ]);
  });

  for (const value of ['A', 'A–K', 'Sch - Sz', 'St', 'Ä-Ö', 'І–Я'])
    it(`has nothing to translate in ${value}`, () => expect(isLetters(value)).to.equal(true));
  for (const value of ['Iran', 'Pliensauvorstadt', 'Syrien – Irak', 'A und B', 'Bosnien-Herzegowina', '1–50'])
    it(`has ${value} translated`, () => expect(isLetters(value)).to.equal(false));
});
