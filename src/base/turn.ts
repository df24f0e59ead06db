/**
 * Widgets take turns: on a page with a hundred of them the first shows at once, and a finger is answered between the
 * others.
 */
import { watchers } from '../dom/surroundings.js';

/** So many widgets, those inside others too, render in one go: that is sooner done than begun anew in another frame. */
const FEW = 12;
/** Milliseconds in which widgets begin to render in one go. What is inside the last of them comes on top. */
const LEAST = 10;
const MOST = 32;

let end = Infinity;
let next: Promise<void> | undefined;

/** What a widget has to wait for before it renders; nothing while there is time. */
export function turn(): Promise<void> | undefined {
  if (watchers.size <= FEW) return undefined;
  if (!next) {
    const now = performance.now();
    // Half of what the last turn left to the page: the dearer its frames are, the fewer there should be.
    end = now + Math.min(Math.max((now - end) / 2, LEAST), MOST);
    next = new Promise((resolve) => setTimeout(resolve)).then(() => {
      next = undefined;
    });
  }
  return performance.now() < end ? undefined : next;
}
