/** Days of the calendar as whole numbers: 0 is 1 January 1970, a Thursday. They know no time zone. */
import { memoize } from './memoize.js';

export const MINUTE = 60_000;
export const DAY = 86_400_000;

/** The number of a day written as `"2026-12-24"`. */
export const dayOf = (date: string): number => Date.parse(`${date}T00:00Z`) / DAY;

/** The number of a day given by year, month (1–12) and day of the month. */
export const dayFrom = (year: number, month: number, date: number): number => Date.UTC(year, month - 1, date) / DAY;

/** A day as ISO 8601 writes it: `"2026-12-24"`. Written once: all contacts of a page ask for the same days. */
export const isoDate: (day: number) => string = memoize((day) => new Date(day * DAY).toISOString().slice(0, 10));

/** A time of day as ISO 8601 writes it, given in minutes since midnight: `"08:30"`. */
export const isoTime: (minutes: number) => string = memoize((minutes) =>
  new Date(minutes * MINUTE).toISOString().slice(11, 16),
);

export const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear();

/** 0 for Monday to 6 for Sunday, the order of ISO 8601. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** Minutes since midnight of a time written as `"08:30"`. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
