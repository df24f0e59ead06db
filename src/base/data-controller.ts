import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RmiData } from '../model/schema.js';
import { sound } from '../model/stamp.js';
import { findSource } from '../source/find.js';
import { arrived, DataError, load, usable, type Loaded } from '../source/load.js';
import { revalidator } from './revalidator.js';

const DEFAULT_LANGUAGE = 'de';

/** Which data file a widget means, and what is in it. */
export class DataController implements ReactiveController {
  /** The file, or why there is none; undefined while it is on its way. */
  file: Loaded | DataError | undefined;
  /** Where the file is from; undefined where the host was given the data itself. */
  url: string | undefined;

  #origin: RmiData | string | undefined;

  /** @param onArrival called when a file came, or why it did not */
  constructor(
    readonly host: ReactiveControllerHost & Element & { readonly data?: RmiData },
    readonly onArrival: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    revalidator.start();
  }

  hostDisconnected(): void {
    revalidator.stop();
  }

  /** The content of the file, where it is here and sound. */
  get content(): RmiData | undefined {
    return this.file && 'data' in this.file ? this.file.data : undefined;
  }

  /** The language the texts of the file are in. */
  get language(): string {
    return this.content?.language ?? DEFAULT_LANGUAGE;
  }

  /** Looks again whose data the host means; tries again what failed. */
  locate(): void {
    const origin = this.host.data ?? findSource(this.host);
    if (origin === this.#origin && this.content) return;
    this.#origin = origin;
    const isAddress = typeof origin === 'string';
    this.url = isAddress ? origin : undefined;
    this.file =
      isAddress ? arrived.get(origin)
      : sound.has(origin) ? { data: origin, issues: [] }
      : undefined;
    if (this.file) return;
    const arrive = (file: Loaded | DataError): void => {
      // A late answer for a file that is no longer meant.
      if (this.#origin !== origin) return;
      this.file = file;
      if (file instanceof DataError) revalidator.retry();
      this.onArrival();
    };
    (isAddress ? load(origin) : usable(origin, '.data')).then(arrive, arrive);
  }
}
