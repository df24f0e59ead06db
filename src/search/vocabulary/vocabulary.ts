/**
 * What readers say and the data file does not: words that only ask, everyday words for its topics, other scripts, and what can be asked
 * of a contact. A module of its own, loaded by those who search.
 */
import type { Ask } from '../facts.js';
import type { wordsOf } from '../words.js';
import { FILLERS } from './fillers.js';
import { isAbjad, soundsOf, type Sounds } from './sounds.js';
import { ASKS, HINTS, TOPICS } from './topics.js';

/** What a word is about. */
export interface Topic {
  /** How words begin that mean the same. */
  readonly stems: readonly string[];
  /** What it asks of a contact. */
  readonly ask?: Ask;
}

/** What the search asks of a vocabulary. */
export interface Vocabulary {
  readonly isFiller: (word: string) => boolean;
  /** What a word asks for that only chooses among those others find; empty where that is nothing a contact has. */
  readonly hintOf: (word: string) => Ask | '' | undefined;
  /** A word without what Arabic writes as part of it: "for", "with", "and". */
  readonly formsOf: (word: string) => readonly string[];
  readonly topicsOf: (word: string) => readonly Topic[];
  readonly soundsOf: (words: readonly string[]) => Sounds;
}

/** "And", "for", "with", "as" and the article, which Arabic writes as part of the next word. */
const JOINED = /^[وف]?(?:لل|[بكل]ال|[بكل])|^[وف](?:ال)?/;

/** @param split takes a text apart as the search does, which is loaded at the same time */
export function createVocabulary(split: typeof wordsOf): Vocabulary {
  const list = (text: string): string[] => [...new Set(split(text).flat())];
  const fillers = new Set(list(FILLERS));
  const topics: Topic[] = TOPICS.map((text) => ({ stems: list(text) }));
  for (const [ask, text] of Object.entries(ASKS) as [Ask, string][]) topics.push({ stems: list(text), ask });
  const hints = new Map<string, Ask | ''>();
  for (const [ask, text] of Object.entries(HINTS) as [Ask | 'help', string][])
    for (const word of list(text)) hints.set(word, ask === 'help' ? '' : ask);
  const byStem = new Map<string, Topic[]>();
  for (const topic of topics) for (const stem of topic.stems) byStem.set(stem, [...(byStem.get(stem) ?? []), topic]);
  const find = (word: string): Topic[] => {
    // "was" is no beginning of what is meant by "washing".
    for (let { length } = word; length >= Math.min(word.length, 4); length--) {
      const found = byStem.get(word.slice(0, length));
      if (found) return found;
    }
    return [];
  };
  let alike: Sounds | undefined;
  let beginsAlike: Sounds | undefined;
  /** The same for a word that is spelled in letters of another script. */
  const findAlike = (word: string): Topic[] => {
    const stems = [...byStem.keys()];
    alike ??= soundsOf(stems);
    // What Arabic leaves out, more than a beginning must make up for.
    beginsAlike ??= soundsOf(stems.filter((stem) => !isAbjad(stem)));
    let [stem] = alike(word);
    for (let { length } = word; !stem && --length > 4;) [stem] = beginsAlike(word.slice(0, length));
    return stem ? byStem.get(stem)! : [];
  };
  return {
    isFiller: (word) => fillers.has(word),
    hintOf: (word) => hints.get(word),
    formsOf: (word) => (word.length > 4 && JOINED.test(word) ? [word.replace(JOINED, '')] : []),
    topicsOf(word) {
      const found = find(word);
      return found.length ? found : findAlike(word);
    },
    soundsOf,
  };
}
