/**
 * Words of other scripts as they are spelled in Latin letters, and the other way round.
 *
 * Cyrillic as in ISO 9 and Ukraine's resolution 55 of 2010, Greek as in ISO 843, Arabic and Persian as in DIN 31635; then what
 * English, German, French and Turkish keyboards make of the same sound is made one: "tsch", "tch", "ch", "č" and "ç".
 */
const LETTERS = new Map(
  (
    'аa бb вv гg дd еe єie жz зz иi іi йi кk лl мm нn оo пp рr сs тt уu фf х цts чc шs щsc ъ ыi ь эe юiu яia ' +
    'αa βv γg δd εe ζz ηi θt ιi κk λl μm νn ξks οo πp ρr σs τt υi φf χc ψps ωo ' +
    'اa بb پp تt ثt جj چc ح خ دd ذz رr زz ژz سs شs صs ضd طt ظz ع غg فf قk كk گg لl مm نn ه وw يy ئy ؤw ء'
  )
    .split(' ')
    .map((pair): [string, string] => [pair.charAt(0), pair.slice(1)]),
);
const OTHER_SCRIPT = /[\u0370-\u04ff\u0600-\u06ff]/;
const ABJAD = /[\u0600-\u06ff]/;

/** Whether a word is written without its short vowels. */
export const isAbjad = (word: string): boolean => ABJAD.test(word);

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|tsh|ch|cz/g, 'c'],
  [/dsch|dzh|dj/g, 'j'],
  [/sch|sz/g, 's'],
  [/ph/g, 'f'],
  [/ou|oo/g, 'u'],
  [/ck|q/g, 'k'],
  [/x/g, 'ks'],
  [/ae|ai|ee/g, 'e'],
  [/[eo]i/g, 'i'],
  [/mp(?=[aeiou])/g, 'b'],
  [/h/g, ''],
];
const latin = (word: string): string =>
  OTHER_SCRIPT.test(word) ? [...word].map((c) => LETTERS.get(c) ?? c).join('') : word;
const spelled = (word: string): string => SPELLINGS.reduce((text, [from, to]) => text.replace(from, to), latin(word));
/** Letter after letter, each sound in one way. */
const full = (word: string): string =>
  spelled(word)
    .replace(/[yj]/g, 'i')
    .replace(/w/g, 'v')
    .replace(/(.)\1+/g, '$1');
/** What Arabic writes of a word in any case. */
const consonants = (word: string): string =>
  spelled(word)
    .replace(/[aeiouwvy]/g, '')
    .replace(/(.)\1+/g, '$1');
/** The vowels Arabic writes, too: what stands for none of them must be able to. */
const vowels = (word: string): RegExp =>
  new RegExp(
    `^${[...spelled(word)]
      .map((c) =>
        c === 'a' ? '[aeo]?'
        : c === 'w' ? '[ouvw]+[aeiou]*'
        : c === 'y' ? '[eiy]+[aeiou]*'
        : `${c}+[aeiou]*`,
      )
      .join('')}$`,
  );

/** Finds the words of another script that sound like one. */
export type Sounds = (typed: string) => string[];

/** How many letters of a word must be the same at least. */
const SHORTEST = { full: 4, consonants: 3 };

export function soundsOf(words: readonly string[]): Sounds {
  const add = (known: Map<string, string[]>, key: string, word: string): void => {
    const same = known.get(key);
    if (same) same.push(word);
    else known.set(key, [word]);
  };
  const byFull = new Map<string, string[]>();
  const byConsonants = new Map<string, string[]>();
  for (const word of words) {
    if (/\d/.test(word)) continue;
    if (!isAbjad(word)) add(byFull, full(word), word);
    add(byConsonants, consonants(word), word);
  }
  return (typed) => {
    const script = scriptOf(typed);
    const [fullKey, key] = [full(typed), consonants(typed)];
    const others = (list: readonly string[] = []): string[] => list.filter((word) => scriptOf(word) !== script);
    const found = fullKey.length >= SHORTEST.full && script !== 'abjad' ? others(byFull.get(fullKey)) : [];
    if (key.length < SHORTEST.consonants) return found;
    const alike = others(byConsonants.get(key)).filter((word) => {
      const [written, other] = script === 'abjad' ? [typed, word] : [word, typed];
      // Three consonants alone are in too many words.
      return isAbjad(written) && spelled(written).length > SHORTEST.consonants && vowels(written).test(spelled(other));
    });
    return [...found, ...alike];
  };
}

function scriptOf(word: string): 'latin' | 'abjad' | 'other' {
  return (
    isAbjad(word) ? 'abjad'
    : OTHER_SCRIPT.test(word) ? 'other'
    : 'latin'
  );
}
