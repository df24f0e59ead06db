/** What PHP tells of this site; see includes/block.php. */
export interface Site {
  /** Address of rmi.js. */
  readonly script: string;
  /** Folder of the looks. */
  readonly themes: string;
  /** Address of the data file. */
  readonly data: string;
  /** Addresses of the fallback texts, by language. */
  readonly texts: Readonly<Record<string, string>>;
  /** Language of its pages, which need not be that of the person who writes. */
  readonly lang: string;
  /** The look of its widgets, where a block says nothing else. */
  readonly theme: string;
  /** The languages its readers are offered, with spaces between them; empty for all. */
  readonly languages: string;
}

declare global {
  interface Window {
    rmiWidgets: Site;
  }
}

export const site = (): Site => window.rmiWidgets;
