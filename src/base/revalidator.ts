/**
 * Looks after the data of a page that stays open: tries again what failed, ever more rarely, and asks the server once an
 * hour for news of the rest.
 */
import { connectedWidgets, notifySurroundings } from '../dom/surroundings.js';
import { clock } from './clock.js';

const HOUR = 3_600_000;

class Revalidator {
  /** Before the next try, in ms; doubled each time. Not the same for two tabs, so that a thousand do not ask at once. */
  #delay = 10_000 + 10_000 * Math.random();
  #dueAt = Infinity;

  /** A widget came to the page. */
  start(): void {
    this.#schedule(HOUR + this.#delay);
  }

  /** A widget has left the page: the last one ends it. */
  stop(): void {
    if (!connectedWidgets()) clock.wake(this.#run, null);
  }

  /** Something could not be loaded: does not wait for the hour. */
  retry(): void {
    this.#schedule(this.#delay);
  }

  #schedule(wait: number): void {
    this.#dueAt = Math.min(this.#dueAt, clock.roughly.getTime() + wait);
    if (connectedWidgets()) clock.wake(this.#run, new Date(this.#dueAt));
  }

  readonly #run = (): void => {
    this.#dueAt = Infinity;
    if (this.#delay < HOUR / 4) this.#delay *= 2;
    this.#schedule(HOUR + this.#delay);
    // Whoever looks around tries again what failed.
    notifySurroundings();
    import('./revalidate.js').then(
      ({ revalidateWhenSeen }) => revalidateWhenSeen(),
      () => undefined,
    );
  };
}

/** The one of the page. */
export const revalidator = new Revalidator();
