/** What the hours engine says of a moment, as a sentence. */
import { msg, str } from '@lit/localize';
import { MINUTE } from '../../hours/civil.js';
import { statusAt, type Place, type Status } from '../../hours/status.js';
import { wallClockAt } from '../../hours/week.js';
import { zoneOf } from '../../hours/zone.js';
import { formatSpokenTime } from '../../i18n/calendar.js';
import { formatDate, formatTime } from '../../i18n/format.js';
import { holidayName } from '../../i18n/holidays.js';
import type { HolidayId } from '../../hours/holidays.js';
import type { Hours } from '../../model/schema.js';
import { currentLanguage } from '../i18n/language.js';

type Zoned = Place & { readonly timeZone: string };

/** "Donnerstag, 24. Dezember, 10 Uhr: geschlossen, öffnet Montag, 28. Dezember, um 08:30 Uhr" */
export function momentSentence(hours: Hours | undefined, day: number, minutes: number, place: Zoned): string {
  const tag = currentLanguage();
  const at = new Date(zoneOf(place.timeZone).instant(day, minutes));
  const moment = `${formatDate(tag, day)}, ${formatSpokenTime(tag, minutes)}`;
  return `${moment}: ${stateText(statusAt(hours, at, place), hours, at, place)}`;
}

function stateText(status: Status, hours: Hours | undefined, at: Date, place: Zoned): string {
  const { state, nextChange, nextOpening } = status;
  if (state === 'unknown') return msg('keine Öffnungszeiten bekannt', { id: 'hours-moment-unknown' });
  if (state === 'closed') {
    const closed = closedText(status, hours);
    const next = nextOpening ?? nextChange;
    return next ? `${closed}, ${nextText(next, at, place, nextOpening !== null)}` : closed;
  }
  const open =
    state === 'open' ? msg('geöffnet', { id: 'hours-open' }) : msg('nach Vereinbarung', { id: 'hours-by-appointment' });
  return nextChange ? `${open} ${untilText(nextChange, at, place)}` : open;
}

function closedText({ reason }: Status, hours: Hours | undefined): string {
  const closed = msg('geschlossen', { id: 'hours-closed' });
  if (!reason) return closed;
  const isText = hours?.special?.some((entry) => entry.reason === reason);
  return `${closed} (${isText ? reason : holidayName(reason as HolidayId)})`;
}

function nextText(next: Date, at: Date, place: Zoned, isOpening: boolean): string {
  const tag = currentLanguage();
  const { day, time } = wallClockAt(next, place);
  const clock = formatTime(tag, time / MINUTE);
  const date = formatDate(tag, day);
  const isSameDay = day === wallClockAt(at, place).day;
  if (isOpening)
    return isSameDay ?
        msg(str`öffnet um ${clock} Uhr`, { id: 'hours-opens-at' })
      : msg(str`öffnet ${date}, um ${clock} Uhr`, { id: 'hours-opens-on' });
  return isSameDay ?
      msg(str`nach Vereinbarung ab ${clock} Uhr`, { id: 'hours-appointment-at' })
    : msg(str`nach Vereinbarung ${date}, ab ${clock} Uhr`, { id: 'hours-appointment-on' });
}

function untilText(end: Date, at: Date, place: Zoned): string {
  const tag = currentLanguage();
  const { day, time } = wallClockAt(end, place);
  const clock = formatTime(tag, time / MINUTE);
  return day === wallClockAt(at, place).day ?
      msg(str`bis ${clock} Uhr`, { id: 'hours-until' })
    : msg(str`bis ${formatDate(tag, day)}, ${clock} Uhr`, { id: 'hours-until-day' });
}
