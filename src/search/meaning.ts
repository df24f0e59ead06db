/** What a reader means: which words of a query count, and whom each leads to. */
import type { RmiData } from '../model/schema.js';
import { answersTo, type Ask } from './facts.js';
import type { Lead } from './leads.js';
import type { Names } from './names.js';
import type { Sounds } from './vocabulary/sounds.js';
import type { Topic, Vocabulary } from './vocabulary/vocabulary.js';
import { FIT, SHORTEST_PART, type Fit, type WordIndex } from './word-index.js';
import { compoundOf, wordsOf } from './words.js';

/** A word of a query, in the ways it is written. */
export interface Word {
  readonly forms: readonly string[];
  /**
   * `finds`: leads to those who have it. `names`: also to those who are in charge of people by that name. `chooses`: only among those whom other words have found. `asks`: leads to those who have an
   * answer, whatever else the word may stand for.
   */
  readonly role: 'finds' | 'names' | 'chooses' | 'asks';
}

type Take = (lead: Lead, fit: number) => void;

/** Between the parts of a word in plain language. */
const HYPHEN = /(\p{L})[-\u00b7\u2010\u2011\u2027](?=\p{L})/gu;

export class Meaning {
  readonly #index: WordIndex;
  readonly #data: RmiData;
  readonly #vocabulary: Vocabulary | undefined;
  readonly #names: Names | undefined;
  readonly #fits = new Map<Topic, readonly Fit[]>();
  #sounds: Sounds | undefined;

  constructor(index: WordIndex, data: RmiData, vocabulary: Vocabulary | undefined, names: Names | undefined) {
    this.#index = index;
    this.#data = data;
    this.#vocabulary = vocabulary;
    this.#names = names;
  }

  /** The words that count, beginning with those that find: words that only ask or join do where there are no others. */
  wordsOf(query: string): Word[] {
    const typed = this.#split(query);
    const vocabulary = this.#vocabulary;
    const as = (role: Word['role'], words: readonly string[][]): Word[] => words.map((forms) => ({ forms, role }));
    const announces = ([word]: readonly string[]): boolean => this.#names?.announces(word!) ?? false;
    const hints = typed.filter((forms) => vocabulary?.hintOf(forms[0]!) !== undefined || announces(forms));
    const others = typed.filter((forms) => !hints.includes(forms));
    const isFiller = ([word]: readonly string[]): boolean => vocabulary?.isFiller(word!) ?? false;
    // A letter alone is part of a sentence in many languages, "à" or "m'appelle", unless it is the name.
    const last = others.filter((forms) => forms[0]!.length === 1 || !isFiller(forms)).at(-1);
    const name = hints.some(announces) ? last : undefined;
    const telling = others.filter((forms) => forms === name || !isFiller(forms));
    if (telling.length)
      return [
        ...telling.flatMap((forms) => (forms === name ? as('names', [forms]) : as('finds', this.#parts(forms)))),
        ...as('chooses', hints),
      ];
    const asking = hints.filter(([word]) => vocabulary?.hintOf(word!));
    if (typed.length > 1 && asking.length) return as('asks', asking);
    return as('finds', hints.length ? hints : typed);
  }

  /** Whom a word leads to. */
  lead({ forms, role }: Word, mayGoOn: boolean, take: Take): void {
    const vocabulary = this.#vocabulary;
    let isKnown = false;
    const know: Take = (lead, fit) => {
      isKnown = true;
      take(lead, fit);
    };
    const ask = vocabulary?.hintOf(forms[0]!);
    if (ask) this.#answer(ask, know);
    if (role === 'asks') return;
    if (role === 'names')
      for (const lead of this.#names!.leadsOf(forms[0]!, this.#data.contacts)) know(lead, FIT.meaning);
    const all = vocabulary ? forms.flatMap((form) => [form, ...vocabulary.formsOf(form)]) : forms;
    for (const form of all) {
      this.#index.lead(this.#index.fitting(form, mayGoOn), know);
      for (const topic of vocabulary?.topicsOf(form) ?? []) this.#about(topic, know);
    }
    if (!isKnown) for (const form of all) this.#index.lead([...this.#alike(form), ...this.#index.similar(form)], take);
  }

  #parts(forms: string[]): string[][] {
    const parts = forms.some((form) => this.#index.has(form)) ? undefined : compoundOf(forms[0]!, this.#index);
    return parts?.map((part) => [part]) ?? [forms];
  }

  /** "Über-setzen" is one word where it means something as one. */
  #split(query: string): string[][] {
    const words = query.split(' ').map((word) => {
      const joined = word.replace(HYPHEN, '$1');
      if (joined === word) return word;
      const forms = wordsOf(joined)[0] ?? [];
      return forms.some((form) => this.#index.has(form) || this.#vocabulary?.topicsOf(form).length) ? joined : word;
    });
    return wordsOf(words.join(' '));
  }

  #answer(ask: Ask, take: Take): void {
    for (const lead of answersTo(ask, this.#data)) take(lead, FIT.meaning);
  }

  /** What the file says of a topic. */
  #about(topic: Topic, take: Take): void {
    let fits = this.#fits.get(topic);
    if (!fits) {
      fits = topic.stems
        .flatMap((stem) => this.#index.fitting(stem, stem.length >= SHORTEST_PART))
        .filter(([, fit]) => fit >= FIT.beginning)
        .map(([word]) => [word, FIT.meaning]);
      this.#fits.set(topic, fits);
    }
    this.#index.lead(fits, take);
    if (topic.ask) this.#answer(topic.ask, take);
  }

  /** Words of other scripts that sound like a typed one. */
  #alike(typed: string): Fit[] {
    if (!this.#vocabulary) return [];
    this.#sounds ??= this.#vocabulary.soundsOf(this.#index.words);
    return this.#sounds(typed).map((word) => [word, FIT.meaning]);
  }
}
