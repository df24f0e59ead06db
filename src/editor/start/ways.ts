/** The ways to a data file: an address, this machine, files handed over, none yet. */
import type { DataDocument } from '../document/document.js';
import type { JsonObject } from '../document/json.js';
import { DownloadStorage } from '../storage/download.js';
import { LocalFileStorage } from '../storage/local-file.js';
import { ServerStorage } from '../storage/server.js';
import type { DocumentStorage, Stored } from '../storage/storage.js';

/** File System Access, which not every browser has. */
interface Pickers {
  showOpenFilePicker?(options: object): Promise<FileSystemFileHandle[]>;
  showDirectoryPicker?(options: object): Promise<FileSystemDirectoryHandle>;
}

/** A file on this machine, and the folder with its translations. */
export interface OnMachine {
  readonly file: FileSystemFileHandle;
  readonly folder?: FileSystemDirectoryHandle | undefined;
}

export const atAddress = (address: string): DocumentStorage => new ServerStorage(address);

export const onMachine = ({ file, folder }: OnMachine): DocumentStorage => new LocalFileStorage(file, folder);

export const fromFiles = (files: readonly File[]): DocumentStorage => new DownloadStorage(files);

/** A document that lies nowhere yet. */
export function newFile(data: JsonObject): {
  readonly storage: DocumentStorage;
  readonly stored: Stored;
  readonly begun: DataDocument;
} {
  const nothing = { document: { data: {}, translations: {} }, revisions: {} };
  return { storage: new DownloadStorage([]), stored: nothing, begun: { data, translations: {} } };
}

export const canPick = (): boolean => 'showOpenFilePicker' in window && 'showDirectoryPicker' in window;

const TYPES = [{ description: 'JSON', accept: { 'application/json': ['.json'] } }];

/** Lets the clerk choose a data file; undefined where none was chosen. */
export async function pickFile(): Promise<OnMachine | undefined> {
  const files = await chosen(() => (window as Pickers).showOpenFilePicker?.({ id: 'rmi', types: TYPES }));
  return files?.[0] && { file: files[0] };
}

/** Lets the clerk choose the folder of a data file, with its translations; undefined where there is none in it. */
export async function pickFolder(): Promise<OnMachine | undefined> {
  const folder = await chosen(() => (window as Pickers).showDirectoryPicker?.({ id: 'rmi', mode: 'readwrite' }));
  if (!folder) return undefined;
  for await (const handle of folder.values())
    if (isFile(handle) && isDataFile(handle.name)) return { file: handle, folder };
  return undefined;
}

/** Beside it may lie its schema. */
const isDataFile = (name: string): boolean => name.endsWith('.json') && !name.endsWith('.schema.json');
const isFile = (handle: FileSystemHandle): handle is FileSystemFileHandle => handle.kind === 'file';

/** Choosing nothing is no mistake. */
async function chosen<T>(ask: () => Promise<T> | undefined): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}
