/** Dates as people type them. */
import { dayFrom, dayOf, isoDate, yearOf } from '../../hours/civil.js';

/**
 * `24.12.2026`, `24.12.26`, `24/12/2026`, `2026-12-24` as `"2026-12-24"`; `24.12.` is the next one there is from a day on.
 * Undefined for what is no date.
 */
export function parseDate(typed: string, today: number): string | undefined {
  const text = typed.trim();
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return existing(...(text.split('-').map(Number) as [number, number, number]));
  const [, day, month, year] = /^(\d{1,2})\s*[./]\s*(\d{1,2})(?:\s*[./]\s*(\d{4}|\d{2})?)?$/.exec(text) ?? [];
  if (!day || !month) return undefined;
  if (year) return existing(Number(year) + (year.length === 2 ? 2000 : 0), Number(month), Number(day));
  const thisYear = yearOf(today);
  // 29 February may be years away.
  for (let next = thisYear; next < thisYear + 9; next++) {
    const date = existing(next, Number(month), Number(day));
    if (date && dayOf(date) >= today) return date;
  }
  return undefined;
}

/** `"2026-12-24"` as `24.12.2026`; what is no date as it stands. */
export function dateText(value: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
  return day ? `${day}.${month}.${year}` : value;
}

function existing(year: number, month: number, day: number): string | undefined {
  const date = isoDate(dayFrom(year, month, day));
  return date === [String(year), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-') ?
      date
    : undefined;
}

/** Whether it is a date of the calendar: `"2026-12-24"`. */
export const isDate = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\d$/.test(value) &&
  existing(...(value.split('-').map(Number) as [number, number, number])) === value;
