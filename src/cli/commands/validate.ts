/** `rmi validate`: every issue of a data file with its line, and the stamp of a file without any. */
import { writeFile } from 'node:fs/promises';
import { stampOf } from '../../model/stamp.js';
import { checkFile, findingText } from '../check.js';
import type { RmiData } from '../../model/schema.js';
import { EXIT, print, printJson, type Command } from '../command.js';

export const command: Command = {
  summary: 'Checks a data file and says what, where, and what would be right.',
  usage: '[file]',
  examples: [
    ['rmi validate data/rmi.json', 'prints each issue as file:line:column'],
    ['rmi validate', 'takes data/rmi.json, or rmi.json'],
    ['curl -s https://your-city.example/rmi.json | rmi validate -', 'takes what comes through the pipe'],
    ['rmi validate rmi.json --stamp', 'writes into a sound file that it is; pages then load less for it'],
    ['rmi validate rmi.json --json', 'prints {file, ok, issues}'],
  ],
  options: {
    stamp: { type: 'boolean', description: 'write the stamp `checked` into the file, if there is no issue' },
  },
  async run({ positionals: [given], options }) {
    const { file, json, data, findings } = await checkFile(given);
    const isStamped = Boolean(options['stamp'] && data && !findings.length && file !== '-');
    if (isStamped) await writeFile(file, stamped(data!, json.value));
    if (options['json']) printJson({ file, ok: !findings.length, issues: findings });
    else if (findings.length) {
      const left =
        data ?
          'The rest is sound, and is what a page shows.'
        : 'Nothing usable is left: a page shows what stands between the tags.';
      const count = findings.length === 1 ? '1 issue' : `${findings.length} issues`;
      print([...findings.map(findingText), `${count}. ${left}`].join('\n'));
    } else print(`${file}: no issues; ${summary(data!)}${isStamped ? '; stamped' : ''}`);
    return findings.length ? EXIT.notFine : EXIT.ok;
  },
};

const summary = (data: { readonly contacts: readonly unknown[]; readonly updated?: string }): string =>
  `${data.contacts.length} contact${data.contacts.length === 1 ? '' : 's'}${data.updated ? `, last checked ${data.updated}` : ''}`;

/** The file as pages want it: what `parse` made of it, with its stamp. */
function stamped(data: RmiData, source: unknown): string {
  const { checked: _, ...sound } = data;
  const { $schema } = source as { readonly $schema?: string };
  const content = { ...($schema && { $schema }), ...sound };
  return `${JSON.stringify({ checked: stampOf(content), ...content }, null, 2)}\n`;
}
