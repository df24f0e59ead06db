/** The usual week and what differs from it soon, for tables and announcements. */
import { WEEKDAYS, type Weekday } from '../model/calendar.js';
import type { Hours } from '../model/schema.js';
import { holidayOn, type HolidayId } from './holidays.js';
import { inSeason, scheduleOf, type DaySchedule, type Times } from './schedule.js';
import { DEFAULT_TIME_ZONE, type Place } from './status.js';
import { isoDate, weekdayOf } from './civil.js';
import { zoneOf, type WallClock } from './zone.js';

export interface WeekDay {
  readonly dayOfWeek: Weekday;
  /** In order; empty for a closed day. */
  readonly times: readonly Times[];
}

/** Days in a row that differ from the usual week in the same way. */
export interface Exception {
  /** Numbers of the first and the last day, see `civil.ts`. */
  readonly from: number;
  readonly through: number;
  /** In order; empty for closed days. */
  readonly times: readonly Times[];
  /** Text of the special entry. */
  readonly reason?: string | undefined;
  readonly holiday?: HolidayId | undefined;
}

/** How many days ahead a visitor is told of exceptions. */
export const NOTICE = 14;
const YEAR = 366;

/** What the wall clock at the office shows at an instant. */
export const wallClockAt = (at: Date, { timeZone = DEFAULT_TIME_ZONE }: Place): WallClock =>
  zoneOf(timeZone).wallClock(at.getTime());

/** The day it is at the office. */
export const todayAt = (at: Date, place: Place): number => wallClockAt(at, place).day;

/** The instant a day begins at the office. */
export const startOf = (day: number, { timeZone = DEFAULT_TIME_ZONE }: Place): Date =>
  new Date(zoneOf(timeZone).instant(day, 0));

/** Monday to Sunday as they usually are in the season of a day, without exceptions. Empty without regular times. */
export function weekOf(hours: Hours, day: number): readonly WeekDay[] {
  if (!hours.regular?.length) return [];
  // Without the dates of its season, one week of a slot is like any other.
  const usual = scheduleOf({
    regular: inSeason(hours.regular, isoDate(day)).map(({ validFrom: _, validThrough: __, ...slot }) => slot),
  });
  return WEEKDAYS.map((dayOfWeek, i) => ({ dayOfWeek, times: usual.on(day - weekdayOf(day) + i).times }));
}

/** What holds on one day, exceptions included. */
export const dayAt = (hours: Hours, day: number, place: Place): DaySchedule =>
  scheduleOf(hours, place.publicHolidays).on(day);

/**
 * The exceptions that begin within `NOTICE` days, each to its end, a year ahead at most. Those that change nothing are
 * left out.
 */
export function exceptionsFrom(hours: Hours, day: number, place: Place): readonly Exception[] {
  const schedule = scheduleOf(hours, place.publicHolidays);
  const usual = scheduleOf({ ...hours, special: [] });
  const exceptions: Exception[] = [];
  const { publicHolidays: region } = place;
  for (let d = day; d < day + YEAR; d++) {
    // On most days nothing can differ, and they need not be worked out.
    const mayDiffer = hours.special?.length || (region && holidayOn(d, region));
    const { times, special, holiday }: DaySchedule = mayDiffer ? schedule.on(d) : { day: d, times: [] };
    const reason = special?.reason;
    const differs = (special || holiday) && (reason || !same(times, usual.on(d).times));
    const last = exceptions.at(-1);
    const goesOn =
      differs &&
      last?.through === d - 1 &&
      last.reason === reason &&
      last.holiday === holiday &&
      same(last.times, times);
    if (goesOn) exceptions[exceptions.length - 1] = { ...last, through: d };
    else if (d >= day + NOTICE) break;
    else if (differs) exceptions.push({ from: d, through: d, times, reason, holiday });
  }
  return exceptions;
}

const same = (a: readonly Times[], b: readonly Times[]): boolean => JSON.stringify(a) === JSON.stringify(b);
