import type { RmiData } from '../../model/schema.js';

/** What a snippet is made of, beside the choice. */
export interface Site {
  /** Address of the folder with rmi.js, with a slash at its end. */
  readonly base: string;
  readonly version: string;
  /** Names of all attributes of all widgets. */
  readonly attributes: readonly string[];
  /** The data file, if it could be read. */
  readonly data?: RmiData | undefined;
  /** Hash of rmi.js, where the snippet pins it. */
  readonly integrity?: string | undefined;
  /** Of the widget in the preview, in em, once it shows. */
  readonly height?: number | undefined;
}
