/** Days that have the same times, as the sign at the door names them. */
import { minutesOf } from '../../hours/civil.js';
import type { Times } from '../../hours/schedule.js';
import { WEEKDAYS } from '../../model/calendar.js';
import { FORMATS } from '../../model/shape.js';
import type { Json, JsonObject } from '../document/json.js';
import { slotsOn, stateOf, type Season } from './json/week.js';

export interface Group {
  /** Numbers of the days, 0 for Monday, in order. */
  readonly days: readonly number[];
  /** In order; empty for days stated as closed. */
  readonly times: readonly Times[];
}

const isTime = (value: Json | undefined): value is string => typeof value === 'string' && FORMATS.time.test(value);

/** The times of a slot or an exception; undefined while they are not all there. */
export function timesFrom({ opens, closes, byAppointment }: JsonObject): Times | undefined {
  if (!isTime(opens) || !isTime(closes)) return undefined;
  const [from, to] = [minutesOf(opens), minutesOf(closes)];
  return { opens: from, closes: to > from ? to : to + 1440, byAppointment: byAppointment === true };
}

/** Of all that is said of a week: the days, those with the same times together, by the first day of each. */
export function groupDays(hours: JsonObject, season: Season): readonly Group[] {
  const groups = new Map<string, Group>();
  WEEKDAYS.forEach((day, number) => {
    if (stateOf(hours, season, day) === 'unstated') return;
    const slots = slotsOn(hours, season, day);
    const times = slots.flatMap((slot) => timesFrom(slot.times) ?? []).sort((a, b) => a.opens - b.opens);
    // Nothing is said of a day whose times are still being typed.
    if (slots.length && !times.length) return;
    const key = JSON.stringify(times);
    groups.set(key, { times, days: [...(groups.get(key)?.days ?? []), number] });
  });
  return [...groups.values()];
}

/** Days in a row from three on are a range: `[[0, 2], [4]]` for Monday to Wednesday and Friday. */
export function runsOf(days: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return runs.flatMap((run) => (run.length > 2 ? [[run[0]!, run.at(-1)!]] : run.map((day) => [day])));
}
