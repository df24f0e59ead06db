/** What a translation office sent back, put into an overlay. */
import type { Entry } from './entries.js';
import type { SourceText } from './texts.js';
import type { Unit } from './xliff.js';

/** A unit that cannot be used, and why. */
export interface Refusal {
  readonly id: string;
  /** Line of the XLIFF file. */
  readonly line: number;
  readonly reason: 'repeated' | 'unknown-text' | 'other-source' | 'markup';
  /** What it was translated from. */
  readonly source: string;
  /** What the data file says now. */
  readonly text?: string;
}

export interface Merged {
  /** The overlay as it is to be. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** Ids whose translation or state is another now. */
  readonly changed: readonly string[];
  /** Ids that came back without a translation. */
  readonly empty: readonly string[];
  readonly refused: readonly Refusal[];
}

/**
 * Puts units into an overlay. A translation is taken only where its source is what the data file says now; one that was
 * reviewed and came back as it was stays reviewed, whatever the translator's program made of its state.
 *
 * @param areReviewed whether everything that came back has been reviewed
 */
export function merge(
  units: readonly Unit[],
  entries: ReadonlyMap<string, Entry>,
  texts: ReadonlyMap<string, SourceText>,
  areReviewed: boolean,
): Merged {
  const result = new Map(entries);
  const changed: string[] = [];
  const empty: string[] = [];
  const refused: Refusal[] = [];
  const seen = new Set<string>();
  for (const unit of units) {
    const { id, line, source, target, hasMarkup } = unit;
    const text = texts.get(id)?.text;
    const refuse = (reason: Refusal['reason']): void =>
      void refused.push({ id, line, reason, source, ...(text !== undefined && { text }) });
    const before = entries.get(id);
    if (seen.size === seen.add(id).size) refuse('repeated');
    else if (text === undefined) refuse('unknown-text');
    else if (source !== text) refuse('other-source');
    else if (hasMarkup) refuse('markup');
    else if (!target) empty.push(id);
    else {
      const entry = entryOf(unit, before, areReviewed);
      const isSame = before?.source === text && before.target === target && before.state === entry.state;
      if (!isSame) changed.push(id);
      result.set(id, entry);
    }
  }
  return { entries: result, changed, empty, refused };
}

/** What a unit makes of an entry. Who has reviewed a text says nothing about another one. */
function entryOf(
  { source, target, isReviewed, reviewedBy, reviewedOn }: Unit,
  before: Entry | undefined,
  areReviewed: boolean,
): Entry {
  const isSame = before?.source === source && before.target === target;
  const state = areReviewed || isReviewed || (isSame && before.state === 'reviewed') ? 'reviewed' : 'unreviewed';
  const review = { ...(reviewedBy && { reviewedBy }), ...(reviewedOn && { reviewedOn }) };
  return { ...(isSame && before), source, target, state, ...((isSame || !before) && state === 'reviewed' && review) };
}
