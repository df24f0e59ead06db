/** The data file that is chosen, for ids and names. */
import { parse } from '../../model/parse.js';
import type { RmiData } from '../../model/schema.js';
import { json, reasonOf } from './load.js';
import type { Notices } from './notices.js';
import { sentences } from './texts.js';

/** Undefined, and said, where it cannot be had. */
export async function loadData(src = '', base: string, notices: Notices): Promise<RmiData | undefined> {
  try {
    const { data, issues } = parse(await json(new URL(src || 'data/rmi.json', base).href));
    if (!data) throw new Error(issues[0]?.message);
    notices.hide('data');
    return data;
  } catch (error) {
    notices.show('data', () => sentences().noData(reasonOf(error)));
    return undefined;
  }
}
