/** What a command of `rmi` is. The command line itself reads no file and knows no format: it finds a command and runs it. */
import type { ParseArgsConfig } from 'node:util';

/** What the command returns to the shell. */
export const EXIT = {
  /** All is well. */
  ok: 0,
  /** What was looked at is not fine; what is wrong has been printed. */
  notFine: 1,
  /** The command was given something it cannot use. */
  misuse: 2,
} as const;

/** An option as the help tells of it. */
export interface Option {
  readonly type: 'string' | 'boolean';
  /** What it does, as the rest of a sentence without a full stop: "language to speak". */
  readonly description: string;
  /** The word for its value in the help: "id". Only for a string. */
  readonly value?: string;
  /** Whether it may be given more than once; its value is then a list. */
  readonly multiple?: boolean;
}

/** What was typed after the name of a command, taken apart with `parseArgs` of Node. */
export interface Arguments {
  /** What is no option, in order. */
  readonly positionals: readonly string[];
  /** The options by name, as declared; `--json` is always among them. */
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
}

/** One command of `rmi`; the help is made of it. */
export interface Command {
  /** What it does, one sentence: "Checks a data file." */
  readonly summary: string;
  /** What follows `rmi` and the name: "[file]". Options are told by themselves. */
  readonly usage: string;
  /** Whole lines to copy, and what each does. */
  readonly examples: readonly (readonly [line: string, does: string])[];
  /** Its options beside `--json` and `--help`, which every command has. */
  readonly options?: Readonly<Record<string, Option>>;
  /**
   * Does it. Prints its result with `print` or, with `--json`, `printJson`.
   *
   * @returns one of `EXIT`
   * @throws Misuse for what the user has to type differently
   */
  run(args: Arguments): Promise<number>;
}

/** Thrown by a command that cannot use what it was given: a message for the user, and exit code 2. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
}

/** The options as `parseArgs` of Node takes them. */
export const parseOptions = (options: Command['options'] = {}): NonNullable<ParseArgsConfig['options']> => ({
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  ...Object.fromEntries(
    Object.entries(options).map(([name, { type, multiple = false }]) => [name, { type, multiple }]),
  ),
});

/** The value of an option that takes a text; undefined where it was not given. */
export const textOption = ({ options }: Arguments, name: string): string | undefined => {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
};

/** A line or more for the user or the next program. */
export const print = (text: string): void => void process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);

/** A result as JSON, for programs. */
export const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2));
