/**
 * Public holidays of the sixteen German states, by the laws in force since 2018.
 *
 * Our own table because a library weighs four times as much; the tests hold it against two libraries. Days that only some
 * municipalities of a state keep (Assumption in Bavaria, Corpus Christi in Saxony and Thuringia, Augsburg's peace
 * festival) are left to `special` entries.
 */
import type { Region } from '../model/regions.js';
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

/** States as the last two letters of their codes; empty for all of them. First and last year where there are such. */
type Rule = readonly [id: HolidayId, states: string, from?: number, through?: number];

const FIXED: readonly (readonly [month: number, date: number, ...Rule])[] = [
  [1, 1, 'new-year', ''],
  [1, 6, 'epiphany', 'BW BY ST'],
  [3, 8, 'womens-day', 'BE', 2019],
  [3, 8, 'womens-day', 'MV', 2023],
  [5, 1, 'labour-day', ''],
  [5, 8, 'liberation-day', 'BE', 2020, 2020],
  [5, 8, 'liberation-day', 'BE', 2025, 2025],
  [6, 17, 'uprising-day', 'BE', 2028, 2028],
  [8, 15, 'assumption', 'SL'],
  [9, 20, 'childrens-day', 'TH', 2019],
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
  const add = (day: number, [id, states, from = year, through = year]: Rule): void => {
    if ((!states || states.includes(state)) && from <= year && year <= through) holidays.set(day, id);
  };
  for (const [month, date, ...rule] of FIXED) add(dayFrom(year, month, date), rule);
  const easter = easterOf(year);
  for (const [days, ...rule] of FROM_EASTER) add(easter + days, rule);
  // The Wednesday before 23 November.
  const repentance = dayFrom(year, 11, 22);
  add(repentance - ((weekdayOf(repentance) + 5) % 7), ['repentance', 'SN']);
  return holidays;
}

/** Easter Sunday of the Gregorian calendar: the Sunday after the first full moon of spring, by the church's reckoning. */
export function easterOf(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const moon = (19 * golden + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15) % 30;
  // The two last of the thirty dates are a day earlier, so that Easter is never after 25 April.
  const early = moon > 28 || (moon > 27 && golden > 10);
  const fullMoon = dayFrom(year, 3, 21) + moon - Number(early);
  return fullMoon + 7 - ((weekdayOf(fullMoon) + 1) % 7);
}
