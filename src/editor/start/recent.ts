/** What was opened lately, kept in this browser. */
import { get, set } from 'idb-keyval';
import type { OnMachine } from './ways.js';

/** One way back to a document. */
export interface Recent {
  readonly name: string;
  readonly at: Date;
  /** Address of a file on a server. */
  readonly address?: string;
  /** A file on this machine; the browser asks before it gives it back. */
  readonly onMachine?: OnMachine;
}

const KEY = 'rmi-editor-recent';
const MOST = 8;

/** The last first. */
export async function recentFiles(): Promise<readonly Recent[]> {
  try {
    return (await get<readonly Recent[]>(KEY)) ?? [];
  } catch {
    // Storage is forbidden here, so nothing was remembered.
    return [];
  }
}

export async function rememberFile(file: Recent): Promise<void> {
  await keep([file, ...(await recentFiles()).filter(({ name }) => name !== file.name)]);
}

export async function forgetFile(name: string): Promise<void> {
  await keep((await recentFiles()).filter((file) => file.name !== name));
}

async function keep(files: readonly Recent[]): Promise<void> {
  try {
    await set(KEY, files.slice(0, MOST));
  } catch {
    // Storage is forbidden here; the file opens all the same.
  }
}
