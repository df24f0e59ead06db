/** What a translation office sent back, put into an overlay. */
import type { Entry } from './overlay.js';
import type { SourceText } from './texts.js';
import type { Unit } from './xliff.js';

/** A unit that cannot be used. */
export interface Refusal {
  readonly id: string;
  /** Line of the XLIFF file. */
  readonly line: number;
  readonly problem: string;
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
  for (const { id, line, source, target, isReviewed, hasMarkup } of units) {
    const refuse = (problem: string): void => void refused.push({ id, line, problem });
    const text = texts.get(id)?.text;
    const before = entries.get(id);
    const isSame = before?.source === text && before?.target === target;
    if (seen.size === seen.add(id).size) refuse('the same id a second time; the first one counts');
    else if (text === undefined) refuse('the data file has no such text');
    else if (source !== text) refuse(`translated from another text: "${source}"; the data file says "${text}" now`);
    else if (hasMarkup) refuse('markup in the translation; expected plain text');
    else if (!target) empty.push(id);
    else {
      const reviewed = areReviewed || isReviewed || (isSame && before?.state === 'reviewed');
      const state = reviewed ? 'reviewed' : 'unreviewed';
      if (!isSame || before?.state !== state) changed.push(id);
      result.set(id, { source: text, target, state });
    }
  }
  return { entries: result, changed, empty, refused };
}
