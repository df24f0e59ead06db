/** What a user may have meant. */

/** The word that is nearest to what was typed; undefined where none is near: more than two letters, or half of them, differ. */
export function similar(typed: string, words: readonly string[]): string | undefined {
  const near = words
    .map((word) => ({ word, distance: distance(typed.toLowerCase(), word) }))
    .filter(({ word, distance }) => distance <= Math.min(2, word.length / 2))
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.word;
}

/** `; did you mean "validate"?`, or nothing. */
export function suggestion(typed: string, words: readonly string[]): string {
  const word = similar(typed, words);
  return word ? `; did you mean "${word}"?` : '';
}

/** How many letters to add, leave out or change (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++)
      next.push(Math.min(row[j]! + Number(letter !== b[j]), row[j + 1]! + 1, next[j]! + 1));
    row = next;
  }
  return row.at(-1)!;
}
