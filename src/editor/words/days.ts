/** Days and times as a sign at the door has them. */
import { msg, str } from '@lit/localize';
import { dayOf, minutesOf } from '../../hours/civil.js';
import { formatTimeRange, formatWeekday } from '../../i18n/format.js';
import { formatList } from '../../i18n/list.js';
import { formatFullDate } from '../../i18n/full-date.js';
import { WEEKDAYS } from '../../model/calendar.js';
import { FORMATS } from '../../model/shape.js';
import type { Json, JsonObject } from '../document/json.js';
import type { Day } from '../document/week.js';
import { currentLanguage } from '../i18n/language.js';

const MONDAY = dayOf('2024-01-01');
const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

/** "Mittwoch"; what is no day of the week stays as it is. */
export function weekdayName(day: string): string {
  const place = (WEEKDAYS as readonly string[]).indexOf(day);
  return place < 0 ? day : formatWeekday(currentLanguage(), MONDAY + place);
}

/** "24. Dezember 2026"; what is no date stays as it is. */
export const dateName = (date: string): string =>
  FORMATS.date.test(date) ? formatFullDate(currentLanguage(), dayOf(date)) : date;

/** "24. November 2026, 08:00 Uhr"; a day without a time is a day. */
export function momentName(moment: string): string {
  if (!FORMATS.moment.test(moment)) return moment;
  const [date, time] = moment.split('T') as [string, string?];
  const day = dateName(date);
  return time ? msg(str`${day}, ${time} Uhr`, { id: 'days-moment' }) : day;
}

/** "24. Dezember 2026 bis 3. Januar 2027", "ab 1. April 2026" */
export function datesName(from: string, through: string): string {
  if (!through || from === through) return dateName(from);
  return msg(str`${dateName(from)} bis ${dateName(through)}`, { id: 'days-range' });
}

/** "14:00–16:00 Uhr nach Vereinbarung" */
export function timesName({ opens, closes, byAppointment, validFrom, validThrough }: JsonObject): string {
  const times = rangeName(textOf(opens), textOf(closes));
  const text = byAppointment === true ? msg(str`${times} nach Vereinbarung`, { id: 'days-by-appointment' }) : times;
  const season = seasonName(validFrom, validThrough);
  return season ? `${text} (${season})` : text;
}

function rangeName(opens: string, closes: string): string {
  if (![opens, closes].every((time) => FORMATS.time.test(time))) return `${opens || '?'}–${closes || '?'}`;
  if (opens === closes && opens === '00:00') return msg('rund um die Uhr', { id: 'days-all-day' });
  const { start, between, end } = formatTimeRange(currentLanguage(), minutesOf(opens), minutesOf(closes));
  return start + between + end;
}

/** "1. April 2026 bis 30. September 2026", "ab 1. April 2026", "bis 30. September 2026"; empty where nothing is said. */
export function seasonName(validFrom: Json | undefined, validThrough: Json | undefined): string {
  const [from, through] = [textOf(validFrom), textOf(validThrough)];
  if (from && through) return datesName(from, through);
  if (from) return msg(str`ab ${dateName(from)}`, { id: 'days-from' });
  return through && msg(str`bis ${dateName(through)}`, { id: 'days-through' });
}

export const closedName = (): string => msg('geschlossen', { id: 'days-closed' });
export const nothingSaid = (): string => msg('keine Angabe', { id: 'words-nothing' });

const beginOf = ({ validFrom, opens }: JsonObject): string => `${textOf(validFrom)} ${textOf(opens)}`;
const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** What a week says of a day: "08:30–12:30 Uhr und 14:00–16:00 Uhr nach Vereinbarung". */
export function dayName({ slots, isClosed }: Day): string {
  const times = [...slots].sort((a, b) => compare(beginOf(a), beginOf(b))).map(timesName);
  if (isClosed) times.unshift(closedName());
  return times.length ? formatList(currentLanguage(), times) : nothingSaid();
}

/** The days an exception is for: "24. Dezember 2026". */
export const exceptionDays = ({ validFrom, validThrough }: JsonObject): string =>
  datesName(textOf(validFrom), textOf(validThrough)) || nothingSaid();

/** What exceptions of the same days say: "geschlossen (Betriebsausflug)". */
export function exceptionName(entries: readonly JsonObject[]): string {
  const times = entries.filter(({ opens, closes }) => opens !== undefined || closes !== undefined);
  const appointment = entries.some(({ byAppointment }) => byAppointment === true);
  const text =
    times.length ?
      formatList(
        currentLanguage(),
        times.map(({ opens, closes, byAppointment }) =>
          timesName({ opens: opens ?? null, closes: closes ?? null, byAppointment: byAppointment ?? null }),
        ),
      )
    : appointment ? msg('nach Vereinbarung', { id: 'days-only-by-appointment' })
    : closedName();
  const reasons = [...new Set(entries.map(({ reason }) => textOf(reason)).filter(Boolean))];
  return reasons.length ? `${text} (${formatList(currentLanguage(), reasons)})` : text;
}
