/** Which languages can be worked on. */
import { LOCALES } from '../../i18n/codes.js';
import type { DataDocument } from '../document/document.js';

/** Those the widgets speak, and whatever else lies beside the file; not the language of the file itself. */
export function offeredLanguages({ data, translations }: DataDocument): readonly string[] {
  const own = typeof data['language'] === 'string' ? data['language'] : 'de';
  return [...new Set<string>([...LOCALES, ...Object.keys(translations)])].filter((code) => code !== own);
}
