import type { Path } from '../document/document.js';

/** The way that the parser writes as `contacts[1].telephone`. */
export const pathFrom = (path: string): Path => [
  'data',
  ...(path.match(/[^.[\]]+/g) ?? []).map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
];
