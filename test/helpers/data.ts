/** Small data files that tell themselves apart. */
import { parse } from '../../src/model/parse.js';
import type { RmiData } from '../../src/model/schema.js';

/** A file as it lies on a server, whose one contact and work area bear this name. */
export const fileOf = (name: string, more: object = {}): object => ({
  organization: { name: 'Amt' },
  contacts: [{ id: 'a', name }],
  sections: { workAreas: { heading: name, items: ['Beratung'] } },
  ...more,
});

/** The same as a widget is given it. */
export const dataOf = (name: string, more: object = {}): RmiData => parse(fileOf(name, more)).data!;
