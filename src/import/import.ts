/** Contacts from a text of any of the formats that can be imported. */
import { contactsFromTable } from './csv/contacts.js';
import { tableFrom } from './csv/table.js';
import { formatOf } from './format.js';
import type { Imported, ImportFormat } from './imported.js';
import { contactsFromJsonLd } from './jsonld/contacts.js';
import { contactsFromOsm } from './osm/contacts.js';
import { contactsFromVCards } from './vcard/contacts.js';

const READERS: Readonly<Record<ImportFormat, (text: string) => Imported>> = {
  csv: (text) => contactsFromTable(tableFrom(text)),
  vcard: contactsFromVCards,
  osm: contactsFromOsm,
  jsonld: contactsFromJsonLd,
};

/**
 * Reads contacts. Never throws: whatever is not understood is told in the issues.
 *
 * @param fileName helps to tell the format where the text alone does not
 */
export function importText(text: string, fileName = '', format = formatOf(text, fileName)): Imported {
  const imported = READERS[format](text.replace(/^\uFEFF/, ''));
  return { ...imported, issues: imported.issues.toSorted((a, b) => a.line - b.line) };
}
