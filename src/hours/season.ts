import type { Hours } from '../model/schema.js';
import { dayOf } from './civil.js';
import { NOTICE } from './week.js';

/** The first day on which another season's times hold, if it is less than `NOTICE` days ahead. */
export function nextSeason(hours: Hours, day: number): number | undefined {
  const starts = (hours.regular ?? []).flatMap(({ validFrom = '', validThrough = '' }) => [
    dayOf(validFrom),
    dayOf(validThrough) + 1,
  ]);
  // No date is no number, which is after no day.
  const next = Math.min(...starts.filter((start) => start > day));
  return next < day + NOTICE ? next : undefined;
}
