/** What the builder says, in the language chosen. */
import type { Sentences } from './sentences.js';
import * as german from './texts.de.js';
import * as english from './texts.en.js';

export const UI_LANGUAGES = ['de', 'en'] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];

const TEXTS = { de: german, en: english };
let language: UiLanguage = 'de';

/** Chooses the language of `text` and `sentences`. */
export function speak(chosen: UiLanguage): void {
  language = chosen;
}

/**
 * A text of the builder.
 *
 * @param otherwise where there is none, like a sentence of the manifest for an element that is new
 */
export const text = (key: string, otherwise = key): string => TEXTS[language].words[key] ?? otherwise;

export const sentences = (): Sentences => TEXTS[language].sentences;

/** Whether a text has its own words in a language. */
export const has = (of: UiLanguage, key: string): boolean => key in TEXTS[of].words;
