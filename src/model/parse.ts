import { explain, type Issue } from './explain.js';
import type { RmiData } from './schema.js';
import { sanitize } from './sanitize.js';

/** What is left of a file once everything broken is taken out. */
export interface Parsed {
  /** Everything sound; null where there is no usable file at all. */
  readonly data: RmiData | null;
  /** Everything that was wrong, in words. */
  readonly issues: readonly Issue[];
}

/**
 * Reads a data file.
 *
 * Never throws and never loses a sound entry because another is broken.
 *
 * @param value what `JSON.parse` returned
 */
export function parse(value: unknown): Parsed {
  const { data, faults } = sanitize(value);
  return { data, issues: faults.map(explain) };
}
