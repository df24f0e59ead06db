/** Which notices hold at an instant, and when that changes. */
import type { Contact, Notice } from '../model/schema.js';
import { dayOf, minutesOf } from './civil.js';
import { DEFAULT_TIME_ZONE, type Place } from './status.js';
import { zoneOf } from './zone.js';

/**
 * The instant of a moment as the file writes it: "2026-11-24T08:00". Moments are compared as instants, for in the night
 * the clocks go back the wall clock shows an hour twice.
 */
function instantOf(moment: string, { timeZone = DEFAULT_TIME_ZONE }: Place, ofDay: string): number {
  return zoneOf(timeZone).instant(dayOf(moment.slice(0, 10)), minutesOf(moment.slice(11) || ofDay));
}

const begins = ({ validFrom }: Notice, place: Place): number =>
  validFrom === undefined ? -Infinity : instantOf(validFrom, place, '00:00');

/** A last day lasts until its end. */
const ends = ({ validThrough }: Notice, place: Place): number =>
  validThrough === undefined ? Infinity : instantOf(validThrough, place, '24:00');

/** Whether a notice holds at an instant. */
export const holdsAt = (notice: Notice, at: Date, place: Place): boolean =>
  begins(notice, place) <= at.getTime() && at.getTime() < ends(notice, place);

/** When the first of some notices begins or ends to hold after an instant; undefined where none does. */
export function nextBoundary(notices: readonly Notice[], at: Date, place: Place): Date | undefined {
  const next = Math.min(
    ...notices
      .flatMap((notice) => [begins(notice, place), ends(notice, place)])
      .filter((boundary) => boundary > at.getTime()),
  );
  return next < Infinity ? new Date(next) : undefined;
}

/** Whether a notice is for everybody. An empty list names nobody: rather too many read it than nobody. */
export const isForAll = ({ contacts, locations }: Notice): boolean => !contacts?.length && !locations?.length;

/** Whether a notice is about a contact or the building it is found in. */
export const isAbout = (notice: Notice, { id, location }: Partial<Contact>): boolean =>
  (id !== undefined && !!notice.contacts?.includes(id)) ||
  (location !== undefined && !!notice.locations?.includes(location));
