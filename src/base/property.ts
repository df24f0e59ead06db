import type { LitElement, PropertyDeclaration } from 'lit';

/**
 * Makes a property of an element reactive, as Lit's decorator of this name does, which also serves another kind of
 * decorator than TypeScript makes here, at several times the bytes.
 */
export const property =
  (options?: PropertyDeclaration) =>
  (prototype: object, name: string): void =>
    (prototype.constructor as typeof LitElement).createProperty(name, options);

/** What the compiler makes of a decorator calls this, in place of its own helper for three kinds of them. */
export const decorate = (
  decorators: readonly ((prototype: object, name: string) => void)[],
  prototype: object,
  name: string,
): void => decorators.forEach((decorate) => decorate(prototype, name));
