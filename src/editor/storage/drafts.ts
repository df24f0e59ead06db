/** What is not saved yet, kept in this browser: it is still there after a crash. */
import { createStore, del, get, set } from 'idb-keyval';
import type { DataDocument } from '../document/document.js';
import type { DocumentStorage } from './storage.js';

export interface Draft {
  readonly document: DataDocument;
  /** What it began from. */
  readonly saved: DataDocument;
  readonly at: Date;
}

/**
 * The name a draft is kept by. An address is one place; of files that a person chose, many are called `rmi.json`, and are told
 * apart by whom they describe.
 */
export function draftName({ kind, name }: Pick<DocumentStorage, 'kind' | 'name'>, { data }: DataDocument): string {
  if (kind === 'server' || kind === 'wordpress') return name;
  const { id, name: title } = Object(data['organization']) as { id?: unknown; name?: unknown };
  return `${name} ${JSON.stringify([id, title])}`;
}

let store: ReturnType<typeof createStore> | undefined;
/** Made when it is first needed: a browser may forbid it. */
const drafts = (): ReturnType<typeof createStore> => (store ??= createStore('rmi-editor', 'drafts'));

/**
 * Keeps a draft. Where the browser keeps nothing, as in some private windows, nothing happens.
 *
 * @param name see `draftName`
 * @returns whether it is kept
 */
export async function saveDraft(name: string, draft: Omit<Draft, 'at'>, at: Date): Promise<boolean> {
  try {
    await set(name, { ...draft, at }, drafts());
    return true;
  } catch {
    return false;
  }
}

/** The draft of a file; undefined where there is none. */
export async function readDraft(name: string): Promise<Draft | undefined> {
  try {
    return await get<Draft>(name, drafts());
  } catch {
    return undefined;
  }
}

export async function forgetDraft(name: string): Promise<void> {
  try {
    await del(name, drafts());
  } catch {
    // Nothing could be kept, so there is nothing to forget.
  }
}
