import type { ReactiveElement } from 'lit';
import { RmiErrorEvent } from './events.js';
import { warnOnce } from './log.js';

/** Tells page and author what came of a widget, once of each new outcome, after it shows. */
export class Announcer {
  /** What they were told last. */
  #told: unknown;

  constructor(readonly widget: ReactiveElement) {}

  /** @param makeEvent called once the outcome shows */
  tell(outcome: unknown, makeEvent: () => Event | Promise<RmiErrorEvent>): void {
    if (outcome === this.#told) return;
    this.#told = outcome;
    void this.widget.updateComplete.then(async () => {
      const event = await makeEvent();
      if (event instanceof RmiErrorEvent) warnOnce(`<${this.widget.localName}>: ${event.message}`);
      this.widget.dispatchEvent(event);
    });
  }
}
