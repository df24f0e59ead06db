/** Holds the engine against the oracle, minute by minute. */
import { assert } from '@open-wc/testing';
import { statusAt, type Place, type Status } from '../../src/hours/index.js';
import type { Region } from '../../src/model/regions.js';
import type { Hours } from '../../src/model/schema.js';
import { MINUTE, paint, STATES, Temporal } from './oracle.js';

/**
 * Fails at the first minute, from the last to the first, at which the engine and the oracle disagree about the state, the
 * reason, the next change or the next opening; also in the last millisecond before each change.
 *
 * @param first local days, written as `"2026-12-24"`
 * @param beyond how many days after the last one the oracle looks ahead; what lies further it takes for never
 * @returns the number of changes, so that a test can tell that there were any
 */
export function compare(
  hours: Hours,
  timeZone: string,
  region: Region | undefined,
  first: string,
  last: string,
  beyond = 60,
): number {
  const horizon = Temporal.PlainDate.from(last).add({ days: beyond }).toString();
  const { start, states, reasons, texts } = paint(hours, timeZone, region, first, horizon);
  const end =
    Temporal.PlainDate.from(last).add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds / MINUTE - start;
  const place: Place = { timeZone, publicHolidays: region };
  let change: number | undefined;
  let opening: number | undefined;
  let changes = 0;

  const check = (minute: number, instant: number): void => {
    const status = statusAt(hours, new Date(instant), place);
    if (
      status.state === STATES[states[minute]!] &&
      status.reason === texts[reasons[minute]!] &&
      status.nextChange?.getTime() === change &&
      status.nextOpening?.getTime() === opening
    )
      return;
    const told: Omit<Status, 'reason'> & { reason: string | undefined } = {
      state: STATES[states[minute]!]!,
      nextChange: change === undefined ? null : new Date(change),
      nextOpening: opening === undefined ? null : new Date(opening),
      reason: texts[reasons[minute]!],
    };
    assert.deepEqual({ ...status, reason: status.reason }, told, `${new Date(instant).toISOString()} in ${timeZone}`);
  };

  for (let minute = states.length - 2; minute >= 0; minute--) {
    const next = minute + 1;
    const changed = states[minute] !== states[next];
    if (changed) {
      change = (start + next) * MINUTE;
      if (STATES[states[next]!] === 'open') opening = change;
    }
    if (minute >= end) continue;
    const instant = (start + minute) * MINUTE;
    check(minute, instant);
    if (!changed) continue;
    check(minute, instant + MINUTE - 1);
    changes++;
  }
  return changes;
}
