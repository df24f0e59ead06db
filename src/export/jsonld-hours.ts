/** Hours as schema.org says them. */
import { dayFrom, dayOf, isoDate, minutesOf, weekdayOf, yearOf } from '../hours/civil.js';
import { holidayOn } from '../hours/holidays.js';
import type { Times } from '../hours/schedule.js';
import type { Place } from '../hours/status.js';
import { todayAt } from '../hours/week.js';
import { WEEKDAYS } from '../model/calendar.js';
import type { Hours, Slot } from '../model/schema.js';
import { clockText, openSpans, specialDays, type Span } from './spans.js';

export interface OpeningHoursSpecification {
  readonly '@type': 'OpeningHoursSpecification';
  readonly dayOfWeek?: readonly string[];
  readonly opens: string;
  /** Before `opens` means the next day; equal to it means closed. */
  readonly closes: string;
  readonly validFrom?: string;
  readonly validThrough?: string;
  readonly description?: string;
}

/** The two properties of a schema.org Place. */
export interface HoursNode {
  readonly openingHoursSpecification: readonly OpeningHoursSpecification[];
  readonly specialOpeningHoursSpecification: readonly OpeningHoursSpecification[];
}

const CLOSED = { '@type': 'OpeningHoursSpecification', opens: '00:00', closes: '00:00' } as const;

/**
 * Regular and special hours. Times by appointment are left out, and hours of which a part is missing altogether: nobody
 * is told "closed" by mistake.
 *
 * @param at from which moment the public holidays of twelve months are listed; none if left out
 */
export function hoursNodes(hours: Hours | undefined, place: Place, at?: Date): HoursNode {
  if (!hours || hours.incomplete) return { openingHoursSpecification: [], specialOpeningHoursSpecification: [] };
  const { regular = [], closed = [] } = hours;
  const open = regular.flatMap((slot) => slotNodes(slot, regular));
  const stated = closed.filter((day) => !regular.some(({ dayOfWeek }) => dayOfWeek.includes(day)));
  const special = specialDays(hours).flatMap(({ from, through, spans, reason }) => {
    const dates = { validFrom: isoDate(from), validThrough: isoDate(through), ...(reason && { description: reason }) };
    return spans.length ? spans.map((span) => ({ ...node(span), ...dates })) : [{ ...CLOSED, ...dates }];
  });
  return {
    openingHoursSpecification: stated.length ? [...open, { ...CLOSED, dayOfWeek: stated.map(url) }] : open,
    specialOpeningHoursSpecification: [...special, ...(at ? holidayNodes(hours, place, at) : [])],
  };
}

/** A slot, once for all its days; days on which an appointment cuts into it apart. */
function slotNodes(slot: Slot, regular: readonly Slot[]): readonly OpeningHoursSpecification[] {
  if (slot.byAppointment) return [];
  const { validFrom, validThrough } = slot;
  const groups = new Map<string, { days: string[]; spans: readonly Span[] }>();
  for (const day of slot.dayOfWeek) {
    // An appointment of some weeks of the season is cut out of all: too little is said rather than too much.
    const cuts = regular.filter(
      (other) => other.byAppointment && other.dayOfWeek.includes(day) && overlap(slot, other),
    );
    const spans = openSpans([slot, ...cuts].map(timesOf));
    const key = JSON.stringify(spans);
    const days = groups.get(key)?.days ?? [];
    groups.set(key, { days: [...days, url(day)], spans });
  }
  return [...groups.values()].flatMap(({ days, spans }) =>
    spans.map((span) => ({
      ...node(span),
      dayOfWeek: days,
      ...(validFrom && { validFrom }),
      ...(validThrough && { validThrough }),
    })),
  );
}

/** The public holidays that close a day with regular hours, unless a special entry says what holds then. */
function holidayNodes(hours: Hours, place: Place, at: Date): readonly OpeningHoursSpecification[] {
  const { publicHolidays } = place;
  if (!publicHolidays || !hours.regular?.length) return [];
  const special = specialDays(hours);
  const today = todayAt(at, place);
  const [, month, date] = isoDate(today).split('-').map(Number);
  const end = dayFrom(yearOf(today) + 1, month!, date!);
  return Array.from({ length: end - today }, (_, i) => today + i)
    .filter((day) => holidayOn(day, publicHolidays))
    .filter((day) => !special.some(({ from, through }) => from <= day && day <= through))
    .filter((day) => hours.regular!.some((slot) => slot.dayOfWeek.includes(WEEKDAYS[weekdayOf(day)]!)))
    .map((day) => ({ ...CLOSED, validFrom: isoDate(day), validThrough: isoDate(day) }));
}

/** A full day ends a minute early, as `opens` equal to `closes` means closed. */
const node = ({ opens, closes }: Span): OpeningHoursSpecification => ({
  '@type': 'OpeningHoursSpecification',
  opens: clockText(opens),
  closes: clockText(Math.min(closes, opens + 1439)),
});

const url = (day: string): string => `https://schema.org/${day}`;

function timesOf({ opens, closes, byAppointment = false }: Slot): Times {
  const [from, to] = [minutesOf(opens), minutesOf(closes)];
  return { opens: from, closes: to > from ? to : to + 1440, byAppointment };
}

const overlap = (a: Slot, b: Slot): boolean =>
  dayOf(a.validFrom ?? '0001-01-01') <= dayOf(b.validThrough ?? '9999-12-31') &&
  dayOf(b.validFrom ?? '0001-01-01') <= dayOf(a.validThrough ?? '9999-12-31');
