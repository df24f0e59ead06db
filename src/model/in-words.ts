/**
 * What authors are told, once the messages are here; the bare fact where they do not come.
 *
 * @param pick picks from the messages
 */
export const inWords = (fact: string, pick: (messages: typeof import('./messages.js')) => string): Promise<string> =>
  import('./messages.js').then(pick, () => fact);
