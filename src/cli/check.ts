/** A data file as the command line sees it: what is sound, and every issue with its place. */
import { readFile } from 'node:fs/promises';
import { text as readStream } from 'node:stream/consumers';
import { zoneOf } from '../hours/zone.js';
import { parse } from '../model/parse.js';
import type { RmiData } from '../model/schema.js';
import { Misuse } from './command.js';
import { locate, type JsonText, type Place } from './locate.js';

/** One thing that is wrong with a file, and where. */
export interface Finding extends Place {
  readonly file: string;
  /** Where in the data: `contacts[1].telephone`; empty for the file as a whole. */
  readonly path: string;
  /** Id of the entry it is in, where it has one. */
  readonly id?: string;
  readonly problem: string;
  /** What would be right. */
  readonly expected: string;
  /** What the file says, shortened. */
  readonly received: string;
}

/** A data file that was looked at. */
export interface Checked {
  readonly file: string;
  readonly json: JsonText;
  /** Everything sound; null where there is no usable file at all. */
  readonly data: RmiData | null;
  readonly findings: readonly Finding[];
}

/**
 * Reads a text file; `-` is standard input.
 *
 * @throws Misuse where there is no such file
 */
export async function readText(file: string): Promise<string> {
  try {
    return await (file === '-' ? readStream(process.stdin) : readFile(file, 'utf8'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Misuse(`${file}: ${code === 'ENOENT' ? 'no such file' : (error as Error).message}`);
  }
}

/**
 * Reads and checks a data file.
 *
 * @param file default: `data/rmi.json`, else `rmi.json`
 * @throws Misuse where there is no such file
 */
export async function checkFile(file?: string): Promise<Checked> {
  if (file) return checkText(file, await readText(file));
  for (const usual of ['data/rmi.json', 'rmi.json']) {
    const text = await readFile(usual, 'utf8').catch(() => undefined);
    if (text !== undefined) return checkText(usual, text);
  }
  throw new Misuse('no data file given, and there is neither data/rmi.json nor rmi.json here');
}

/** Checks the text of a data file. */
export function checkText(file: string, content: string): Checked {
  const text = content.replace(/^\uFEFF/, '');
  const json = locate(text);
  if (json.errors.length) {
    const isPage = /^\s*</.test(text);
    const whole =
      isPage ? 'this is HTML'
      : text.trim() ? undefined
      : 'the file is empty';
    // Of a page or of nothing the first complaint says it all.
    const findings = json.errors.slice(0, whole && 1).map(({ place, expected }) => ({
      file,
      ...(whole ? { line: 1, column: 1 } : place),
      path: '',
      problem: whole ?? 'not JSON',
      expected: whole ? 'a JSON data file' : expected,
      received:
        isPage ? 'an HTML page'
        : whole ? 'nothing'
        : near(text, place),
    }));
    return { file, json, data: null, findings };
  }
  const { data, issues } = parse(json.value);
  const found = issues.map(({ path, problem, expected, received }) => {
    const id = entryId(json.value, path);
    return { file, ...json.at(path), path, ...(id && { id }), problem, expected, received };
  });
  const repeated = json.repeated.map(({ place, key }) => ({
    file,
    ...place,
    path: key,
    problem: 'the same property twice; only the last one counts',
    expected: 'each property once',
    received: `"${key}"`,
  }));
  const findings = [...found, ...repeated, ...zone(file, json, data)].sort(
    (a, b) => a.line - b.line || a.column - b.column,
  );
  return { file, json, data, findings };
}

/** Only a program that has the zones can tell whether there is such a one; a visitor gets the default one then. */
function zone(file: string, json: JsonText, data: RmiData | null): readonly Finding[] {
  const given = data?.organization.timeZone;
  try {
    if (given) zoneOf(given);
    return [];
  } catch {
    const path = 'organization.timeZone';
    const expected = 'an IANA time zone like "Europe/Berlin"';
    return [{ file, ...json.at(path), path, problem: 'no such time zone', expected, received: `"${given}"` }];
  }
}

/** A finding as compilers print it, so that editors and terminals make it a link. */
export const findingText = ({ file, line, column, path, id, problem, expected, received }: Finding): string =>
  `${file}:${line}:${column}: ${path || 'the file'}${id ? ` (id "${id}")` : ''}: ${problem}; expected ${expected}, received ${received}`;

/** Id of the innermost entry a path leads into. */
function entryId(value: unknown, path: string): string | undefined {
  let id: string | undefined;
  for (const [name, index] of path.matchAll(/\[(\d+)\]|[^.[\]]+/g)) {
    if (typeof value !== 'object' || value === null) break;
    value = (value as Record<string, unknown>)[index ?? name];
    const own = (value as { id?: unknown } | null | undefined)?.id;
    if (typeof own === 'string') id = own;
  }
  return id;
}

/** The rest of a line from a place on, shortened. */
function near(text: string, { line, column }: Place): string {
  const rest = text
    .split('\n')
    [line - 1]?.slice(column - 1)
    .trim();
  return rest ? `"${rest.length > 30 ? `${rest.slice(0, 27)}…` : rest}"` : 'the end of the line';
}
