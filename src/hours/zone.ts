/**
 * Instants to wall clocks and back, in an IANA time zone.
 *
 * Asking `Intl` for an offset costs microseconds, and 14 ms the first time, so the answers are kept: a stretch of six
 * days has one offset or one change, found by bisection.
 */
import { DAY, MINUTE } from './civil.js';

/** Where a day and a minute of it are on the wall clock. */
export interface WallClock {
  /** Number of the day, see `civil.ts`. */
  readonly day: number;
  /** Milliseconds since local midnight as the wall clock shows it. */
  readonly time: number;
}

const STRETCH = 6 * DAY;

type Stretch = { readonly before: number; readonly change: number; readonly after: number };

export class Zone {
  readonly #format: Intl.DateTimeFormat;
  readonly #stretches = new Map<number, Stretch>();

  /** @throws RangeError where the time zone is unknown */
  constructor(readonly id: string) {
    this.#format = new Intl.DateTimeFormat('en', { timeZone: id, timeZoneName: 'longOffset' });
  }

  /** Milliseconds the wall clock is ahead of UTC at an instant. */
  offsetAt(instant: number): number {
    const key = Math.floor(instant / STRETCH);
    let stretch = this.#stretches.get(key);
    if (!stretch) this.#stretches.set(key, (stretch = this.#survey(key * STRETCH)));
    return instant < stretch.change ? stretch.before : stretch.after;
  }

  wallClock(instant: number): WallClock {
    const local = instant + this.offsetAt(instant);
    const day = Math.floor(local / DAY);
    return { day, time: local - day * DAY };
  }

  /**
   * The instant at which the wall clock shows this day and these minutes. A time that a clock change skips is taken with
   * the offset before the change, one that comes twice is the first (RFC 5545, section 3.3.5).
   */
  instant(day: number, minutes: number): number {
    const local = day * DAY + minutes * MINUTE;
    const before = this.offsetAt(local - DAY);
    const after = this.offsetAt(local + DAY);
    if (before === after || this.offsetAt(local - before) === before) return local - before;
    return this.offsetAt(local - after) === after ? local - after : local - before;
  }

  #survey(start: number): Stretch {
    const before = this.#ask(start);
    const after = this.#ask(start + STRETCH);
    if (before === after) return { before, change: start, after };
    let low = start;
    let high = start + STRETCH;
    while (high - low > MINUTE) {
      const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE;
      if (this.#ask(middle) === before) low = middle;
      else high = middle;
    }
    return { before, change: high, after };
  }

  #ask(instant: number): number {
    const [, sign, hours, minutes, seconds] =
      /GMT([+-])(\d+):(\d+)(?::(\d+))?/.exec(this.#format.format(instant)) ?? ([] as string[]);
    if (!sign) return 0;
    const size = Number(hours) * 60 * MINUTE + Number(minutes) * MINUTE + Number(seconds ?? 0) * 1000;
    return sign === '+' ? size : -size;
  }
}

const zones = new Map<string, Zone>();

/**
 * The one `Zone` of an id.
 *
 * @throws RangeError where the time zone is unknown
 */
export function zoneOf(id: string): Zone {
  let zone = zones.get(id);
  if (!zone) zones.set(id, (zone = new Zone(id)));
  return zone;
}
