import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const file = JSON.parse(readFileSync(new URL('../../data/rmi.json', import.meta.url), 'utf8'));
const { contacts, locations, offices, sections } = file;

/** The page of the department, fact by fact, numbers as it prints them; plain misspellings corrected (data/README.md). */
const PEOPLE = {
  'Abteilung Migration und Integration': {
    address: ['Beblinger Straße 3', '73728', 'Esslingen am Neckar'],
    telephone: '(07 11) 35 12-28 76',
    faxNumber: '(07 11) 35 12-55 33 82',
  },
  'Bianka Gärtner': {
    jobTitle: 'Administration, Sachbearbeitung',
    telephone: '(07 11) 35 12-28 76',
    faxNumber: '(07 11) 35 12-33 82',
    hours: {
      regular: [{ dayOfWeek: ['Monday', 'Tuesday', 'Thursday', 'Friday'], opens: '08:30', closes: '12:30' }],
      closed: ['Wednesday'],
    },
    building: 'Beblinger Straße 3',
    room: '153',
    tasks: ['Sachbearbeitung'],
    offices: [
      'buntES - Intergenerative & Interkulturelle Interessengemeinschaft Esslingen',
      'Dolmetscherpool',
      'Fachrat für Migration & Integration',
    ],
  },
  'Frau Miriam Denninghaus': {
    jobTitle: 'Leiterin der Abteilung Migration und Integration',
    telephone: '(07 11) 35 12-23 73',
    faxNumber: '(07 11) 35 12-33 82',
    building: 'Beblinger Straße 3',
    room: '316',
    tasks: ['Abteilungsleitung'],
  },
  'Stephan Stötzler-Nottrodt': {
    jobTitle: 'Amtsleiter',
    telephone: '(07 11) 35 12-28 76',
    faxNumber: '(07 11) 35 12-33 82',
    hours: { byAppointment: true },
    building: 'Rathausplatz 2/3',
    room: '152',
    tasks: ['Leiter des Referats für Migration & Integration'],
  },
};

const SECTIONS = {
  overview: [
    'Aufgaben & Ziele',
    'Vorgehensweise, Themen und Inhalte',
    'Migrations- und Integrationsarbeit ist eine Querschnittsaufgabe, die vom Referat mit allen damit verbundenen Anforderungen innerhalb und außerhalb der Stadtverwaltung sowie gegenüber der Politik wahrgenommen wird.',
  ],
  focusAreas: [
    'Aufgabenschwerpunkte',
    'Dazu zählen Informationsdienstleistungen, Beratung und das Entwickeln von Handlungsstrategien und Konzepten.',
    'Um dies zu realisieren sind wir Anlaufstelle und Wegweiser - nicht nur - für Esslingerinnen und Esslinger mit Migrationshintergrund. Wir arbeiten strategisch und operativ mit den unterschiedlichsten Institutionen und Organisationen zusammen. Das entsprechende Vernetzen aller Akteure im Bereich der Migrations- und Integrationsarbeit zählt mit zu unseren Aufgabenschwerpunkten.',
  ],
  aims: [
    'Zentrale Inhalte',
    'Fördern des sozialen Zusammenhalts, der Chancengerechtigkeit, der Teilhabe und der Gleichstellung von Esslingerinnen und Esslingern - egal welcher Herkunft:',
    'Dies zu erreichen, sind alle Mitwirkenden im RMI motiviert, einen gewissenhaften Überblick zu Themen rund um das Leben von Esslingerinnen und Esslingern mit Migrationshintergrund zu bekommen.',
    'Sie fordern und fördern Aktivitäten von Institutionen, Gruppen und Einzelpersonen, die der Begegnung zwischen Menschen unterschiedlicher Herkunft nutzen.',
    'Sie sammeln Informationen und Ideen und leiten sie an Interessierte weiter. Sie helfen Vorurteile abzubauen und unterstützen das gegenseitige Kennenlernen, um ein besseres und respektvolles Verständnis zu entwickeln.',
  ],
  workAreas: [
    'Arbeitsbereiche',
    'Ausgehend vom Grundsatz der (freiwilligen) Integration auf Gegenseitigkeit zwischen "Zugewanderten" und "Mehrheitsgesellschaft" gehören dazu folgende - nicht abschließende - Arbeitsbereiche:',
    'Fördern von Gleichberechtigung und (sozialer) Chancengleichheit,',
    'Fördern von gesellschaftlicher Teilhabe und politischer Partizipation,',
    'gegenseitiger Respekt vor religiöser und kultureller Verschiedenheit im Rahmen der Menschenrechte und des Grundgesetzes,',
    'Fördern von interkulturellem, interreligiösen und intergenerativem Austausch,',
    'das Fördern des Zusammenlebens frei von Diskriminierung und Rassismus sowie einer Streitkultur beziehungsweise einer Konfliktlösung mit friedlichen und rechtsstaatlichen Mitteln.',
  ],
  representation: [
    'Weitere Aufgaben',
    'Das RMI vertritt zudem die Interessen der Esslingerinnen und Esslinger mit Migrationshintergrund und natürlich die der Stadt lokal, regional und überregional zum Beispiel im Städtetag Baden-Württemberg - Kommunale Integrationsbeauftragte, im Landesbeirat Migration oder bei der Bundeskonferenz der Integrationsbeauftragten.',
  ],
};

