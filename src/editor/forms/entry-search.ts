import { foldText } from '../base/fold-text.js';
import type { Json } from '../document/json.js';
import { searchTextOf } from './entry-text.js';

/** An entry of a list. */
export interface Row {
  readonly entry: Json;
  /** Its place in the file. */
  readonly index: number;
}

/** Finds the entries of a list in which every word occurs. */
export class EntrySearch {
  /** The next letter leaves some of what was found last, and finds nothing else. */
  #last: { readonly entries: readonly Json[]; readonly query: string; readonly rows: readonly Row[] } | undefined;

  /** Makes ready what is looked in, before the first letter. */
  prepare(entries: readonly Json[]): void {
    entries.forEach(searchTextOf);
  }

  find(entries: readonly Json[], typed: string): readonly Row[] {
    const query = foldText(typed);
    const last = this.#last?.entries === entries && query.startsWith(this.#last.query) ? this.#last : undefined;
    const among = last?.rows ?? entries.map((entry, index): Row => ({ entry, index }));
    const words = query.split(' ').filter(Boolean);
    const rows = among.filter(({ entry }) => words.every((word) => searchTextOf(entry).includes(word)));
    this.#last = { entries, query, rows };
    return rows;
  }
}
