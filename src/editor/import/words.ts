/** What is said while importing, in the clerk's words. */
import { msg, str } from '@lit/localize';
import type { Column } from '../../import/csv/columns.js';
import type { ImportedContact, ImportFormat, ImportIssue } from '../../import/imported.js';
import type { Hours } from '../../model/schema.js';
import { isJsonList, isJsonObject, type Json } from '../document/json.js';
import { ALL_YEAR } from '../hours/json/week.js';
import { signText } from '../hours/words.js';
import { propertyLabel } from '../words/properties.js';

export const formatName = (format: ImportFormat): string =>
  ({
    csv: () => msg('Tabelle (CSV)', { id: 'import-format-csv' }),
    vcard: () => msg('Adressbuch (vCard)', { id: 'import-format-vcard' }),
    osm: () => msg('Öffnungszeiten von OpenStreetMap', { id: 'import-format-osm' }),
    jsonld: () => msg('Webseite (schema.org)', { id: 'import-format-jsonld' }),
  })[format]();

/** Columns that are no property of a contact by that name. */
const OTHER_COLUMNS: Partial<Record<Column, () => string>> = {
  givenName: () => msg('Vorname', { id: 'import-given-name' }),
  familyName: () => msg('Nachname', { id: 'import-family-name' }),
  building: () => msg('Gebäude', { id: 'import-building' }),
  unit: () => msg('Abteilung', { id: 'import-unit' }),
  ...Object.fromEntries(
    ['streetAddress', 'postalCode', 'addressLocality', 'addressCountry'].map((name) => [
      name,
      () => propertyLabel(['data', 'locations', 0, name]),
    ]),
  ),
};

/** What a column of a table may hold. */
export const columnName = (column: Column): string =>
  OTHER_COLUMNS[column]?.() ?? propertyLabel(['data', 'contacts', 0, column]);

/** One fact of an imported contact: "Telefon", "+49 711 3512-2876". */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** What an import says of a contact beside the name. */
export function factsOf(contact: ImportedContact): readonly Fact[] {
  const { id: _, name: _name, address, unit, kind: _kind, ...properties } = contact;
  const place = [
    address?.name,
    address?.streetAddress,
    [address?.postalCode, address?.addressLocality].filter(Boolean).join(' '),
  ];
  return [
    ...Object.entries(properties).map(([name, value]) => ({
      label: propertyLabel(['data', 'contacts', 0, name]),
      value: valueText(name, value as Json),
    })),
    { label: msg('Gebäude', { id: 'import-building' }), value: place.filter(Boolean).join(', ') },
    { label: msg('Abteilung', { id: 'import-unit' }), value: unit ?? '' },
  ].filter(({ value }) => value !== '');
}

function valueText(name: string, value: Json | undefined): string {
  if (isJsonList(value)) return value.map((item) => valueText('', item)).join(', ');
  if (!isJsonObject(value)) return String(value);
  if (/hours$/i.test(name)) return hoursText(value);
  return Object.entries(value)
    .map(([key, inner]) => valueText(key, inner))
    .join(' ');
}

function hoursText(hours: Hours): string {
  const sign = signText(hours, ALL_YEAR);
  const count =
    (hours.special?.length ?? 0) +
    (hours.regular ?? []).filter(({ validFrom, validThrough }) => validFrom ?? validThrough).length;
  return [
    sign,
    hours.byAppointment ? msg('nach Vereinbarung', { id: 'hours-by-appointment' }) : '',
    count ? msg(str`${count} Einträge mit Datum`, { id: 'import-dated' }) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What was not taken, and why. */
export function issueText({ kind, received }: ImportIssue): string {
  switch (kind) {
    case 'value':
      return msg(str`Nicht zu verstehen: „${received}“`, { id: 'import-issue-value' });
    case 'column':
      return msg(str`Die Spalte „${received}“ wird nicht übernommen. Wählen Sie oben, was in ihr steht.`, {
        id: 'import-issue-column',
      });
    case 'nobody':
      return msg(str`Niemand ist genannt: „${received}“`, { id: 'import-issue-nobody' });
    case 'quotes':
      return msg('Ein Anführungszeichen fehlt oder ist zu viel.', { id: 'import-issue-quotes' });
    case 'version':
      return msg(str`Eine vCard der Version ${received}; lesbar sind 3.0 und 4.0.`, { id: 'import-issue-version' });
    case 'cut-off':
      return msg(str`Hier bricht der Text ab: „${received}“`, { id: 'import-issue-cut-off' });
    case 'no-place':
      return msg(str`Dafür hat das Datenblatt kein Feld: „${received}“`, { id: 'import-issue-no-place' });
    case 'second':
      return msg(str`Nur das erste seiner Art wird übernommen: „${received}“`, { id: 'import-issue-second' });
    case 'not-json':
      return msg(str`Das ist kein JSON: „${received}“`, { id: 'import-issue-not-json' });
    case 'too-deep':
      return msg('Zu tief verschachtelt.', { id: 'import-issue-too-deep' });
    case 'nothing':
      return msg(str`Hier steht nichts zum Übernehmen: „${received}“`, { id: 'import-issue-nothing' });
  }
}
