/**
 * Widgets take turns: on a page with a hundred of them the first shows at once, and a finger is answered between the
 * others.
 */

/** Milliseconds in which widgets begin to render in one go; with what is inside the last of them it stays under 50. */
const SHARE = 10;

let end = 0;
let next: Promise<void> | undefined;

/** What a widget has to wait for before it renders; nothing while there is time. */
export function turn(): Promise<void> | undefined {
  if (!next) {
    end = performance.now() + SHARE;
    next = new Promise((resolve) => setTimeout(resolve)).then(() => {
      next = undefined;
    });
  }
  return performance.now() < end ? undefined : next;
}
