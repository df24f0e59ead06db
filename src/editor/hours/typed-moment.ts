/** Moments as people type them: a day, or a day and a time. */
import { dayOf, isoDate } from '../../hours/civil.js';
import { dateText, parseDate } from './typed-date.js';
import { parseTime } from './typed-time.js';

/**
 * `24.11.2026 8:00`, `24.11. um 830` and `24.11.26, 8 Uhr` as `"2026-11-24T08:00"`, a day by itself as `"2026-11-24"`; 24
 * o'clock is the beginning of the next day. Undefined for what is neither.
 *
 * @param today number of the day it is, for dates without a year
 */
export function parseMoment(typed: string, today: number): string | undefined {
  const text = typed.trim();
  const date = parseDate(text, today);
  if (date) return date;
  for (const { index } of text.matchAll(/[\sT,]/g)) {
    const day = parseDate(text.slice(0, index), today);
    const clock = text.slice(index + 1).replace(/^[\s,]*(um\s)?/, '');
    const time = parseTime(clock);
    if (day && time) return `${isMidnightAfter(clock) ? isoDate(dayOf(day) + 1) : day}T${time}`;
  }
  return undefined;
}

const isMidnightAfter = (clock: string): boolean => /^24(\D|00|$)/.test(clock);

/** `"2026-11-24T08:00"` as `24.11.2026 08:00`; what is no moment as it stands. */
export function momentText(value: string): string {
  const [, date, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)$/.exec(value) ?? [];
  return date && time ? `${dateText(date)} ${time}` : dateText(value);
}
