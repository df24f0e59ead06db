import type { DataDocument } from '../document/document.js';
import type { DocumentStorage, Stored } from '../storage/storage.js';

/** A document was opened; the app shows it. */
export class DocumentOpenEvent extends Event {
  constructor(
    readonly storage: DocumentStorage,
    readonly stored: Stored,
    /** What is open where nothing of it is saved yet. */
    readonly begun?: DataDocument,
  ) {
    super('document-open', { bubbles: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'document-open': DocumentOpenEvent;
  }
}
