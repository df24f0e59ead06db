/**
 * What Lit asks of the page when it loads. In Node there is no page, yet every module can be imported there: for the
 * pure parts, for types, for a framework that renders on the server.
 */
export const HTMLElement = globalThis.HTMLElement ?? class {};
export const document = globalThis.document ?? { createTreeWalker: () => ({}) };
