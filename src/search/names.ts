/** Who is in charge of people by the letters of their names. Loaded with the search where a file says so of somebody. */
import { isLetters } from '../model/letters.js';
import type { Contact } from '../model/schema.js';
import type { Lead } from './leads.js';
import { wordsOf } from './words.js';

/**
 * Words that say of another one that it is a name, or the letter a name begins with, in the languages of the vocabulary. In a file without
 * such letters they are words like others.
 */
const WORDS = `buchstabe buchstaben nachname nachnamen familienname name namen heiße heisse beginnt anfängt letter surname lastname begins
  starts harf harfi harfiyle soyadı soyadım soyisim adım حرف بحرف اسم اسمي لقبي كنيتي буква букву літера літеру прізвище звати фамилия
  фамилию зовут lettre nom appelle commence lettera cognome inizia chiamo letra apellido empieza llamo γράμμα επώνυμο όνομα λέγομαι slovo
  slovom prezime zovem litera literă numele numesc nazwisko literę نام فامیل فامیلی`;

/** What the search asks of names. */
export interface Names {
  /** Whether a word says of another one that it is a name. */
  readonly announces: (word: string) => boolean;
  readonly leadsOf: typeof leadsOfName;
}

export function createNames(): Names {
  const words = new Set(wordsOf(WORDS).flat());
  return { announces: (word) => words.has(word), leadsOf: leadsOfName };
}

/** How much a letter says about a contact: as much as a keyword. */
const WEIGHT = 0.7;

/**
 * Whom a name or the beginning of one leads to: "Müller" and "M" to the contact for "L–Z". Where one has narrower letters than another,
 * "Sch" beside "L–Z", it is the one.
 *
 * @param name in lower case, without accents
 */
function leadsOfName(name: string, contacts: readonly Contact[]): Lead[] {
  const found = contacts.flatMap(({ responsibleFor = [] }, index) =>
    responsibleFor
      .flatMap(({ values }) => values)
      .filter((value) => isLetters(value))
      .map((value) => ({ index, matched: value, weight: WEIGHT, width: widthOf(value, name) })),
  );
  const width = Math.max(...found.map((lead) => lead.width));
  return width > 0 ? found.filter((lead) => lead.width === width) : [];
}

/** How many letters of a name tell that it is among those of a value; 0 where it is not. */
function widthOf(value: string, name: string): number {
  const [[first] = [''], [last] = [first]] = wordsOf(value) as [string[]?, string[]?];
  const isBefore = name < first! && !first!.startsWith(name);
  const isAfter = name.slice(0, last!.length) > last!;
  return isBefore || isAfter ? 0 : Math.min(first!.length, last!.length, name.length);
}
