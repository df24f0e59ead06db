import { zoneOf, type Zone } from '../../hours/zone.js';
import { valueAt, type DataDocument } from '../document/document.js';
import { now } from './now.js';

/** The day it is where the office is, as a number; see src/hours/civil.ts. */
export function today(document: DataDocument): number {
  const timeZone = valueAt(document, ['data', 'organization', 'timeZone']);
  return zoneFor(typeof timeZone === 'string' ? timeZone : '').wallClock(now().getTime()).day;
}

function zoneFor(id: string): Zone {
  try {
    return zoneOf(id);
  } catch {
    return zoneOf('Europe/Berlin');
  }
}
