/** Who reviews translations here, kept in the browser for the next time. */

const KEY = 'rmi-editor-reviewer';

export function rememberedReviewer(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    // Storage is forbidden here, so nothing was remembered.
    return '';
  }
}

export function rememberReviewer(name: string): void {
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // Storage is forbidden here; the name holds for this page.
  }
}
