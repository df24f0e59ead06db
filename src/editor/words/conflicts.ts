/** What two people decided differently, in words, for the one who has to choose. */
import { msg } from '@lit/localize';
import { formatList } from '../../i18n/list.js';
import type { DataDocument } from '../document/document.js';
import { isJsonList, isJsonObject, type Json } from '../document/json.js';
import type { Conflict, Merged } from '../document/merge.js';
import { daysOf, NO_DAY } from '../document/week.js';
import { dayName, weekdayName } from './days.js';
import { entryLabel } from './entries.js';
import { currentLanguage } from '../i18n/language.js';
import { hoursName } from './hours-name.js';
import { propertyLabel } from './properties.js';
import { textLabel } from './text-labels.js';
import { valueInWords } from './values.js';

export interface ConflictWords {
  /** The entry it is about: "Bianka Gärtner". */
  readonly entry: string;
  /** What both changed: "Raum", "Mittwoch". */
  readonly label: string;
  /** What each version says. */
  readonly base: string;
  readonly mine: string;
  readonly theirs: string;
}

export function conflictWords({ document }: Merged, conflict: Conflict): ConflictWords {
  const say = (version: Json | undefined): string => versionInWords(document, conflict, version);
  return {
    entry: entryLabel(document, conflict.path),
    label: labelOf(document, conflict),
    base: say(conflict.base),
    mine: say(conflict.mine),
    theirs: say(conflict.theirs),
  };
}

function labelOf(document: DataDocument, { path, days, orders, mine, theirs }: Conflict): string {
  if (days) {
    const names = formatList(currentLanguage(), days.map(weekdayName));
    return [hoursName(document, path), names].filter(Boolean).join(', ');
  }
  if (orders) return msg('Reihenfolge', { id: 'conflict-order' });
  if (path[0] === 'translations') return textLabel(document, String(path[2] ?? ''));
  const isEntry = typeof path.at(-1) === 'number' && path.length === 3;
  if (isEntry && (mine ?? theirs) !== undefined) return msg('Eintrag', { id: 'conflict-entry' });
  return propertyLabel(path);
}

function versionInWords(document: DataDocument, { path, days, orders }: Conflict, version: Json | undefined): string {
  if (days && isJsonObject(version)) return dayName(daysOf(version)?.get(days[0]!) ?? NO_DAY);
  if (orders && isJsonList(version))
    return version.map((entry) => valueInWords(document, [...path, 0], entry)).join(' · ');
  if (version === undefined && typeof path.at(-1) === 'number') return msg('entfernt', { id: 'difference-removed' });
  return valueInWords(document, path, version);
}
