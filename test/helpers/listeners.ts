/** What widgets listen to outside themselves. */
import { replace } from './replace.js';

const TYPES = ['online', 'visibilitychange', 'pageshow'];

/** Counts the listeners on page and window from now on, until the test is over. */
export function listeners(): () => number {
  const held = new Set<unknown>();
  for (const target of [window, document] as EventTarget[]) {
    replace(target, 'addEventListener', (add) => (type, listener, options) => {
      if (TYPES.includes(type)) held.add(listener);
      add.call(target, type, listener, options);
    });
    replace(target, 'removeEventListener', (remove) => (type, listener, options) => {
      held.delete(listener);
      remove.call(target, type, listener, options);
    });
  }
  return () => held.size;
}
