/** Months laid out in weeks. */
import { dayFrom, isoDate, weekdayOf } from '../../hours/civil.js';

/** The first day of a month that is some months after that of a day. */
export function firstOfMonth(day: number, months = 0): number {
  const [year, month] = isoDate(day).split('-').map(Number);
  return dayFrom(year!, month! + months, 1);
}

/** The weeks of a month, Monday first; undefined where a week belongs to the months beside it. */
export function weeksOf(first: number): readonly (readonly (number | undefined)[])[] {
  const end = firstOfMonth(first, 1);
  const monday = first - weekdayOf(first);
  const weeks: (number | undefined)[][] = [];
  for (let start = monday; start < end; start += 7)
    weeks.push(Array.from({ length: 7 }, (_, i) => (first <= start + i && start + i < end ? start + i : undefined)));
  return weeks;
}

/** The same day of another month, or its last where there is none. */
export function monthsLater(day: number, months: number): number {
  const first = firstOfMonth(day, months);
  return Math.min(first + day - firstOfMonth(day), firstOfMonth(first, 1) - 1);
}
