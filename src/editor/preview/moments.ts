/** Moments worth looking at, and what the clock of the office shows then. */
import { dayOf, holidaysOf, isoDate, statusAt, todayAt, zoneOf, type HolidayId } from '../../hours/index.js';
import { DEFAULT_TIME_ZONE, type Place } from '../../hours/status.js';
import type { Hours, Organization } from '../../model/schema.js';

const MINUTE = 60_000;
/** When an office would be open on a usual day. */
const MORNING = 10 * 60;

/** A moment the editor offers. */
export interface Moment {
  readonly kind: 'holiday' | 'exception' | 'opening';
  readonly at: Date;
  readonly holiday?: HolidayId;
  /** Why a day differs, in the words of the file. */
  readonly reason?: string | undefined;
}

/** Where the hours hold; a zone this browser does not know is taken for the default one, as in the widgets. */
export function placeOf({ timeZone = DEFAULT_TIME_ZONE, publicHolidays }: Organization): Place {
  try {
    zoneOf(timeZone);
    return { timeZone, publicHolidays };
  } catch {
    // What `Intl` says of an unknown zone.
    return { timeZone: DEFAULT_TIME_ZONE, publicHolidays };
  }
}

const zoneAt = ({ timeZone = DEFAULT_TIME_ZONE }: Place): ReturnType<typeof zoneOf> => zoneOf(timeZone);

/** An instant as the clock of the office shows it, for `<input type="datetime-local">`: "2026-12-24T10:00". */
export function wallClockText(at: Date, place: Place): string {
  const { day, time } = zoneAt(place).wallClock(at.getTime());
  return `${isoDate(day)}T${new Date(time).toISOString().slice(11, 16)}`;
}

/** The instant at which the clock of the office shows "2026-12-24T10:00"; undefined for half a date. */
export function instantOf(wallClock: string, place: Place): Date | undefined {
  const [, date, hours, minutes] = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)/.exec(wallClock) ?? [];
  if (!date) return undefined;
  return new Date(zoneAt(place).instant(dayOf(date), Number(hours) * 60 + Number(minutes)));
}

/** The next public holiday, the next day that differs, the next opening. */
export function momentsAfter(at: Date, hours: Hours | undefined, place: Place): readonly Moment[] {
  return [...nextHoliday(at, place), ...nextException(at, hours, place), ...nextOpening(at, hours, place)];
}

const morningOf = (day: number, place: Place): Date => new Date(zoneAt(place).instant(day, MORNING));

function nextHoliday(at: Date, place: Place): readonly Moment[] {
  const region = place.publicHolidays;
  if (!region) return [];
  const today = todayAt(at, place);
  const year = Number(isoDate(today).slice(0, 4));
  const days = [...holidaysOf(year, region), ...holidaysOf(year + 1, region)].sort(([a], [b]) => a - b);
  const [day, holiday] = days.find(([day]) => day > today) ?? [];
  return day && holiday ? [{ kind: 'holiday', at: morningOf(day, place), holiday }] : [];
}

function nextException(at: Date, hours: Hours | undefined, place: Place): readonly Moment[] {
  const today = isoDate(todayAt(at, place));
  const [next] = (hours?.special ?? [])
    .filter(({ validFrom }) => validFrom > today)
    .sort((a, b) => a.validFrom.localeCompare(b.validFrom));
  return next ? [{ kind: 'exception', at: morningOf(dayOf(next.validFrom), place), reason: next.reason }] : [];
}

function nextOpening(at: Date, hours: Hours | undefined, place: Place): readonly Moment[] {
  const next = statusAt(hours, at, place).nextOpening;
  // A minute later, so that it is open beyond doubt.
  return next ? [{ kind: 'opening', at: new Date(next.getTime() + MINUTE) }] : [];
}
