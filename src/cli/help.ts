/** The help: it teaches by example, and is made of the commands themselves. */
import type { Command } from './command.js';
import { commands } from './commands.js';

const EXIT_CODES =
  'Exit codes: 0 all is well, 1 what was looked at is not fine, 2 the command cannot be run like this.';

/** A command as programs read it. */
export interface CommandHelp extends Omit<Command, 'run'> {
  readonly name: string;
}

/** Everything the help says of one command. */
export async function helpOf(name: string): Promise<CommandHelp> {
  const { summary, usage, examples, options = {} } = (await commands[name]!()).command;
  return { name, summary, usage, examples, options };
}

export const allHelp = (): Promise<readonly CommandHelp[]> => Promise.all(Object.keys(commands).map(helpOf));

/** What `rmi --help` prints. */
export const overviewText = (help: readonly CommandHelp[]): string =>
  [
    'rmi checks, translates, exports and embeds the data file of a department.',
    '',
    'Commands:',
    ...columns(help.map(({ name, summary }) => [name, summary])),
    '',
    'For example:',
    ...columns(help.flatMap(({ examples }) => examples.slice(0, 1))),
    '',
    'rmi <command> --help shows more. Every command takes --json for a result that programs can read.',
    EXIT_CODES,
  ].join('\n');

/** What `rmi <command> --help` prints. */
export const commandText = ({ name, summary, usage, examples, options = {} }: CommandHelp): string =>
  [
    summary,
    '',
    `Usage: rmi ${name} ${usage}`,
    '',
    'For example:',
    ...columns(examples),
    '',
    'Options:',
    ...columns([
      ...Object.entries(options).map(([option, { value, type, description, multiple }]): [string, string] => [
        `--${option}${type === 'string' ? ` <${value ?? 'text'}>` : ''}`,
        `${description}${multiple ? '; may be given more than once' : ''}`,
      ]),
      ['--json', 'print the result as JSON'],
      ['--help', 'show this'],
    ]),
    '',
    EXIT_CODES,
  ].join('\n');

/** Two columns; where the first is long, the second has a line of its own. */
export function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.min(44, Math.max(...rows.map(([first]) => first.length)));
  return rows.map(([first, second]) =>
    first.length > width ? `  ${first}\n  ${' '.repeat(width)}  ${second}` : `  ${first.padEnd(width)}  ${second}`,
  );
}
