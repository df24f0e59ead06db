// Takes the texts of the widgets from the code to src/i18n/xliff/, builds the languages from there, and fails where a
// translation is missing or outdated: `npm run i18n`.
import { readFileSync, writeFileSync } from 'node:fs';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { DOMParser } from '@xmldom/xmldom';

const config = readConfigFileAndWriteSchema('src/i18n/lit-localize.json');
const fileOf = (locale) => `src/i18n/xliff/${locale}.xlf`;

/** What is wrong with the translations of the widgets, by what the code says now: `{ file, line, id, problem }`. */
export function findFaults() {
  const localizer = new RuntimeLitLocalizer(config);
  const wrong = localizer.validateTranslations().errors;
  const placeholders = wrong.map((problem) => ({ file: 'src/i18n/xliff', line: 1, id: 'a placeholder', problem }));
  return [...textFaults(localizer), ...placeholders];
}

/** Texts that are not translated, translated from another text (`isStale`), or no longer there. */
function textFaults(localizer) {
  const { messages, errors } = localizer.extractSourceMessages();
  if (errors.length) throw new Error(errors.map(({ messageText }) => messageText).join('\n'));
  return config.targetLocales.flatMap((locale) => faultsOf(fileOf(locale), messages));
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

if (process.argv[1] === import.meta.filename) {
  const localizer = new RuntimeLitLocalizer(config);
  for (const fault of textFaults(localizer)) if (fault.isStale) dropTarget(fault);
  await localizer.writeInterchangeFiles();
  const faults = textFaults(localizer);
  for (const { file, line, id, problem } of faults) console.error(`${file}:${line}: ${id}: ${problem}`);
  if (faults.length) process.exitCode = 1;
  // A text without a translation is built as German; one with other placeholders than the code is not built at all.
  localizer.assertTranslationsAreValid();
  await localizer.build();
}
