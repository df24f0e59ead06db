/** The state of all languages in words, and as data. */
import type { JsonText, Place } from '../locate.js';
import type { LanguageStatus as StatusOf, TextState } from '../../translations/status.js';
import type { SourceText } from '../../translations/texts.js';
import type { OverlayFile } from './overlay.js';

type LanguageStatus = StatusOf<OverlayFile>;

/** What there is to tell of. */
export interface Report {
  readonly file: string;
  /** Language of the data file. */
  readonly language: string;
  readonly languages: readonly LanguageStatus[];
  readonly texts: ReadonlyMap<string, SourceText>;
  /** The data file with its places. */
  readonly json: JsonText;
}

const COLUMNS = ['language', 'translated', 'stale', 'missing', 'unreviewed', 'unused'] as const;

/** For people: a table, then each text that lost its translations, with the languages it lost them in. */
export function reportText({ file, language, languages, texts, json }: Report): string {
  const lines = [`${file}: ${texts.size} texts in "${language}"`];
  if (!languages.length) {
    lines.push('No translations beside it yet; rmi translations export --lang tr begins one.');
    return lines.join('\n');
  }
  const rows = languages.map((status) => [status.lang, ...Object.values(counts(status)).map(String)]);
  lines.push('', ...table([[...COLUMNS], ...rows]), '');
  for (const state of ['stale', 'missing'] as const)
    for (const [id, those] of byText(languages, state)) {
      const { line, column } = json.at(texts.get(id)!.path);
      lines.push(`${file}:${line}:${column}: ${id}: ${HEADINGS[state]} in ${those.map(({ lang }) => lang).join(', ')}`);
      const was = new Set(those.flatMap(({ texts }) => texts.find((text) => text.id === id)?.was ?? []));
      for (const former of was) lines.push(`  was "${former}"`);
      if (was.size) lines.push(`  now "${texts.get(id)!.text}"`);
      if (state === 'stale') lines.push(...those.map((status) => `  ${where(status, id)}`));
    }
  for (const status of languages) {
    for (const id of status.unused) lines.push(`${where(status, id)}: ${id}: translates nothing the data file says`);
    for (const { line, column, id, problem } of status.overlay.faults)
      lines.push(`${status.overlay.file}:${line}:${column}: ${id || 'the file'}: ${problem}`);
  }
  const isWhole = languages.every((status) => !status.count('stale', 'missing'));
  if (isWhole) lines.push('Every text is translated.');
  else lines.push('', 'Until they are translated anew, readers see these texts in the language of the file.');
  return lines.join('\n');
}

const HEADINGS = { stale: 'changed since it was translated; outdated', missing: 'not translated' };

/** For programs. */
export const reportJson = ({ file, language, languages, texts, json }: Report): unknown => ({
  file,
  language,
  texts: texts.size,
  languages: languages.map((status) => ({
    ...counts(status),
    lang: status.lang,
    file: status.overlay.file,
    entries: status.texts
      .filter(({ state }) => state !== 'reviewed')
      .map((text) => ({ ...text, at: json.at(texts.get(text.id)!.path), overlayAt: status.overlay.at(text.id) })),
    unusedIds: status.unused,
    faults: status.overlay.faults,
  })),
});

const counts = ({ count, unused }: LanguageStatus): Record<Exclude<(typeof COLUMNS)[number], 'language'>, number> => ({
  translated: count('reviewed', 'unreviewed'),
  stale: count('stale'),
  missing: count('missing'),
  unreviewed: count('unreviewed'),
  unused: unused.length,
});

/** Text → the languages in which it is in a state. */
function byText(languages: readonly LanguageStatus[], state: TextState): ReadonlyMap<string, LanguageStatus[]> {
  const result = new Map<string, LanguageStatus[]>();
  for (const status of languages)
    for (const text of status.texts)
      if (text.state === state) result.set(text.id, [...(result.get(text.id) ?? []), status]);
  return result;
}

function where({ overlay }: LanguageStatus, id: string): string {
  const { line, column }: Place = overlay.at(id) ?? { line: 1, column: 1 };
  return `${overlay.file}:${line}:${column}`;
}

const table = (rows: readonly (readonly string[])[]): string[] =>
  rows.map((cells) => cells.map((cell, i) => (i ? cell.padStart(COLUMNS[i]!.length) : cell.padEnd(10))).join('  '));
