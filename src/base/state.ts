/** What a widget can be in, and why. */

/**
 * - `waiting`: the data file or the language is on its way; the author's fallback shows
 * - `ready`: the data shows
 * - `missing`: the file is fine, but has no such entry; the fallback shows
 * - `failed`: there is no usable file; the fallback shows
 */
export type WidgetState = 'waiting' | 'ready' | 'missing' | 'failed';

/** What `select` returns where the file has no such entry; the message says what it has instead. */
export class Missing {
  constructor(readonly message: string) {}
}
