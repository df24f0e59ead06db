/** One step back or forth, and what to tell of it. */
import { msg, str } from '@lit/localize';
import { AnnounceEvent } from '../base/announce-event.js';
import type { DocumentStore } from '../document/store.js';

export function undo(store: DocumentStore): AnnounceEvent {
  const label = store.undoLabel;
  store.undo();
  return new AnnounceEvent(
    label === undefined ?
      msg('Es gibt nichts rückgängig zu machen.', { id: 'history-no-undo' })
    : msg(str`Rückgängig gemacht: ${label}`, { id: 'history-undone' }),
  );
}

export function redo(store: DocumentStore): AnnounceEvent {
  const label = store.redoLabel;
  store.redo();
  return new AnnounceEvent(
    label === undefined ?
      msg('Es gibt nichts wiederherzustellen.', { id: 'history-no-redo' })
    : msg(str`Wiederhergestellt: ${label}`, { id: 'history-redone' }),
  );
}
