import { clock } from '../../src/base/clock.js';

const realNow = Date.now;

/** Stops the clock of the page at an instant; null lets it go on. */
export function freeze(at: Date | null): void {
  Date.now = at ? () => at.getTime() : realNow;
  clock.look();
}
