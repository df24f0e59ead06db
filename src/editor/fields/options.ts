/** What can be chosen where the data file refers to something: by its name, never by its id. */
import { msg } from '@lit/localize';
import { REGIONS } from '../../model/regions.js';
import { valueAt, type DataDocument } from '../document/document.js';
import { isJsonObject, type Json, type JsonObject } from '../document/json.js';
import { compareNames, languageNames, regionName, timeZones } from '../i18n/names.js';
import { LABELS } from '../words/entries.js';

export interface Option {
  /** What the file says. */
  readonly value: string;
  /** What the clerk reads. */
  readonly label: string;
}

/** Reads the options from the open document; called while rendering. */
export type Options = (document: DataDocument) => readonly Option[];

const entries = (document: DataDocument, list: keyof typeof LABELS): readonly Json[] => {
  const value = valueAt(document, ['data', list]);
  return Array.isArray(value) ? (value as readonly Json[]) : [];
};

/** Asked for at every letter, in a file of thousands: those that are not meant cost next to nothing. */
const referable =
  (list: keyof typeof LABELS, isMeant: (entry: JsonObject) => boolean = () => true): Options =>
  (document) =>
    entries(document, list)
      .filter((entry): entry is JsonObject & { id: string } => isJsonObject(entry) && isMeant(entry) && hasId(entry))
      .map((entry) => ({ value: entry.id, label: LABELS[list](entry) }));

const hasId = ({ id }: JsonObject): boolean => typeof id === 'string';

export const buildings = referable('locations');
export const businessOffices = referable('offices');
/** Everybody who can be referred to. */
export const people = referable('contacts');
export const units = referable('contacts', ({ kind }) => kind === 'department');

export const kinds: Options = () => [
  { value: 'person', label: msg('Person', { id: 'kind-person' }) },
  { value: 'department', label: msg('Abteilung', { id: 'kind-department' }) },
];

/** The Länder, by their names. */
export const regions: Options = () =>
  REGIONS.map((value) => ({ value, label: regionName(value) })).sort((a, b) => compareNames(a.label, b.label));

export const zones: Options = () => timeZones().map((value) => ({ value, label: value.replaceAll('_', ' ') }));

/** Every language that is spoken here, by its name. */
export const languages: Options = () => languageNames().map(({ tag, name }) => ({ value: tag, label: name }));
