/** What the console tells the author. */
import { replace } from './replace.js';

/** The warnings given from now on, until the test is over. */
export function warnings(): string[] {
  const given: string[] = [];
  replace(console, 'warn', () => (message: unknown) => void given.push(String(message)));
  return given;
}
