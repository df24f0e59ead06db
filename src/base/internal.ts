import { property } from './property.js';

/** A property that is nobody else's business. */
export const state = (): ReturnType<typeof property> => property({ state: true });
