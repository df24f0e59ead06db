/** Where the hours of a file hold. */
import { DEFAULT_TIME_ZONE, type Place } from '../hours/status.js';
import { zoneOf } from '../hours/zone.js';
import type { Organization } from '../model/schema.js';
import { warnInWords } from './log.js';

/** Time zone and holidays of an organization; a zone this browser does not know is taken for the default one. */
export function placeOf({ timeZone = DEFAULT_TIME_ZONE, publicHolidays }: Organization): Place {
  try {
    zoneOf(timeZone);
    return { timeZone, publicHolidays };
  } catch {
    // What `Intl` says of an unknown zone.
    warnInWords(timeZone, ({ noTimeZone }) => noTimeZone(timeZone, DEFAULT_TIME_ZONE));
    return { publicHolidays };
  }
}
