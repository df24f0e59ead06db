/** What stands in the hours and no field can show. */
import { isJsonObject, type Json, type JsonObject } from '../../document/json.js';
import { isWeekday, listOf, withList } from './raw.js';
import { isSlot } from './week.js';

export interface Unreadable {
  /** The list it stands in, and where. */
  readonly list: 'regular' | 'special' | 'closed';
  readonly index: number;
  readonly value: Json;
}

const READABLE: Readonly<Record<Unreadable['list'], (entry: Json) => boolean>> = {
  regular: isSlot,
  closed: isWeekday,
  special: isJsonObject,
};

export const unreadableOf = (hours: JsonObject): readonly Unreadable[] =>
  (Object.keys(READABLE) as Unreadable['list'][]).flatMap((list) =>
    listOf(hours[list]).flatMap((value, index) => (READABLE[list](value) ? [] : [{ list, index, value }])),
  );

export const withoutUnreadable = (hours: JsonObject, { list, index }: Unreadable): JsonObject =>
  withList(hours, list, listOf(hours[list]).toSpliced(index, 1));
