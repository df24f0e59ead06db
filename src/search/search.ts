/**
 * Finds whom to turn to by the reader's own words.
 *
 * Own code instead of a library, for with 10,000 contacts none keeps the budget of 100 ms for the index and 5 ms for a
 * query while it finds 95 % of the words with a typo: MiniSearch is too slow with its index, Fuse and uFuzzy with each
 * query, FlexSearch finds a quarter. The smallest of them is more than twice our size. `test/bench/search.js` compares.
 */
import type { Contact, Office, RmiData, Section } from '../model/schema.js';
import { answersTo, type Ask } from './facts.js';
import { gather, type Lead } from './leads.js';
import type { Sounds } from './vocabulary/sounds.js';
import type { Topic, Vocabulary } from './vocabulary/vocabulary.js';
import { compoundOf, isNear, wordsOf } from './words.js';

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

/** How a word fits what was typed; a better way always comes before a worse one. */
const FIT = { exact: 4, beginning: 3, topic: 2.5, part: 2, typo: 1 };
/** Shorter parts of words are found in words they have nothing to do with. */
const SHORTEST_PART = 4;
/** Share of the best result's words that a result must have, so that "Anna Müller" does not bring every Anna. */
const COVERAGE = 0.6;
/** Share of its weight that "where" has. */
const HINT = 0.2;

interface Options {
  readonly translations?: ReadonlyMap<string, string> | undefined;
  readonly createVocabulary?: ((split: typeof wordsOf) => Vocabulary) | undefined;
}

/**
 * Makes a data file searchable. Words of an office lead to those who run it; words that belong to nobody lead to the
 * department.
 *
 * @param options.translations searched beside the texts of the file
 * @param options.createVocabulary what readers say and the file does not
 */
export function createIndex(data: RmiData, { translations, createVocabulary }: Options = {}): Search {
  const { length: count } = data.contacts;
  const vocabulary = createVocabulary?.(wordsOf);
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
  const ownWords = `\n${words.join('\n')}\n`;

  /** The words of the file that fit a typed one, and how well. */
  const fitting = (typed: string, mayGoOn: boolean): [word: string, fit: number][] => {
    const found: [string, number][] = textsByWord.has(typed) ? [[typed, FIT.exact]] : [];
    const anywhere = typed.length >= SHORTEST_PART;
    const sought = anywhere ? typed : `\n${typed}`;
    for (let at = mayGoOn ? ownWords.indexOf(sought) : -1; at >= 0;) {
      const start = anywhere ? ownWords.lastIndexOf('\n', at) + 1 : at + 1;
      const end = ownWords.indexOf('\n', at + sought.length);
      const fit = anywhere && start < at ? FIT.part : FIT.beginning;
      if (end - start > typed.length)
        found.push([ownWords.slice(start, end), fit + (0.1 * typed.length) / (end - start)]);
      at = ownWords.indexOf(sought, end);
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

  type Take = (lead: Lead, fit: number) => void;
  const takeAll = (found: readonly [word: string, fit: number][], take: Take): void => {
    for (const [word, fit] of found)
      for (const text of textsByWord.get(word)!) for (const lead of text) take(lead, fit);
  };

  const wordsAbout = new Map<Topic, [word: string, fit: number][]>();
  /** What the file says of a topic. */
  const takeAbout = (topic: Topic, take: Take): void => {
    const { stems, ask, isHint } = topic;
    let found = wordsAbout.get(topic);
    if (!found) {
      found = stems
        .flatMap((stem) => fitting(stem, stem.length >= SHORTEST_PART))
        .filter(([, fit]) => fit >= FIT.beginning)
        .map(([word]) => [word, FIT.topic]);
      wordsAbout.set(topic, found);
    }
    if (!isHint) takeAll(found, take);
    if (ask)
      for (const lead of answersTo(ask, data)) take(isHint ? { ...lead, weight: HINT * lead.weight } : lead, FIT.topic);
  };

  let sounds: Sounds | undefined;
  const alike = (typed: string): [word: string, fit: number][] => {
    if (!vocabulary) return [];
    sounds ??= vocabulary.soundsOf(words);
    return sounds(typed).map((word) => [word, FIT.topic]);
  };

  /** Whom a word of the reader leads to. */
  const takeMeant = (forms: readonly string[], mayGoOn: boolean, take: Take): void => {
    let isKnown = false;
    const know: Take = (lead, fit) => {
      isKnown = true;
      take(lead, fit);
    };
    for (const form of forms) {
      takeAll(fitting(form, mayGoOn), know);
      for (const topic of vocabulary?.topicsOf(form) ?? []) takeAbout(topic, know);
    }
    if (!isKnown) for (const form of forms) takeAll([...alike(form), ...similar(form)], take);
  };

  /** The words that say what is sought; those that only ask count where there are no others. */
  const wordsIn = (query: string): string[][] => {
    const typed = wordsOf(query);
    const telling = typed.filter(([word]) => !vocabulary?.isFiller(word!));
    return (telling.length ? telling : typed).flatMap((forms) => {
      const parts = forms.some((form) => textsByWord.has(form)) ? undefined : compoundOf(forms[0]!, textsByWord);
      return parts ? parts.map((part) => [part]) : [forms];
    });
  };

  return (query, limit = 10) => {
    const typed = wordsIn(query);
    const scores = new Float64Array(count);
    const covered = new Float64Array(count);
    const best = new Float64Array(count);
    const reasons = new Array<Lead>(count);
    const asks = new Array<Lead>(count);
    typed.forEach((forms, i) => {
      const fits = new Float64Array(count);
      const leads = new Array<Lead>(count);
      let weight = 0;
      let common = 0;
      takeMeant(forms, i === typed.length - 1 || forms[0]!.length > 2, (lead, fit) => {
        const { index } = lead;
        const value = fit + 0.8 * lead.weight;
        if (lead.weight > weight) ({ weight } = lead);
        if (lead.ask && !((asks[index]?.weight ?? 0) >= lead.weight)) asks[index] = lead;
        if (value <= fits[index]!) return;
        if (!leads[index]) common++;
        fits[index] = value;
        leads[index] = lead;
      });
      // "für" says little about what is sought.
      if (!vocabulary && forms[0]!.length < 4) weight *= 0.2;
      // So does what fits everybody.
      weight *= Math.log(1 + count / common) / Math.log(1 + count);
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
