/** What changed in the translations. */
import { msg, str } from '@lit/localize';
import type { DataDocument, Path } from '../document/document.js';
import { isEqual } from '../document/equal.js';
import { isJsonObject, type JsonObject } from '../document/json.js';
import type { Difference } from './differences.js';
import { entryLabel } from './entries.js';
import { changeOf } from './hours-differences.js';
import { textLabel } from './text-labels.js';
import { quoted } from './values.js';

export function translationDifferences(before: DataDocument, after: DataDocument): readonly Difference[] {
  const languages = new Set([...Object.keys(after.translations), ...Object.keys(before.translations)]);
  return [...languages].flatMap((lang) => {
    const [was, is] = [before.translations[lang] ?? {}, after.translations[lang] ?? {}];
    if (was === is) return [];
    const path = ['translations', lang];
    const entry = entryLabel(after, path);
    return [...new Set([...Object.keys(is), ...Object.keys(was)])].flatMap((id) =>
      sentencesOf(was[id], is[id]).map((sentence) => ({
        path: [...path, id] satisfies Path,
        entry,
        sentence: `${textLabel(after, id)}: ${sentence}`,
      })),
    );
  });
}

function sentencesOf(before: unknown, after: unknown): readonly string[] {
  const [was, is] = [before, after].map((entry) => (isJsonObject(entry) ? entry : undefined));
  if (!is) return was ? [msg('Übersetzung entfernt', { id: 'difference-translation-removed' })] : [];
  if (isEqual(was, is)) return [];
  const [target, old] = [is, was].map((entry) => targetOf(entry)) as [string, string];
  const sentences: string[] = [];
  if (target !== old) sentences.push(old ? changeOf(quoted(target), quoted(old)) : quoted(target));
  if (is['state'] === 'reviewed' && !(was?.['state'] === 'reviewed' && isEqual(was['reviewedBy'], is['reviewedBy']))) {
    const by = typeof is['reviewedBy'] === 'string' ? is['reviewedBy'] : '';
    sentences.push(
      by ?
        msg(str`geprüft von ${by}`, { id: 'difference-reviewed-by' })
      : msg('als geprüft markiert', { id: 'difference-reviewed' }),
    );
  } else if (was?.['state'] === 'reviewed' && is['state'] !== 'reviewed')
    sentences.push(msg('nicht mehr als geprüft markiert', { id: 'difference-unreviewed' }));
  if (sentences.length) return sentences;
  return [
    is['source'] !== was?.['source'] ?
      msg('gilt jetzt für den neuen deutschen Text', { id: 'difference-translation-source' })
    : msg('Angaben zur Übersetzung geändert', { id: 'difference-translation-other' }),
  ];
}

const targetOf = (entry: JsonObject | undefined): string =>
  typeof entry?.['target'] === 'string' ? entry['target'] : '';
