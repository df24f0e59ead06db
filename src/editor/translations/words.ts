/** What the list of translations says of itself. */
import { msg, str } from '@lit/localize';
import type { Path } from '../document/document.js';
import { propertyLabel } from '../words/properties.js';
import type { Filter } from './filter.js';
import type { Counts } from './rows.js';

export const summary = ({ missing, stale, unreviewed, reviewed }: Counts): string =>
  msg(str`${missing} fehlend, ${stale} veraltet, ${unreviewed} nicht geprüft, ${reviewed} geprüft`, {
    id: 'translations-summary',
  });

export const nothingToDo = (filter: Filter): string =>
  filter === 'todo' ?
    msg('Nichts zu tun: Jeder Text ist übersetzt.', { id: 'translations-nothing-todo' })
  : msg('Nichts zu tun: Jeder Text ist geprüft.', { id: 'translations-nothing-unreviewed' });

/** Which fact of an entry it is; of a list also which one. */
export function labelOf(path: Path): string {
  const label = propertyLabel(path);
  const last = path.at(-1);
  return typeof last === 'number' ? `${label} ${last + 1}` : label;
}
