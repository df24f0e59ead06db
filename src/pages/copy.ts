/** Copying a snippet, on every page, with and without permission to use the clipboard. */

const WORDS = {
  de: {
    copy: 'Kopieren',
    copied: 'Kopiert',
    selected: 'Markiert',
    how: 'Jetzt mit Strg+C (Mac: Cmd+C) kopieren.',
  },
  en: { copy: 'Copy', copied: 'Copied', selected: 'Selected', how: 'Now copy it with Ctrl+C (Mac: Cmd+C).' },
};

/** The words of a copy button, in the language of the page. */
export const copyWords = (): (typeof WORDS)['de'] => WORDS[document.documentElement.lang === 'en' ? 'en' : 'de'];

/**
 * What a copy button does when it is pressed: the snippet goes to the clipboard, and the button and the page's `.said`
 * tell so.
 *
 * @param name of the snippet, as its caption says it
 */
export async function pressCopy(button: HTMLButtonElement, code: Element, name: string): Promise<void> {
  const words = copyWords();
  const isCopied = await copy(code);
  button.textContent = isCopied ? words.copied : words.selected;
  const said = document.querySelector('.said')!;
  said.textContent = isCopied ? `${words.copied}: ${name}` : `${words.selected}: ${name}. ${words.how}`;
}

/**
 * Puts the text of an element into the clipboard. Browsers offer it only to pages that came over https, or from this
 * machine, and a reader may forbid it: then the text is selected, and a key press away.
 */
async function copy(element: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return true;
  } catch {
    // No clipboard here.
    getSelection()?.selectAllChildren(element);
    return false;
  }
}
