import type { Stored } from '../storage/storage.js';

/** Where the document belongs lies something else now: what was saved, or what a colleague has saved meanwhile. */
export class StoredChangeEvent extends Event {
  constructor(readonly stored: Stored) {
    super('stored-change', { bubbles: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'stored-change': StoredChangeEvent;
  }
}
