import { expect } from '@open-wc/testing';
import fc from '../../helpers/properties.js';
import type { DataDocument } from '../../../src/editor/document/document.js';
import { renameId } from '../../../src/editor/document/identity.js';
import { isEqual } from '../../../src/editor/document/equal.js';
import { differencesOf } from '../../../src/editor/words/differences.js';
import { apply, everyChange } from '../document/changes.js';
import { changed, cityDocument, fullDocument, type SampleDraft } from '../document/sample.js';

let city: DataDocument;
let full: DataDocument;
before(async () => {
  city = await cityDocument();
  full = await fullDocument();
});

const told = (recipe: (draft: SampleDraft) => void): readonly string[] =>
  differencesOf(city, changed(city, recipe)).map(({ entry, sentence }) => `${entry} · ${sentence}`);
/** The same of a file that says all the schema has. */
const inFull = (recipe: (data: SampleDraft['data']) => void) => () =>
  differencesOf(
    full,
    changed(full, ({ data }) => recipe(data)),
  ).map(({ entry, sentence }) => `${entry} · ${sentence}`);
const inData = (recipe: (data: SampleDraft['data']) => void) => () => told(({ data }) => recipe(data));

/** What is done, and what a clerk reads of it. */
const SCENES: readonly [what: string, told: () => readonly string[], sentences: readonly string[]][] = [
  [
    'a Wednesday by appointment',
    inData(({ contacts }) => {
      const { hours } = contacts[1]!;
      hours.regular.push({ dayOfWeek: ['Wednesday'], opens: '14:00', closes: '16:00', byAppointment: true } as never);
      hours.closed = [];
    }),
    ['Abteilung Ankommen · Mittwoch: 14:00–16:00 Uhr nach Vereinbarung, vorher geschlossen'],
  ],
  [
    'other times of the whole week',
    inData(({ contacts }) => (contacts[1]!.hours.regular[0]!.opens = '08:30')),
    ['Abteilung Ankommen · Montag, Dienstag, Donnerstag und Freitag: 08:30–12:00 Uhr, vorher 08:00–12:00 Uhr'],
  ],
  [
    'a closed day',
    inData(({ contacts }) =>
      contacts[4]!.hours.special.push({ validFrom: '2026-12-24', reason: 'Betriebsausflug' } as never),
    ),
    ['Lieschen Müller · 24. Dezember 2026: geschlossen (Betriebsausflug)'],
  ],
  [
    'longer holidays',
    inData(({ contacts }) => (contacts[0]!.hours.special[0]!.validThrough = '2027-01-06')),
    [
      'Erika Mustermann · 24. Dezember 2026 bis 6. Januar 2027: geschlossen (Betriebsferien), vorher 24. Dezember 2026 bis 3. Januar 2027',
    ],
  ],
  [
    'an exception less',
    inData(({ contacts }) => contacts[0]!.hours.special.splice(1, 1)),
    ['Erika Mustermann · 7. Dezember 2026: keine Ausnahme mehr, vorher 08:00–10:00 Uhr (Personalversammlung)'],
  ],
  [
    'a lunch break in an exception',
    inData(({ contacts }) => (contacts[4]!.hours.special[1]!.opens = '14:00')),
    [
      'Lieschen Müller · 26. November 2026: 09:00–11:00 Uhr und 14:00–16:00 Uhr (Fortbildung), vorher 09:00–11:00 Uhr und 15:00–16:00 Uhr (Fortbildung)',
    ],
  ],
  [
    'a season',
    inData(({ contacts }) => (contacts[3]!.hours.regular[2]!.closes = '18:00')),
    [
      'Max Mustermann · Montag und Mittwoch: 09:00–17:00 Uhr (1. April 2026 bis 30. September 2026), 09:00–15:00 Uhr (1. Oktober 2026 bis 31. März 2027) und 09:00–18:00 Uhr (ab 1. April 2027), vorher 09:00–17:00 Uhr (1. April 2026 bis 30. September 2026), 09:00–15:00 Uhr (1. Oktober 2026 bis 31. März 2027) und 09:00–17:00 Uhr (ab 1. April 2027)',
    ],
  ],
  [
    'a telephone number',
    inData(({ contacts }) => (contacts[3]!.telephone = '+49 30 23125-112')),
    ['Max Mustermann · Telefon: 030 23125-112, vorher 030 23125-111'],
  ],
  [
    'another building',
    inData(({ contacts }) => (contacts[3]!.location = 'altes-rathaus')),
    ['Max Mustermann · Gebäude: Altes Rathaus, vorher Haus der Begegnung'],
  ],
  [
    'a room less',
    inData(({ contacts }) => Reflect.deleteProperty(contacts[3]!, 'room')),
    ['Max Mustermann · Raum: keine Angabe, vorher 1.05'],
  ],
  [
    'a new and a former person',
    inData(({ contacts }) => contacts.splice(3, 1, { id: 'neu', name: 'Neue Kollegin' } as never)),
    ['Neue Kollegin · neu', 'Max Mustermann · entfernt'],
  ],
  [
    'another order',
    inData(({ contacts }) => contacts.unshift(contacts.pop()!)),
    ['Personen und Abteilungen · andere Reihenfolge'],
  ],
  [
    'one task more, one corrected, a keyword less',
    inData(({ contacts }) => {
      contacts[3]!.tasks = ['Beratung zu Wohngeld, Kindergeld und Kitas', ...contacts[3]!.tasks.slice(1), 'Vertretung'];
      contacts[3]!.keywords.shift();
    }),
    [
      'Max Mustermann · Aufgaben: „Beratung zu Wohngeld, Kindergeld und Kitas“, vorher „Beratung zu Wohngeld und Kindergeld“',
      'Max Mustermann · Aufgaben: „Vertretung“ hinzugefügt',
      'Max Mustermann · Suchwörter: Kindergeld entfernt',
    ],
  ],
  [
    'a sentence of a text',
    inData(({ sections }) => (sections.aims.items[1] = 'Jedes Formular gibt es in sechs Sprachen.')),
    [
      'Ziele · Aufzählung: „Jedes Formular gibt es in sechs Sprachen.“, vorher „Jedes Formular gibt es in fünf Sprachen.“',
    ],
  ],
  [
    'the state of the holidays, and the day of the file',
    inData((data) => {
      data.organization.publicHolidays = 'DE-BW';
      data.updated = '2026-11-24';
    }),
    [
      'Datenblatt · Stand: 24. November 2026, vorher 22. November 2026',
      'Organisation · Feiertage: Baden-Württemberg, vorher Sachsen',
    ],
  ],
  [
    'an id, and who refers to it',
    () => told((draft) => renameId(draft, 'locations', 'altes-rathaus', 'rathaus')),
    ['Altes Rathaus · Kennung: rathaus, vorher altes-rathaus'],
  ],
  [
    'a number of its own, another link, a text telephone less',
    inFull(({ contacts: [, , , max] }) => {
      max!.telephones.push({ label: 'Kitas', telephone: '+49 30 23125-123' });
      max!.links[0]!.url = 'https://example.org/antrag';
      Reflect.deleteProperty(max!, 'textTelephone');
    }),
    [
      'Max Mustermann · Weitere Telefonnummern: Kitas, 030 23125-123 hinzugefügt',
      'Max Mustermann · Weitere Seiten: „Antrag auf Wohngeld“, https://example.org/antrag, vorher „Antrag auf Wohngeld“, https://example.org/wohngeld',
      'Max Mustermann · Schreibtelefon: keine Angabe, vorher 030 23125-129',
    ],
  ],
  [
    'other telephone hours',
    inFull(({ contacts: [, , , max] }) => (max!.telephoneHours.regular[0]!.closes = '11:00')),
    ['Max Mustermann · Telefonzeiten, Montag und Dienstag: 08:00–11:00 Uhr, vorher 08:00–10:00 Uhr'],
  ],
  [
    'other hours of one topic, another name of the next',
    inFull(({ contacts: [, , , max] }) => {
      max!.moreHours[0]!.hours.regular[0]!.opens = '13:30';
      max!.moreHours[1]!.label = 'Wohngeld und Kinderzuschlag';
    }),
    [
      'Max Mustermann · Rentenberatung, Mittwoch: 13:30–16:00 Uhr, vorher 14:00–16:00 Uhr',
      'Max Mustermann · Wofür die Zeiten sind: „Wohngeld und Kinderzuschlag“, vorher Wohngeld',
    ],
  ],
  [
    'a topic less and one without a name more',
    inFull(({ contacts: [, , , max] }) => {
      max!.moreHours.shift();
      Object.assign(max!.moreHours, { 1: { hours: max!.telephoneHours } });
    }),
    [
      'Max Mustermann · Zeiten nach Thema: Montag und Dienstag: 08:00–10:00 Uhr hinzugefügt',
      'Max Mustermann · Zeiten nach Thema: Rentenberatung, Mittwoch: 14:00–16:00 Uhr entfernt',
    ],
  ],
  [
    'a deputy, and an absence less',
    inFull(({ contacts: [, , , max] }) => {
      max!.absences[0]!.deputy = 'john-doe';
      max!.absences.pop();
    }),
    [
      'Max Mustermann · Abwesenheiten: 21. Dezember 2026 bis 6. Januar 2027, Vertretung: John Doe, Grund: Urlaub, vorher 21. Dezember 2026 bis 6. Januar 2027, Vertretung: Lieschen Müller, Grund: Urlaub',
      'Max Mustermann · Abwesenheiten: 1. März 2027 bis 5. März 2027 entfernt',
    ],
  ],
  [
    'who is responsible for whom',
    inFull(({ contacts: [, , , max] }) => max!.responsibleFor[0]!.values.push('St')),
    ['Max Mustermann · Zuständig für: Nachname, A–K, Sch und St, vorher Nachname, A–K und Sch'],
  ],
  [
    'a lift, and another stop',
    inFull(({ locations: [hall] }) => {
      Object.assign(hall!.access, { lift: 'yes', hearingLoop: 'no' });
      hall!.publicTransport[1]!.stop = 'Hauptbahnhof';
    }),
    [
      'Haus der Begegnung · Aufzug: ja, vorher eingeschränkt',
      'Haus der Begegnung · Höranlage (Induktionsschleife): nein, vorher keine Angabe',
      'Haus der Begegnung · Haltestellen: Hauptbahnhof, vorher Bahnhof',
    ],
  ],
  [
    'a notice that lasts longer, for one more, a new and a former one',
    inFull((data) => {
      Object.assign(data.notices[0]!, { severity: 'info', validThrough: '2026-11-27T12:00' });
      data.notices[0]!.contacts.push('john-doe');
      data.notices.splice(1, 1, { text: 'Zur Woche der Brüderlichkeit ist geöffnet.', severity: 'info' } as never);
    }),
    [
      'Hinweis „Die Telefonanlage ist gestört.“ · Wie wichtig: Mitteilung, vorher Warnung',
      'Hinweis „Die Telefonanlage ist gestört.“ · Zeigen bis: 27. November 2026, 12:00 Uhr, vorher 27. November 2026',
      'Hinweis „Die Telefonanlage ist gestört.“ · Um wen es geht: John Doe hinzugefügt',
      'Hinweis „Zur Woche der Brüderlichkeit ist geöffnet.“ · Hinweis: „Zur Woche der Brüderlichkeit ist geöffnet.“, vorher „Im Advent gibt es Tee.“',
      'Hinweis „Zur Woche der Brüderlichkeit ist geöffnet.“ · Wie wichtig: Mitteilung, vorher keine Angabe',
    ],
  ],
  [
    'translations',
    () =>
      told(({ translations: { en } }) => {
        en['sections.aims.heading'] = {
          source: 'Unsere Ziele',
          target: 'What we want',
          state: 'reviewed',
        };
        en['contacts.max-mustermann.jobTitle'] = { source: 'Sozialberater', target: 'Adviser', state: 'unreviewed' };
        Reflect.deleteProperty(en, 'organization.name');
      }),
    [
      'Übersetzung: Englisch · Ziele, Überschrift: „What we want“, vorher „Our aims“',
      'Übersetzung: Englisch · Ziele, Überschrift: als geprüft markiert',
      'Übersetzung: Englisch · Max Mustermann, Funktion: „Adviser“',
      'Übersetzung: Englisch · Organisation, Name: Übersetzung entfernt',
    ],
  ],
];

describe('differencesOf', () => {
  for (const [what, tell, sentences] of SCENES)
    it(`tells of ${what}`, () => {
      expect(tell()).to.deep.equal(sentences);
    });

  it('tells of nothing where nothing changed', () => {
    expect(differencesOf(city, structuredClone(city))).to.deep.equal([]);
    expect(told(({ data }) => (data.checked = 1))).to.deep.equal([]);
  });

  it('tells of every single change', () => {
    const changes = fc.constantFrom(...everyChange(full.data, ['data'], '*'));
    fc.assert(
      fc.property(changes, (change) => {
        const after = apply(full, change);
        if (!isEqual(full.data, after.data)) expect(differencesOf(full, after), change.name).not.to.deep.equal([]);
      }),
      { numRuns: 2000 },
    );
  });
});
