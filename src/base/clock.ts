/**
 * The one clock of the page. Widgets say when what they show will change; one timer sleeps until the soonest of these
 * moments and looks again when the tab wakes. Nobody polls.
 */

import { afterPaint } from './after-paint.js';

/** Timers run late after sleep and overflow after 24 days, so none is longer than this. */
const LONGEST = 3_600_000;

export class Clock {
  readonly #wakes = new Map<() => void, number>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #armedFor = Infinity;
  #started = false;
  #listening = false;

  /**
   * The time, or null until the page has painted once: the first use of time zones costs up to a tenth of a second on a
   * slow phone, so what needs no time is shown first. Who gets null is woken.
   */
  now(watcher: () => void): Date | null {
    if (this.#started) return this.roughly;
    this.wake(watcher, new Date(0));
    return null;
  }

  /** The instant, without the wait; which day it is somewhere, only a time zone tells. */
  get roughly(): Date {
    return new Date(Date.now());
  }

  /** Calls a watcher once, at an instant; a later call replaces it, null takes it back. */
  wake(watcher: () => void, at: Date | null): void {
    if (at) {
      if (!this.#started && !this.#wakes.size) afterPaint(() => this.#begin());
      this.#wakes.set(watcher, at.getTime());
    } else this.#wakes.delete(watcher);
    if (this.#started)
      this.#arm(
        at ? Math.min(at.getTime(), this.#armedFor)
        : this.#wakes.size ? this.#armedFor
        : Infinity,
      );
  }

  /** Looks again and has all rendered anew, for whoever has set another time. */
  look(): void {
    this.#begin();
    for (const watcher of [...this.#wakes.keys()]) watcher();
  }

  #begin(): void {
    this.#started = true;
    this.#ring();
  }

  readonly #ring = (): void => {
    // Set anew each time: a timer stands still while the machine sleeps.
    clearTimeout(this.#timer);
    this.#armedFor = Infinity;
    const now = Date.now();
    for (const [watcher, at] of [...this.#wakes]) {
      if (at > now) continue;
      this.#wakes.delete(watcher);
      watcher();
    }
    this.#arm(Math.min(...this.#wakes.values()));
  };

  #arm(next: number): void {
    this.#listen(next < Infinity);
    if (next === this.#armedFor) return;
    clearTimeout(this.#timer);
    this.#armedFor = next;
    if (next === Infinity) return;
    this.#timer = setTimeout(this.#ring, Math.min(next - Date.now(), LONGEST));
  }

  #listen(wanted: boolean): void {
    if (wanted === this.#listening) return;
    this.#listening = wanted;
    const change = wanted ? 'addEventListener' : 'removeEventListener';
    document[change]('visibilitychange', this.#ring);
    window[change]('pageshow', this.#ring);
  }
}

export const clock = new Clock();
