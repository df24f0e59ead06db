/** What the editor and the page inside the preview tell each other, by `postMessage`. */
import type { DataDocument } from '../document/document.js';

/** What is to be seen; from the editor to the page. */
export interface Scene {
  readonly document: DataDocument;
  /** Tag of the widget. */
  readonly widget: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Tags of what stands inside it. */
  readonly inside: readonly string[];
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly scheme: 'light' | 'dark';
  /** The moment to show, in milliseconds since 1970; undefined for now. */
  readonly at: number | undefined;
}

/** What became of it; from the page to the editor. */
export interface Sight {
  /** How high the page is, in pixels. */
  readonly height?: number;
  /** What the widget shows: `ready`, `missing` or `failed`. */
  readonly state?: string;
  /** The language a reader chose with the language switcher. */
  readonly chosen?: string;
}
