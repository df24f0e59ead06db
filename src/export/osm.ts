/** Hours as OpenStreetMap writes them in its `opening_hours` tag (specification 0.7.2). */
import { dayOf, isoDate, yearOf } from '../hours/civil.js';
import type { Place } from '../hours/status.js';
import { weekOf } from '../hours/week.js';
import { WEEKDAYS } from '../model/calendar.js';
import type { Hours } from '../model/schema.js';
import { clockText, openSpans, specialDays, type Span } from './spans.js';

const DAYS = WEEKDAYS.map((day) => day.slice(0, 2));
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const BY_APPOINTMENT = '"by appointment"';

/**
 * Hours as OSM text: `Mo,Tu,Th,Fr 08:30-12:30; We off; PH off`.
 *
 * Times by appointment are left out; where there are no others the text is `"by appointment"`. A later rule replaces
 * an earlier one for its days, so public holidays come after the week and special days after them. Of a night that
 * runs into or out of such a day OSM cannot say to which day the hours past midnight belong.
 *
 * @returns an empty string where nothing is known, or where a part of the hours is known to be missing: whatever OSM does
 * not hear of it takes for closed
 */
export function toOsmHours(hours: Hours | undefined, { publicHolidays }: Place = {}): string {
  if (!hours || hours.incomplete) return '';
  const { regular = [], closed = [] } = hours;
  const { base, dated } = seasons(hours);
  // A night is cut at midnight by any rule for the next day, unless that rule is joined by a comma.
  const nights = base.map((spans) => spans.some(({ closes }) => closes > 1440));
  const usual = weekRules('', [], base).join(nights.includes(true) ? ', ' : '; ');
  const rules = [usual, ...dated.flatMap(({ dates, week }) => weekRules(dates, base, week))].filter(Boolean);
  if (!rules.length && (regular.length || hours.byAppointment)) rules.push(BY_APPOINTMENT);
  const off = closed
    .filter((day) => !regular.some(({ dayOfWeek }) => dayOfWeek.includes(day)))
    .map((day) => WEEKDAYS.indexOf(day))
    .filter((day) => !nights[(day + 6) % 7]);
  if (off.length) rules.push(`${days(off)} off`);
  if (publicHolidays && regular.length) rules.push('PH off');
  for (const { from, through, spans, onlyByAppointment, reason } of specialDays(hours)) {
    // With a comment alone nobody knows whether it is open.
    const times = spans.length ? `${timesOf(spans)}${reason ? ' open' : ''}` : 'off';
    const state = onlyByAppointment ? BY_APPOINTMENT : [times, reason && quoted(reason)].filter(Boolean).join(' ');
    rules.push(`${range(from, through)} ${state}`);
  }
  return rules.length === 1 && rules[0] === 'Mo-Su 00:00-24:00' ? '24/7' : rules.join('; ');
}

type Week = readonly (readonly Span[])[];

/** The week of each season. The one without end is the base, without dates, as the syntax has no "from then on". */
function seasons(hours: Hours): { base: Week; dated: readonly { dates: string; week: Week }[] } {
  const edges = [
    ...new Set(
      (hours.regular ?? []).flatMap(({ validFrom, validThrough }) => [
        ...(validFrom ? [dayOf(validFrom)] : []),
        ...(validThrough ? [dayOf(validThrough) + 1] : []),
      ]),
    ),
  ].sort((a, b) => a - b);
  const weekFrom = (day: number): Week => WEEKDAYS.map((_, i) => openSpans(weekOf(hours, day)[i]?.times ?? []));
  const base = weekFrom(edges.at(-1) ?? 0);
  const dated = edges.map((edge, i) => ({
    dates: `${range(edges[i - 1] ?? Math.min(0, edge - 1), edge - 1)}: `,
    week: weekFrom(edges[i - 1] ?? edge - 1),
  }));
  return { base, dated };
}

/** Rules for the days on which a week differs from the base; days with the same times share one. */
function weekRules(dates: string, base: Week, week: Week): readonly string[] {
  const groups = new Map<string, number[]>();
  week.forEach((spans, day) => {
    const text = timesOf(spans);
    if (text === timesOf(base[day] ?? [])) return;
    groups.set(text, [...(groups.get(text) ?? []), day]);
  });
  return [...groups].map(([text, group]) => `${dates}${days(group)} ${text || 'off'}`);
}

/** `Mo,Tu` and `Mo-We`: a range only from three days on. */
function days(numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const day of [...numbers].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return runs
    .map((run) => (run.length > 2 ? [DAYS[run[0]!], DAYS[run.at(-1)!]].join('-') : run.map((day) => DAYS[day]).join()))
    .join();
}

/** `08:30-12:30,18:00-02:00`; a stretch of a full day or more counts its hours on: `08:00-32:00`. */
const timesOf = (spans: readonly Span[]): string =>
  spans
    .map(({ opens, closes }) => {
      const isLong = closes === 1440 || closes - opens >= 1440;
      const end = isLong ? `${Math.floor(closes / 60)}:${clockText(closes).slice(3)}` : clockText(closes);
      return `${clockText(opens)}-${end}`;
    })
    .join();

const range = (from: number, through: number): string =>
  from === through ? date(from) : `${date(from)}-${date(through)}`;

const date = (day: number): string => {
  const [, month, dayOfMonth] = isoDate(day).split('-');
  return `${yearOf(day)} ${MONTHS[Number(month) - 1]} ${dayOfMonth}`;
};

/** A comment cannot contain its own quotation mark. */
const quoted = (text: string): string => `"${text.replaceAll('"', "'").replace(/\s+/g, ' ')}"`;
