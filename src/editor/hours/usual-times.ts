import { dayOf, weekdayOf } from '../../hours/civil.js';
import { WEEKDAYS } from '../../model/calendar.js';
import type { JsonObject } from '../document/json.js';
import { hasTimes, timesOf } from './json/exceptions.js';
import { seasonsOn } from './json/seasons.js';
import { slotsOn } from './json/week.js';

/** What a date would have in its usual week, for an exception to begin with; else times to be filled in. */
export function usualTimes(hours: JsonObject, date: string): readonly JsonObject[] {
  const day = dayOf(date);
  if (Number.isNaN(day)) return [{ opens: '', closes: '' }];
  const weekday = WEEKDAYS[weekdayOf(day)]!;
  const usual = seasonsOn(hours, date)
    .flatMap((season) => slotsOn(hours, season, weekday))
    .map(({ times }) => timesOf(times));
  return usual.some(hasTimes) ? usual : [{ opens: '', closes: '' }];
}
