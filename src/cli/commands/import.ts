/** `rmi import`: contacts from tables, address books, OpenStreetMap and other pages into a data file. */
import { readFile, writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { contactsFromTable } from '../../import/csv/contacts.js';
import { COLUMNS, columnsOf, isColumn } from '../../import/csv/columns.js';
import { tableFrom } from '../../import/csv/table.js';
import { decode } from '../../import/encoding.js';
import { FORMATS, formatOf } from '../../import/format.js';
import { importText } from '../../import/import.js';
import type { Imported, ImportIssue } from '../../import/imported.js';
import { withImported, type Outcome } from '../../import/merge.js';
import { checkText, findingText, readText } from '../check.js';
import { EXIT, Misuse, print, printJson, textOption, type Arguments, type Command } from '../command.js';
import { suggestion } from '../similar.js';

export const command: Command = {
  summary: 'Takes contacts from CSV, vCard, OpenStreetMap hours, or JSON-LD of a page.',
  usage: '<file>',
  examples: [
    ['rmi import contacts.csv --name "Bürgeramt"', 'begins rmi.json'],
    ['rmi import contacts.vcf --into data/rmi.json', 'adds to a data file; who is there already is brought up to date'],
    ['rmi import contacts.csv --map "Wer=name" --map "Wo=room" --into rmi.json', 'says what columns hold'],
    ['curl -s https://your-city.example/ | rmi import - --into rmi.json --dry-run', 'only says what would be taken'],
    ['echo "Mo-Fr 08:30-12:30" | rmi import - --into rmi.json --contact bianka-gaertner', 'hours of one contact'],
  ],
  options: {
    into: { type: 'string', value: 'file', description: 'data file to add to; default: a new one' },
    out: {
      type: 'string',
      value: 'file',
      description: 'file to write, - prints it; default: that of --into, or rmi.json',
    },
    name: { type: 'string', value: 'text', description: 'what the office of a new file is called' },
    contact: { type: 'string', value: 'id', description: 'whose hours these are, where the text does not say' },
    format: { type: 'string', value: 'name', description: `${FORMATS.join(', ')}; default: what the text looks like` },
    map: { type: 'string', value: 'column=property', multiple: true, description: 'what a column of a CSV file holds' },
    'dry-run': { type: 'boolean', description: 'write nothing' },
    force: { type: 'boolean', description: 'replace a file that is there already' },
  },
  async run(args) {
    const [file] = args.positionals;
    if (!file) throw new Misuse('which file? rmi import --help shows examples');
    const imported = forContact(read(decode(await bytesOf(file)), file, args), textOption(args, 'contact'));
    for (const issue of imported.issues) console.error(issueText(file, issue));
    const into = textOption(args, 'into');
    const { data, outcomes } = withImported(await base(into, imported, args), imported);
    const out = textOption(args, 'out') ?? into ?? 'rmi.json';
    const text = `${JSON.stringify(data, null, 2)}\n`;
    for (const finding of checkText(out, text).findings) console.error(findingText(finding));
    const isWritten = out !== '-' && !args.options['dry-run'] && outcomes.length > 0;
    if (isWritten) await save(out, text, args.options['force'] === true || out === into);
    if (args.options['json']) printJson(result(file, imported, outcomes, isWritten ? { out } : { data }));
    else if (out === '-' && !args.options['dry-run']) print(text);
    else print(summary(outcomes, isWritten ? out : undefined));
    return imported.issues.length || !outcomes.length ? EXIT.notFine : EXIT.ok;
  },
};

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await (file === '-' ? buffer(process.stdin) : readFile(file));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Misuse(`${file}: ${code === 'ENOENT' ? 'no such file' : message}`);
  }
}

function read(text: string, file: string, args: Arguments): Imported {
  const given = textOption(args, 'format');
  const format = FORMATS.find((name) => name === given) ?? formatOf(text, file);
  if (given && given !== format)
    throw new Misuse(`no format "${given}"${suggestion(given, FORMATS) || `; there are ${FORMATS.join(', ')}`}`);
  const maps = (args.options['map'] ?? []) as readonly string[];
  if (format !== 'csv') {
    if (maps.length) throw new Misuse(`--map is for CSV; this is ${format}`);
    return importText(text, file, format);
  }
  const table = tableFrom(text);
  const columns = [...columnsOf(table.header)];
  for (const map of maps) {
    const [, header = '', property = ''] = /^(.*)=(.*)$/s.exec(map) ?? [];
    const index = table.header.indexOf(header.trim());
    if (index < 0) throw new Misuse(`--map: no column "${header || map}"; there are ${table.header.join(', ')}`);
    if (!isColumn(property))
      throw new Misuse(
        `--map: no property "${property}"${suggestion(property, COLUMNS) || `; there are ${COLUMNS.join(', ')}`}`,
      );
    const before = columns.indexOf(property);
    if (before >= 0) columns[before] = undefined;
    columns[index] = property;
  }
  return contactsFromTable(table, columns);
}

/** Hours without a name are those of the contact that was named. */
function forContact(imported: Imported, id: string | undefined): Imported {
  const nameless = imported.entries.filter(({ contact }) => !contact.name);
  if (nameless.length && !id) throw new Misuse('whose hours are these? Name the contact: --contact bianka-gaertner');
  if (nameless.length > 1) throw new Misuse(`${nameless.length} lines of hours for one contact`);
  const entries = imported.entries.map(({ line, contact }) => ({
    line,
    contact: contact.name || !id ? contact : { ...contact, id, name: id },
  }));
  return { ...imported, entries };
}

/** The file to add to. */
async function base(
  into: string | undefined,
  { organization }: Imported,
  args: Arguments,
): Promise<Readonly<Record<string, unknown>>> {
  if (!into) {
    const name = textOption(args, 'name') ?? organization?.name;
    if (!name)
      throw new Misuse('what is the office of the new file called? Say --name, or --into for a file that is there');
    return {
      $schema: './rmi.schema.json',
      language: 'de',
      organization: { ...organization, name, timeZone: 'Europe/Berlin' },
    };
  }
  const { json } = checkText(into, await readText(into));
  const { value } = json;
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new Misuse(`${into}: expected a data file; rmi validate ${into} says what is wrong`);
}

async function save(file: string, text: string, force: boolean): Promise<void> {
  try {
    await writeFile(file, text, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Misuse(code === 'EEXIST' ? `${file} is there already; --into adds to it, --force replaces it` : message);
  }
}

/** An issue as compilers print it. */
const issueText = (file: string, { line, problem, expected, received }: ImportIssue): string =>
  `${file}:${line}: ${problem}; expected ${expected}, received "${received}"`;

const result = (file: string, { format, issues }: Imported, outcomes: readonly Outcome[], more: object): object => ({
  file,
  format,
  contacts: outcomes.map(({ id, isNew, entry }) => ({ line: entry.line, id, name: entry.contact.name, isNew })),
  issues,
  ...more,
});

function summary(outcomes: readonly Outcome[], out: string | undefined): string {
  const lines = outcomes.map(
    ({ id, isNew, entry }) => `${isNew ? 'new    ' : 'changed'}  ${entry.contact.name ?? id}  (${id})`,
  );
  const count = outcomes.length === 1 ? '1 contact' : `${outcomes.length} contacts`;
  if (!outcomes.length) return 'Nothing was taken.';
  return [
    ...lines,
    out ? `${count} taken into ${out}. Next: rmi validate ${out}` : `${count}; nothing was written.`,
  ].join('\n');
}
