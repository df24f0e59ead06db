/** `rmi validate`: every issue of a data file with its line. */
import { checkFile, findingText } from '../check.js';
import { EXIT, print, printJson, type Command } from '../command.js';

export const command: Command = {
  summary: 'Checks a data file and says what, where, and what would be right.',
  usage: '[file]',
  examples: [
    ['rmi validate data/rmi.json', 'prints each issue as file:line:column'],
    ['rmi validate', 'takes data/rmi.json, or rmi.json'],
    ['curl -s https://your-city.example/rmi.json | rmi validate -', 'takes what comes through the pipe'],
    ['rmi validate rmi.json --json', 'prints {file, ok, issues}'],
  ],
  async run({ positionals: [given], options }) {
    const { file, data, findings } = await checkFile(given);
    if (options['json']) printJson({ file, ok: !findings.length, issues: findings });
    else if (findings.length) {
      const left =
        data ?
          'The rest is sound, and is what a page shows.'
        : 'Nothing usable is left: a page shows what stands between the tags.';
      const count = findings.length === 1 ? '1 issue' : `${findings.length} issues`;
      print([...findings.map(findingText), `${count}. ${left}`].join('\n'));
    } else print(`${file}: no issues; ${summary(data!)}`);
    return findings.length ? EXIT.notFine : EXIT.ok;
  },
};

const summary = (data: { readonly contacts: readonly unknown[]; readonly updated?: string }): string =>
  `${data.contacts.length} contact${data.contacts.length === 1 ? '' : 's'}${data.updated ? `, last checked ${data.updated}` : ''}`;
