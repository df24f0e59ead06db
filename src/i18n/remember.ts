/** The language a reader chose, kept in the browser for the next page of this site. */

const KEY = 'rmi-language';

/** Keeps a choice in the reader's browser, for the next page of this site. */
export function rememberLanguage(tag: string): void {
  try {
    localStorage.setItem(KEY, tag);
  } catch {
    // Storage is forbidden here; the choice holds for this page.
  }
}

export function rememberedLanguage(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    // Storage is forbidden here, so nothing was remembered.
    return undefined;
  }
}
