/** The mark of a file that has been looked at already, so that a phone need not load what looks. */

/** Files and parts of files that are known to be sound: what `parse` returned, and files whose stamp is right. */
export const sound = new WeakSet<object>();

/**
 * The stamp for the content of a file: the build and `rmi validate --stamp` write it as `checked`. Whoever edits the file by
 * hand need not care: a stamp that does not fit any more counts for nothing, and the file is looked at again. It is no
 * seal: what could do harm, a link that is none, is looked for all the same.
 *
 * @param content the file without its stamp, as `parse` returns it
 * @returns FNV-1a, 32 bits, of the UTF-16 code units of its JSON; 0 where it must not be trusted
 */
export function stampOf(content: object): number {
  const text = JSON.stringify(content);
  if (/"(\w*url|image)":"(?!https?:)/i.test(text)) return 0;
  // Raised with each schema that allows less than the one before.
  let sum = 1;
  for (let i = 0; i < text.length;) sum = Math.imul(sum ^ text.charCodeAt(i++), 16_777_619);
  return sum;
}
