import type { PropertyDeclaration } from 'lit';
import type { Path } from '../document/document.js';

/** A way into the document. Whoever renders makes it anew each time; only another way is a change. */
export const pathProperty: PropertyDeclaration<Path> = {
  attribute: false,
  hasChanged: (path, before: Path | undefined) =>
    path.length !== before?.length || path.some((key, i) => key !== before[i]),
};
