/**
 * What authors are told, once the words are here; the bare fact where they do not come.
 *
 * @param say picks from the words
 */
export const inWords = (fact: string, say: (words: typeof import('./words.js')) => string): Promise<string> =>
  import('./words.js').then(say, () => fact);
