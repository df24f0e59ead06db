/** Hours cut to what formats without appointments can say. */
import { dayOf } from '../hours/civil.js';
import { scheduleOf, type Times } from '../hours/schedule.js';
import type { Hours } from '../model/schema.js';

/** A stretch in minutes since midnight of its day; past midnight `closes` is over 1440. */
export type Span = Pick<Times, 'opens' | 'closes'>;

/** Days in a row with the same special times. */
export interface SpecialDays {
  /** Numbers of the first and the last day, see `civil.ts`. */
  readonly from: number;
  readonly through: number;
  /** Open without an appointment; empty for none. */
  readonly spans: readonly Span[];
  /** Whether there are times by appointment, and no others. */
  readonly onlyByAppointment: boolean;
  readonly reason?: string | undefined;
}

/** When visitors need no appointment: overlapping times joined, those by appointment cut out. */
export function openSpans(times: readonly Times[]): readonly Span[] {
  const joined: Span[] = [];
  for (const { opens, closes } of times.filter((t) => !t.byAppointment).sort((a, b) => a.opens - b.opens)) {
    const last = joined.at(-1);
    if (last && opens <= last.closes) joined[joined.length - 1] = { ...last, closes: Math.max(last.closes, closes) };
    else joined.push({ opens, closes });
  }
  return times
    .filter((t) => t.byAppointment)
    .reduce<Span[]>(
      (open, cut) =>
        open.flatMap(({ opens, closes }) =>
          [
            { opens, closes: Math.min(closes, cut.opens) },
            { opens: Math.max(opens, cut.closes), closes },
          ].filter((part) => part.opens < part.closes),
        ),
      joined,
    );
}

/** The special entries in order of time, cut where they overlap: each day is in one of them, with what holds then. */
export function specialDays({ special = [] }: Hours): readonly SpecialDays[] {
  const schedule = scheduleOf({ special });
  const ranges = special.map(({ validFrom, validThrough = validFrom }) => [dayOf(validFrom), dayOf(validThrough) + 1]);
  const edges = [...new Set(ranges.flat())].sort((a, b) => a - b);
  return edges.flatMap((from, i) => {
    const { times, special: entry } = schedule.on(from);
    if (!entry) return [];
    const spans = openSpans(times);
    const onlyByAppointment = times.length > 0 && !spans.length;
    return [{ from, through: edges[i + 1]! - 1, spans, onlyByAppointment, reason: entry.reason }];
  });
}

/** A minute of the day as `"08:30"`; midnight of the next day is `"00:00"` again. */
export const clockText = (minutes: number): string =>
  [Math.floor(minutes / 60) % 24, minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
