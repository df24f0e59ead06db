/** The regular times of a week, day by day, and back into slots that days share. */
import type { Weekday } from '../../../model/calendar.js';
import { isJsonObject, type Json, type JsonObject } from '../../document/json.js';
import { inWeekOrder, isSame, isWeekday, listOf, withList, withProperties } from './raw.js';

/** The dates some slots hold between, as they stand; without any they hold all year. */
export interface Season {
  readonly validFrom?: Json | undefined;
  readonly validThrough?: Json | undefined;
}

/** The week that holds all year. */
export const ALL_YEAR: Season = {};

/** One slot of one day. */
export interface DaySlot {
  /** Where in `regular` it stands. */
  readonly index: number;
  /** All it says but its days and its season. */
  readonly times: JsonObject;
}

/** Closed as stated, open with slots, both by mistake, or nothing said. */
export type DayState = 'open' | 'closed' | 'contradictory' | 'unstated';

/** Whether an entry of `regular` can be shown at its days. */
export const isSlot = (entry: Json): entry is JsonObject =>
  isJsonObject(entry) && listOf(entry['dayOfWeek']).some(isWeekday);

const isIn = (slot: JsonObject, { validFrom, validThrough }: Season): boolean =>
  isSame(slot['validFrom'], validFrom) && isSame(slot['validThrough'], validThrough);

const isOn = (entry: Json, season: Season, day: Weekday): entry is JsonObject =>
  isSlot(entry) && isIn(entry, season) && listOf(entry['dayOfWeek']).includes(day);

/** Without the days and the season. */
const timesOf = ({ dayOfWeek: _, validFrom: _from, validThrough: _through, ...times }: JsonObject): JsonObject => times;

/** The slots of a season. */
export const slotsIn = (hours: JsonObject, season: Season): readonly JsonObject[] =>
  listOf(hours['regular']).filter((entry): entry is JsonObject => isSlot(entry) && isIn(entry, season));

/** The slots of a day in a season, in the order of the file. */
export const slotsOn = (hours: JsonObject, season: Season, day: Weekday): readonly DaySlot[] =>
  listOf(hours['regular']).flatMap((entry, index) =>
    isOn(entry, season, day) ? [{ index, times: timesOf(entry) }] : [],
  );

/** What a file says of a day in a season. */
export function stateOf(hours: JsonObject, season: Season, day: Weekday): DayState {
  const isClosed = listOf(hours['closed']).includes(day);
  if (slotsOn(hours, season, day).length) return isClosed ? 'contradictory' : 'open';
  return isClosed ? 'closed' : 'unstated';
}

/** Gives a day its slots; a day with slots is no longer stated as closed. */
export function withSlots(hours: JsonObject, season: Season, day: Weekday, slots: readonly JsonObject[]): JsonObject {
  const regular = placeSlots(listOf(hours['regular']), season, day, slots);
  const changed = withList(hours, 'regular', regular);
  return slots.length ? withoutClosed(changed, day) : changed;
}

/** Takes a day's slots away and states it as closed, unless it has times in another season. */
export function withDayClosed(hours: JsonObject, season: Season, day: Weekday): JsonObject {
  const empty = withSlots(hours, season, day, []);
  const closed = listOf(empty['closed']);
  if (isOpenElsewhere(empty, season, day) || closed.includes(day)) return empty;
  return withList(empty, 'closed', inWeekOrder([...closed, day]));
}

/** Whether a day has times in another season; it is then not stated as closed, as that would hold in all of them. */
export const isOpenElsewhere = (hours: JsonObject, season: Season, day: Weekday): boolean =>
  listOf(hours['regular']).some(
    (entry) => isSlot(entry) && !isIn(entry, season) && listOf(entry['dayOfWeek']).includes(day),
  );

/** Takes away whatever is said of a day. */
export const withDayUnstated = (hours: JsonObject, season: Season, day: Weekday): JsonObject =>
  withoutClosed(withSlots(hours, season, day, []), day);

function withoutClosed(hours: JsonObject, day: Weekday): JsonObject {
  const closed = listOf(hours['closed']);
  if (!closed.includes(day)) return hours;
  return withList(
    hours,
    'closed',
    closed.filter((other) => other !== day),
  );
}

/** An entry of `regular` while days join and leave it. */
interface Row {
  readonly entry: Json;
  days: readonly Json[];
}

/**
 * Puts the slots of a day among those of the others: into the one it had before or another that says the same, else as one
 * of its own beside the one it had. Their order stays, so that nothing jumps while it is being typed.
 */
function placeSlots(
  regular: readonly Json[],
  season: Season,
  day: Weekday,
  slots: readonly JsonObject[],
): readonly Json[] {
  const rows: Row[] = regular.map((entry) => ({
    entry,
    days: isJsonObject(entry) ? listOf(entry['dayOfWeek']) : [],
  }));
  const before = rows.filter(({ entry }) => isOn(entry, season, day));
  for (const row of before) row.days = row.days.filter((other) => other !== day);
  let last = -1;
  slots.forEach((times, i) => {
    const fits = ({ entry, days }: Row, index: number): boolean =>
      index > last && isSlot(entry) && isIn(entry, season) && !days.includes(day) && isSame(timesOf(entry), times);
    const old = before[i] ? rows.indexOf(before[i]) : -1;
    let index = old >= 0 && fits(before[i]!, old) ? old : rows.findIndex(fits);
    if (index < 0) {
      const isLast = i === slots.length - 1;
      index = Math.max(last, old < 0 && isLast ? rows.length - 1 : old) + 1;
      rows.splice(index, 0, { entry: withProperties({ dayOfWeek: [], ...times }, { ...season }), days: [] });
    }
    const row = rows[index]!;
    row.days = inWeekOrder([...row.days, day]);
    last = index;
  });
  return rows.flatMap(({ entry, days }): readonly Json[] => {
    if (!isJsonObject(entry)) return [entry];
    const own = listOf(entry['dayOfWeek']);
    if (own.length === days.length && own.every((other) => days.includes(other)) && days.length) return [entry];
    if (!isSlot(entry) && !days.some(isWeekday)) return [entry];
    return days.length ? [{ ...entry, dayOfWeek: days }] : [];
  });
}
