/** What holds on a day: the week, replaced by public holidays, replaced by special entries. */
import { WEEKDAYS } from '../model/calendar.js';
import type { Region } from '../model/regions.js';
import type { Hours, Slot, SpecialHours } from '../model/schema.js';
import { dayOf, isoDate, minutesOf, weekdayOf } from './civil.js';
import { holidayOn, type HolidayId } from './holidays.js';

/** A stretch of a day in minutes since its midnight; past midnight `closes` is over 1440. */
export interface Times {
  readonly opens: number;
  readonly closes: number;
  readonly byAppointment: boolean;
}

/** What holds on one day. */
export interface DaySchedule {
  /** Number of the day, see `civil.ts`. */
  readonly day: number;
  /** In order; empty for a closed day. */
  readonly times: readonly Times[];
  /** The special entry that replaces the day. */
  readonly special?: SpecialHours;
  /** The public holiday that closes the day. */
  readonly holiday?: HolidayId;
}

/** Hours made ready to be asked many times. */
export interface Schedule {
  /** Whether there are any hours at all. */
  readonly known: boolean;
  /** Whether every day is by appointment unless a special entry says otherwise. */
  readonly always: boolean;
  /** Whether any entry has a date. */
  readonly dated: boolean;
  /** The last day an entry names. */
  readonly lastDate: number;
  on(day: number): DaySchedule;
}

/**
 * Makes hours ready.
 *
 * @param region whose public holidays close the day; none if left out
 */
export function scheduleOf({ regular = [], special = [], byAppointment }: Hours, region?: Region): Schedule {
  const always = Boolean(byAppointment) && !regular.length;
  const dates = [...regular, ...special].flatMap(({ validFrom = '', validThrough = '' }) => [validFrom, validThrough]);
  const lastDate = dates.sort().at(-1);

  const on = (day: number): DaySchedule => {
    const date = isoDate(day);
    const specials = special.filter((entry) => entry.validFrom <= date && date <= lastDayOf(entry));
    const shortest = Math.min(...specials.map(lengthOf));
    const first = specials.find((entry) => lengthOf(entry) === shortest);
    if (first) {
      const same = specials.filter(
        (entry) => entry.validFrom === first.validFrom && lastDayOf(entry) === lastDayOf(first),
      );
      const times = same.flatMap(({ opens, closes, byAppointment }) =>
        opens && closes ? timesOf({ opens, closes, byAppointment }) : [],
      );
      return { day, times: times.sort(inOrder), special: same.find(({ reason }) => reason) ?? first };
    }
    if (always) return { day, times: [{ opens: 0, closes: 1440, byAppointment: true }] };
    const holiday = region && holidayOn(day, region);
    if (holiday) return { day, times: [], holiday };
    const slots = inSeason(regular, date).filter(({ dayOfWeek }) => dayOfWeek.includes(WEEKDAYS[weekdayOf(day)]!));
    return { day, times: slots.map(timesOf).sort(inOrder) };
  };
  return {
    known: Boolean(regular.length || special.length || always),
    always,
    dated: Boolean(lastDate),
    lastDate: lastDate ? dayOf(lastDate) : -Infinity,
    on,
  };
}

/** The slots whose season a day, written as `"2026-12-24"`, belongs to. */
export const inSeason = (slots: readonly Slot[], date: string): readonly Slot[] =>
  slots.filter(({ validFrom = '', validThrough = '9' }) => validFrom <= date && date <= validThrough);

const lastDayOf = ({ validFrom, validThrough = validFrom }: SpecialHours): string => validThrough;
const lengthOf = (entry: SpecialHours): number => dayOf(lastDayOf(entry)) - dayOf(entry.validFrom);
const inOrder = (a: Times, b: Times): number => a.opens - b.opens;

function timesOf(slot: { opens: string; closes: string; byAppointment?: boolean | undefined }): Times {
  const opens = minutesOf(slot.opens);
  const closes = minutesOf(slot.closes);
  return { opens, closes: closes > opens ? closes : closes + 1440, byAppointment: Boolean(slot.byAppointment) };
}
