/** Opening hours, one line for each thing to confirm. */
import { msg } from '@lit/localize';
import { isoDate } from '../../hours/index.js';
import type { JsonObject } from '../document/json.js';
import { timesFrom } from '../hours/groups.js';
import { listOf, textOf } from '../hours/json/raw.js';
import { hasDates, seasonsOf } from '../hours/json/seasons.js';
import { closedText, datesText, seasonName, signText, timesText } from '../hours/words.js';
import { isJsonObject } from '../document/json.js';

/** @param today number of the day it is at the office: exceptions that are over need not be confirmed */
export function hoursLines(hours: JsonObject, today: number): readonly string[] {
  const seasons = seasonsOf(hours);
  const weeks = (seasons.length ? seasons : [{ validFrom: undefined, validThrough: undefined }]).flatMap((season) => {
    const sign = signText(hours, season);
    if (!sign) return [];
    return [seasons.some(hasDates) ? `${seasonName(season, hours)}: ${sign}` : sign];
  });
  const coming = listOf(hours['special'])
    .filter(isJsonObject)
    .filter((entry) => (textOf(entry['validThrough']) || textOf(entry['validFrom'])) >= isoDate(today));
  const exceptions = coming.map((entry) => {
    const from = textOf(entry['validFrom']);
    const times = timesFrom(entry);
    const reason = textOf(entry['reason']);
    const dates = datesText(from, textOf(entry['validThrough']) || from);
    return `${dates}: ${times ? timesText(times) : closedText()}${reason && ` (${reason})`}`;
  });
  const note = textOf(hours['note']);
  return [
    ...weeks,
    ...(hours['byAppointment'] === true ? [appointmentText(weeks.length > 0)] : []),
    ...exceptions,
    ...(note ? [note] : []),
  ];
}

const appointmentText = (isBesides: boolean): string =>
  isBesides ?
    msg('und nach Vereinbarung', { id: 'check-list-and-appointment' })
  : msg('nach Vereinbarung', { id: 'check-list-appointment' });
