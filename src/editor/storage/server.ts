/** A data file on a web server, with the translations beside it. */
import type { DataDocument } from '../document/document.js';
import { openFiles, saveFiles } from './files.js';
import { HttpFiles, type Surroundings } from './http-files.js';
import { StorageError, type DocumentStorage, type Stored } from './storage.js';

export class ServerStorage implements DocumentStorage {
  readonly kind = 'server';
  readonly name: string;
  readonly #file: string;
  readonly #files: HttpFiles;
  /** What we wrote, by name: it is ours, even if the answer got lost. */
  readonly #written = new Map<string, string>();

  /** @param address absolute address of the data file */
  constructor(address: string, surroundings: Surroundings = {}) {
    this.name = address;
    this.#file = new URL(address).pathname.split('/').at(-1)!;
    this.#files = new HttpFiles(address, surroundings);
  }

  /** Whether the server itself refuses to overwrite what somebody else has saved; unknown before the first save. */
  get protectsOthers(): boolean | undefined {
    return this.#files.honoursConditions;
  }

  open(): Promise<Stored> {
    return openFiles(this.#files, this.#file);
  }

  async save(document: DataDocument, before: Stored): Promise<Stored> {
    if (this.protectsOthers === undefined) await this.#files.ask(this.#file);
    try {
      return await saveFiles(this.#files, this.#file, document, before, this.#written);
    } catch (error) {
      if (!(error instanceof StorageError) || error.reason !== 'conflict') throw error;
      const { reason, file, detail, notPutBack } = error;
      throw new StorageError(reason, file, detail, await this.open(), notPutBack);
    }
  }
}
