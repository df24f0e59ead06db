/** Hours laid out in time, to be asked many times. */
import type { Region } from '../model/regions.js';
import { DAY } from './civil.js';
import { memoize } from './memoize.js';
import type { DaySchedule, Schedule } from './schedule.js';
import type { Zone } from './zone.js';

/** Whether someone can be visited; `unknown` where no hours are given. */
export type State = 'open' | 'by-appointment' | 'closed' | 'unknown';

/** A stretch of time in milliseconds since 1970; the end does not belong to it. */
interface Interval {
  readonly start: number;
  readonly end: number;
  readonly byAppointment: boolean;
  readonly day: DaySchedule;
}

/** From `start` to the next piece nothing changes. What comes after it is looked up when it is first asked for. */
export interface Piece {
  readonly start: number;
  readonly state: State;
  readonly reason: string | undefined;
  nextChange?: number | null;
  nextOpening?: number | null;
}

const YEAR = 366;

/**
 * The hours of one office laid out in time. Asking costs well under a microsecond, as what has been laid out is kept: in
 * days of UTC, since an instant's day on the wall clock would have to be worked out first.
 */
export class Timeline {
  /** Made in the constructor, for the sake of Safari 15: webkit.org/b/236843. */
  readonly #piecesOf: (day: number, past?: number) => readonly Piece[];

  constructor(
    readonly schedule: Schedule,
    readonly zone: Zone,
    readonly region: Region | undefined,
  ) {
    this.#piecesOf = memoize((day) => this.#layOut(day));
  }

  /** What holds at an instant, with what comes after it. */
  at(instant: number): Piece {
    const day = Math.floor(instant / DAY);
    // On a page that stays open for years, nobody comes back to a day of the year before.
    const pieces = this.#piecesOf(day, day - 400);
    let piece = pieces[0]!;
    for (const next of pieces) if (next.start <= instant) piece = next;
    if (piece.nextChange === undefined) this.#lookAhead(piece, day);
    return piece;
  }

  #lookAhead(piece: Piece, day: number): void {
    const { always, dated, lastDate } = this.schedule;
    const last = always && !dated ? day : Math.max(day, Math.min(lastDate, day + 10 * YEAR)) + YEAR;
    let { state } = piece;
    piece.nextChange = piece.nextOpening = null;
    for (let d = day; d <= last; d++)
      for (const next of this.#piecesOf(d)) {
        if (next.start <= piece.start || next.state === state) continue;
        ({ state } = next);
        piece.nextChange ??= next.start;
        if (state !== 'open') continue;
        piece.nextOpening = next.start;
        return;
      }
  }

  #intervalsOf(day: number): readonly Interval[] {
    const schedule = this.schedule.on(day);
    return schedule.times.map(({ opens, closes, byAppointment }) => ({
      start: this.zone.instant(day, opens),
      end: this.zone.instant(day, closes),
      byAppointment,
      day: schedule,
    }));
  }

  /** The pieces of a day of UTC. Local days from two before (past midnight, far west) to one after (far east) reach into it. */
  #layOut(day: number): readonly Piece[] {
    const days = [day - 2, day - 1, day, day + 1];
    const intervals = days.flatMap((d) => this.#intervalsOf(d));
    const edges = [
      day * DAY,
      // Midnight, as the reason may change with the day.
      ...days.map((d) => this.zone.instant(d, 0)),
      ...intervals.flatMap(({ start, end }) => [start, end]),
    ];
    return [...new Set(edges)]
      .filter((edge) => Math.floor(edge / DAY) === day)
      .sort((a, b) => a - b)
      .map((start) => {
        const now = intervals.filter((interval) => interval.start <= start && start < interval.end);
        const counts = now.find(({ byAppointment }) => byAppointment) ?? now[0];
        const { special, holiday } = counts?.day ?? this.schedule.on(this.zone.wallClock(start).day);
        return {
          start,
          state:
            !counts ? 'closed'
            : counts.byAppointment ? 'by-appointment'
            : 'open',
          reason: special?.reason ?? holiday,
        };
      });
  }
}
