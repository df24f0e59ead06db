/** Where a document comes from and goes to. One small module beside this for each way. */
import type { DataDocument } from '../document/document.js';

/** A document as it lay there, and what tells whether somebody else has changed it since. */
export interface Stored {
  readonly document: DataDocument;
  /** Revision of each file, by its name beside the data file: `{ 'rmi.json': '"etag"', 'translations/tr.json': … }`. */
  readonly revisions: Readonly<Record<string, string>>;
  /** The text of a file that is not JSON, and where it breaks; the document then holds what could be read. */
  readonly broken?: { readonly text: string; readonly line: number; readonly column: number };
  /** Why the texts for readers without script could not be made; the facts are saved all the same. */
  readonly fallbackFault?: string;
}

export type StorageFailureReason =
  'conflict' | 'password' | 'forbidden' | 'full' | 'network' | 'missing' | 'not-json' | 'not-saved' | 'cancelled';

/** Why a document could not be opened or saved. Nothing was changed there, or what was is put back but for `notPutBack`. */
export class StorageError extends Error {
  override readonly name = 'StorageError';

  constructor(
    readonly reason: StorageFailureReason,
    /** Name or address of the file. */
    readonly file: string,
    /** What the place answered, for whoever looks after the server. */
    readonly detail: string,
    /** What lies there now; where the reason is a conflict. */
    readonly theirs?: Stored,
    /** Files that were written before it failed and could not be put back: there the new version lies. */
    readonly notPutBack: readonly string[] = [],
  ) {
    super(`${file}: ${detail}`);
  }
}

export interface DocumentStorage {
  /** Address or name, to show, and to know the draft by. */
  readonly name: string;
  readonly kind: 'server' | 'local-file' | 'download' | 'wordpress';
  /** Whether a save can tell that somebody else has saved meanwhile; unknown before the first try. */
  readonly protectsOthers?: boolean | undefined;

  /** @throws StorageError */
  open(): Promise<Stored>;

  /**
   * Saves the file and the overlays that changed, all or none.
   *
   * @param document what is to lie there
   * @param before what it began from
   * @param note what was changed, for places that keep a list of versions
   * @throws StorageError
   */
  save(document: DataDocument, before: Stored, note?: string): Promise<Stored>;
}
