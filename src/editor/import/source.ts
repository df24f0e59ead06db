/** What is to be imported, and what was read of it. */
import { contactsFromTable } from '../../import/csv/contacts.js';
import { columnsOf, type Column } from '../../import/csv/columns.js';
import { tableFrom, type Table } from '../../import/csv/table.js';
import { importText } from '../../import/import.js';
import type { Imported, ImportFormat } from '../../import/imported.js';

/** A text, and how it is read. */
export interface Source {
  readonly text: string;
  readonly format: ImportFormat;
  readonly table?: Table;
  readonly columns?: readonly (Column | undefined)[];
}

/** Reads it; of a table also what its columns are taken for, where nobody has said. */
export function read(source: Source): { readonly source: Source; readonly imported: Imported } {
  if (source.format !== 'csv') return { source, imported: importText(source.text, '', source.format) };
  const table = source.table ?? tableFrom(source.text);
  const columns = source.columns ?? columnsOf(table.header);
  return { source: { ...source, table, columns }, imported: contactsFromTable(table, columns) };
}
