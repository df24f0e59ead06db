/** What widgets tell the page. Like `load` and `error` of an image, ready and error do not bubble; a capturing listener sees all. */
import type { DataError } from '../source/load.js';

/** The widget shows its data; again after each change of data. */
export class RmiReadyEvent extends Event {
  constructor() {
    super('rmi-ready');
  }
}

/** The widget shows the author's fallback instead of data. */
export class RmiErrorEvent extends Event {
  constructor(
    /** `missing`: the file has no such entry. `failed`: there is no usable file. */
    readonly state: 'missing' | 'failed',
    /** What, where, and what would be right. */
    readonly message: string,
    /** The failure of the file; undefined where only the entry is missing. */
    readonly error?: DataError,
  ) {
    super('rmi-error');
  }
}

declare global {
  interface DocumentEventMap {
    'rmi-ready': RmiReadyEvent;
    'rmi-error': RmiErrorEvent;
  }
  interface HTMLElementEventMap {
    'rmi-ready': RmiReadyEvent;
    'rmi-error': RmiErrorEvent;
  }
}
