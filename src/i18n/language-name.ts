import { formatTag } from './locale.js';

/** The name of a language in another: "Türkisch". */
export function formatLanguage(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(formatTag(tag), { type: 'language' }).of(language)!;
  } catch {
    return language;
  }
}
