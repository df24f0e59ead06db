/** The language a reader chose on this page. It beats what page and widgets say. */

const KEY = 'rmi-language';
let chosen: string | undefined;

export const chosenLanguage = (): string | undefined => chosen;

/** Keeps a choice for this page; undefined takes it back. */
export function chooseLanguage(tag: string | undefined): void {
  chosen = tag;
}

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
