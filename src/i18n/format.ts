/** Times, days and lists in the reader's language. Formatters are dear, and so are ranges: each is made once. */
import { DAY, MINUTE } from '../hours/civil.js';
import { formatTag } from './locale.js';

const made = new Map<string, unknown>();

/** What a key stands for, made when it is first asked for. */
function once<T>(key: string, make: () => T): T {
  const value = (made.get(key) as T | undefined) ?? make();
  made.set(key, value);
  return value;
}

/** The one formatter of a language and its options. */
export const formatter = (tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  once(
    tag + JSON.stringify(options),
    // Wall-clock times are formatted as if they were UTC: what the office's clock shows is what the reader sees.
    () => new Intl.DateTimeFormat(formatTag(tag), { ...options, timeZone: 'UTC' }),
  );

/** "08:30", or "8:30" where the ranges of a language are written so: they leave no choice, and a page writes in one way. */
const clockTime = (tag: string): Intl.DateTimeFormatOptions => ({
  hour: /^(ar|el|es|fa|en-(?!GB))/.test(formatTag(tag)) ? 'numeric' : '2-digit',
  minute: '2-digit',
});

/** A time of day, given in minutes since midnight: "12:30 Uhr" where the language has such a word in short times. */
export const formatTime = (tag: string, minutes: number): string =>
  formatter(tag, clockTime(tag)).format((minutes % 1440) * MINUTE);

/** "08:30–12:30 Uhr", cut where `<time>` elements go: what stands before the first or after the second belongs to it. */
export interface TimeRange {
  /** "08:30" */
  readonly start: string;
  /** "–" */
  readonly between: string;
  /** "12:30 Uhr" */
  readonly end: string;
}

/** Two times of day in minutes since midnight, as the language spells the range. */
export const formatTimeRange = (tag: string, opens: number, closes: number): TimeRange =>
  once(`${tag}${opens}-${closes}`, () => {
    let parts;
    try {
      parts = formatter(tag, clockTime(tag)).formatRangeToParts((opens % 1440) * MINUTE, (closes % 1440) * MINUTE);
    } catch {
      // Browsers before 2023 take no range that ends before it begins, as one past midnight does.
      return { start: formatTime(tag, opens), between: '–', end: formatTime(tag, closes) };
    }
    const sources = parts.map(({ source }) => source);
    const [from, to] = [sources.lastIndexOf('startRange') + 1, sources.indexOf('endRange')];
    const text = (start: number, end?: number): string =>
      parts
        .slice(start, end)
        .map(({ value }) => value)
        .join('');
    return { start: text(0, from), between: text(from, to), end: text(to) };
  });

/** The full name of a day of the week. */
export const formatWeekday = (tag: string, day: number): string =>
  formatter(tag, { weekday: 'long' }).format(day * DAY);

/** "Donnerstag, 24. Dezember" */
export const formatDate = (tag: string, day: number): string =>
  formatter(tag, { weekday: 'long', day: 'numeric', month: 'long' }).format(day * DAY);

/** "24.–31. Dezember" */
export const formatDateRange = (tag: string, from: number, through: number): string =>
  from === through ?
    formatDate(tag, from)
  : formatter(tag, { day: 'numeric', month: 'long' }).formatRange(from * DAY, through * DAY);
