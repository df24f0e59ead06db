/** Whether someone can be visited at an instant, and when that changes. */
import type { Region } from '../model/regions.js';
import type { Hours } from '../model/schema.js';
import { scheduleOf } from './schedule.js';
import { Timeline, type State } from './timeline.js';
import { zoneOf } from './zone.js';

export type { State };

export interface Status {
  /** `unknown` where no hours are given at all. */
  readonly state: State;
  /** When the state changes; null where it never does within a year after the last date given, ten years ahead at most. */
  readonly nextChange: Date | null;
  /** When it opens next without appointment, after `at`; null as for `nextChange`. */
  readonly nextOpening: Date | null;
  /** Why the day differs from the usual week: the text of the special entry, or the id of the public holiday (`HolidayId`). */
  readonly reason?: string;
}

/** Where the hours hold. */
export interface Place {
  /** IANA time zone of the office, never the visitor's. Default: "Europe/Berlin". */
  readonly timeZone?: string | undefined;
  /** State whose public holidays close the office. Default: none. */
  readonly publicHolidays?: Region | undefined;
}

export const DEFAULT_TIME_ZONE = 'Europe/Berlin';

/**
 * The state of some hours at an instant.
 *
 * Times are wall-clock times of the office, right through both nights of a clock change. The closing minute is closed.
 * A slot by appointment counts before a regular one. Time past midnight belongs to the day it began on.
 *
 * @param hours laid out once and kept as long as the object lives: what has been asked of must not be changed
 * @throws RangeError where the time zone is unknown
 */
export function statusAt(hours: Hours | undefined, at: Date, place: Place = {}): Status {
  const timeline = hours && timelineOf(hours, place);
  if (!timeline?.schedule.known) return { state: 'unknown', nextChange: null, nextOpening: null };
  const { state, reason, nextChange, nextOpening } = timeline.at(at.getTime());
  const status = { state, nextChange: dateOf(nextChange), nextOpening: dateOf(nextOpening) };
  return reason ? { ...status, reason } : status;
}

const dateOf = (instant: number | null | undefined): Date | null => (instant == null ? null : new Date(instant));

const timelines = new WeakMap<Hours, Timeline[]>();

function timelineOf(hours: Hours, { timeZone = DEFAULT_TIME_ZONE, publicHolidays: region }: Place): Timeline {
  let places = timelines.get(hours);
  if (!places) timelines.set(hours, (places = []));
  // As a rule there is one; a key built of both would cost more than the rest of an evaluation.
  let timeline = places.find((place) => place.zone.id === timeZone && place.region === region);
  if (!timeline) places.push((timeline = new Timeline(scheduleOf(hours, region), zoneOf(timeZone), region)));
  return timeline;
}
