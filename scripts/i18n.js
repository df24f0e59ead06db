// Takes the texts of the widgets and of the editor from the code to their xliff/, builds the languages from there, and fails
// where a translation is missing or outdated: `npm run i18n`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { DOMParser } from '@xmldom/xmldom';

/** The editor, which visitors never load; the widgets' words for what few data files say; all others of the widgets. */
const CATALOGUES = {
  'src/editor/i18n': /^src\/editor\//,
  'src/i18n/more': /^src\/elements\/(notice|[\w-]+\/more)\//,
  'src/i18n': /^src\//,
};
const FOLDERS = Object.keys(CATALOGUES).filter((folder) => existsSync(folder));
const catalogues = FOLDERS.map((folder) => ({
  folder: `${folder}/xliff`,
  config: readConfigFileAndWriteSchema(`${folder}/lit-localize.json`),
}));

/** The catalogue whose texts a file has: the first that fits. */
const catalogueOf = (file) => FOLDERS.find((folder) => CATALOGUES[folder].test(file));

/** The texts of a catalogue, without those of imports outside of it: names of holidays in the editor are the widgets'. */
function localizerOf({ folder, config }) {
  const localizer = new RuntimeLitLocalizer(config);
  const { messages, errors } = localizer.extractSourceMessages();
  const isOwn = ({ file }) => `${catalogueOf(relative('.', file.fileName).replaceAll('\\', '/'))}/xliff` === folder;
  localizer.extractSourceMessages = () => ({ messages: messages.filter(isOwn), errors });
  return localizer;
}

/** What is wrong with the translations, by what the code says now: `{ file, line, id, problem }`. */
export function findFaults() {
  return catalogues.flatMap((catalogue) => {
    const localizer = localizerOf(catalogue);
    const wrong = localizer.validateTranslations().errors;
    const placeholders = wrong.map((problem) => ({ file: catalogue.folder, line: 1, id: 'a placeholder', problem }));
    return [...textFaults(catalogue, localizer), ...placeholders];
  });
}

/** Texts that are not translated, translated from another text (`isStale`), or no longer there. */
function textFaults({ folder, config }, localizer) {
  const { messages, errors } = localizer.extractSourceMessages();
  if (errors.length) throw new Error(errors.map(({ messageText }) => messageText).join('\n'));
  return [
    ...messages.flatMap(idFault),
    ...config.targetLocales.flatMap((locale) => faultsOf(`${folder}/${locale}.xlf`, messages)),
  ];
}

/** Where nobody gave an id, lit-localize makes one from the text, which tells a translator nothing. */
function idFault({ name: id, file }) {
  const problem = "a text without an id; give it a short one: msg('…', { id: 'closed' })";
  return /^[sh][0-9a-f]{16}$/.test(id) ? [{ file: relative('.', file.fileName), line: 1, id, problem }] : [];
}

function faultsOf(file, messages) {
  const units = readUnits(file);
  const missing = messages.flatMap(({ name: id, contents }) => {
    const unit = units.get(id);
    const text = textOf(contents.map((part) => part.untranslatable ?? part));
    const told = { file, line: unit?.line ?? 1, id };
    if (unit && unit.source !== text)
      return [{ ...told, isStale: true, problem: `translated from "${unit.source}"; the code says "${text}" now` }];
    return unit?.target ? [] : [{ ...told, problem: `no translation of "${text}"` }];
  });
  const ids = new Set(messages.map(({ name }) => name));
  const unused = [...units].filter(([id]) => !ids.has(id));
  return [...missing, ...unused.map(([id, { line }]) => ({ file, line, id, problem: 'the code says this no more' }))];
}

/** Every unit of an XLIFF file by its id: line, and texts with their placeholders in them. */
function readUnits(file) {
  const document = new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/xml');
  return new Map(
    [...document.getElementsByTagName('trans-unit')].map((unit) => {
      const part = (name) => {
        const [element] = unit.getElementsByTagName(name);
        return textOf(
          [...(element?.childNodes ?? [])].map((node) => node.getAttribute?.('equiv-text') ?? node.textContent),
        );
      };
      return [unit.getAttribute('id'), { line: unit.lineNumber, source: part('source'), target: part('target') }];
    }),
  );
}

const textOf = (parts) => parts.join('').trim();

/** An outdated translation goes, as it would pass for one of the new text from now on. */
function dropTarget({ file, id }) {
  const unit = new RegExp(`(<trans-unit id="${id}">(?:(?!</trans-unit>)[^])*?)\\s*<target>[^]*?</target>`);
  writeFileSync(file, readFileSync(file, 'utf8').replace(unit, '$1'));
}

/** Takes new texts to the files of a catalogue and builds it; what is wrong is said. */
async function update(catalogue) {
  const localizer = localizerOf(catalogue);
  for (const fault of textFaults(catalogue, localizer)) if (fault.isStale) dropTarget(fault);
  await localizer.writeInterchangeFiles();
  const faults = textFaults(catalogue, localizer);
  for (const { file, line, id, problem } of faults) console.error(`${file}:${line}: ${id}: ${problem}`);
  if (faults.length) process.exitCode = 1;
  // A text without a translation is built as German; one with other placeholders than the code is not built at all.
  localizer.assertTranslationsAreValid();
  await localizer.build();
}

if (process.argv[1] === import.meta.filename) for (const catalogue of catalogues) await update(catalogue);
