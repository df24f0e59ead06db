/**
 * Finds whom to turn to by the reader's own words.
 *
 * Own code instead of a library, for with 10,000 contacts none keeps the budget of 100 ms for the index and 5 ms for a
 * query while it finds 95 % of the words with a typo: MiniSearch is too slow with its index, Fuse and uFuzzy with each
 * query, FlexSearch finds a quarter. The smallest of them is more than twice our size. `test/bench/search.js` compares.
 */
import type { Contact, Office, RmiData, Section } from '../model/schema.js';
import { gather, type Lead } from './leads.js';
import { isNear, wordsOf } from './words.js';

/** A contact that was found, and why. */
export interface Result {
  readonly contact: Contact;
  /** The business office that was meant, where it was found by one. */
  readonly office?: Office | undefined;
  /** The text that was meant, where it was found by one. */
  readonly section?: Section | undefined;
  /** How well it fits; only to be compared with other results of the same query. */
  readonly score: number;
  /** What was searched for as the data file says it: a name, a task, an office, a heading, a keyword. */
  readonly matched: string;
}

/**
 * Finds contacts.
 *
 * @param limit how many at most; default 10
 * @returns the best first; none for an empty query
 */
export type Search = (query: string, limit?: number) => Result[];

/** How a word fits what was typed; a better way always comes before a worse one. */
const FIT = { exact: 4, beginning: 3, part: 2, typo: 1 };
/** Shorter parts of words are found in words they have nothing to do with. */
const SHORTEST_PART = 4;
/** Share of the best result's words that a result must have, so that "Anna Müller" does not bring every Anna. */
const COVERAGE = 0.6;

/**
 * Makes a data file searchable. Words of an office lead to those who run it; words that belong to nobody lead to the
 * department.
 *
 * @param options.translations searched beside the texts of the file
 */
export function createIndex(
  data: RmiData,
  { translations }: { readonly translations?: ReadonlyMap<string, string> | undefined } = {},
): Search {
  const { length: count } = data.contacts;
  const textsByWord = new Map<string, Lead[][]>();
  for (const [text, leads] of gather(data, translations))
    for (const forms of wordsOf(text))
      for (const word of forms) {
        const texts = textsByWord.get(word);
        if (!texts) textsByWord.set(word, [leads]);
        else if (texts.at(-1) !== leads) texts.push(leads);
      }
  const words = [...textsByWord.keys()];
  // One long string is searched faster than many short ones.
  const vocabulary = `\n${words.join('\n')}\n`;

  /** The words of the file that fit a typed one, and how well. */
  const fitting = (typed: string, mayGoOn: boolean): [word: string, fit: number][] => {
    const found: [string, number][] = textsByWord.has(typed) ? [[typed, FIT.exact]] : [];
    const anywhere = typed.length >= SHORTEST_PART;
    const sought = anywhere ? typed : `\n${typed}`;
    for (let at = mayGoOn ? vocabulary.indexOf(sought) : -1; at >= 0;) {
      const start = anywhere ? vocabulary.lastIndexOf('\n', at) + 1 : at + 1;
      const end = vocabulary.indexOf('\n', at + sought.length);
      const fit = anywhere && start < at ? FIT.part : FIT.beginning;
      if (end - start > typed.length)
        found.push([vocabulary.slice(start, end), fit + (0.1 * typed.length) / (end - start)]);
      at = vocabulary.indexOf(sought, end);
    }
    return found;
  };

  /** As `fitting`, for what is nowhere as it was typed. */
  const similar = (typed: string): [word: string, fit: number][] => {
    const found: [string, number][] =
      // A number that is nearly right is another's.
      typed.length < 3 || /\d/.test(typed) ?
        []
      : words
          .filter((word) => word.length > 3 && isNear(typed, word, typed.length < 5))
          .map((word) => [word, FIT.typo + 0.1 / (1 + Math.abs(word.length - typed.length))]);
    // "Dolmetscherin" and "tercümanlık" say more than the file does.
    for (let { length } = typed; --length > SHORTEST_PART;) {
      const stem = typed.slice(0, length);
      if (textsByWord.has(stem)) return [...found, [stem, FIT.part]];
    }
    return found;
  };

  return (query, limit = 10) => {
    const typed = wordsOf(query);
    const scores = new Float64Array(count);
    const covered = new Float64Array(count);
    const best = new Float64Array(count);
    const reasons = new Array<Lead>(count);
    typed.forEach((forms, i) => {
      const fits = new Float64Array(count);
      const leads = new Array<Lead>(count);
      let weight = 0;
      for (const look of [fitting, similar]) {
        for (const form of forms)
          for (const [word, fit] of look(form, i === typed.length - 1 || form.length > 2))
            for (const text of textsByWord.get(word)!)
              for (const lead of text) {
                const value = fit + 0.8 * lead.weight;
                if (lead.weight > weight) ({ weight } = lead);
                if (value <= fits[lead.index]!) continue;
                fits[lead.index] = value;
                leads[lead.index] = lead;
              }
        if (weight) break;
      }
      // "für" says little about what is sought.
      if (forms[0]!.length < 4) weight *= 0.2;
      leads.forEach((lead, index) => {
        const score = fits[index]! * weight;
        scores[index]! += score;
        covered[index]! += weight;
        if (score <= best[index]!) return;
        best[index] = score;
        reasons[index] = lead;
      });
    });
    const enough = COVERAGE * covered.reduce((a, b) => Math.max(a, b), 0);
    return reasons
      .filter(({ index }) => covered[index]! >= enough)
      .sort((a, b) => scores[b.index]! - scores[a.index]!)
      .slice(0, limit)
      .map(({ index, office, section, matched }) => ({
        contact: data.contacts[index]!,
        office,
        section,
        score: scores[index]!,
        matched,
      }));
  };
}
