#!/usr/bin/env node
/** The command line of the package: `rmi <command>`. Finds the command, takes its arguments apart, tells the shell. */
import { parseArgs } from 'node:util';
import { version } from '../../package.json';
import { EXIT, Misuse, parseOptions, print, printJson, type Command } from './command.js';
import { commands } from './commands.js';
import { allHelp, commandText, helpOf, overviewText } from './help.js';
import { suggestion } from './similar.js';

/** Runs a command line, without the words for Node and this file, and returns the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const [first = '', ...rest] = args;
  const wantsJson = args.includes('--json');
  if (first === '--version' || first === '-v') {
    if (wantsJson) printJson({ version });
    else print(version);
    return EXIT.ok;
  }
  const asksForHelp = ['help', '--help', '-h'].includes(first);
  const name = asksForHelp ? rest.find((word) => !word.startsWith('-')) : first;
  if (!name || name === '--json') {
    const help = await allHelp();
    if (wantsJson) printJson(help);
    else print(overviewText(help));
    return asksForHelp ? EXIT.ok : EXIT.misuse;
  }
  if (!Object.hasOwn(commands, name)) {
    const names = Object.keys(commands);
    const near = suggestion(name, names);
    throw new Misuse(`no command "${name}"${near || `; there are ${names.join(', ')}`}`);
  }
  const { command } = await commands[name]!();
  const { positionals, values } = taken(command, asksForHelp ? [] : rest, name);
  if (asksForHelp || values['help']) {
    const help = await helpOf(name);
    if (wantsJson) printJson(help);
    else print(commandText(help));
    return EXIT.ok;
  }
  return command.run({ positionals, options: values as Readonly<Record<string, string | boolean | string[]>> });
}

function taken({ options }: Command, args: string[], name: string): ReturnType<typeof parseArgs> {
  try {
    return parseArgs({ args, options: parseOptions(options), allowPositionals: true });
  } catch (error) {
    const wrong = /'--?([\w-]+)/.exec((error as Error).message)?.[1] ?? '';
    const near = suggestion(wrong, Object.keys(parseOptions(options)));
    const [problem] = (error as Error).message.split('. ');
    throw new Misuse(`${problem}${near}; rmi ${name} --help shows the options`);
  }
}

// Who reads only the beginning, like `head`, closes the pipe.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) =>
  process.exit(code === 'EPIPE' ? EXIT.ok : EXIT.notFine),
);

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Misuse)) throw error;
  if (process.argv.includes('--json')) printJson({ error: error.message });
  console.error(`rmi: ${error.message}`);
  process.exitCode = EXIT.misuse;
}
