/** What holds on a day: the week, replaced by public holidays, replaced by special entries. */
import { WEEKDAYS, type Region } from '../model/calendar.js';
import type { Hours, SpecialHours } from '../model/schema.js';
import { dayOf, minutesOf, weekdayOf } from './civil.js';
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

interface Season {
  readonly times: Times;
  readonly from: number;
  readonly through: number;
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
export function scheduleOf(hours: Hours, region?: Region): Schedule {
  const regular = hours.regular ?? [];
  const special = hours.special ?? [];
  const always = Boolean(hours.byAppointment) && !regular.length;
  const dates = [...regular, ...special].flatMap(({ validFrom, validThrough }) =>
    [validFrom, validThrough].filter((date) => date !== undefined).map(dayOf),
  );
  const week = WEEKDAYS.map((name): readonly Season[] =>
    regular
      .filter((slot) => slot.dayOfWeek.includes(name))
      .map((slot) => ({
        times: timesOf(slot),
        from: slot.validFrom ? dayOf(slot.validFrom) : -Infinity,
        through: slot.validThrough ? dayOf(slot.validThrough) : Infinity,
      }))
      .sort((a, b) => a.times.opens - b.times.opens),
  );
  const specials = special
    .map((entry) => ({ entry, from: dayOf(entry.validFrom), through: dayOf(entry.validThrough ?? entry.validFrom) }))
    .sort((a, b) => a.through - a.from - (b.through - b.from));

  const on = (day: number): DaySchedule => {
    const first = specials.find(({ from, through }) => from <= day && day <= through);
    if (first) {
      const same = specials.filter(({ from, through }) => from === first.from && through === first.through);
      const times = same.flatMap(({ entry: { opens, closes, byAppointment } }) =>
        opens && closes ? [timesOf({ opens, closes, byAppointment })] : [],
      );
      const reasoned = same.find(({ entry }) => entry.reason) ?? first;
      return { day, times: times.sort((a, b) => a.opens - b.opens), special: reasoned.entry };
    }
    if (always) return { day, times: [{ opens: 0, closes: 1440, byAppointment: true }] };
    const holiday = region && holidayOn(day, region);
    if (holiday) return { day, times: [], holiday };
    const slots = week[weekdayOf(day)]!.filter(({ from, through }) => from <= day && day <= through);
    return { day, times: slots.map(({ times }) => times) };
  };
  return {
    known: Boolean(regular.length || special.length || always),
    always,
    dated: dates.length > 0,
    lastDate: Math.max(...dates, -Infinity),
    on,
  };
}

function timesOf(slot: { opens: string; closes: string; byAppointment?: boolean | undefined }): Times {
  const opens = minutesOf(slot.opens);
  const closes = minutesOf(slot.closes);
  return { opens, closes: closes > opens ? closes : closes + 1440, byAppointment: Boolean(slot.byAppointment) };
}
