/** A text with columns, taken apart. */
import Papa from 'papaparse';

export interface Row {
  /** Where it begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Table {
  /** The first row. */
  readonly header: readonly string[];
  readonly rows: readonly Row[];
  /** What divides the columns: a comma, a semicolon, a tab. */
  readonly delimiter: string;
  /** What is wrong with its quotation marks, by line. */
  readonly faults: readonly { readonly line: number; readonly problem: string }[];
}

export function tableFrom(text: string): Table {
  const content = text.replace(/^\uFEFF/, '');
  const rows: Row[] = [];
  const faults: { line: number; problem: string }[] = [];
  let delimiter = ',';
  let line = 1;
  let begin = 0;
  Papa.parse<string[]>(content, {
    // Excel may say in the first line what divides the columns.
    ...(content.startsWith('sep=') && { beforeFirstChunk: (chunk: string) => chunk.replace(/^sep=.*\r?\n/, '') }),
    step({ data, errors, meta }) {
      ({ delimiter } = meta);
      for (const { type, message } of errors) if (type === 'Quotes') faults.push({ line, problem: message });
      const cells = data.map((cell) => cell.trim());
      if (cells.some(Boolean)) rows.push({ line, cells });
      line += content.slice(begin, meta.cursor).split(/\r\n|\r|\n/).length - 1;
      begin = meta.cursor;
    },
  });
  const [header, ...others] = rows;
  return { header: header?.cells ?? [], rows: others, delimiter, faults };
}
