/** Text as it is compared: what people leave out, mix up or write differently in a search field is made the same. */

/** Letters that Unicode does not take apart, and Arabic and Persian ones that keyboards mix up. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ı: 'i',
  ł: 'l',
  đ: 'd',
  ς: 'σ',
  ґ: 'г',
  ٱ: 'ا',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');
/** Accents, vowel signs, and the stroke that only makes Arabic words longer. Much faster than `\p{M}`. */
const MARKS = /[\u0300-\u036f\u0640\u064b-\u065f\u0670]+/g;
/** What is no letter or digit, in lower case and as far as keyboards have it. Much faster than `[^\p{L}\p{N}]`. */
const BETWEEN = /[\0-/:-`{-¿×÷ʼ،؛؟\u2000-\u206f]+/;

/**
 * The words of a text in lower case, without accents, vowel signs and punctuation. Each comes in the ways it is written
 * without an umlaut: "Gärtner" as `["gartner", "gaertner"]`, "Amt" as `["amt"]`.
 */
export function wordsOf(text: string): string[][] {
  const decomposed = text.toLowerCase().normalize('NFD');
  const plain = split(decomposed);
  if (!decomposed.includes('\u0308')) return plain.map((word) => [word]);
  const spelled = split(decomposed.replace(/([aou])\u0308/g, '$1e'));
  return plain.map((word, i) => [...new Set([word, spelled[i]!])]);
}

function split(decomposed: string): string[] {
  return (
    decomposed
      .replace(MARKS, '')
      .replace(LETTER, (letter) => LETTERS[letter]!)
      .split(BETWEEN)
      // Arabic writes the article as part of the word.
      .map((word) => (word.startsWith('ال') && word.length > 3 ? word.slice(2) : word))
      .filter(Boolean)
  );
}

/**
 * Whether a word is what was typed but for one letter that is missing, too many, wrong, or swapped with its neighbour
 * (Damerau–Levenshtein distance of 1 or 0).
 *
 * @param whole whether what was typed must be the whole word; otherwise it may be the beginning of it
 */
export function isNear(typed: string, word: string, whole: boolean): boolean {
  if (word.length < typed.length - 1 || (whole && word.length > typed.length + 1)) return false;
  let i = 0;
  while (i < typed.length && typed[i] === word[i]) i++;
  const restFits = (from: number, at: number): boolean =>
    word.startsWith(typed.slice(from), at) && (!whole || word.length - at === typed.length - from);
  return (
    restFits(i + 1, i + 1) ||
    restFits(i, i + 1) ||
    restFits(i + 1, i) ||
    (typed[i] === word[i + 1] && typed[i + 1] === word[i] && restFits(i + 2, i + 2))
  );
}

/** The two words a German one is made of, where both are known: "Integrationsrat" of "Integration" and "Rat". */
export function compoundOf(word: string, known: { has: (word: string) => boolean }): [string, string] | undefined {
  for (let at = 4; at <= word.length - 3; at++) {
    const [first, last] = [word.slice(0, at), word.slice(at)];
    if (!known.has(last)) continue;
    // What joins them belongs to neither.
    for (const part of [first, first.replace(/e?[sn]$/, '')]) if (known.has(part)) return [part, last];
  }
  return undefined;
}
