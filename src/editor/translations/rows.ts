/** What a translator works through: each text of the file beside its translation. */
import { textsOf, type SourceText } from '../../translations/texts.js';
import { statusOf, type TextState } from '../../translations/status.js';
import { soundEntries, type Entry } from '../../translations/entries.js';
import type { RmiData } from '../../model/schema.js';
import type { JsonObject } from '../document/json.js';

export interface Row {
  /** Name of the text in the overlays. */
  readonly id: string;
  /** Where the data file says it: `contacts[1].jobTitle`. */
  readonly path: string;
  readonly source: string;
  readonly state: TextState;
  /** The translation, outdated or not; empty where there is none. */
  readonly target: string;
  /** What the text was when it was translated; only where it is another now. */
  readonly was: string | undefined;
  readonly reviewedBy: string | undefined;
  readonly reviewedOn: string | undefined;
}

export type Counts = Readonly<Record<TextState, number>>;

const texts = new WeakMap<RmiData, ReadonlyMap<string, SourceText>>();

/** The texts of a file, found once. */
export function sourcesOf(data: RmiData): ReadonlyMap<string, SourceText> {
  const found = texts.get(data) ?? textsOf(data);
  texts.set(data, found);
  return found;
}

const NONE: JsonObject = {};
const rows = new WeakMap<RmiData, WeakMap<JsonObject, readonly Row[]>>();

/** Every text of a file with its translation, in the order of the file. Asked again for the same two, it is at hand. */
export function rowsOf(data: RmiData, overlay: JsonObject = NONE): readonly Row[] {
  const known = rows.get(data) ?? new WeakMap<JsonObject, readonly Row[]>();
  rows.set(data, known);
  const found = known.get(overlay) ?? makeRows(sourcesOf(data), soundEntries(overlay));
  known.set(overlay, found);
  return found;
}

function makeRows(sources: ReadonlyMap<string, SourceText>, entries: ReadonlyMap<string, Entry>): readonly Row[] {
  const bySource = new Map([...entries.values()].filter(({ target }) => target.trim()).map((e) => [e.source, e]));
  return statusOf({ lang: '', entries }, sources).texts.map(({ id, source, state, was }) => {
    const own = entries.get(id);
    // As in a page, a translation of the same text elsewhere counts too.
    const entry = state === 'stale' || own?.source === source ? own : bySource.get(source);
    return {
      id,
      path: sources.get(id)!.path,
      source,
      state,
      target: entry?.target ?? '',
      was,
      reviewedBy: entry?.reviewedBy,
      reviewedOn: entry?.reviewedOn,
    };
  });
}

export function countsOf(all: readonly Row[]): Counts {
  const counts = { reviewed: 0, unreviewed: 0, stale: 0, missing: 0 };
  for (const { state } of all) counts[state]++;
  return counts;
}
