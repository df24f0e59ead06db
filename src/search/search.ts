/**
 * Finds whom to turn to by the reader's own words.
 *
 * Own code instead of a library, for with 10,000 contacts none keeps the budget of 100 ms for the index and 5 ms for a
 * query while it finds 95 % of the words with a typo: MiniSearch is too slow with its index, Fuse and uFuzzy with each
 * query, FlexSearch finds a quarter. The smallest of them is more than twice our size. `test/bench/search.js` compares.
 */
import type { Contact, Office, RmiData, Section } from '../model/schema.js';
import type { Ask } from './facts.js';
import type { Lead } from './leads.js';
import { Meaning } from './meaning.js';
import type { Names } from './names.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';
import { WordIndex } from './word-index.js';
import { wordsOf } from './words.js';

/** A contact that was found, and why. */
export interface Result {
  readonly contact: Contact;
  /** The business office that was meant, where it was found by one. */
  readonly office?: Office | undefined;
  /** The text that was meant, where it was found by one. */
  readonly section?: Section | undefined;
  /** What of the contact was asked for: its fax number. */
  readonly ask?: Ask | undefined;
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

/** Share of the best result's words that a result must have, so that "Anna Müller" does not bring every Anna. */
const COVERAGE = 0.6;
/** Share of its weight that a word of three letters has. */
const SHORT = 0.2;
/** The same for one that only chooses. */
const HINT = 0.2;

interface Options {
  readonly translations?: ReadonlyMap<string, string> | undefined;
  readonly createNames?: (() => Names) | undefined;
  readonly createVocabulary?: ((split: typeof wordsOf) => Vocabulary) | undefined;
}

/**
 * Makes a data file searchable. Words of an office lead to those who run it; words that belong to nobody lead to the
 * department.
 *
 * @param options.translations searched beside the texts of the file
 * @param options.createNames who is in charge of people by the letters of their names
 * @param options.createVocabulary what readers say and the file does not
 */
export function createIndex(data: RmiData, { translations, createNames, createVocabulary }: Options = {}): Search {
  const { length: count } = data.contacts;
  const meaning = new Meaning(new WordIndex(data, translations), data, createVocabulary?.(wordsOf), createNames?.());

  return (query, limit = 10) => {
    const words = meaning.wordsOf(query);
    const scores = new Float64Array(count);
    const covered = new Float64Array(count);
    const best = new Float64Array(count);
    const reasons = new Array<Lead>(count);
    const asks = new Array<Lead>(count);
    words.forEach((word, i) => {
      const fits = new Float64Array(count);
      const leads = new Array<Lead>(count);
      let weight = 0;
      let common = 0;
      const { length } = word.forms[0]!;
      meaning.lead(word, i === words.length - 1 || length > 2, (lead, fit) => {
        const { index } = lead;
        if (word.role === 'chooses' && !covered[index]) return;
        // With several words it counts more what they say about a contact than how they are written.
        const value = (fit + 0.8 * lead.weight) * (words.length > 1 ? Math.sqrt(lead.weight) : 1);
        if (lead.weight > weight) ({ weight } = lead);
        if (lead.ask && !((asks[index]?.weight ?? 0) >= lead.weight)) asks[index] = lead;
        if (value <= fits[index]!) return;
        if (!leads[index]) common++;
        fits[index] = value;
        leads[index] = lead;
      });
      // What fits everybody says little about what is sought; and so does "für", where it is not known to.
      weight *= Math.log(1 + count / common) / Math.log(1 + count);
      if (length < 4 && !createVocabulary) weight *= SHORT;
      if (word.role === 'chooses') weight *= HINT;
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
        ask: asks[index]?.ask,
        score: scores[index]!,
        matched,
      }));
  };
}
