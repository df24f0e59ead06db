/** Hours as the page's own parser reads them, whatever stands around them in the file. */
import { zoneOf } from '../../hours/zone.js';
import { DEFAULT_TIME_ZONE, type Place } from '../../hours/status.js';
import { REGIONS, type Region } from '../../model/regions.js';
import type { Hours } from '../../model/schema.js';
import type { Fault } from '../../model/shape.js';
import { sanitize } from '../../model/sanitize.js';
import { isJsonObject, type Json, type JsonObject } from '../document/json.js';

export interface SoundHours {
  /** What is left once everything broken is taken out. */
  readonly hours: Hours | undefined;
  /** What was wrong, by its path below the hours: `regular[1].opens`. */
  readonly faults: readonly Fault[];
}

const read = new WeakMap<JsonObject, SoundHours>();
const PATH = /^contacts\[0\]\.hours\.?/;

export function soundHours(value: Json | undefined): SoundHours {
  const known = isJsonObject(value) ? read.get(value) : undefined;
  if (known) return known;
  const { data, faults } = sanitize({ organization: { name: '-' }, contacts: [{ name: '-', hours: value }] });
  const sound = {
    hours: data?.contacts[0]?.hours,
    faults: faults
      .filter(({ path }) => PATH.test(path))
      .map((fault) => ({ ...fault, path: fault.path.replace(PATH, '') })),
  };
  if (isJsonObject(value)) read.set(value, sound);
  return sound;
}

/** Where the hours hold, of whatever the file says of its organization. */
export function placeOf(organization: Json | undefined): Place & { readonly timeZone: string } {
  const { timeZone, publicHolidays } = isJsonObject(organization) ? organization : {};
  return {
    timeZone: typeof timeZone === 'string' && isTimeZone(timeZone) ? timeZone : DEFAULT_TIME_ZONE,
    publicHolidays: REGIONS.find((region): region is Region => region === publicHolidays),
  };
}

function isTimeZone(id: string): boolean {
  try {
    zoneOf(id);
    return true;
  } catch {
    return false;
  }
}
