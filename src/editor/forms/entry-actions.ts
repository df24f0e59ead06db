/** What can be done with an entry as a whole, from its list and from its form. */
import { msg, str } from '@lit/localize';
import { AnnounceEvent } from '../base/announce-event.js';
import { changeEntries, duplicateEntry, entriesOf } from '../document/entries.js';
import { referencesTo, type EntryList } from '../document/identity.js';
import { isJsonObject, type JsonObject } from '../document/json.js';
import type { DocumentStore } from '../document/store.js';
import { moved, removed } from '../document/list-edit.js';
import { entryLabel } from '../words/entries.js';

/** @returns the place of the new entry */
export function addEntry(store: DocumentStore, list: EntryList, entry: JsonObject, label: string): number {
  changeEntries(store, list, label, (entries) => [...entries, { ...entry }]);
  return entriesOf(store.document, list)!.length - 1;
}

/** @returns the place of the copy */
export function copyEntry(store: DocumentStore, list: EntryList, index: number): number {
  const name = labelOf(store, list, index);
  const named = (original: string): string => msg(str`Kopie von ${original}`, { id: 'entry-copy-name' });
  return duplicateEntry(store, list, index, named, msg(str`Duplizieren: ${name}`, { id: 'entry-duplicate' }));
}

export function moveEntry(store: DocumentStore, list: EntryList, from: number, to: number): void {
  const name = labelOf(store, list, from);
  changeEntries(store, list, msg(str`Verschieben: ${name}`, { id: 'entry-move' }), (entries) =>
    moved(entries, from, to),
  );
}

/** @returns what to tell the clerk, with what now leads to nothing */
export function deleteEntry(store: DocumentStore, list: EntryList, index: number): AnnounceEvent {
  const entry = entriesOf(store.document, list)![index];
  const name = labelOf(store, list, index);
  const label = msg(str`Löschen: ${name}`, { id: 'entry-delete' });
  const id = isJsonObject(entry) && typeof entry['id'] === 'string' ? entry['id'] : undefined;
  const references = id === undefined ? 0 : referencesTo(store.document, list, id).length;
  changeEntries(store, list, label, (entries) => removed(entries, index));
  return new AnnounceEvent(
    references ?
      msg(str`${name} ist gelöscht. ${references} Angaben verweisen noch darauf.`, { id: 'entry-deleted-referenced' })
    : msg(str`${name} ist gelöscht.`, { id: 'entry-deleted' }),
    true,
  );
}

const labelOf = (store: DocumentStore, list: EntryList, index: number): string =>
  entryLabel(store.document, ['data', list, index]);
