/**
 * Makes a first formatter and lets it go. It costs a slow phone a tenth of a second, all later ones next to nothing, and
 * those of the same language nothing.
 *
 * @param language of the page; empty where it names none
 */
export function warm(language: string): void {
  try {
    Intl.DateTimeFormat(language || 'de');
  } catch {
    // No language that a browser knows.
    Intl.DateTimeFormat();
  }
}
