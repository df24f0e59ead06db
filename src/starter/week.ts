/** Hours as people type them, in the notation of OpenStreetMap: `Mo-We,Fr 08:30-12:30,14:00-16:00; Th off`. */
import { issueList } from '../import/imported.js';
import { hoursFromOsm } from '../import/osm/hours.js';
import type { Hours } from '../model/schema.js';

/** What would be right, for messages. */
export const WEEK_EXAMPLE = 'hours like "Mo-We,Fr 08:30-12:30,14:00-16:00; Th off", or "by appointment"';

/** Reads hours; undefined where they are none, or where any part of them is not understood. */
export function hoursFrom(text: string): Hours | undefined {
  const { issues, reportAt } = issueList();
  const hours = hoursFromOsm(text, reportAt(1));
  return issues.length ? undefined : hours;
}