const FROM_THE_SOURCE = [
  ...['honorificPrefix', 'name', 'jobTitle', 'telephone', 'faxNumber', 'location', 'room', 'hours', 'tasks', 'offices'],
  // Not facts, but how the file is put together, and words to search with.
  ...['id', 'kind', 'department', 'keywords'],
];

/** Only the digits, dialled from within Germany. */
const digits = (number) => number?.replace(/^\+49/, '0').replace(/\D/g, '');
const byId = (list, wanted) => list.find(({ id }) => id === wanted);

describe('data/rmi.json', () => {
  it('has the people and the unit of the source page, in its order, and no one else', () => {
    assert.deepEqual(
      contacts.map(({ honorificPrefix, name }) => [honorificPrefix, name].filter(Boolean).join(' ')),
      Object.keys(PEOPLE),
    );
  });

  Object.entries(PEOPLE).forEach(([name, facts], i) => {
    it(`says of ${name} what the source page says, and nothing else`, () => {
      const contact = contacts[i];
      const place = byId(locations, contact.location);
      assert.equal(digits(contact.telephone), digits(facts.telephone));
      assert.equal(digits(contact.faxNumber), digits(facts.faxNumber));
      assert.equal(contact.jobTitle, facts.jobTitle);
      assert.equal(contact.room, facts.room);
      assert.deepEqual(contact.tasks, facts.tasks);
      assert.deepEqual(contact.hours, facts.hours);
      assert.equal(place.streetAddress, facts.building ?? facts.address[0]);
      if (facts.address)
        assert.deepEqual([place.streetAddress, place.postalCode, place.addressLocality], facts.address);
      const names = contact.offices?.map((id) => {
        const office = byId(offices, id);
        return [office.name, office.description].filter(Boolean).join(' - ');
      });
      assert.deepEqual(names, facts.offices);
      for (const key of Object.keys(contact))
        assert.ok(FROM_THE_SOURCE.includes(key), `the source page gives no ${key}`);
    });
  });

  it('says of buildings and offices no more than where they are and what they are', () => {
    const keys = (list) => [...new Set(list.flatMap(Object.keys))].filter((key) => key !== 'keywords').sort();
    assert.deepEqual(keys(locations), ['addressLocality', 'id', 'postalCode', 'streetAddress']);
    assert.deepEqual(keys(offices), ['description', 'id', 'name']);
    assert.deepEqual(Object.keys(byId(locations, 'rathausplatz-2-3')), ['id', 'streetAddress']);
  });

  it('has no building and no office nobody is in', () => {
    assert.deepEqual(
      locations.map(({ id }) => id),
      [...new Set(contacts.map(({ location }) => location))],
    );
    assert.deepEqual(
      offices.map(({ id }) => id),
      contacts.flatMap((contact) => contact.offices ?? []),
    );
  });

  it('has every heading, paragraph and bullet of the source page, word for word, and no other', () => {
    const texts = ({ heading, subheading, intro, items }) =>
      [heading, subheading, intro, items].flat().filter((text) => text !== undefined);
    assert.deepEqual(
      Object.fromEntries(Object.entries(sections).map(([name, section]) => [name, texts(section)])),
      SECTIONS,
    );
  });

  it('says which department it is', () => {
    assert.equal(file.organization.name, 'Referat für Migration & Integration');
    assert.equal(file.organization.shortName, 'RMI');
  });

  it('has each number in the international form that dials', () => {
    for (const { telephone, faxNumber } of contacts)
      for (const number of [telephone, faxNumber]) assert.match(number, /^\+49 711 3512-\d{4,6}$/);
  });
});
