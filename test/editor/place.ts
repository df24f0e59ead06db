/** A place to save to, for a test: what lies there, and what it answers. */
import type { DataDocument } from '../../src/editor/document/document.js';
import { StorageError, type DocumentStorage, type Stored } from '../../src/editor/storage/storage.js';

export class FakePlace implements DocumentStorage {
  readonly name = '/data/rmi.json';
  readonly kind: DocumentStorage['kind'] = 'server';
  protectsOthers: boolean | undefined = true;
  /** What the next save is answered with. */
  failure: StorageError | undefined;
  /** How often something was saved. */
  saves = 0;
  #revision = 1;

  constructor(public lies: DataDocument) {}

  open(): Promise<Stored> {
    return Promise.resolve(this.#stored());
  }

  save(document: DataDocument, before: Stored): Promise<Stored> {
    const { failure } = this;
    this.failure = undefined;
    if (failure) return Promise.reject(failure);
    if (before.revisions['rmi.json'] !== String(this.#revision))
      return Promise.reject(new StorageError('conflict', this.name, '412', this.#stored()));
    this.saves++;
    this.change(document);
    return Promise.resolve(this.#stored());
  }

  /** Somebody else saves. */
  change(document: DataDocument): void {
    this.lies = document;
    this.#revision++;
  }

  #stored(): Stored {
    return { document: this.lies, revisions: { 'rmi.json': String(this.#revision) } };
  }
}
