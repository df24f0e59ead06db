/** The console, for authors: each thing is said once. */
import { inWords } from '../model/in-words.js';

/** What was said, and the empty text, which says nothing. */
const said = new Set(['']);

/** Warns, once for the life of the page. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(message);
}

/** Warns, once, in words that have yet to be loaded. */
export const warnInWords = (...fact: Parameters<typeof inWords>): void => void inWords(...fact).then(warnOnce);
