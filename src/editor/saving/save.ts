/** One save, from the click to what became of it. */
import { merge, type Merged } from '../document/merge.js';
import type { DataDocument } from '../document/document.js';
import type { DocumentStore } from '../document/store.js';
import { StorageError, type DocumentStorage, type Stored } from '../storage/storage.js';
import { differencesOf, type Difference } from '../words/differences.js';

/** What became of a save. */
export type Outcome =
  | {
      readonly kind: 'saved';
      readonly stored: Stored;
      /** What lay there before. */
      readonly before: Stored;
      readonly differences: readonly Difference[];
    }
  | { readonly kind: 'failed'; readonly error: StorageError }
  /** Somebody else has saved meanwhile. */
  | { readonly kind: 'conflict'; readonly theirs: Stored; readonly merged: Merged };

/**
 * Saves what is open.
 *
 * @param before what lies there, as far as is known
 */
export async function save(store: DocumentStore, storage: DocumentStorage, before: Stored): Promise<Outcome> {
  const { document, saved } = store;
  try {
    const differences = differencesOf(saved, document);
    const note = differences.map(({ entry, sentence }) => [entry, sentence].filter(Boolean).join(': ')).join(' · ');
    const stored = await storage.save(document, before, note);
    // What was typed while it was being saved is a change still.
    store.markSaved(document);
    return { kind: 'saved', stored, before, differences };
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    const { theirs } = error;
    if (!theirs) return { kind: 'failed', error };
    return { kind: 'conflict', theirs, merged: merge(saved, store.document, theirs.document) };
  }
}

/** Goes on with both versions made one, upon what the other person saved. */
export function takeMerged(store: DocumentStore, label: string, merged: DataDocument, theirs: DataDocument): void {
  replaceDocument(store, label, merged);
  store.markSaved(theirs);
}

/** Puts another document in the place of the open one; this can be undone like any change. */
export function replaceDocument(store: DocumentStore, label: string, { data, translations }: DataDocument): void {
  store.change(label, (draft) => void Object.assign(draft, { data, translations }));
}
