/** What a calendar needs beyond what widgets say: short names, months, dates with their year. */
import { DAY } from '../hours/civil.js';
import { formatter, formatTime } from './format.js';

const fullDate = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** "Mo" */
export const formatShortWeekday = (tag: string, day: number): string =>
  formatter(tag, { weekday: 'short' }).format(day * DAY);

/** "Dezember 2026" */
export const formatMonth = (tag: string, day: number): string =>
  formatter(tag, { month: 'long', year: 'numeric' }).format(day * DAY);

/** "Donnerstag, 24. Dezember 2026" */
export const formatLongDate = (tag: string, day: number): string =>
  formatter(tag, { weekday: 'long', ...fullDate }).format(day * DAY);

/** "24. Dezember 2026", "24.–31. Dezember 2026" */
export const formatFullDates = (tag: string, from: number, through: number): string =>
  formatter(tag, fullDate).formatRange(from * DAY, through * DAY);

/** A time of day as it is spoken of: "10 Uhr", "10:30 Uhr", "10:30" in languages without such a word. */
export function formatSpokenTime(tag: string, minutes: number): string {
  const isGerman = tag.startsWith('de');
  if (isGerman && minutes % 60 === 0) return `${(minutes % 1440) / 60} Uhr`;
  const time = formatTime(tag, minutes);
  return isGerman ? `${time} Uhr` : time;
}
