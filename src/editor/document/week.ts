/** The usual week of opening hours, merged day by day: however its slots are grouped, a day is what people agree on. */
import { isEqual } from './equal.js';
import { isJsonList, isJsonObject, type Json, type JsonObject } from './json.js';

/** What a week says of one day. */
export interface Day {
  readonly slots: readonly JsonObject[];
  readonly isClosed: boolean;
}
type Week = ReadonlyMap<string, Day>;

const ORDER = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
export const NO_DAY: Day = { slots: [], isClosed: false };

/** Days that both changed, to different times. */
export interface DisputedDays {
  readonly days: readonly string[];
  readonly base: JsonObject;
  readonly mine: JsonObject;
  readonly theirs: JsonObject;
}

export interface MergedWeek {
  /** The properties `regular` and `closed`, where there is something to say. */
  readonly week: JsonObject;
  readonly disputed: readonly DisputedDays[];
  /** Whether anything of theirs was taken. */
  readonly hasTaken: boolean;
}

/** Merges `regular` and `closed` of three hours; undefined where one of them cannot be read by day. */
export function mergeWeek(base: JsonObject, mine: JsonObject, theirs: JsonObject): MergedWeek | undefined {
  const [before, ours, others] = [daysOf(base), daysOf(mine), daysOf(theirs)];
  if (!before || !ours || !others) return undefined;
  const merged = new Map<string, Day>();
  const disputed: string[] = [];
  let hasTaken = false;
  for (const day of inOrder([...before.keys(), ...ours.keys(), ...others.keys()])) {
    const [was, our, their] = [before, ours, others].map((week) => week.get(day) ?? NO_DAY) as [Day, Day, Day];
    const isTheirs = isSameDay(was, our) && !isSameDay(our, their);
    hasTaken ||= isTheirs;
    if (![was, our].some((one) => isSameDay(one, their)) && !isSameDay(was, our)) disputed.push(day);
    merged.set(day, isTheirs ? their : our);
  }
  const part = (week: Week, days: readonly string[]): JsonObject =>
    hoursOf(new Map(days.map((day) => [day, week.get(day) ?? NO_DAY])));
  const groups = groupBy(disputed, (day) => JSON.stringify([before, ours, others].map((week) => week.get(day))));
  return {
    week: hoursOf(merged),
    disputed: groups.map((days) => ({
      days,
      base: part(before, days),
      mine: part(ours, days),
      theirs: part(others, days),
    })),
    hasTaken,
  };
}

/** Hours in which some days are as other hours say. */
export function replaceDays(hours: JsonObject, days: readonly string[], by: JsonObject): JsonObject {
  const [week, others] = [daysOf(hours), daysOf(by)];
  if (!week || !others) return hours;
  const { regular: _, closed: __, ...rest } = hours;
  return { ...hoursOf(new Map([...week, ...days.map((day) => [day, others.get(day) ?? NO_DAY] as const)])), ...rest };
}

/** What hours say of each day; undefined where their usual week cannot be read. */
export function daysOf({ regular = [], closed = [] }: JsonObject): Week | undefined {
  const closedDays = namesOf(closed);
  if (!isJsonList(regular) || !closedDays) return undefined;
  const week = new Map<string, Day>(closedDays.map((day) => [day, { slots: [], isClosed: true }]));
  for (const slot of regular) {
    const days = isJsonObject(slot) ? namesOf(slot['dayOfWeek']) : undefined;
    if (!days?.length) return undefined;
    const { dayOfWeek: _, ...times } = slot as JsonObject;
    for (const day of days) {
      const { slots, isClosed } = week.get(day) ?? NO_DAY;
      week.set(day, { slots: [...slots, times], isClosed });
    }
  }
  return week;
}

function namesOf(value: Json | undefined): readonly string[] | undefined {
  const names = isJsonList(value) ? value : [value ?? 0];
  return names.every((name) => typeof name === 'string') ? names : undefined;
}

/** The week in the shape of the file: days with the same times share a slot. */
function hoursOf(week: Week): JsonObject {
  const slots = new Map<string, { readonly days: string[]; readonly times: JsonObject }>();
  for (const day of inOrder([...week.keys()]))
    week.get(day)!.slots.forEach((times, place, all) => {
      // A time twice on a day, by mistake, stays twice.
      const twin = all.slice(0, place).filter((other) => isEqual(other, times)).length;
      const key = `${textOf(times)}${twin}`;
      const slot = slots.get(key) ?? { days: [], times };
      slots.set(key, slot);
      slot.days.push(day);
    });
  const closed = inOrder([...week].filter(([, { isClosed }]) => isClosed).map(([day]) => day));
  return {
    ...(slots.size && { regular: [...slots.values()].map(({ days, times }) => ({ dayOfWeek: days, ...times })) }),
    ...(closed.length && { closed }),
  };
}

const isSameDay = (a: Day, b: Day): boolean =>
  a.isClosed === b.isClosed && isEqual(a.slots.map(textOf).sort(), b.slots.map(textOf).sort());
const textOf = (slot: JsonObject): string => JSON.stringify(Object.entries(slot).sort());

export const inOrder = (days: readonly string[]): readonly string[] =>
  [...new Set(days)].sort((a, b) => placeOf(a) - placeOf(b));
/** What is no day of the week comes last. */
const placeOf = (day: string): number => (ORDER.includes(day) ? ORDER.indexOf(day) : ORDER.length);

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}
