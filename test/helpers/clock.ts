/** The clock of the page, stopped or set for a test. */
import { clock } from '../../src/base/clock.js';
import { freeze } from './freeze.js';

const realNow = Date.now;
let isTouched = false;

/** Stops the clock of the page at an instant, until the test is over. */
export function frozen(at: Date): void {
  isTouched = true;
  freeze(at);
}

/** Lets the clock of the page go on from an instant, until the test is over. */
export function running(from: Date): void {
  isTouched = true;
  const ahead = from.getTime() - realNow();
  Date.now = () => realNow() + ahead;
  clock.look();
}

afterEach(() => {
  if (!isTouched) return;
  isTouched = false;
  freeze(null);
});
