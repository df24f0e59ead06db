/** Something of the page, replaced for a test. */

const undo: (() => void)[] = [];

/**
 * Puts something in the place of a property, until the test is over.
 *
 * @param by makes it, given what stands there now
 */
export function replace<T extends object, K extends keyof T>(owner: T, key: K, by: (original: T[K]) => T[K]): void {
  const own = Object.getOwnPropertyDescriptor(owner, key);
  Object.defineProperty(owner, key, { value: by(owner[key]), configurable: true, writable: true });
  undo.push(() => {
    if (own) Object.defineProperty(owner, key, own);
    else Reflect.deleteProperty(owner, key);
  });
}

afterEach(() => {
  while (undo.length) undo.pop()!();
});
