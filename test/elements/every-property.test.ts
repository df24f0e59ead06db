/** Whatever a file may say of a contact or a building is shown, even where it is all the file says. */
import { expect, html } from '@open-wc/testing';
import schema from '../../data/rmi.schema.json' with { type: 'json' };
import { RmiContactCard } from '../../src/elements/contact-card/contact-card.js';
import { RmiLocation } from '../../src/elements/location/location.js';
import type { Access, Contact, Location } from '../../src/model/schema.js';
import { frozen } from '../helpers/clock.js';
import { dataOf } from '../helpers/data.js';
import { show, until, widgetsIn } from '../helpers/show.js';
import { words } from '../helpers/words.js';

RmiContactCard.define();
RmiLocation.define();

/** A value, and all that a reader gets of it: words, or where a link or picture leads. */
type Shown<T> = readonly [value: T, ...expected: string[]];
type Required<T> = { readonly [Key in keyof T]-?: NonNullable<T[Key]> };
type Table<T, Hidden extends keyof T> = {
  readonly [Key in Exclude<keyof T, Hidden>]: Shown<Required<T>[Key]>;
};

const WEEK = { regular: [{ dayOfWeek: ['Monday', 'Tuesday'], opens: '07:15', closes: '11:45' }] } as const;
const RANGE = '07:15–11:45 Uhr';

/** Why a card does not show them. */
const HIDDEN_OF_CONTACT = {
  id: 'is for pages and other entries of the file',
  kind: 'decides whether the name is translated, and what the contact is for search engines',
  department: 'puts the contact below its unit in a list',
  keywords: 'are for the search',
} as const;

const CONTACT: Table<Contact, keyof typeof HIDDEN_OF_CONTACT> = {
  name: ['Anna Aydın', 'Anna Aydın'],
  honorificPrefix: ['Dr.', 'Dr. Anna'],
  jobTitle: ['Sachbearbeiterin', 'Sachbearbeiterin'],
  description: ['Hilft beim Ankommen.', 'Hilft beim Ankommen.'],
  telephone: ['+49 711 3512-1', 'Telefon', '0711 3512-1', 'tel:+4971135121', 'Anrufen'],
  faxNumber: ['+49 711 3512-2', 'Fax', '0711 3512-2'],
  telephones: [[{ label: 'Wohngeld', telephone: '+49 711 3512-3' }], 'Wohngeld', '0711 3512-3', 'tel:+4971135123'],
  textTelephone: ['+49 711 3512-4', 'Schreibtelefon', '0711 3512-4', 'tel:+4971135124'],
  email: ['anna@stadt.example', 'anna@stadt.example', 'mailto:anna@stadt.example', 'E-Mail schreiben'],
  url: ['https://stadt.example/anna', 'Internet', 'stadt.example/anna', 'https://stadt.example/anna'],
  appointmentUrl: ['https://stadt.example/termin', 'Termin buchen', 'https://stadt.example/termin'],
  contactFormUrl: ['https://stadt.example/form', 'Nachricht schreiben', 'https://stadt.example/form'],
  videoUrl: ['https://stadt.example/video', 'Videogespräch', 'https://stadt.example/video'],
  links: [
    [{ label: 'Antrag', url: 'https://stadt.example/antrag' }],
    'Online',
    'Antrag',
    'https://stadt.example/antrag',
  ],
  image: ['https://stadt.example/anna.png', 'https://stadt.example/anna.png'],
  location: ['rathaus', 'Adresse', 'Altes Rathaus', 'Am Markt 1'],
  room: ['1.04', 'Raum', '1.04'],
  hours: [WEEK, 'Öffnungszeiten', RANGE, 'Geöffnet bis'],
  telephoneHours: [WEEK, 'Telefonzeiten', RANGE, 'Telefonisch erreichbar bis'],
  moreHours: [
    [
      { label: 'Rentenberatung', hours: WEEK },
      { label: 'Wohngeld', hours: { byAppointment: true } },
    ],
    'Rentenberatung',
    RANGE,
    'Geöffnet bis',
    'Wohngeld',
    'Termine nach Vereinbarung',
  ],
  absences: [
    [{ validFrom: '2026-11-01', deputy: 'bert', reason: 'Urlaub' }],
    'Zurzeit abwesend.',
    'Urlaub',
    'Bert Braun',
  ],
  responsibleFor: [
    [{ label: 'Nachname', values: ['A–K', 'St'] }, { values: ['Südstadt'] }],
    'Zuständig für',
    'Nachname: A–K, St',
    'Südstadt',
  ],
  tasks: [
    [
      'Wohngeld',
      {
        name: 'Aufenthaltstitel verlängern',
        description: 'Länger bleiben.',
        documents: ['Pass', 'Mietvertrag'],
        fee: '93 bis 100 Euro',
        processingTime: 'etwa sechs Wochen',
        url: 'https://stadt.example/titel',
      },
    ],
    'Aufgaben',
    'Wohngeld',
    'Länger bleiben.',
    'Bitte mitbringen Pass Mietvertrag',
    'Kosten 93 bis 100 Euro',
    'Dauer etwa sechs Wochen',
    'Online Aufenthaltstitel verlängern',
    'https://stadt.example/titel',
  ],
  offices: [['lotsen'], 'Geschäftsstellen', 'Sprachlotsen', 'Begleiten zu Terminen.'],
  languages: [['de', 'tr'], 'Sprachen', 'Deutsch und Türkisch'],
};

/** Why the way to a building does not show them. */
const HIDDEN_OF_LOCATION = {
  id: 'is for pages and other entries of the file',
  addressCountry: 'is for machines: readers are in the country',
} as const;

