/** Blocks as they were saved otherwise: read, and saved anew as they are today. Newest first. */
import { attributeNames } from './widgets.js';

const attributes = Object.fromEntries(['widget', 'theme', ...attributeNames].map((name) => [name, { type: 'string' }]));

export const deprecated = [
  // The comment alone, as it is written by hand, by a pattern or by an importer.
  { attributes, save: (): null => null },
];
