/** `rmi translations`: how far each language is, out to a translation office, and back. */
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { RmiData } from '../../model/schema.js';
import { checkFile, readText, type Checked } from '../check.js';
import { EXIT, Misuse, print, printJson, textOption, type Arguments, type Command } from '../command.js';
import { atTheirTexts } from '../../translations/entries.js';
import { merge, type Refusal } from '../../translations/merge.js';
import { overlayLanguages, overlayPath, readOverlay, writeOverlay } from '../translations/overlay.js';
import { reportJson, reportText } from '../translations/report.js';
import { statusOf } from '../../translations/status.js';
import { textsOf } from '../../translations/texts.js';
import { fromXliff, toXliff, XliffError, type Exchange } from '../../translations/xliff.js';

export const command: Command = {
  summary: 'Says what is translated, stale or missing in each language; to XLIFF and back.',
  usage: '[file] | export [file] --lang <tag> | import <file.xlf> [file]',
  examples: [
    ['rmi translations data/rmi.json', 'after a change of the text: what it did to each language'],
    ['rmi translations --lang tr', 'one language only'],
    ['rmi translations export --lang tr --output tr.xlf', 'an XLIFF 1.2 file for a translation office'],
    ['rmi translations import tr.xlf', 'puts what came back into translations/tr.json'],
    ['rmi translations import tr.xlf --reviewed', 'the same, and a native speaker has read it all'],
  ],
  options: {
    lang: { type: 'string', value: 'tag', description: 'the language: "tr", "de-simple"' },
    output: { type: 'string', value: 'file', description: 'where to write the XLIFF file; default: print it' },
    reviewed: { type: 'boolean', description: 'mark everything that is imported as reviewed' },
  },
  run(args) {
    const [action, ...rest] = args.positionals;
    if (action === 'export') return exportFile(args, rest[0]);
    if (action === 'import') return importFile(args, rest[0], rest[1]);
    return status(args, action);
  },
};

async function usable(given: string | undefined): Promise<Checked & { readonly data: RmiData }> {
  const checked = await checkFile(given);
  const { file, data } = checked;
  if (!data) throw new Misuse(`${file}: no usable data file; rmi validate ${file} says why`);
  return { ...checked, data };
}

async function status(args: Arguments, given: string | undefined): Promise<number> {
  const checked = await usable(given);
  const { file, data } = checked;
  const wanted = textOption(args, 'lang');
  const texts = textsOf(data);
  const langs = wanted ? [wanted] : await overlayLanguages(file);
  const languages = await Promise.all(langs.map(async (lang) => statusOf(await readOverlay(file, lang), texts)));
  const report = { file, language: data.language ?? 'de', languages, texts, json: checked.json };
  if (args.options['json']) printJson(reportJson(report));
  else print(reportText(report));
  const isFine = languages.every(({ overlay, count }) => !count('stale', 'missing') && !overlay.faults.length);
  return isFine ? EXIT.ok : EXIT.notFine;
}

async function exportFile(args: Arguments, given: string | undefined): Promise<number> {
  const lang = textOption(args, 'lang');
  if (!lang) throw new Misuse('which language? For example: rmi translations export --lang tr');
  const { file, data } = await usable(given);
  const texts = textsOf(data);
  const read = await readOverlay(file, lang);
  const overlay = { ...read, entries: atTheirTexts(read.entries, texts) };
  const xliff = toXliff(texts, overlay, { language: data.language ?? 'de', original: basename(file) });
  const output = textOption(args, 'output');
  const open = statusOf(overlay, texts).count('missing', 'stale');
  if (output) await writeFile(output, xliff);
  if (args.options['json']) printJson({ lang, texts: texts.size, open, ...(output ? { output } : { xliff }) });
  else if (output) print(`${output}: ${texts.size} texts, ${open} of them to translate`);
  else print(xliff);
  return EXIT.ok;
}

async function importFile(args: Arguments, xliff: string | undefined, given: string | undefined): Promise<number> {
  if (!xliff) throw new Misuse('which XLIFF file? For example: rmi translations import tr.xlf');
  const { lang, units } = readXliff(xliff, await readText(xliff));
  const asked = textOption(args, 'lang');
  if (asked && asked !== lang) throw new Misuse(`${xliff}: expected target-language "${asked}", received "${lang}"`);
  const { file, data } = await usable(given);
  const texts = textsOf(data);
  const { entries: before, faults } = await readOverlay(file, lang);
  const overlay = overlayPath(file, lang);
  // Writing would lose what could not be read.
  if (faults.length) throw new Misuse(`${overlay}: cannot be read; rmi translations ${file} --lang ${lang} says why`);
  const merged = merge(units, atTheirTexts(before, texts), texts, args.options['reviewed'] === true);
  const { entries, changed, empty } = merged;
  const refused = merged.refused.map((refusal) => ({
    id: refusal.id,
    line: refusal.line,
    problem: problemOf(refusal),
  }));
  if (changed.length) await writeOverlay(overlay, entries, texts);
  if (args.options['json']) printJson({ lang, overlay, changed, empty, refused });
  else {
    const lines = refused.map(({ line, id, problem }) => `${xliff}:${line}: ${id || 'a unit without id'}: ${problem}`);
    const summary = `${overlay}: ${changed.length} changed, ${empty.length} without a translation, ${refused.length} not taken`;
    print([...lines, summary].join('\n'));
  }
  return refused.length ? EXIT.notFine : EXIT.ok;
}

function readXliff(file: string, text: string): Exchange {
  try {
    return fromXliff(text);
  } catch (error) {
    if (!(error instanceof XliffError)) throw error;
    throw new Misuse(`${file}${error.line ? `:${error.line}` : ''}: ${error.message}`);
  }
}

function problemOf({ reason, source, text }: Refusal): string {
  switch (reason) {
    case 'repeated':
      return 'the same id a second time; the first one counts';
    case 'unknown-text':
      return 'the data file has no such text';
    case 'other-source':
      return `translated from another text: "${source}"; the data file says "${text}" now`;
    case 'markup':
      return 'markup in the translation; expected plain text';
  }
}
