/** What the properties of a data file are called. */
import { msg } from '@lit/localize';
import type { Contact, Location, Office, Organization, RmiData, Section, SectionName } from '../../model/schema.js';
import { description, email, faxNumber, id, keywords, location, name, room, telephone, url } from './common-words.js';
import { HOURS } from './hours-words.js';
import type { Table, Words } from './table.js';

const hours: Words & { of: typeof HOURS } = {
  label: () => msg('Öffnungszeiten', { id: 'property-hours' }),
  of: HOURS,
};

const ORGANIZATION: Table<Organization> = {
  name: { ...name, hint: () => msg('Wie das Amt oder Referat heißt.', { id: 'property-organization-name-hint' }) },
  id,
  shortName: { label: () => msg('Kurzname', { id: 'property-short-name' }) },
  description,
  telephone,
  faxNumber,
  email,
  url,
  timeZone: {
    label: () => msg('Zeitzone', { id: 'property-time-zone' }),
    hint: () => msg('Alle Uhrzeiten gelten in ihr. In Deutschland: Europe/Berlin.', { id: 'property-time-zone-hint' }),
  },
  publicHolidays: {
    label: () => msg('Feiertage', { id: 'property-public-holidays' }),
    hint: () =>
      msg('An den Feiertagen dieses Landes ist geschlossen, wenn keine Ausnahme etwas anderes sagt.', {
        id: 'property-public-holidays-hint',
      }),
  },
};

const LOCATION: Table<Location> = {
  id,
  name: {
    label: () => msg('Name des Gebäudes', { id: 'property-location-name' }),
    hint: () => msg('Wenn es einen hat, zum Beispiel „Altes Rathaus“.', { id: 'property-location-name-hint' }),
  },
  streetAddress: { label: () => msg('Straße und Hausnummer', { id: 'property-street' }) },
  postalCode: { label: () => msg('Postleitzahl', { id: 'property-postal-code' }) },
  addressLocality: { label: () => msg('Ort', { id: 'property-locality' }) },
  addressCountry: {
    label: () => msg('Land', { id: 'property-country' }),
    hint: () => msg('Zwei Buchstaben, zum Beispiel DE.', { id: 'property-country-hint' }),
  },
  description: {
    label: () => msg('Wegbeschreibung', { id: 'property-way' }),
    hint: () => msg('Wie man hinkommt und die Tür findet.', { id: 'property-way-hint' }),
  },
  accessibility: {
    label: () => msg('Barrierefreiheit', { id: 'property-accessibility' }),
    hint: () => msg('Wie man ohne Stufen hineinkommt.', { id: 'property-accessibility-hint' }),
  },
  geo: {
    label: () => msg('Ort auf der Karte', { id: 'property-geo' }),
    of: {
      latitude: {
        label: () => msg('Breite', { id: 'property-latitude' }),
        hint: () => msg('In Grad, zum Beispiel 48,7425.', { id: 'property-latitude-hint' }),
      },
      longitude: {
        label: () => msg('Länge', { id: 'property-longitude' }),
        hint: () => msg('In Grad, zum Beispiel 9,3075.', { id: 'property-longitude-hint' }),
      },
    },
  },
};

const CONTACT: Table<Contact> = {
  name,
  id,
  kind: { label: () => msg('Art', { id: 'property-kind' }) },
  honorificPrefix: {
    label: () => msg('Anrede oder Titel', { id: 'property-honorific' }),
    hint: () => msg('Steht vor dem Namen, zum Beispiel „Frau“ oder „Dr.“.', { id: 'property-honorific-hint' }),
  },
  jobTitle: { label: () => msg('Funktion', { id: 'property-job-title' }) },
  description,
  telephone,
  faxNumber,
  email,
  url,
  image: {
    label: () => msg('Bild', { id: 'property-image' }),
    hint: () => msg('Internetadresse des Bildes; sie beginnt mit https://', { id: 'property-image-hint' }),
  },
  location,
  room,
  department: { label: () => msg('Abteilung', { id: 'property-department' }) },
  hours,
  tasks: { label: () => msg('Aufgaben', { id: 'property-tasks' }) },
  offices: { label: () => msg('Geschäftsstellen', { id: 'property-contact-offices' }) },
  languages: { label: () => msg('Gesprochene Sprachen', { id: 'property-languages' }) },
  keywords,
};

const OFFICE: Table<Office> = { id, name, description, telephone, email, url, location, room, hours, keywords };

const SECTION: Table<Section> = {
  heading: { label: () => msg('Überschrift', { id: 'property-heading' }) },
  subheading: { label: () => msg('Unterzeile', { id: 'property-subheading' }) },
  intro: { label: () => msg('Absätze', { id: 'property-intro' }) },
  items: { label: () => msg('Aufzählung', { id: 'property-items' }) },
  keywords,
};

const section = (label: () => string): Words & { of: typeof SECTION } => ({ label, of: SECTION });
const SECTIONS: { readonly [Name in SectionName]: ReturnType<typeof section> } = {
  overview: section(() => msg('Überblick', { id: 'property-section-overview' })),
  focusAreas: section(() => msg('Aufgabenschwerpunkte', { id: 'property-section-focus-areas' })),
  aims: section(() => msg('Ziele', { id: 'property-section-aims' })),
  workAreas: section(() => msg('Arbeitsbereiche', { id: 'property-section-work-areas' })),
  representation: section(() => msg('Weitere Aufgaben', { id: 'property-section-representation' })),
};

export const FILE: Table<RmiData> = {
  organization: { label: () => msg('Organisation', { id: 'property-organization' }), of: ORGANIZATION },
  contacts: { label: () => msg('Personen und Abteilungen', { id: 'property-contacts' }), of: CONTACT },
  language: {
    label: () => msg('Sprache der Texte', { id: 'property-language' }),
  },
  checked: {
    label: () => msg('Prüfstempel', { id: 'property-checked' }),
    hint: () => msg('Setzt das Programm beim Speichern.', { id: 'property-checked-hint' }),
  },
  updated: {
    label: () => msg('Stand', { id: 'property-updated' }),
    hint: () => msg('Der Tag, an dem die Angaben zuletzt geprüft wurden.', { id: 'property-updated-hint' }),
  },
  validThrough: {
    label: () => msg('Gültig bis', { id: 'property-valid-through' }),
    hint: () => msg('Der letzte Tag, an dem die Angaben gelten.', { id: 'property-valid-through-hint' }),
  },
  locations: { label: () => msg('Alle Gebäude', { id: 'property-locations' }), of: LOCATION },
  offices: { label: () => msg('Geschäftsstellen', { id: 'property-offices' }), of: OFFICE },
  sections: { label: () => msg('Texte', { id: 'property-sections' }), of: SECTIONS },
};
