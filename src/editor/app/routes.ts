/** What is shown is in the address: `#contacts/1`, and the field to go to: `#contacts/1?contacts[1].telephone`. */
import type { Path } from '../document/document.js';

export interface Route {
  /** Name of a view, see views.ts; empty for the first one. */
  readonly view: string;
  /** What the view is asked to show: the number of an entry. */
  readonly rest: readonly string[];
  /** The field to go to, by its `data-path`. */
  readonly field?: string | undefined;
}

export function routeOf(hash: string): Route {
  const [path = '', field] = hash.replace(/^#/, '').split('?').map(decode);
  const [view = '', ...rest] = path.split('/');
  return { view, rest, field };
}

/** Broken addresses lead to the first view. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** The lists and texts of the file that have a view of their own, which shows one entry at a time. */
const WITH_ENTRIES = ['contacts', 'locations', 'offices', 'sections'];
/** And those that are shown all at once. */
const WITH_VIEW = [...WITH_ENTRIES, 'notices'];

/** The view that a value is edited in. */
export const viewOf = ([file, key]: Path): string =>
  file === 'translations' ? 'translations'
  : WITH_VIEW.includes(String(key)) ? String(key)
  : 'organization';

/** The address of a value, where a link to it leads. */
export function hrefOf(path: Path, field?: string): string {
  const view = viewOf(path);
  const entry = WITH_ENTRIES.includes(view) && path.length > 2 ? `/${path[2]}` : '';
  return `#${view}${entry}${field ? `?${encodeURIComponent(field)}` : ''}`;
}
