import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { clock } from './clock.js';

/** The time, for one widget: it is rendered again when what it shows will change. */
export class ClockController implements ReactiveController {
  constructor(readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clock.wake(this.#update, null);
  }

  /** The time, or null while it is better not to ask; the host is rendered again once it is known. */
  now(): Date | null {
    return clock.now(this.#update);
  }

  /** Renders the host again at an instant; null takes it back. */
  wakeAt(at: Date | null): void {
    // A widget removed before its first rendering is rendered all the same.
    clock.wake(this.#update, this.host.isConnected ? at : null);
  }

  readonly #update = (): void => this.host.requestUpdate();
}
