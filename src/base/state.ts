/** What a widget can be in, and why. */
import type { inWords } from '../model/in-words.js';

/**
 * - `waiting`: the data file or the language is on its way; the author's fallback shows
 * - `ready`: the data shows
 * - `missing`: the file is fine, but has no such entry; the fallback shows
 * - `failed`: there is no usable file; the fallback shows
 */
export type WidgetState = 'waiting' | 'ready' | 'missing' | 'failed';

/** What `select` returns where the file has no such entry. */
export class Missing {
  constructor(
    /** The bare fact. */
    readonly fact: string,
    /** What the file has instead, in words for authors. */
    readonly message: Parameters<typeof inWords>[1] = () => fact,
  ) {}
}
