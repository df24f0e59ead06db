/** Hours as schema.org says them: specifications, or texts like "Mo-Fr 08:30-12:30". */
import { minutesOf } from '../../hours/civil.js';
import { WEEKDAYS, type Weekday } from '../../model/calendar.js';
import type { Hours, Slot, SpecialHours } from '../../model/schema.js';
import { FORMATS } from '../../model/shape.js';
import { hoursOrNone, type Report } from '../imported.js';
import { hoursFromOsm } from '../osm/hours.js';
import { textOf, textsOf, type Thing, type Things } from './nodes.js';

const SPECIFICATIONS = ['openingHoursSpecification', 'specialOpeningHoursSpecification', 'hoursAvailable'];

/** The hours of several things that are one for a reader: a person and the place where he works. */
export function hoursFromThings(
  owners: readonly Thing[],
  things: Things,
  reportAt: (line: number) => Report,
): Hours | undefined {
  const specifications = new Set(
    owners.flatMap((owner) => SPECIFICATIONS.flatMap((property) => things.of(owner, property))),
  );
  const seen = new Set<string>();
  const regular: Slot[] = [];
  const closed = new Set<Weekday>();
  const special: SpecialHours[] = [];
  for (const specification of specifications) {
    const report = reportAt(things.lineOf(specification));
    const read = specificationFrom(specification, report);
    const key = JSON.stringify(read);
    if (!read || seen.has(key)) continue;
    // One often repeats what the other says.
    seen.add(key);
    regular.push(...(read.slot ? [read.slot] : []));
    special.push(...(read.special ? [read.special] : []));
    for (const day of read.closed ?? []) closed.add(day);
  }
  const [text] = owners.flatMap((owner) => textsOf(owner, 'openingHours').join('; ') || []);
  if (!specifications.size && text) return hoursFromOsm(text, reportAt(things.lineOf(owners[0]!)));
  const stated = WEEKDAYS.filter((day) => closed.has(day) && !regular.some(({ dayOfWeek }) => dayOfWeek.includes(day)));
  return hoursOrNone({
    ...(regular.length && { regular }),
    ...(stated.length && { closed: stated }),
    ...(special.length && { special }),
  });
}

interface Specification {
  readonly slot?: Slot;
  readonly special?: SpecialHours;
  readonly closed?: readonly Weekday[];
}

function specificationFrom(thing: Thing, report: Report): Specification | undefined {
  const names = textsOf(thing, 'dayOfWeek').map((name) => name.replace(/^.*[/#:]/, ''));
  const days = WEEKDAYS.filter((day) => names.some((name) => name === day || name.slice(0, 2) === day.slice(0, 2)));
  const [opens, closes] = ['opens', 'closes'].map((property) => timeFrom(textOf(thing, property)));
  const dates = datesFrom(thing);
  const isDated = dates.validFrom !== undefined;
  const hasTimes = opens !== undefined || closes !== undefined;
  // The same time twice means closed, and so does no time.
  const isClosed = !hasTimes || (opens === closes && opens !== undefined);
  const isUnderstood = (isClosed || (opens && closes)) && (days.length || (isDated && !names.length));
  if (!isUnderstood) {
    // Public holidays close by themselves where the organization names its state.
    if (isClosed && names.every((name) => name === 'PublicHolidays') && names.length) return undefined;
    report('value', 'days of the week, opens and closes like "08:30"', thing);
    return undefined;
  }
  if (!days.length) {
    const reason = textOf(thing, 'description') ?? textOf(thing, 'name');
    const times = isClosed ? {} : { opens: opens!, closes: lastMinute(opens!, closes!) };
    const { validFrom, validThrough } = dates;
    const through = validThrough && validThrough !== validFrom ? { validThrough } : {};
    return { special: { validFrom: validFrom!, ...through, ...times, ...(reason && { reason }) } };
  }
  if (isClosed) return { closed: days };
  return { slot: { dayOfWeek: days, opens: opens!, closes: lastMinute(opens!, closes!), ...dates } };
}

/** "08:30", "8:30", "08:30:00" and "08:30:00+01:00" are the same; undefined for what is no time. */
function timeFrom(text: string | undefined): string | undefined {
  const time = /^(?:\d{4}-\d\d-\d\d)?T?(\d{1,2}:\d{2})/.exec(text ?? '')?.[1]?.padStart(5, '0');
  if (time === '24:00') return '00:00';
  return time && FORMATS.time.test(time) ? time : undefined;
}

/** A whole day ends a minute early there, as it would else mean closed. */
const lastMinute = (opens: string, closes: string): string =>
  (minutesOf(closes) + 1) % 1440 === minutesOf(opens) ? opens : closes;

function datesFrom(thing: Thing): { validFrom?: string; validThrough?: string } {
  const [validFrom, validThrough] = ['validFrom', 'validThrough'].map(
    (property) => /^\d{4}-\d\d-\d\d/.exec(textOf(thing, property) ?? '')?.[0],
  );
  return { ...(validFrom && { validFrom }), ...(validThrough && { validThrough }) };
}
