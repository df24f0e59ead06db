/**
 * Public holidays of the sixteen German states, by the laws in force since 2018.
 *
 * Our own table because a library weighs four times as much; the tests hold it against two libraries. Days that only some
 * municipalities of a state keep (Assumption in Bavaria, Corpus Christi in Saxony and Thuringia, Augsburg's peace
 * festival) are left to `special` entries.
 */
import type { Region } from '../model/calendar.js';
import { dayFrom, weekdayOf, yearOf } from './civil.js';

export type HolidayId =
  | 'new-year'
  | 'epiphany'
  | 'womens-day'
  | 'good-friday'
  | 'easter-sunday'
  | 'easter-monday'
  | 'labour-day'
  | 'liberation-day'
  | 'ascension'
  | 'whit-sunday'
  | 'whit-monday'
  | 'corpus-christi'
  | 'uprising-day'
  | 'assumption'
  | 'childrens-day'
  | 'german-unity'
  | 'reformation'
  | 'all-saints'
  | 'repentance'
  | 'christmas'
  | 'second-christmas';

/** States as the last two letters of their codes; empty for all of them. `only` is the one year of a single holiday. */
type Rule = readonly [
  id: HolidayId,
  states: string,
  years?: { readonly from?: number; readonly only?: readonly number[] },
];

const FIXED: readonly (readonly [month: number, date: number, ...Rule])[] = [
  [1, 1, 'new-year', ''],
  [1, 6, 'epiphany', 'BW BY ST'],
  [3, 8, 'womens-day', 'BE', { from: 2019 }],
  [3, 8, 'womens-day', 'MV', { from: 2023 }],
  [5, 1, 'labour-day', ''],
  [5, 8, 'liberation-day', 'BE', { only: [2020, 2025] }],
  [6, 17, 'uprising-day', 'BE', { only: [2028] }],
  [8, 15, 'assumption', 'SL'],
  [9, 20, 'childrens-day', 'TH', { from: 2019 }],
  [10, 3, 'german-unity', ''],
  [10, 31, 'reformation', 'BB HB HH MV NI SH SN ST TH'],
  [11, 1, 'all-saints', 'BW BY NW RP SL'],
  [12, 25, 'christmas', ''],
  [12, 26, 'second-christmas', ''],
];

const FROM_EASTER: readonly (readonly [days: number, ...Rule])[] = [
  [-2, 'good-friday', ''],
  [0, 'easter-sunday', 'BB'],
  [1, 'easter-monday', ''],
  [39, 'ascension', ''],
  [49, 'whit-sunday', 'BB'],
  [50, 'whit-monday', ''],
  [60, 'corpus-christi', 'BW BY HE NW RP SL'],
];

const years = new Map<string, ReadonlyMap<number, HolidayId>>();

/** The public holiday of a state on a day, if it is one. */
export function holidayOn(day: number, region: Region): HolidayId | undefined {
  const year = yearOf(day);
  const key = region + year;
  let holidays = years.get(key);
  if (!holidays) years.set(key, (holidays = holidaysOf(year, region)));
  return holidays.get(day);
}

/** All public holidays of a state in a year, by the number of the day. */
export function holidaysOf(year: number, region: Region): ReadonlyMap<number, HolidayId> {
  const state = region.slice(3);
  const holidays = new Map<number, HolidayId>();
  const add = (day: number, [id, states, when]: Rule): void => {
    if (states && !states.includes(state)) return;
    if (year < (when?.from ?? 0) || (when?.only && !when.only.includes(year))) return;
    holidays.set(day, id);
  };
  for (const [month, date, ...rule] of FIXED) add(dayFrom(year, month, date), rule);
  const easter = easterOf(year);
  for (const [days, ...rule] of FROM_EASTER) add(easter + days, rule);
  // The Wednesday before 23 November.
  const repentance = dayFrom(year, 11, 22);
  add(repentance - ((weekdayOf(repentance) + 5) % 7), ['repentance', 'SN']);
  return holidays;
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
export function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const l = (32 + 2 * (b % 4) + 2 * i - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayFrom(year, Math.floor(sum / 31), (sum % 31) + 1);
}
