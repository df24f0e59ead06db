/**
 * The hours again, written a second time from the design alone, on Temporal and with another table of holidays. It shares
 * no code with `src/hours`: it paints what holds onto every minute and reads the answers off.
 */
import { getHolidays } from 'feiertagejs';
import type { Temporal as TemporalApi } from 'temporal-polyfill';
import type { Region } from '../../src/model/regions.js';
import type { Hours, SpecialHours } from '../../src/model/schema.js';

// WebKitGTK has no Temporal of its own yet.
export const Temporal: typeof TemporalApi =
  (globalThis as { Temporal?: typeof TemporalApi }).Temporal ?? (await import('temporal-polyfill')).Temporal;

export const MINUTE = 60_000;

/** States as they are painted. */
export const STATES = ['closed', 'open', 'by-appointment'] as const;
const CLOSED = 0;
const OPEN = 1;
const BY_APPOINTMENT = 2;

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** The library's names of holidays as ours. */
export const HOLIDAYS: Record<string, string> = {
  NEUJAHRSTAG: 'new-year',
  HEILIGEDREIKOENIGE: 'epiphany',
  WELTFRAUENTAG: 'womens-day',
  KARFREITAG: 'good-friday',
  OSTERSONNTAG: 'easter-sunday',
  OSTERMONTAG: 'easter-monday',
  TAG_DER_ARBEIT: 'labour-day',
  CHRISTIHIMMELFAHRT: 'ascension',
  PFINGSTSONNTAG: 'whit-sunday',
  PFINGSTMONTAG: 'whit-monday',
  FRONLEICHNAM: 'corpus-christi',
  MARIAHIMMELFAHRT: 'assumption',
  WELTKINDERTAG: 'childrens-day',
  DEUTSCHEEINHEIT: 'german-unity',
  REFORMATIONSTAG: 'reformation',
  ALLERHEILIGEN: 'all-saints',
  BUBETAG: 'repentance',
  ERSTERWEIHNACHTSFEIERTAG: 'christmas',
  ZWEITERWEIHNACHTSFEIERTAG: 'second-christmas',
};

/** Everything from `start` on, in minutes since 1970. */
export interface Painting {
  readonly start: number;
  /** One entry a minute, an index into `STATES`. */
  readonly states: Uint8Array;
  /** One entry a minute, an index into `texts`. */
  readonly reasons: Uint8Array;
  readonly texts: readonly (string | undefined)[];
}

interface Day {
  readonly slots: readonly { opens: string; closes: string; byAppointment?: boolean | undefined }[];
  readonly reason?: string | undefined;
}

/** Paints every minute of the local days from the first to the last, both written as `"2026-12-24"`. */
export function paint(
  hours: Hours,
  timeZone: string,
  region: Region | undefined,
  first: string,
  last: string,
): Painting {
  const instantOf = (wall: TemporalApi.PlainDateTime): number =>
    wall.toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds / MINUTE;
  const from = Temporal.PlainDate.from(first);
  const through = Temporal.PlainDate.from(last);
  const start = instantOf(from.toPlainDateTime());
  const size = instantOf(through.add({ days: 1 }).toPlainDateTime()) - start;
  const painting = { start, states: new Uint8Array(size), reasons: new Uint8Array(size) };
  const texts: (string | undefined)[] = [undefined];
  const dayOn = reader(hours, region);
  const layers: { begin: number; end: number; state: number; reason: number }[][] = [[], [], []];

  // Two days before the first can reach into it, the last into none before.
  for (let date = from.subtract({ days: 2 }); Temporal.PlainDate.compare(date, through) <= 0;) {
    const next = date.add({ days: 1 });
    const { slots, reason: text } = dayOn(date);
    if (!texts.includes(text)) texts.push(text);
    const reason = texts.indexOf(text);
    const midnight = date.toPlainDateTime();
    layers[CLOSED]!.push({
      begin: instantOf(midnight),
      end: instantOf(next.toPlainDateTime()),
      state: CLOSED,
      reason,
    });
    for (const { opens, closes, byAppointment } of slots) {
      const state = byAppointment ? BY_APPOINTMENT : OPEN;
      const endsOn = closes > opens ? date : next;
      layers[state]!.push({
        begin: instantOf(date.toPlainDateTime(opens)),
        end: instantOf(endsOn.toPlainDateTime(closes)),
        state,
        reason,
      });
    }
    date = next;
  }

  // Appointments lie over open times, open times over closed days; of two alike the one of the earlier day gives the reason.
  for (const layer of layers)
    for (const { begin, end, state, reason } of layer.reverse())
      if (end > begin) {
        const bounds = [Math.max(0, begin - start), Math.max(0, Math.min(size, end - start))] as const;
        painting.states.fill(state, ...bounds);
        painting.reasons.fill(reason, ...bounds);
      }
  return { ...painting, texts };
}

/** What the hours say about a date. */
function reader(hours: Hours, region: Region | undefined): (date: TemporalApi.PlainDate) => Day {
  const regular = hours.regular ?? [];
  const years = new Map<number, Map<string, string>>();
  const holidayOn = (date: TemporalApi.PlainDate): string | undefined => {
    if (!region) return undefined;
    let days = years.get(date.year);
    if (!days) {
      const land = region.slice(3) as Parameters<typeof getHolidays>[1];
      days = new Map(
        getHolidays(date.year, land)
          // A day of most Bavarian municipalities, not of the state.
          .filter(({ name }) => !(land === 'BY' && name === 'MARIAHIMMELFAHRT'))
          .map(({ dateString, name }) => [dateString, HOLIDAYS[name]!]),
      );
      // The library does not know Berlin's single holidays.
      if (land === 'BE' && (date.year === 2020 || date.year === 2025)) days.set(`${date.year}-05-08`, 'liberation-day');
      if (land === 'BE' && date.year === 2028) days.set('2028-06-17', 'uprising-day');
      years.set(date.year, days);
    }
    return days.get(date.toString());
  };
  const lengthOf = ({ validFrom, validThrough = validFrom }: SpecialHours): number =>
    Temporal.PlainDate.from(validFrom).until(validThrough).days;

  return (date) => {
    const iso = date.toString();
    const covering = (hours.special ?? []).filter(
      ({ validFrom, validThrough = validFrom }) => validFrom <= iso && iso <= validThrough,
    );
    if (covering.length) {
      const shortest = Math.min(...covering.map(lengthOf));
      const narrowest = covering.find((entry) => lengthOf(entry) === shortest)!;
      const together = covering.filter(
        (entry) => entry.validFrom === narrowest.validFrom && lengthOf(entry) === shortest,
      );
      return {
        slots: together.flatMap(({ opens, closes, byAppointment }) =>
          opens && closes ? [{ opens, closes, byAppointment }] : [],
        ),
        reason: together.map(({ reason }) => reason).find(Boolean),
      };
    }
    if (hours.byAppointment && !regular.length)
      return { slots: [{ opens: '00:00', closes: '00:00', byAppointment: true }] };
    const holiday = holidayOn(date);
    if (holiday) return { slots: [], reason: holiday };
    const name = WEEKDAYS[date.dayOfWeek - 1]!;
    return {
      slots: regular.filter(
        ({ dayOfWeek, validFrom = iso, validThrough = iso }) =>
          dayOfWeek.includes(name) && validFrom <= iso && iso <= validThrough,
      ),
    };
  };
}
