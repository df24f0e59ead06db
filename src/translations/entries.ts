/** The entries of an overlay: what is sound in a file, and in which order it is written. */
import { FORMATS } from '../model/shape.js';
import type { Overlay } from '../source/overlay.js';
import type { SourceText } from './texts.js';

export type Entry = Overlay[string];

/** The sound entries of one language by the id of their text. */
export interface LanguageEntries {
  readonly lang: string;
  readonly entries: ReadonlyMap<string, Entry>;
}

/** What is wrong with an entry, in words for whoever looks after the file; undefined where it is sound. */
export function entryFault(entry: unknown): string | undefined {
  const { source, target, state, reviewedBy, reviewedOn } = Object(entry) as Partial<Record<keyof Entry, unknown>>;
  if (typeof source !== 'string' || typeof target !== 'string')
    return 'expected { "source": text, "target": text, "state": … }';
  if (state !== 'reviewed' && state !== 'unreviewed') return 'expected "state": "reviewed" or "state": "unreviewed"';
  if (reviewedBy !== undefined && typeof reviewedBy !== 'string') return 'expected "reviewedBy": the name of a person';
  if (reviewedOn !== undefined && !(typeof reviewedOn === 'string' && FORMATS.date.test(reviewedOn)))
    return 'expected "reviewedOn": a day like "2026-12-24"';
  return undefined;
}

/** What is sound in an overlay, whatever it is. */
export const soundEntries = (overlay: unknown): ReadonlyMap<string, Entry> =>
  new Map(Object.entries(Object(overlay) as Overlay).filter(([, entry]) => !entryFault(entry)));

/** An overlay as it is written: the texts in the order of the data file, then whatever else it had. */
export function inFileOrder(entries: ReadonlyMap<string, Entry>, texts: ReadonlyMap<string, SourceText>): Overlay {
  const order = new Set([...texts.keys(), ...entries.keys()]);
  return Object.fromEntries(
    [...order].flatMap((id) => {
      const entry = entries.get(id);
      return entry ? [[id, entry]] : [];
    }),
  );
}

/**
 * The entries under the ids their texts have now: a text that moved in its list takes its translation along, before the
 * next one is entered in its old place. What is outdated stays where it was.
 */
export function atTheirTexts(
  entries: ReadonlyMap<string, Entry>,
  texts: ReadonlyMap<string, SourceText>,
): ReadonlyMap<string, Entry> {
  const bySource = new Map<string, Entry>();
  for (const entry of entries.values()) if (entry.target.trim()) bySource.set(entry.source, entry);
  const placed = new Map<string, Entry>();
  for (const [id, { text }] of texts) {
    const own = entries.get(id);
    const entry = own?.source === text ? own : bySource.get(text);
    if (entry) placed.set(id, entry);
  }
  const kept = new Set([...placed.values()].map(({ source }) => source));
  for (const [id, entry] of entries) if (!placed.has(id) && !kept.has(entry.source)) placed.set(id, entry);
  return placed;
}
