/** Tells the author something in words that are loaded only then: `rmi.js` stays small. */
export function advise(tell: (advice: typeof import('../advice.js')) => void): undefined {
  import('../advice.js').then(tell, () => undefined);
}
