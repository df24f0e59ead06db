/** What changed in opening hours, as on the sign at the door. */
import { msg, str } from '@lit/localize';
import { formatList } from '../../i18n/list.js';
import type { Path } from '../document/document.js';
import { isJsonList, isJsonObject, type Json, type JsonObject } from '../document/json.js';
import { matchToBase } from '../document/matching.js';
import { daysOf, inOrder, NO_DAY } from '../document/week.js';
import { dayName, exceptionDays, exceptionName, weekdayName } from './days.js';
import { currentLanguage } from '../i18n/language.js';

/** A sentence, and where in the hours it is about. */
export interface HoursDifference {
  readonly path: Path;
  readonly sentence: string;
}

/** What changed of the usual week; undefined where it cannot be read by day. */
export function weekDifferences(
  before: JsonObject,
  after: JsonObject,
  path: Path,
): readonly HoursDifference[] | undefined {
  const [was, is] = [daysOf(before), daysOf(after)];
  if (!was || !is) return undefined;
  const groups = new Map<string, string[]>();
  for (const day of inOrder([...was.keys(), ...is.keys()])) {
    const [old, now] = [was, is].map((week) => dayName(week.get(day) ?? NO_DAY)) as [string, string];
    const what = changeOf(now, old);
    if (old !== now) groups.set(what, [...(groups.get(what) ?? []), weekdayName(day)]);
  }
  return [...groups].map(([what, days]) => ({
    path: [...path, 'regular'],
    sentence: `${formatList(currentLanguage(), days)}: ${what}`,
  }));
}

/** Exceptions of the same days, which add up. */
interface Exceptions {
  readonly validFrom: Json;
  readonly validThrough: Json;
  readonly entries: readonly JsonObject[];
  /** Place of the first in the list. */
  readonly place: number;
}

/** What changed of the exceptions. */
export function exceptionDifferences(before: Json, after: Json, path: Path): readonly HoursDifference[] {
  const [was, is] = [exceptionsOf(before), exceptionsOf(after)];
  const comparable = (list: readonly Exceptions[]): readonly Json[] =>
    list.map(({ validFrom, validThrough, entries }) => ({ validFrom, validThrough, text: exceptionName(entries) }));
  const matches = matchToBase(comparable(was), comparable(is), false);
  const at = (place: number): Path => [...path, 'special', place];
  const removed = was.filter((_, i) => !matches.includes(i));
  return [
    ...is.flatMap(({ entries, place }, i) => {
      const of = matches[i];
      const text = exceptionName(entries);
      const days = exceptionDays(entries[0]!);
      if (of === undefined) return [{ path: at(place), sentence: `${days}: ${text}` }];
      const old = was[of]!.entries;
      const [oldText, oldDays] = [exceptionName(old), exceptionDays(old[0]!)];
      if (oldDays !== days)
        return [
          {
            path: at(place),
            sentence: `${days}: ${changeOf(text, oldText === text ? oldDays : `${oldDays}: ${oldText}`)}`,
          },
        ];
      return oldText === text ? [] : [{ path: at(place), sentence: `${days}: ${changeOf(text, oldText)}` }];
    }),
    ...removed.map(({ entries }) => ({
      path: [...path, 'special'],
      sentence: `${exceptionDays(entries[0]!)}: ${changeOf(msg('keine Ausnahme mehr', { id: 'difference-no-exception' }), exceptionName(entries))}`,
    })),
  ];
}

function exceptionsOf(special: Json): readonly Exceptions[] {
  const groups = new Map<string, Exceptions & { entries: JsonObject[] }>();
  const entries = isJsonList(special) ? special : [];
  entries.forEach((entry, place) => {
    if (!isJsonObject(entry)) return;
    const { validFrom = null, validThrough = null } = entry;
    const key = JSON.stringify([validFrom, validThrough ?? validFrom]);
    const group = groups.get(key) ?? { validFrom, validThrough, entries: [], place };
    groups.set(key, group);
    group.entries.push(entry);
  });
  return [...groups.values()];
}

/** "14:00–16:00 Uhr, vorher geschlossen" */
export const changeOf = (after: string, before: string): string =>
  msg(str`${after}, vorher ${before}`, { id: 'difference-change' });
