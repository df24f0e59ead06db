import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { unwatchSurroundings, watchSurroundings } from '../dom/surroundings.js';

/** Calls back when something around a widget changed that it reads: a language, or the file of an `<rmi-data>`. */
export class SurroundingsController implements ReactiveController {
  constructor(
    readonly host: ReactiveControllerHost & Element & { readonly hasUpdated: boolean },
    readonly callback: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    watchSurroundings(this.host, this.callback);
    // The first time the host looks around by itself, once it has the properties that the page set before we were loaded.
    if (this.host.hasUpdated) this.callback();
  }

  hostDisconnected(): void {
    unwatchSurroundings(this.callback);
  }
}
