/** A server for one test: what each address answers. */
import { replace } from './replace.js';

/** Text or JSON to answer with, a status to fail with, or a promise of these for an answer that comes late. */
export type Answer = string | number | object | Promise<string | number | object>;

/**
 * Answers requests until the test is over; every other address is not found.
 *
 * @param answers by path: `/a/rmi.json`
 * @returns the paths asked for so far, in order
 */
export function serve(answers: Readonly<Record<string, Answer>>): string[] {
  const asked: string[] = [];
  replace(window, 'fetch', () => async (input) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input, document.baseURI);
    asked.push(pathname);
    const answer = await (answers[pathname] ?? 404);
    if (typeof answer === 'number') return new Response('', { status: answer });
    return new Response(typeof answer === 'string' ? answer : JSON.stringify(answer));
  });
  return asked;
}

/** A promise and the means to keep it. */
export function promised<T>(): { promise: Promise<T>; keep: (value: T) => void } {
  let keep!: (value: T) => void;
  const promise = new Promise<T>((resolve) => (keep = resolve));
  return { promise, keep };
}
