/** Whether someone can be visited at an instant, and when that changes. */
import type { Hours, Region } from '../model/schema.js';
import { scheduleOf, type DaySchedule, type Schedule } from './schedule.js';
import { zoneOf, type Zone } from './zone.js';

export type State = 'open' | 'by-appointment' | 'closed' | 'unknown';

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

/** A stretch of time in milliseconds since 1970; the end does not belong to it. */
interface Interval {
  readonly start: number;
  readonly end: number;
  readonly byAppointment: boolean;
  readonly day: DaySchedule;
}

export const DEFAULT_TIME_ZONE = 'Europe/Berlin';
const YEAR = 366;

/**
 * The state of some hours at an instant.
 *
 * Times are wall-clock times of the office, right through both nights of a clock change. The closing minute is closed.
 * A slot by appointment counts before a regular one. Time past midnight belongs to the day it began on.
 *
 * @throws RangeError where the time zone is unknown
 */
export function statusAt(hours: Hours | undefined, at: Date, place: Place = {}): Status {
  const timeline = hours && timelineOf(hours, place);
  if (!timeline?.schedule.known) return { state: 'unknown', nextChange: null, nextOpening: null };
  const now = at.getTime();
  const { state, reason } = timeline.at(now);
  const nextChange = timeline.changeAfter(now, state);
  let opening = nextChange;
  let next = opening === null ? state : timeline.at(opening).state;
  while (opening !== null && next !== 'open') {
    opening = timeline.changeAfter(opening, next);
    if (opening !== null) next = timeline.at(opening).state;
  }
  return {
    state,
    nextChange: nextChange === null ? null : new Date(nextChange),
    nextOpening: opening === null ? null : new Date(opening),
    ...(reason && { reason }),
  };
}

/** The hours of one office laid out in time; days already laid out are kept. */
class Timeline {
  readonly #days = new Map<number, readonly Interval[]>();

  constructor(
    readonly schedule: Schedule,
    readonly zone: Zone,
  ) {}

  at(instant: number): { state: 'open' | 'by-appointment' | 'closed'; reason?: string | undefined } {
    const { day } = this.zone.wallClock(instant);
    let open: Interval | undefined;
    for (let d = day - 1; d <= day + 1; d++) {
      for (const interval of this.#on(d)) {
        if (interval.start > instant || instant >= interval.end) continue;
        if (interval.byAppointment) return { state: 'by-appointment', reason: reasonOf(interval.day) };
        open ??= interval;
      }
    }
    return open ?
        { state: 'open', reason: reasonOf(open.day) }
      : { state: 'closed', reason: reasonOf(this.schedule.on(day)) };
  }

  /** The first instant after this one with another state. */
  changeAfter(instant: number, state: State): number | null {
    if (this.schedule.always && !this.schedule.dated) return null;
    const { day } = this.zone.wallClock(instant);
    const last = Math.max(day, Math.min(this.schedule.lastDate, day + 10 * YEAR)) + YEAR;
    // Edges of day d can lie on d - 1 (a clock set back at midnight) to d + 2 (past midnight and a clock change).
    let from = day - 2;
    let after = instant;
    for (;;) {
      const edge = this.#edgeAfter(after, from, last);
      if (edge === null) return null;
      if (this.at(edge).state !== state) return edge;
      after = edge;
      from = this.zone.wallClock(edge).day - 2;
    }
  }

  #edgeAfter(instant: number, from: number, last: number): number | null {
    let edge = Infinity;
    let until = last;
    for (let day = from; day <= until; day++) {
      for (const { start, end } of this.#on(day)) {
        if (start > instant && start < edge) edge = start;
        if (end > instant && end < edge) edge = end;
      }
      if (edge !== Infinity && until === last) until = Math.min(last, day + 2);
    }
    return edge === Infinity ? null : edge;
  }

  #on(day: number): readonly Interval[] {
    let intervals = this.#days.get(day);
    if (!intervals) {
      if (this.#days.size > 6000) this.#days.clear();
      const schedule = this.schedule.on(day);
      intervals = schedule.times.map(({ opens, closes, byAppointment }) => ({
        start: this.zone.instant(day, opens),
        end: this.zone.instant(day, closes),
        byAppointment,
        day: schedule,
      }));
      this.#days.set(day, intervals);
    }
    return intervals;
  }
}

function reasonOf({ special, holiday }: DaySchedule): string | undefined {
  return special?.reason ?? holiday;
}

const timelines = new WeakMap<Hours, Map<string, Timeline>>();

function timelineOf(hours: Hours, { timeZone = DEFAULT_TIME_ZONE, publicHolidays }: Place): Timeline {
  const key = `${timeZone} ${publicHolidays ?? ''}`;
  let places = timelines.get(hours);
  if (!places) timelines.set(hours, (places = new Map<string, Timeline>()));
  let timeline = places.get(key);
  if (!timeline) places.set(key, (timeline = new Timeline(scheduleOf(hours, publicHolidays), zoneOf(timeZone))));
  return timeline;
}
