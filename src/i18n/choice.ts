/** The language a reader chose on this page. It beats what page and widgets say. */

let chosen: string | undefined;

export const chosenLanguage = (): string | undefined => chosen;

/** Keeps a choice for this page; undefined takes it back. */
export function chooseLanguage(tag: string | undefined): void {
  chosen = tag;
}
