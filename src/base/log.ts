/** The console, for authors: each thing is said once. */
const said = new Set<string>();

/** Warns, once for the life of the page. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(message);
}
