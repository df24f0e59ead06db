/** What the lists of the file are called, and what a new entry of each begins with. */
import { msg } from '@lit/localize';
import type { EntryList } from '../document/identity.js';
import type { JsonObject } from '../document/json.js';
import type { Field } from './field-table.js';
import { CONTACT, LOCATION, OFFICE } from './tables.js';

export interface NewEntry {
  readonly label: () => string;
  readonly entry: JsonObject;
}

export interface EntryKind {
  readonly title: () => string;
  /** Back from an entry to the list of all. */
  readonly all: () => string;
  readonly none: () => string;
  readonly table: Readonly<Record<string, Field<string>>>;
  /** The field to begin with. */
  readonly first: string;
  readonly add: readonly NewEntry[];
}

export const ENTRY_KINDS: Readonly<Record<EntryList, EntryKind>> = {
  contacts: {
    title: () => msg('Personen und Abteilungen', { id: 'contacts-title' }),
    all: () => msg('Alle Personen und Abteilungen', { id: 'contacts-all' }),
    none: () => msg('Noch niemand. Ein Datenblatt braucht mindestens einen Kontakt.', { id: 'contacts-none' }),
    table: CONTACT,
    first: 'name',
    add: [
      { label: () => msg('Person hinzufügen', { id: 'contacts-add-person' }), entry: { kind: 'person' } },
      { label: () => msg('Abteilung hinzufügen', { id: 'contacts-add-unit' }), entry: { kind: 'department' } },
    ],
  },
  locations: {
    title: () => msg('Gebäude', { id: 'locations-title' }),
    all: () => msg('Alle Gebäude', { id: 'locations-all' }),
    none: () => msg('Noch kein Gebäude.', { id: 'locations-none' }),
    table: LOCATION,
    first: 'name',
    add: [{ label: () => msg('Gebäude hinzufügen', { id: 'locations-add' }), entry: {} }],
  },
  offices: {
    title: () => msg('Geschäftsstellen', { id: 'offices-title' }),
    all: () => msg('Alle Geschäftsstellen', { id: 'offices-all' }),
    none: () => msg('Noch keine Geschäftsstelle.', { id: 'offices-none' }),
    table: OFFICE,
    first: 'name',
    add: [{ label: () => msg('Geschäftsstelle hinzufügen', { id: 'offices-add' }), entry: {} }],
  },
};
