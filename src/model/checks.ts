/** What a property alone cannot tell: entries that contradict themselves or each other. */
import type { Fault, Tell } from './shape.js';

interface Season {
  readonly validFrom?: string;
  readonly validThrough?: string;
}
interface Times extends Season {
  readonly dayOfWeek: readonly string[];
  readonly opens: string;
  readonly closes: string;
  readonly byAppointment?: boolean;
}
interface HoursLike {
  readonly regular?: readonly Times[];
  readonly closed?: readonly string[];
}

/** Drops an entry that ends before it begins, and one that names a day no calendar has. */
export function checkSeason<T extends Season>(entry: T, tell: Tell): T | undefined {
  for (const key of ['validFrom', 'validThrough'] as const) {
    const day = entry[key]?.slice(0, 10);
    // Engines differ: some read 30 February as 2 March, some as no date at all.
    if (!day || new Date(`${day}T00:00Z`).toJSON()?.startsWith(day)) continue;
    tell(key, 'no-such-day', day);
    return undefined;
  }
  // A day without a time lasts until its end.
  if (!entry.validFrom || !entry.validThrough || entry.validFrom <= `${entry.validThrough}T24`) return entry;
  tell('validThrough', 'season', entry.validThrough, entry.validFrom);
  return undefined;
}

/** Drops also an entry whose beginning or end cannot be read: without it, what holds for a while would hold for ever. */
export function checkTemporary<T extends Season>(entry: T, tell: Tell, lost: readonly Fault[]): T | undefined {
  return lost.some(({ path }) => /\.valid(From|Through)$/.test(path)) ? undefined : checkSeason(entry, tell);
}

/**
 * Drops a special entry that begins without an end, or ends without a beginning, and one whose times are broken: without
 * them it would close the day.
 */
export function checkSpecial<T extends Season & { opens?: string; closes?: string }>(
  entry: T,
  tell: Tell,
  lost: readonly Fault[],
): T | undefined {
  if (lost.some(({ path }) => /\.(opens|closes)$/.test(path))) return undefined;
  if (!entry.opens === !entry.closes) return checkSeason(entry, tell);
  tell(entry.opens ? 'closes' : 'opens', 'half', undefined);
  return undefined;
}

/**
 * Tells of slots that overlap and of closed days with times; both are kept, as the times say more than their order.
 * Where a broken part had to be left out, the hours are marked `incomplete`: nobody is told "closed" by mistake.
 */
export function checkHours<T extends HoursLike>(
  hours: T,
  tell: Tell,
  lost: readonly Fault[],
  indexInFile?: WeakMap<object, number>,
): T {
  const slots = hours.regular ?? [];
  slots.forEach((slot, i) => {
    const closed = slot.dayOfWeek.find((day) => hours.closed?.includes(day));
    if (closed) tell('closed', 'closed-and-open', closed);
    for (const other of slots.slice(0, i))
      if (overlap(slot, other))
        tell(
          // Broken slots before it have been left out.
          `regular[${indexInFile?.get(slot) ?? i}]`,
          'overlap',
          [other, slot].map(({ opens, closes }) => `${opens}–${closes}`),
        );
  });
  return lost.length ? { ...hours, incomplete: true } : hours;
}

function overlap(a: Times, b: Times): boolean {
  const end = ({ opens, closes }: Times): string => (closes > opens ? closes : '24:00');
  return (
    a.dayOfWeek.some((day) => b.dayOfWeek.includes(day)) &&
    !a.byAppointment === !b.byAppointment &&
    a.opens < end(b) &&
    b.opens < end(a) &&
    (a.validFrom ?? '') <= (b.validThrough ?? '9') &&
    (b.validFrom ?? '') <= (a.validThrough ?? '9')
  );
}
