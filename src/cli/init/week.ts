/** Hours as people type them, in the notation of OpenStreetMap: `Mo-We,Fr 08:30-12:30,14:00-16:00; Th off`. */
import { WEEKDAYS, type Weekday } from '../../model/calendar.js';
import type { Hours, Slot } from '../../model/schema.js';
import { FORMATS } from '../../model/shape.js';

/** What would be right, for messages. */
export const WEEK_EXAMPLE = 'hours like "Mo-We,Fr 08:30-12:30,14:00-16:00; Th off", or "by appointment"';

const SHORT = WEEKDAYS.map((day) => day.slice(0, 2).toLowerCase());

/** Reads hours; undefined where they are none. As in OpenStreetMap a later rule replaces an earlier one for its days. */
export function hoursFrom(text: string): Hours | undefined {
  const week = new Map<Weekday, readonly Span[] | 'off'>();
  let byAppointment = false;
  for (const rule of text.split(';').map((part) => part.trim().replace(/"/g, ''))) {
    if (/^by appointment$/i.test(rule)) {
      byAppointment = true;
      continue;
    }
    const [, days = '', times = ''] = /^([A-Za-z][A-Za-z\s,–-]*?)\s+(\d.*|off|closed)$/i.exec(rule) ?? [];
    const dayOfWeek = daysFrom(days);
    const spans = /^\d/.test(times) ? spansFrom(times) : 'off';
    if (!dayOfWeek || !spans) return undefined;
    for (const day of dayOfWeek) week.set(day, spans);
  }
  const rules = [...new Set(week.values())].map((spans) => ({
    spans,
    dayOfWeek: WEEKDAYS.filter((day) => week.get(day) === spans),
  }));
  const regular = rules.flatMap(({ spans, dayOfWeek }) =>
    spans === 'off' ? [] : spans.map((span) => ({ dayOfWeek, ...span })),
  );
  const closed = WEEKDAYS.filter((day) => week.get(day) === 'off');
  return {
    ...(regular.length && { regular }),
    ...(closed.length && { closed }),
    ...(byAppointment && { byAppointment }),
  };
}

type Span = Pick<Slot, 'opens' | 'closes'>;

/** `08:30-12:30,14:00-16:00`; undefined where one is no time. */
function spansFrom(times: string): readonly Span[] | undefined {
  const spans = times.split(',').map((span): Span => {
    const [opens = '', closes = ''] = span.trim().split(/\s*[-–]\s*/);
    return { opens, closes };
  });
  const isTime = (time: string): boolean => FORMATS.time.test(time);
  return spans.every(({ opens, closes }) => isTime(opens) && isTime(closes)) ? spans : undefined;
}

/** `Mo-We,Fr` as names of days; undefined where one is none. */
function daysFrom(text: string): Weekday[] | undefined {
  const days = text.split(',').flatMap((part) => {
    const [from = -1, through = from] = part
      .trim()
      .split(/\s*[-–]\s*/)
      .map((day) => SHORT.indexOf(day.toLowerCase()));
    if (from < 0 || through < 0) return [undefined];
    const length = ((through - from + 7) % 7) + 1;
    return Array.from({ length }, (_, i) => WEEKDAYS[(from + i) % 7]);
  });
  return days.includes(undefined) ? undefined : (days as Weekday[]);
}
