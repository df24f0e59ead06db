/**
 * Widgets take turns: on a page with a hundred of them the first shows at once, and a finger is answered between the
 * others.
 */

import { connectedWidgets } from '../dom/surroundings.js';

/** So many widgets, those inside others too, render in one go: that is sooner done than begun anew in another frame. */
const FEW = 12;
/** Milliseconds in which widgets begin to render in one go. What is inside the last of them comes on top. */
const SHORTEST = 10;
const LONGEST = 32;

/** A widget, as far as its turn goes. */
interface Host {
  readonly hasUpdated: boolean;
}

class RenderScheduler {
  /** When the current time slice is over. */
  #sliceEnd = Infinity;
  #nextSlice: Promise<void> | undefined;
  /** Whether a widget had to wait for the next slice. */
  #isFull = false;

  /** Renders a widget, at once or when it is its turn. */
  run(host: Host, render: () => void | Promise<unknown>): void | Promise<unknown> {
    const delay = this.#delay();
    if (!delay) return render();
    // A moment later for those that show nothing yet: who is first on the page is first to show its data.
    const turn = host.hasUpdated ? delay : delay.then();
    return turn.then(() => this.run(host, render));
  }

  /** What to wait for; undefined while there is time. */
  #delay(): Promise<void> | undefined {
    if (connectedWidgets() <= FEW) return undefined;
    if (!this.#nextSlice) {
      const now = performance.now();
      // Half of what the last slice left to the page: the dearer its frames are, the fewer there should be.
      this.#sliceEnd = now + Math.min(Math.max((now - this.#sliceEnd) / 2, SHORTEST), LONGEST);
      this.#nextSlice = new Promise((resolve) => setTimeout(resolve)).then(() => {
        this.#nextSlice = undefined;
        // Nothing was left over: what comes next comes after a rest, not after a frame.
        if (!this.#isFull) this.#sliceEnd = Infinity;
        this.#isFull = false;
      });
    }
    if (performance.now() < this.#sliceEnd) return undefined;
    this.#isFull = true;
    return this.#nextSlice;
  }
}

/** The one of the page. */
export const renderScheduler = new RenderScheduler();
