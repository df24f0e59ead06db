/** Days that differ: entries of `special` with the same dates are one exception, as a day can have a lunch break. */
import { dayOf, isoDate } from '../../../hours/civil.js';
import { isDate } from '../typed-date.js';
import { isJsonObject, type Json, type JsonObject } from '../../document/json.js';
import { isSame, listOf, textOf, withList, withProperties } from './raw.js';

export interface Exception {
  /** Where in `special` its entries stand. */
  readonly indexes: readonly number[];
  readonly entries: readonly JsonObject[];
}

/** The exceptions of a file, in its order. */
export function exceptionsOf(hours: JsonObject): readonly Exception[] {
  const exceptions: { indexes: number[]; entries: JsonObject[] }[] = [];
  listOf(hours['special']).forEach((entry, index) => {
    if (!isJsonObject(entry)) return;
    const same = exceptions.find(({ entries }) => hasSameDates(entries[0]!, entry));
    if (same) {
      same.indexes.push(index);
      same.entries.push(entry);
    } else exceptions.push({ indexes: [index], entries: [entry] });
  });
  return exceptions;
}

const hasSameDates = (a: JsonObject, b: JsonObject): boolean =>
  textOf(a['validFrom']) !== '' && isSame(a['validFrom'], b['validFrom']) && isSame(lastOf(a), lastOf(b));

const lastOf = ({ validFrom, validThrough = validFrom }: JsonObject): Json | undefined => validThrough;

/** First and last day as they stand. */
export const datesOf = ({ entries: [entry] }: Exception): { from: string; through: string } => ({
  from: textOf(entry!['validFrom']),
  through: textOf(lastOf(entry!)),
});

/** The exception a day belongs to: the shortest one that covers it, as for the visitor. */
export function exceptionOn(hours: JsonObject, date: string): Exception | undefined {
  const length = ({ from, through }: { from: string; through: string }): number => dayOf(through) - dayOf(from);
  return exceptionsOf(hours)
    .filter((exception) => {
      const { from, through } = datesOf(exception);
      return from <= date && date <= through;
    })
    .sort((a, b) => length(datesOf(a)) - length(datesOf(b)))[0];
}

export const hasTimes = (entry: JsonObject): boolean => 'opens' in entry || 'closes' in entry;

/** Without times it closes its days. */
export const isClosing = ({ entries }: Exception): boolean => !entries.some(hasTimes);

/** The reason is told once, whichever entry has it. */
export const reasonOf = ({ entries }: Exception): string =>
  textOf(entries.map((entry) => entry['reason']).find((reason) => textOf(reason) !== ''));

/** Puts entries in the place of an exception; none takes it away. */
export function withException(hours: JsonObject, { indexes }: Exception, entries: readonly JsonObject[]): JsonObject {
  const special = listOf(hours['special']).flatMap((entry, index): readonly Json[] => {
    if (index === indexes[0]) return entries;
    return indexes.includes(index) ? [] : [entry];
  });
  return withList(hours, 'special', special);
}

/** Adds an exception where its date belongs. */
export function withNewException(hours: JsonObject, entries: readonly JsonObject[]): JsonObject {
  const special = listOf(hours['special']);
  const date = textOf(entries[0]?.['validFrom']);
  const next = special.findIndex((entry) => isJsonObject(entry) && textOf(entry['validFrom']) > date);
  const index = next < 0 ? special.length : next;
  return withList(hours, 'special', [...special.slice(0, index), ...entries, ...special.slice(index)]);
}

/** The same with other dates; a last day that is the first one goes without saying. */
export const withDates = (entries: readonly JsonObject[], from: string, through: string): readonly JsonObject[] =>
  entries.map((entry) =>
    withProperties(entry, {
      validFrom: from || undefined,
      validThrough: through && through !== from ? through : undefined,
    }),
  );

/** The same with other times, one entry each; none closes the days. */
export function withTimes(entries: readonly JsonObject[], times: readonly JsonObject[]): readonly JsonObject[] {
  const [{ opens: _, closes: _closes, byAppointment: _appointment, ...rest } = {}] = entries;
  const reason = textOf(entries.map((entry) => entry['reason']).find((text) => textOf(text) !== ''));
  const first = withProperties(rest, { reason: reason || undefined });
  const { reason: _reason, ...others } = first;
  return times.length ? times.map((slot, i) => ({ ...(i ? others : first), ...slot })) : [first];
}

/** What an entry says of its times. */
export const timesOf = ({ opens, closes, byAppointment }: JsonObject): JsonObject =>
  withProperties({}, { opens, closes, byAppointment });

/** The same with another reason, told once. */
export const withReason = (entries: readonly JsonObject[], reason: string): readonly JsonObject[] =>
  entries.map((entry, i) => withProperties(entry, { reason: i === 0 && reason ? reason : undefined }));

/** The same again a year later, or as many years later as no exception has these dates yet. */
export function sameAgain(hours: JsonObject, exception: Exception): readonly JsonObject[] {
  const { from, through } = datesOf(exception);
  if (!isDate(from) || !isDate(through)) return withDates(exception.entries, '', '');
  const taken = exceptionsOf(hours).map(datesOf);
  for (let years = 1; ; years++) {
    const dates = { from: yearsLater(from, years), through: yearsLater(through, years) };
    if (taken.some((other) => other.from === dates.from && other.through === dates.through)) continue;
    return withDates(exception.entries, dates.from, dates.through);
  }
}

/** 29 February becomes the 28th where there is no such day. */
function yearsLater(date: string, years: number): string {
  const later = `${String(Number(date.slice(0, 4)) + years).padStart(4, '0')}${date.slice(4)}`;
  const day = dayOf(later);
  return !Number.isNaN(day) && isoDate(day) === later ? later : `${later.slice(0, 8)}28`;
}
