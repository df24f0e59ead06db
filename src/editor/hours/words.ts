/** Hours in words. */
import { msg, str } from '@lit/localize';
import type { DaySchedule, Times } from '../../hours/schedule.js';
import { formatShortWeekday, formatFullDates, formatSpokenTime } from '../../i18n/calendar.js';
import { formatDate, formatTimeRange, formatWeekday } from '../../i18n/format.js';
import { formatFullDate } from '../../i18n/full-date.js';
import { holidayName } from '../../i18n/holidays.js';
import { dayOf } from '../../hours/civil.js';
import { currentLanguage } from '../i18n/language.js';
import type { JsonObject } from '../document/json.js';
import { groupDays, runsOf, type Group } from './groups.js';
import { textOf } from './json/raw.js';
import { hasDates, seasonsOf } from './json/seasons.js';
import type { Season } from './json/week.js';

/** Number of some Monday, to name the days of a week. */
const MONDAY = 4;

/** "Montag"; 0 for Monday. */
export const weekdayName = (number: number): string => formatWeekday(currentLanguage(), MONDAY + number);

export const closedText = (): string => msg('geschlossen', { id: 'hours-closed' });

/** "08:30–12:30 Uhr", "nach Vereinbarung 14:00–16:00 Uhr" */
export function timesText({ opens, closes, byAppointment }: Times): string {
  const { start, between, end } = formatTimeRange(currentLanguage(), opens, closes);
  const range = closes - opens === 1440 ? msg('rund um die Uhr', { id: 'hours-all-day' }) : start + between + end;
  return byAppointment ? msg(str`nach Vereinbarung ${range}`, { id: 'hours-appointment-range' }) : range;
}

/** "bis 2 Uhr am nächsten Tag"; undefined where the times end on their day. */
export function nightText({ opens, closes }: Times): string | undefined {
  if (closes <= 1440) return undefined;
  const time = formatSpokenTime(currentLanguage(), closes);
  return closes - opens === 1440 ?
      msg(str`24 Stunden, bis ${time} am nächsten Tag`, { id: 'hours-next-day-24' })
    : msg(str`bis ${time} am nächsten Tag`, { id: 'hours-next-day' });
}

/** "Mo, Di, Do, Fr 08:30–12:30 Uhr · Mi geschlossen": the week as the sign at the door has it. */
export const signText = (hours: JsonObject, season: Season): string =>
  groupDays(hours, season).map(groupText).join(' · ');

function groupText({ days, times }: Group): string {
  const names = runsOf(days).map((run) =>
    run.map((day) => formatShortWeekday(currentLanguage(), MONDAY + day)).join('–'),
  );
  return `${names.join(', ')} ${times.length ? times.map(timesText).join(', ') : closedText()}`;
}

/** What holds on a day: "geschlossen (Betriebsausflug)". */
export function dayText({ times, special, holiday }: DaySchedule, isKnown: boolean): string {
  if (!isKnown) return msg('keine Angabe', { id: 'hours-unstated' });
  const what = times.length ? times.map(timesText).join(', ') : closedText();
  const reason = special?.reason ?? (holiday && holidayName(holiday));
  return reason ? `${what} (${reason})` : what;
}

/** "Donnerstag, 24. Dezember: geschlossen (Betriebsausflug)" */
export const daySentence = (schedule: DaySchedule, isKnown: boolean): string =>
  `${formatDate(currentLanguage(), schedule.day)}: ${dayText(schedule, isKnown)}`;

/** The name of a season by its dates: "1. Mai – 30. September 2026". */
export function seasonName(season: Season, hours: JsonObject): string {
  if (!hasDates(season))
    return seasonsOf(hours).some(hasDates) ?
        msg('Ganzjährig', { id: 'hours-all-year' })
      : msg('Übliche Woche', { id: 'hours-usual-week' });
  return datesText(textOf(season.validFrom), textOf(season.validThrough));
}

/** Dates that stand in a file, in words; what is no date as it stands. */
export function datesText(from: string, through: string): string {
  const tag = currentLanguage();
  const [first, last] = [dayOf(from), dayOf(through)];
  const name = (text: string, day: number): string => (Number.isNaN(day) ? text : formatFullDate(tag, day));
  if (!through) return msg(str`Ab ${name(from, first)}`, { id: 'hours-from-date' });
  if (!from) return msg(str`Bis ${name(through, last)}`, { id: 'hours-through-date' });
  // A range that ends before it begins has no words of its own.
  return first <= last ? formatFullDates(tag, first, last) : `${name(from, first)} – ${name(through, last)}`;
}
