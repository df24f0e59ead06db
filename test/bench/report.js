/** Numbers as words and tables. */

/** The middle one; of an even count the upper of the two. */
export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Bytes as thousands with one decimal. */
export const kB = (bytes) => (bytes / 1000).toFixed(1);

/** A table in Markdown; all columns but the first hold numbers. */
export const table = (head, rows) =>
  [head, head.map((_, i) => (i ? '--:' : '---')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
