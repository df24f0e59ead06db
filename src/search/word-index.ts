/** The words of a data file, and which of them fit one that was typed. */
import type { RmiData } from '../model/schema.js';
import { gather, type Lead } from './leads.js';
import { isNear, wordsOf } from './words.js';

/** How a word fits what was typed; a better way always comes before a worse one. */
export const FIT = { exact: 4, beginning: 3, meaning: 2.5, part: 2, typo: 1 };
/** Shorter parts of words are found in words they have nothing to do with. */
export const SHORTEST_PART = 4;

/** A word of the file, and how well it fits. */
export type Fit = readonly [word: string, fit: number];

export class WordIndex {
  readonly words: readonly string[];
  readonly #texts: ReadonlyMap<string, readonly (readonly Lead[])[]>;
  /** One long string is searched faster than many short ones. */
  readonly #all: string;

  constructor(data: RmiData, translations: ReadonlyMap<string, string> | undefined) {
    this.#texts = textsByWord(gather(data, translations));
    this.words = [...this.#texts.keys()];
    this.#all = `\n${this.words.join('\n')}\n`;
  }

  has(word: string): boolean {
    return this.#texts.has(word);
  }

  /** Whom words lead to; a callback, for a common word leads to thousands. */
  lead(fits: readonly Fit[], take: (lead: Lead, fit: number) => void): void {
    for (const [word, fit] of fits) for (const text of this.#texts.get(word)!) for (const lead of text) take(lead, fit);
  }

  /** The words that are, begin with or contain a typed one. */
  fitting(typed: string, mayGoOn: boolean): Fit[] {
    const all = this.#all;
    const found: Fit[] = this.has(typed) ? [[typed, FIT.exact]] : [];
    const anywhere = typed.length >= SHORTEST_PART;
    const sought = anywhere ? typed : `\n${typed}`;
    for (let at = mayGoOn ? all.indexOf(sought) : -1; at >= 0;) {
      const start = anywhere ? all.lastIndexOf('\n', at) + 1 : at + 1;
      const end = all.indexOf('\n', at + sought.length);
      const fit = anywhere && start < at ? FIT.part : FIT.beginning;
      if (end - start > typed.length) found.push([all.slice(start, end), fit + (0.1 * typed.length) / (end - start)]);
      at = all.indexOf(sought, end);
    }
    return found;
  }

  /** As `fitting`, for what is nowhere as it was typed. */
  similar(typed: string): Fit[] {
    const found: Fit[] =
      // A number that is nearly right is another's.
      typed.length < 3 || /\d/.test(typed) ?
        []
      : this.words
          .filter((word) => word.length > 3 && isNear(typed, word, typed.length < 5))
          .map((word) => [word, FIT.typo + 0.1 / (1 + Math.abs(word.length - typed.length))]);
    // "Dolmetscherin" and "tercümanlık" say more than the file does.
    for (let { length } = typed; --length > SHORTEST_PART;) {
      const stem = typed.slice(0, length);
      if (this.has(stem)) return [...found, [stem, FIT.part]];
    }
    return found;
  }
}

/** Whom each word leads to, text by text. */
function textsByWord(texts: ReadonlyMap<string, Lead[]>): Map<string, Lead[][]> {
  const known = new Map<string, Lead[][]>();
  for (const [text, leads] of texts)
    for (const forms of wordsOf(text))
      for (const word of forms) {
        const those = known.get(word);
        if (!those) known.set(word, [leads]);
        else if (those.at(-1) !== leads) those.push(leads);
      }
  return known;
}
