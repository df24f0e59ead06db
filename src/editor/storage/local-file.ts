/** A data file on this machine or a network drive (File System Access API), with the translations beside it. */
import type { DataDocument } from '../document/document.js';
import { openFiles, saveFiles, type Files, type FileVersion } from './files.js';
import { StorageError, type DocumentStorage, type StorageFailureReason, type Stored } from './storage.js';

/** What browsers have beside the standard: asking for leave to write. */
interface Asking {
  requestPermission?(descriptor: { readonly mode: 'readwrite' }): Promise<PermissionState>;
}

export class LocalFileStorage implements DocumentStorage {
  readonly kind = 'local-file';
  /** The file is compared right before it is written, but nothing keeps another program from writing then. */
  readonly protectsOthers = false;
  readonly name: string;
  readonly #files: HandleFiles;
  readonly #written = new Map<string, string>();

  /**
   * @param file the data file
   * @param folder the folder it lies in; without it, translations are neither read nor written
   */
  constructor(file: FileSystemFileHandle, folder?: FileSystemDirectoryHandle) {
    this.name = file.name;
    this.#files = new HandleFiles(file, folder);
  }

  open(): Promise<Stored> {
    return openFiles(this.#files, this.name);
  }

  async save(document: DataDocument, before: Stored): Promise<Stored> {
    await this.#files.askLeave();
    try {
      return await saveFiles(this.#files, this.name, document, before, this.#written);
    } catch (error) {
      if (!(error instanceof StorageError) || error.reason !== 'conflict') throw error;
      throw new StorageError(error.reason, error.file, error.detail, await this.open(), error.notPutBack);
    }
  }
}

class HandleFiles implements Files {
  readonly #file: FileSystemFileHandle;
  readonly #folder: FileSystemDirectoryHandle | undefined;

  constructor(file: FileSystemFileHandle, folder: FileSystemDirectoryHandle | undefined) {
    this.#file = file;
    this.#folder = folder;
  }

  /** Asks whoever sits there, once; the browser remembers. */
  async askLeave(): Promise<void> {
    for (const handle of [this.#file, this.#folder] as readonly (Asking | undefined)[]) {
      const answer = await handle?.requestPermission?.({ mode: 'readwrite' });
      if (answer === 'denied') throw new StorageError('forbidden', this.#file.name, 'writing was not allowed');
      if (answer === 'prompt') throw new StorageError('cancelled', this.#file.name, 'nobody has answered');
    }
  }

  async read(name: string): Promise<FileVersion | undefined> {
    try {
      const handle = await this.#handle(name, false);
      const file = await handle?.getFile();
      return file && { text: await file.text(), revision: String(file.lastModified) };
    } catch (error) {
      if (isMissing(error) && name !== this.#file.name) return undefined;
      throw failure(name, error);
    }
  }

  async write(name: string, text: string, upon: FileVersion | undefined): Promise<FileVersion> {
    const now = await this.read(name);
    if (now?.text !== upon?.text) throw new StorageError('conflict', name, 'somebody else has changed it');
    try {
      const handle = await this.#handle(name, true);
      if (!handle) throw new StorageError('missing', name, 'the folder of the translations was not opened');
      // The browser writes beside the file and puts it in its place at the end: a full disk leaves it as it was.
      const stream = await handle.createWritable();
      await stream.write(text);
      await stream.close();
      return { text, revision: String((await handle.getFile()).lastModified) };
    } catch (error) {
      throw failure(name, error);
    }
  }

  async remove(name: string, upon: FileVersion): Promise<void> {
    const now = await this.read(name);
    if (now?.text !== upon.text) throw new StorageError('conflict', name, 'somebody else has changed it');
    const [folder, file] = await this.#place(name, false);
    await folder?.removeEntry(file);
  }

  async #handle(name: string, create: boolean): Promise<FileSystemFileHandle | undefined> {
    if (name === this.#file.name) return this.#file;
    const [folder, file] = await this.#place(name, create);
    return folder?.getFileHandle(file, { create });
  }

  /** The folder a file lies in, and its name there. */
  async #place(name: string, create: boolean): Promise<[FileSystemDirectoryHandle | undefined, string]> {
    const [folder, file] = name.split('/') as [string, string];
    return [await this.#folder?.getDirectoryHandle(folder, { create }), file];
  }
}

const isMissing = (error: unknown): boolean => error instanceof DOMException && error.name === 'NotFoundError';

const REASONS: Readonly<Record<string, StorageFailureReason>> = {
  NotAllowedError: 'forbidden',
  NoModificationAllowedError: 'forbidden',
  SecurityError: 'forbidden',
  NotFoundError: 'missing',
  QuotaExceededError: 'full',
};

function failure(name: string, error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  const { name: kind, message } = error as Error;
  return new StorageError(REASONS[kind] ?? 'not-saved', name, message);
}
