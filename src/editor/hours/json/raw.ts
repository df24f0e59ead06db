/** Hours as they stand in a file, sound or not: read without losing what is not understood. */
import { WEEKDAYS, type Weekday } from '../../../model/calendar.js';
import { isJsonObject, type Json, type JsonObject } from '../../document/json.js';

/** A list as it stands; a single value counts as a list of one, as in schema.org. */
export const listOf = (value: Json | undefined): readonly Json[] => {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly Json[]) : [value];
};

/** What a text field shows of a value. */
export const textOf = (value: Json | undefined): string => {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** A copy with some properties set; undefined takes one away. */
export const withProperties = (
  object: JsonObject,
  properties: Readonly<Record<string, Json | undefined>>,
): JsonObject => {
  const copy: Record<string, Json | undefined> = { ...object, ...properties };
  for (const key of Object.keys(properties)) if (copy[key] === undefined) delete copy[key];
  return copy;
};

/** A copy with a list set; an empty one goes. */
export const withList = (object: JsonObject, name: string, list: readonly Json[]): JsonObject =>
  withProperties(object, { [name]: list.length ? list : undefined });

/** Whether two values say the same, whatever the order of their properties. */
export const isSame = (a: Json | undefined, b: Json | undefined): boolean => canonical(a) === canonical(b);

function canonical(value: Json | undefined): string {
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(canonical).join()}]`;
  if (!isJsonObject(value)) return JSON.stringify(value) ?? '';
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join()}}`;
}

export const isWeekday = (value: unknown): value is Weekday => (WEEKDAYS as readonly unknown[]).includes(value);

/** Days in the order of the week; what is no day stays at the end. */
export const inWeekOrder = (days: readonly Json[]): readonly Json[] => [
  ...WEEKDAYS.filter((day) => days.includes(day)),
  ...days.filter((day) => !isWeekday(day)),
];
