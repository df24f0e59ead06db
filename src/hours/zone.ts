/**
 * Instants to wall clocks and back, in an IANA time zone.
 *
 * Asking `Intl` for an offset costs microseconds, and 14 ms the first time, so it is asked once for each day: only a day
 * that begins with another offset than the next one has a change in it.
 */
import { DAY, MINUTE } from './civil.js';
import { memoize } from './memoize.js';

/** Where a day and a minute of it are on the wall clock. */
export interface WallClock {
  /** Number of the day, see `civil.ts`. */
  readonly day: number;
  /** Milliseconds since local midnight as the wall clock shows it. */
  readonly time: number;
}

export class Zone {
  readonly #format: Intl.DateTimeFormat;
  /** At the start of a day of UTC. Made in the constructor, for the sake of Safari 15: webkit.org/b/236843. */
  readonly #atStartOf: (day: number) => number;

  /** @throws RangeError where the time zone is unknown */
  constructor(readonly id: string) {
    // "25.11.2026, 14:08:05". Chromium before 95 knows no `timeZoneName: 'longOffset'`.
    this.#format = new Intl.DateTimeFormat('de', { timeZone: id, dateStyle: 'medium', timeStyle: 'medium' });
    this.#atStartOf = memoize((day) => this.#ask(day * DAY));
  }

  /** Milliseconds the wall clock is ahead of UTC at an instant. */
  offsetAt(instant: number): number {
    const day = Math.floor(instant / DAY);
    const before = this.#atStartOf(day);
    return before === this.#atStartOf(day + 1) ? before : this.#ask(instant);
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

  #ask(instant: number): number {
    const [day, month, year, ...time] = this.#format.format(instant).match(/\d+/g)!.map(Number);
    return Date.UTC(year!, month! - 1, day, ...time) - Math.floor(instant / 1000) * 1000;
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
