/** What the properties of a data file are called. */
import { msg } from '@lit/localize';
import type { Office, Organization, RmiData, Section, SectionName } from '../../model/schema.js';
import { description, email, faxNumber, id, keywords, location, name, room, telephone, url } from './common-words.js';
import { CONTACT } from './contact-words.js';
import { hours } from './hours-words.js';
import { LOCATION } from './location-words.js';
import { NOTICE } from './notice-words.js';
import type { Table, Words } from './table.js';

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
  notices: {
    label: () => msg('Hinweise', { id: 'property-notices' }),
    one: () => msg('Hinweis', { id: 'property-notices-one' }),
    hint: () =>
      msg('Was für eine Weile alle wissen sollen. Die Karte zeigt es zuerst.', { id: 'property-notices-hint' }),
    of: NOTICE,
  },
  sections: { label: () => msg('Texte', { id: 'property-sections' }), of: SECTIONS },
};
