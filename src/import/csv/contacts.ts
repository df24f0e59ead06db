/** Contacts from a table: one a row. */
import { issueList, known, type Imported, type ImportedContact, type Report } from '../imported.js';
import { hoursFromOsm } from '../osm/hours.js';
import { emailFrom, languagesFrom, listFrom, phoneFrom, textFrom, urlFrom } from '../values.js';
import { COLUMNS, columnsOf, type Column } from './columns.js';
import type { Table } from './table.js';

/**
 * Reads the rows of a table.
 *
 * @param columns what each column holds; default: what its name says
 */
export function contactsFromTable(table: Table, columns = columnsOf(table.header)): Imported {
  const { issues, reportAt } = issueList();
  for (const { line, problem } of table.faults) reportAt(line)('quotes', 'one at both ends of a cell', problem);
  table.header.forEach((name, i) => {
    const hasValues = table.rows.some(({ cells }) => cells[i]);
    if (!columns[i] && hasValues) reportAt(1)('column', `a column like ${COLUMNS.join(', ')}`, name);
  });
  const entries = table.rows.flatMap(({ line, cells }) => {
    const report = reportAt(line);
    const cell = (column: Column): string => cells[columns.indexOf(column)] ?? '';
    const contact = contactFrom(cell, report);
    if (contact.name) return [{ line, contact }];
    report('nobody', 'a name in each row', cells.filter(Boolean).join(' · '));
    return [];
  });
  return { format: 'csv', entries, issues };
}

function contactFrom(cell: (column: Column) => string, report: Report): ImportedContact {
  const address = known({
    name: textFrom(cell('building')),
    streetAddress: textFrom(cell('streetAddress')),
    postalCode: textFrom(cell('postalCode')),
    addressLocality: textFrom(cell('addressLocality')),
    addressCountry: countryFrom(cell('addressCountry'), report),
  });
  return known({
    id: idFrom(cell('id')),
    kind: /abteilung|einheit|department|unit|org/i.test(cell('kind')) ? 'department' : undefined,
    honorificPrefix: textFrom(cell('honorificPrefix')),
    name: textFrom(cell('name')) ?? textFrom(`${cell('givenName')} ${cell('familyName')}`),
    jobTitle: textFrom(cell('jobTitle')),
    description: textFrom(cell('description')),
    telephone: phoneFrom(cell('telephone'), report),
    faxNumber: phoneFrom(cell('faxNumber'), report),
    email: emailFrom(cell('email'), report),
    url: urlFrom(cell('url'), report),
    image: urlFrom(cell('image'), report),
    address: Object.keys(address).length ? address : undefined,
    room: textFrom(cell('room').replace(/^(raum|zimmer|room|zi\.?)\s+/i, '')),
    unit: textFrom(cell('unit')),
    tasks: listFrom(cell('tasks')),
    languages: languagesFrom(listFrom(cell('languages')), report),
    keywords: listFrom(cell('keywords')),
    hours: hoursFromOsm(cell('hours'), report),
  });
}

/** An id that is none is made from the name. */
const idFrom = (text: string): string | undefined => (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) ? text : undefined);

/** Two letters, or a neighbour by its name. */
function countryFrom(text: string, report: Report): string | undefined {
  if (!text) return undefined;
  const code = COUNTRIES[text.toLowerCase()] ?? text.toUpperCase();
  if (/^[A-Z]{2}$/.test(code)) return code;
  report('value', 'a country as two letters like "DE"', text);
  return undefined;
}

const COUNTRIES: Readonly<Record<string, string>> = {
  ...{ deutschland: 'DE', germany: 'DE', österreich: 'AT', austria: 'AT', schweiz: 'CH', switzerland: 'CH' },
  ...{ frankreich: 'FR', france: 'FR', d: 'DE', a: 'AT', liechtenstein: 'LI', luxemburg: 'LU' },
};
