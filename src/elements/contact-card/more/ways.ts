/** Buttons of a contact with several ways to be reached: the best way just now stands out. */
import { html, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { RmiElement } from '../../../base/element.js';
import { placeOf } from '../../../base/place.js';
import { awayOn } from '../../../hours/absence.js';
import { isoDate, MINUTE } from '../../../hours/civil.js';
import { statusAt, type State, type Status } from '../../../hours/status.js';
import { startOf, todayAt, wallClockAt } from '../../../hours/week.js';
import { formatDate, formatTime, formatWeekday } from '../../../i18n/format.js';
import { linkButton } from '../details.js';
import type { Contact, Hours } from '../../../model/schema.js';

type Way = 'call' | 'book' | 'write';

const statusOf = (widget: RmiElement, hours: Hours, now: Date): Status =>
  statusAt(hours, now, placeOf(widget.file.organization));

/** Where entries had to be left out, "closed" might be wrong. */
const stateOf = ({ state }: Status, { incomplete }: Hours): State =>
  incomplete && state === 'closed' ? 'unknown' : state;

/** When the best way to one of some contacts may change next, or what is said of the telephone: "tomorrow" is today at midnight. */
export function nextChange(widget: RmiElement, contacts: readonly Contact[]): Date | null {
  const now = widget.now();
  if (!now) return null;
  const place = placeOf(widget.file.organization);
  const instants = contacts
    .flatMap(({ hours, telephoneHours }) => [hours, telephoneHours])
    .flatMap((given) => (given && statusOf(widget, given, now).nextChange?.getTime()) ?? []);
  if (contacts.some(({ absences, telephoneHours }) => absences ?? telephoneHours))
    instants.push(startOf(todayAt(now, place) + 1, place).getTime());
  return instants.length ? new Date(Math.min(...instants)) : null;
}

/** To call while the telephone is answered, to book where an appointment is needed, to write where nobody answers. */
export function bestWay(widget: RmiElement, contact: Contact): Way {
  const now = widget.now();
  const { telephone, telephoneHours, hours, appointmentUrl, contactFormUrl } = contact;
  const state = (given: Hours | undefined): State | undefined =>
    now && given ? stateOf(statusOf(widget, given, now), given) : undefined;
  // What is not known keeps nobody from calling.
  const isAnswered =
    telephoneHours ? [undefined, 'open', 'unknown'].includes(state(telephoneHours)) : state(hours) === 'open';
  if (telephone && isAnswered) return 'call';
  if (appointmentUrl) return 'book';
  return contactFormUrl && (telephoneHours || !telephone) ? 'write' : 'call';
}

/** Whether a contact is away today: then its deputy is better called. */
export function isAway(widget: RmiElement, contact: Contact): boolean {
  const now = widget.now();
  const { organization, contacts } = widget.file;
  return now !== null && awayOn(contact, isoDate(todayAt(now, placeOf(organization))), contacts) !== undefined;
}

/** In one order at all times: nothing moves unless the reader moved it. */
export function ways(contact: Contact, best: Way): TemplateResult {
  const { name, appointmentUrl, contactFormUrl, videoUrl } = contact;
  return html`${
    appointmentUrl && linkButton(appointmentUrl, msg('Termin buchen', { id: 'book' }), name, best === 'book')
  }${
    contactFormUrl &&
    linkButton(contactFormUrl, msg('Nachricht schreiben', { id: 'contact-form' }), name, best === 'write')
  }${videoUrl && linkButton(videoUrl, msg('Videogespräch', { id: 'video' }), name)}`;
}

/** Whether the telephone is answered now, and until when or when next; undefined where that is not known, or not yet. */
export function telephoneStatus(widget: RmiElement, contact: Contact): TemplateResult | undefined {
  const now = widget.now();
  const { telephoneHours } = contact;
  if (!telephoneHours || !now) return undefined;
  const { tag } = widget.language;
  const place = placeOf(widget.file.organization);
  const status = statusOf(widget, telephoneHours, now);
  const state = stateOf(status, telephoneHours);
  const isOpen = state === 'open';
  // Times by appointment are in the table.
  if (!isOpen && state !== 'closed') return undefined;
  const today = todayAt(now, place);
  const at = isOpen ? status.nextChange : status.nextOpening;
  const clock = at && wallClockAt(at, place);
  // "until 2:00" is understood on the night itself, not days before.
  if (!clock || (isOpen && clock.day > today + 1)) {
    const sentence =
      isOpen ?
        msg('Telefonisch erreichbar', { id: 'phone-open' })
      : msg('Telefonisch nicht erreichbar', { id: 'phone-closed' });
    return html`<p>${sentence}</p>`;
  }
  const days = clock.day - today;
  const time = formatTime(tag, clock.time / MINUTE);
  const day = days < 7 ? formatWeekday(tag, clock.day) : formatDate(tag, clock.day);
  const sentence =
    isOpen ? msg(str`Telefonisch erreichbar bis ${time} Uhr`, { id: 'phone-until' })
    : days === 0 ? msg(str`Telefonisch erreichbar heute ab ${time} Uhr`, { id: 'phone-today' })
    : days === 1 ? msg(str`Telefonisch erreichbar morgen ab ${time} Uhr`, { id: 'phone-tomorrow' })
    : msg(str`Telefonisch erreichbar ab ${day}, ${time} Uhr`, { id: 'phone-on' });
  const [before, after] = sentence.split(time);
  return html`<p aria-live="polite">${before}<time datetime=${at.toISOString()}>${time}</time>${after}</p>`;
}
