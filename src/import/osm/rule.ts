/** One rule of an `opening_hours` text, taken apart. */
import { dayFrom, isoDate } from '../../hours/civil.js';

/** Numbers of days in a row; see `civil.ts`. Without an end they go on. */
export interface Dates {
  readonly from: number;
  readonly through: number;
}

export interface Rule {
  /** Whether it adds to the rules before it instead of replacing them on its days. */
  readonly adds: boolean;
  readonly dates?: Dates;
  /** 0 for Monday; none where the rule names no days of the week. */
  readonly days?: readonly number[];
  /** Whether it says that public holidays are closed. */
  readonly holidaysOff: boolean;
  readonly spans: readonly { readonly opens: string; readonly closes: string }[];
  readonly isOff: boolean;
  readonly comment?: string;
}

/** Days as OpenStreetMap names them, and as Germans who do not know it write them. */
const DAYS: Readonly<Record<string, number>> = {
  ...{ mo: 0, tu: 1, we: 2, th: 3, fr: 4, sa: 5, su: 6 },
  ...{ di: 1, mi: 2, do: 3, so: 6 },
};
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const DATE = String.raw`\d{4}\s+[a-z]{3}\s+\d{1,2}`;
const DATES = new RegExp(String.raw`^(${DATE})(?:\s*-\s*(${DATE}|[a-z]{3}\s+\d{1,2}|\d{1,2}))?(?!\d)\s*:?\s*`, 'i');
const DAY = `(?:${Object.keys(DAYS).join('|')}|ph)(?![a-z])`;
const WEEKDAYS = new RegExp(String.raw`^${DAY}(?:\s*[-,]\s*${DAY})*\s*:?\s*`, 'i');
const TIME = String.raw`(\d{1,2})[:.](\d{2})`;
const SPAN = new RegExp(String.raw`^${TIME}\s*[-–]\s*${TIME}(?:\s*,\s*(?=\d))?\s*`);

/** Takes a rule apart; undefined where any of it is not understood. */
export function ruleFrom(text: string, adds: boolean): Rule | undefined {
  let rest = text.trim();
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    const found = pattern.exec(rest);
    if (!found) return undefined;
    rest = rest.slice(found[0].length);
    return found;
  };
  if (take(/^24\/7\s*/)) return rest ? undefined : { adds, holidaysOff: false, isOff: false, spans: [WHOLE_DAY] };
  const dated = take(DATES);
  const dates = dated && datesFrom(dated);
  if (dated && !dates) return undefined;
  const [named = ''] = take(WEEKDAYS) ?? [];
  const parts = named
    .replace(/[\s:]+/g, '')
    .toLowerCase()
    .split(',')
    .filter(Boolean);
  const days = daysFrom(parts.filter((part) => part !== 'ph'));
  const isHoliday = parts.includes('ph');
  const spans: Rule['spans'][number][] = [];
  for (let found = take(SPAN); found; found = take(SPAN)) {
    const span = spanFrom(found.slice(1).map(Number));
    if (!span) return undefined;
    spans.push(span);
  }
  const [, state = ''] = take(/^(open|off|closed)(?![a-z])\s*/i) ?? [];
  // What people type leaves out the quotation marks.
  const [, quoted, plain] = take(/^(?:"([^"]*)"|(by appointment|(?:nur )?nach Vereinbarung))\s*/i) ?? [];
  const comment = quoted ?? plain;
  const isOff = /off|closed/i.test(state);
  // A holiday with hours of its own has no place in a data file, as its date changes.
  const isUnderstood = !rest && days && (spans.length || isOff || comment !== undefined) && !(isOff && spans.length);
  if (!isUnderstood || (isHoliday && !isOff)) return undefined;
  return {
    adds,
    ...(dates && { dates }),
    ...(days.length && { days }),
    holidaysOff: isHoliday,
    spans,
    isOff,
    ...(comment !== undefined && { comment: comment.trim() }),
  };
}

const WHOLE_DAY = { opens: '00:00', closes: '00:00' };

function datesFrom([, first = '', last = first]: RegExpExecArray): Dates | undefined {
  const words = first.toLowerCase().split(/\s+/);
  const lastWords = last.toLowerCase().split(/\s+/);
  const from = dayOfWords(words);
  // "2026 Dec 24-31" and "2026 Dec 24-Dec 31" leave out what stays the same.
  const through = dayOfWords([...words.slice(0, 3 - lastWords.length), ...lastWords]);
  if (from === undefined || through === undefined || through < from) return undefined;
  return { from, through };
}

function dayOfWords([year = '', month = '', date = '']: readonly string[]): number | undefined {
  const number = MONTHS.indexOf(month) + 1;
  const day = dayFrom(Number(year), number, Number(date));
  const isDay = number > 0 && isoDate(day) === `${year}-${pad(number)}-${pad(Number(date))}`;
  return isDay ? day : undefined;
}

function daysFrom(parts: readonly string[]): readonly number[] | undefined {
  const days = new Set<number>();
  for (const part of parts) {
    const [from = -1, through = from] = part.split('-').map((name) => DAYS[name] ?? -1);
    if (from < 0 || through < 0) return undefined;
    for (let i = 0; i <= (through - from + 7) % 7; i++) days.add((from + i) % 7);
  }
  return [...days].sort((a, b) => a - b);
}

/** Hours count on past midnight: `08:00-26:00`. A stretch of more than a day has no place in a data file. */
function spanFrom([fromHours = 0, fromMinutes = 0, toHours = 0, toMinutes = 0]: readonly number[]):
  Rule['spans'][number] | undefined {
  const opens = fromHours * 60 + fromMinutes;
  const closes = toHours * 60 + toMinutes;
  if (opens >= 1440 || fromMinutes > 59 || toMinutes > 59 || closes > 2880 || closes - opens > 1440) return undefined;
  // "08:00-08:00" is a whole day in a data file and in none of OpenStreetMap's programs.
  return { opens: clock(opens), closes: clock(closes) };
}

const pad = (number: number): string => String(number).padStart(2, '0');
const clock = (minutes: number): string => `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`;
