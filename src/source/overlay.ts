/** Translations of the texts of a data file, one file per language beside it. */
import { ask, once } from './load.js';

/** Id of a text → its translation. It counts only while `source` is what the data file says. */
export type Overlay = Readonly<Record<string, Translation>>;

export interface Translation {
  /** What was translated. */
  readonly source: string;
  readonly target: string;
  /** Whether somebody who speaks the language has read it. */
  readonly state: 'reviewed' | 'unreviewed';
  /** Who has read it. */
  readonly reviewedBy?: string;
  /** On which day: "2026-11-24". */
  readonly reviewedOn?: string;
}

/** Text of the file → translation. Looking up by the text itself, an outdated translation can never be shown. */
export type Translations = ReadonlyMap<string, string>;

/** The overlays that are here or on their way, by address. */
export const overlays = new Map<string, Promise<Translations>>();

/**
 * Loads the overlay of a language. A failed request is forgotten, so that the next call tries again.
 *
 * @param dataUrl absolute address of the data file
 * @throws Error where there is none; the file's own texts are then all there is
 */
export const loadTranslations = (dataUrl: string, locale: string): Promise<Translations> =>
  once(overlays, new URL(`translations/${locale}.json`, dataUrl).href, fetchOverlay);

/**
 * Asks the server for an overlay, whoever has asked before.
 *
 * @param cache how, as in `fetch`
 * @throws Error where there is none
 */
export async function fetchOverlay(url: string, cache?: RequestCache): Promise<Translations> {
  const response = await ask(url, cache);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return translationsOf((await response.json()) as Overlay);
}

export function translationsOf(overlay: Overlay): Translations {
  const translations = new Map<string, string>();
  for (const entry of Object.values(overlay))
    if (typeof entry?.source === 'string' && typeof entry.target === 'string' && entry.target)
      translations.set(entry.source, entry.target);
  return translations;
}