const ACCESS: { readonly [Key in keyof Required<Access>]: Shown<Required<Access>[Key]> } = {
  wheelchair: ['yes', 'Mit Rollstuhl zugänglich ja'],
  lift: ['limited', 'Aufzug eingeschränkt'],
  toiletsWheelchair: ['no', 'Toilette für Rollstuhlfahrende nein'],
  parkingDisabled: ['yes', 'Parkplatz für Menschen mit Behinderung ja'],
  tactilePaving: ['no', 'Leitsystem für blinde Menschen nein'],
  hearingLoop: ['limited', 'Höranlage eingeschränkt'],
};

const LOCATION: Table<Location, keyof typeof HIDDEN_OF_LOCATION> = {
  name: ['Altes Rathaus', 'Altes Rathaus'],
  streetAddress: ['Am Markt 1', 'Am Markt 1'],
  postalCode: ['73728', '73728'],
  addressLocality: ['Esslingen', 'Esslingen'],
  description: ['Zweiter Stock.', 'Zweiter Stock.'],
  accessibility: ['Klingeln Sie an der Rampe.', 'Barrierefreiheit: Klingeln Sie an der Rampe.'],
  access: [{ lift: 'no' }, 'Barrierefreiheit', 'Aufzug nein'],
  publicTransport: [
    [{ stop: 'ZOB', lines: ['S1', '111'] }, { stop: 'Markt' }],
    'Haltestellen',
    'ZOB: S1, 111',
    'Markt',
  ],
  hours: [WEEK, 'Das Gebäude ist geöffnet', RANGE],
  geo: [{ latitude: 48.5, longitude: 9.5 }, 'https://www.openstreetmap.org/?mlat=48.5&mlon=9.5#map=18/48.5/9.5'],
};

const AROUND = {
  locations: [{ id: 'rathaus', name: 'Altes Rathaus', streetAddress: 'Am Markt 1' }],
  offices: [{ id: 'lotsen', name: 'Sprachlotsen', description: 'Begleiten zu Terminen.' }],
};
const BERT = { id: 'bert', name: 'Bert Braun' };

/** What a reader gets of a widget: its words, and where its links and pictures lead. */
function shownBy(widget: Element): string {
  const roots = widgetsIn(widget).map(({ shadowRoot }) => shadowRoot!);
  const targets = roots.flatMap((root) =>
    [...root.querySelectorAll('[href], [src]')].map((node) => node.getAttribute('href') ?? node.getAttribute('src')),
  );
  return [words(widget), ...targets].join('\n');
}

/** Waits until a widget shows all that is expected of it. */
const shows = (widget: Element, expected: readonly string[]): Promise<boolean> =>
  until(
    () => expected.every((text) => shownBy(widget).includes(text)),
    `"${expected.join('" and "')}" in: ${shownBy(widget)}`,
  );

const propertiesOf = ({ properties }: { readonly properties: object }): string[] => Object.keys(properties).sort();
const { contacts, locations } = schema.properties;

describe('every property of the schema', () => {
  beforeEach(() => frozen(new Date('2026-11-23T10:00+01:00')));

  it('is in one of the tables of this test', () => {
    expect([...Object.keys(CONTACT), ...Object.keys(HIDDEN_OF_CONTACT)].sort()).to.deep.equal(
      propertiesOf(contacts.items),
    );
    expect([...Object.keys(LOCATION), ...Object.keys(HIDDEN_OF_LOCATION)].sort()).to.deep.equal(
      propertiesOf(locations.items),
    );
    expect(Object.keys(ACCESS).sort()).to.deep.equal(propertiesOf(locations.items.properties.access));
  });

  for (const [property, [value, ...expected]] of Object.entries<Shown<unknown>>(CONTACT))
    it(`shows "${property}" of a contact of whom no more is known`, async () => {
      const data = dataOf('A', { ...AROUND, contacts: [{ name: 'Anna Aydın', [property]: value }, BERT] });
      await shows(await show(html`<rmi-contact-card lang="de" .data=${data}></rmi-contact-card>`), expected);
    });

  it('shows all of a contact at once', async () => {
    const all = Object.fromEntries(Object.entries(CONTACT).map(([property, [value]]) => [property, value]));
    const data = dataOf('A', { ...AROUND, contacts: [all, BERT] });
    const card = await show(html`<rmi-contact-card lang="de" .data=${data}></rmi-contact-card>`);
    await shows(
      card,
      Object.values<Shown<unknown>>(CONTACT)
        .flatMap(([, ...expected]) => expected)
        // Whoever is away is not there now.
        .filter((text) => !['Geöffnet bis', 'Telefonisch erreichbar bis'].includes(text)),
    );
    expect(words(card)).not.to.contain('Geöffnet');
    await expect(card).to.be.accessible();
  });

  for (const [property, [value, ...expected]] of Object.entries<Shown<unknown>>(LOCATION))
    it(`shows "${property}" of a building of which no more is known`, async () => {
      const data = dataOf('A', { locations: [{ id: 'a', [property]: value }] });
      await shows(await show(html`<rmi-location lang="de" location="a" .data=${data}></rmi-location>`), expected);
    });

  for (const [property, [value, ...expected]] of Object.entries<Shown<unknown>>(ACCESS))
    it(`shows the answer "${property}" alone`, async () => {
      const data = dataOf('A', { locations: [{ id: 'a', access: { [property]: value } }] });
      const widget = await show(html`<rmi-location lang="de" location="a" .data=${data}></rmi-location>`);
      await shows(widget, expected);
      expect(widget.shadowRoot!.querySelectorAll('[part="access"] dt').length).to.equal(1);
    });
});
