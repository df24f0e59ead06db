/** Which texts are listed. */
import { msg, str } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { choiceGroup } from '../base/choice-group.js';
import type { Counts, Row } from './rows.js';

export type Filter = 'todo' | 'unreviewed' | 'all';

export const FITS: Readonly<Record<Filter, (row: Row) => boolean>> = {
  todo: ({ state }) => state === 'missing' || state === 'stale',
  unreviewed: ({ state }) => state !== 'reviewed',
  all: () => true,
};

export function filterField(
  filter: Filter,
  { missing, stale, unreviewed, reviewed }: Counts,
  choose: (filter: Filter) => void,
): TemplateResult {
  const open = missing + stale;
  return choiceGroup({
    legend: msg('Zeigen', { id: 'translations-filter' }),
    name: 'translations-filter',
    labels: {
      todo: msg(str`Zu tun (${open})`, { id: 'translations-filter-todo' }),
      unreviewed: msg(str`Noch nicht geprüft (${open + unreviewed})`, { id: 'translations-filter-unreviewed' }),
      all: msg(str`Alle (${open + unreviewed + reviewed})`, { id: 'translations-filter-all' }),
    },
    chosen: filter,
    choose,
  });
}
