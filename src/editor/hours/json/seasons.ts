/** Weeks that hold between two dates. */
import { dayOf, isoDate } from '../../../hours/civil.js';
import type { Json, JsonObject } from '../../document/json.js';
import { isDate } from '../typed-date.js';
import { isSame, listOf, textOf, withList, withProperties } from './raw.js';
import { isSlot, type Season } from './week.js';

export const isSameSeason = (a: Season, b: Season): boolean =>
  isSame(a.validFrom, b.validFrom) && isSame(a.validThrough, b.validThrough);

/** The seasons a file has: the whole year first, then by their dates. */
export function seasonsOf(hours: JsonObject): readonly Season[] {
  const seasons: Season[] = [];
  for (const slot of listOf(hours['regular']).filter(isSlot)) {
    const season = { validFrom: slot['validFrom'], validThrough: slot['validThrough'] };
    if (!seasons.some((other) => isSameSeason(other, season))) seasons.push(season);
  }
  return seasons.sort(inTime);
}

const inTime = (a: Season, b: Season): number =>
  Number(hasDates(a)) - Number(hasDates(b)) ||
  compare(textOf(a.validFrom), textOf(b.validFrom)) ||
  compare(textOf(a.validThrough) || '9', textOf(b.validThrough) || '9');

export const hasDates = ({ validFrom, validThrough }: Season): boolean =>
  validFrom !== undefined || validThrough !== undefined;

const compare = (a: string, b: string): number =>
  a < b ? -1
  : a > b ? 1
  : 0;

/**
 * Cuts every slot at the borders of a new season, so that the times within it can be changed without those before and
 * after. What holds on any day stays the same.
 */
export function cutOut(
  hours: JsonObject,
  { validFrom, validThrough }: { validFrom?: string; validThrough?: string },
): JsonObject {
  const regular = listOf(hours['regular']).flatMap((entry): readonly Json[] => {
    if (!isSlot(entry)) return [entry];
    const from = textOf(entry['validFrom']);
    const through = textOf(entry['validThrough']) || '9';
    if ((validThrough ?? '9') < from || through < (validFrom ?? '')) return [entry];
    const isBegun = validFrom !== undefined && from < validFrom;
    const goesOn = validThrough !== undefined && validThrough < through;
    if (!isBegun && !goesOn) return [entry];
    return [
      ...(isBegun ? [{ ...entry, validThrough: shifted(validFrom, -1) }] : []),
      { ...entry, ...(isBegun && { validFrom }), ...(goesOn && { validThrough }) },
      ...(goesOn ? [{ ...entry, validFrom: shifted(validThrough, 1) }] : []),
    ];
  });
  return withList(hours, 'regular', regular);
}

/** Moves a season to other dates; a season that ends or begins where it did moves its end along. */
export function withSeasonDates(hours: JsonObject, season: Season, dates: Season): JsonObject {
  const regular = listOf(hours['regular']).map((entry) => {
    if (!isSlot(entry)) return entry;
    const own = { validFrom: entry['validFrom'], validThrough: entry['validThrough'] };
    if (isSameSeason(own, season)) return withProperties(entry, { ...dates });
    if (touches(own.validThrough, season.validFrom) && isDate(dates.validFrom))
      return { ...entry, validThrough: shifted(dates.validFrom, -1) };
    if (touches(season.validThrough, own.validFrom) && isDate(dates.validThrough))
      return { ...entry, validFrom: shifted(dates.validThrough, 1) };
    return entry;
  });
  return withList(hours, 'regular', regular);
}

/** Takes a season away; what held before it and holds again after it is one again. */
export function withoutSeason(hours: JsonObject, season: Season): JsonObject {
  const rest = listOf(hours['regular']).filter((entry) => !isSlot(entry) || !isSameSeason(entry, season));
  const joined: Json[] = [];
  for (const entry of rest) {
    const i = joined.findIndex((before) => isSlot(before) && isSlot(entry) && isContinued(before, season, entry));
    if (i < 0) joined.push(entry);
    else {
      const { validThrough } = entry as JsonObject;
      joined[i] = withProperties(joined[i] as JsonObject, { validThrough });
    }
  }
  return withList(hours, 'regular', joined);
}

function isContinued(before: JsonObject, gap: Season, after: JsonObject): boolean {
  const { validThrough, ...begin } = before;
  const { validFrom, ...end } = after;
  return (
    touches(validThrough, gap.validFrom) &&
    touches(gap.validThrough, validFrom) &&
    isSame(withProperties(begin, { validFrom: undefined }), withProperties(end, { validThrough: undefined }))
  );
}

/** Whether one date is the day before another. */
const touches = (last: Json | undefined, first: Json | undefined): boolean =>
  isDate(last) && isDate(first) && dayOf(last) + 1 === dayOf(first);

const shifted = (date: string, days: number): string => isoDate(dayOf(date) + days);

/** The seasons whose times hold on a date. */
export const seasonsOn = (hours: JsonObject, date: string): readonly Season[] =>
  seasonsOf(hours).filter(
    ({ validFrom, validThrough }) => textOf(validFrom) <= date && date <= (textOf(validThrough) || '9'),
  );
