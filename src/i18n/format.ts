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

const formatter = (tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  once(
    tag + JSON.stringify(options),
    // Wall-clock times are formatted as if they were UTC: what the office's clock shows is what the reader sees.
    () => new Intl.DateTimeFormat(formatTag(tag), { ...options, timeZone: 'UTC' }),
  );

const clockTime = { hour: '2-digit', minute: '2-digit' } as const;

/** A time of day, given in minutes since midnight: "12:30 Uhr" where the language has such a word in short times. */
export const formatTime = (tag: string, minutes: number): string =>
  formatter(tag, clockTime).format((minutes % 1440) * MINUTE);

/** "08:30–12:30", cut where `<time>` elements go. */
export interface RangePart {
  readonly text: string;
  readonly source: 'startRange' | 'endRange' | 'shared';
}

/** Two times of day in minutes since midnight, as parts that spell the range in the language. */
export const formatTimeRange = (tag: string, opens: number, closes: number): readonly RangePart[] =>
  once(tag + opens + '-' + closes, () => {
    const parts: RangePart[] = [];
    for (const { value, source } of formatter(tag, clockTime).formatRangeToParts(
      (opens % 1440) * MINUTE,
      (closes % 1440) * MINUTE,
    )) {
      const last = parts.at(-1);
      if (last?.source === source) parts[parts.length - 1] = { text: last.text + value, source };
      else parts.push({ text: value, source });
    }
    return parts;
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

/** The name of a language in another: "Türkisch". */
export function formatLanguage(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(formatTag(tag), { type: 'language' }).of(language)!;
  } catch {
    return language;
  }
}

export const formatList = (tag: string, items: readonly string[]): string =>
  new Intl.ListFormat(formatTag(tag), { type: 'conjunction' }).format(items);
