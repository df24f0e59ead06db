/**
 * Hours from the text of OpenStreetMap's tag `opening_hours` (specification 0.7.2), as far as a data file can say it:
 * days of the week, several times, past midnight, `off`, `PH off`, dates with their year, comments.
 */
import { isoDate } from '../../hours/civil.js';
import { WEEKDAYS } from '../../model/calendar.js';
import type { Hours, SpecialHours } from '../../model/schema.js';
import { hoursOrNone, type Report } from '../imported.js';
import { ruleFrom, type Dates, type Rule } from './rule.js';
import { ALWAYS, SeasonWeeks, type Span } from './season-weeks.js';
import { rulesIn } from './text.js';

/** What would have been understood. */
export const OSM_EXAMPLE = 'opening hours like "Mo-We,Fr 08:30-12:30,14:00-16:00; Th off; PH off; 2026 Dec 24 off"';

const APPOINTMENT = /appointment|arrangement|vereinbarung|terminabsprache|auf anfrage/i;
const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];
/** What export writes for a season without a beginning. */
const EVER = 0;

/** Reads hours; a rule that is not understood is reported and left out, and the hours are then marked as incomplete. */
export function hoursFromOsm(text: string, report: Report): Hours | undefined {
  const weeks = new SeasonWeeks();
  const closed = new Set<number>();
  const special: SpecialHours[] = [];
  const notes: string[] = [];
  let byAppointment = false;
  let incomplete = false;
  for (const { text: ruleText, adds } of rulesIn(text)) {
    const rule = ruleFrom(ruleText, adds);
    if (!rule) {
      report('value', OSM_EXAMPLE, ruleText);
      incomplete = true;
      continue;
    }
    const { dates, days, spans, isOff, comment = '' } = rule;
    const isAppointment = APPOINTMENT.test(comment);
    const times = isAppointment ? spans.map((span): Span => ({ ...span, byAppointment: true })) : spans;
    if (rule.holidaysOff && !days) continue;
    if (dates && !days) {
      special.push(...specialFrom(rule, dates, isAppointment));
      continue;
    }
    if (comment && !isAppointment) notes.push(comment);
    if (!times.length && !isOff) {
      // A comment alone; of some days only, nobody knows when they are open.
      if (isAppointment && !days) byAppointment = true;
      else if (isAppointment) weeks.set(days!, seasonOf(dates), [{ ...WHOLE_DAY, byAppointment: true }], adds);
      continue;
    }
    weeks.set(days ?? EVERY_DAY, seasonOf(dates), times, adds);
    for (const day of dates ? [] : (days ?? EVERY_DAY))
      if (isOff) closed.add(day);
      else closed.delete(day);
  }
  const regular = weeks.slots();
  const stated = WEEKDAYS.filter((_, day) => closed.has(day) && weeks.isEmpty(day));
  return hoursOrNone({
    ...(regular.length && { regular }),
    ...(stated.length && { closed: stated }),
    ...(special.length && { special }),
    ...(byAppointment && { byAppointment }),
    ...(notes.length && { note: [...new Set(notes)].join('; ') }),
    ...(incomplete && { incomplete }),
  });
}

const WHOLE_DAY = { opens: '00:00', closes: '00:00' };

const seasonOf = (dates: Dates | undefined): Dates =>
  dates ? { from: dates.from === EVER ? -Infinity : dates.from, through: dates.through } : ALWAYS;

/** Days that differ; with an appointment and no times it can be agreed at any. */
function specialFrom(
  { spans, isOff, comment = '' }: Rule,
  dates: Dates,
  isAppointment: boolean,
): readonly SpecialHours[] {
  const entry = {
    validFrom: isoDate(dates.from),
    ...(dates.through > dates.from && { validThrough: isoDate(dates.through) }),
  };
  const reason = comment && !isAppointment ? { reason: comment } : {};
  const appointment = isAppointment ? { byAppointment: true } : {};
  const times = isAppointment && !spans.length && !isOff ? [WHOLE_DAY] : spans;
  if (!times.length) return [{ ...entry, ...reason }];
  return times.map((span, i) => ({ ...entry, ...span, ...appointment, ...(i ? {} : reason) }));
}
