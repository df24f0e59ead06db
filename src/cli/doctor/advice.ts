/** What the doctor says: what is wrong, and what to change. */
import type { Place } from '../locate.js';

export interface Advice {
  /** An error keeps a widget from working; a warning may. */
  readonly level: 'error' | 'warning';
  /** Where on the page, if it is about a place there. */
  readonly at?: Place;
  readonly problem: string;
  /** What to change, one sentence. */
  readonly fix: string;
}

export const error = (problem: string, fix: string, at?: Place): Advice => ({
  level: 'error',
  ...(at && { at }),
  problem,
  fix,
});

export const warning = (problem: string, fix: string, at?: Place): Advice => ({
  level: 'warning',
  ...(at && { at }),
  problem,
  fix,
});
