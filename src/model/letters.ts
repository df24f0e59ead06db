/**
 * Whether a value of `responsibleFor` is a piece of the alphabet, "M" or "A–K" or "Sch-Sz", and not a word: nobody
 * translates it.
 */
export const isLetters = (value: string): boolean => /^\p{L}{1,2}$|^\p{L}{1,3}\s*[-–]\s*\p{L}{1,3}$/u.test(value);
