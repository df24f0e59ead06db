// Copying, for all pages, with and without leave to use the clipboard.

/**
 * Puts the text of an element into the clipboard. Browsers offer it only to pages that came over https, or from this
 * machine, and a reader may forbid it: then the text is selected, and a key press away.
 *
 * @param {Element} element
 * @returns {Promise<boolean>} whether it is in the clipboard; else it is selected
 */
export async function copy(element) {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return true;
  } catch {
    // No clipboard here.
    getSelection().selectAllChildren(element);
    return false;
  }
}
