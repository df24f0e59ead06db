import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { contactOf } from '../../base/contact.js';
import { RmiElement } from '../../base/element.js';
import { holidayNames } from '../../base/holiday-names.js';
import type { Missing } from '../../base/state.js';
import { placeOf } from '../../base/place.js';
import { styles as shared } from '../../base/styles.js';
import { MINUTE } from '../../hours/civil.js';
import { statusAt, type Place, type Status } from '../../hours/status.js';
import { startOf, todayAt, wallClockAt } from '../../hours/week.js';
import { formatDate, formatTime, formatWeekday } from '../../i18n/format.js';
import { presence } from '../../lazy-more.js';
import type { HolidayId } from '../../hours/holidays.js';
import type { Contact, Hours, RmiData } from '../../model/schema.js';
import { styles } from './open-status.styles.js';

/** How long before closing a visitor is told to hurry. */
const SOON = 30 * MINUTE;

/**
 * Says in one line whether someone can be visited now, and until when or when next. Right by the office's clock wherever
 * the reader is, and always up to date: it changes by itself when the office opens or closes.
 *
 * @tag rmi-open-status
 * @summary Open, closed or by appointment, and until when.
 * @slot - Shown without data, for instance a telephone number.
 * @csspart status - The line.
 * @csspart word - The word for the state.
 * @fires {RmiReadyEvent} rmi-ready - The data shows. Does not bubble.
 * @fires {RmiErrorEvent} rmi-error - The fallback shows. Does not bubble.
 */
export class RmiOpenStatus extends RmiElement<Contact> {
  static get tag() {
    return 'rmi-open-status' as const;
  }

  static override get styles() {
    return [shared, styles];
  }

  static override get properties() {
    return { contact: {} };
  }

  /** Id of the contact. Default: the first contact with hours. */
  contact?: string;

  protected select(data: RmiData): Contact | Missing {
    return contactOf(data, this.contact, ({ hours }) => hours !== undefined);
  }

  protected view(contact: Contact): TemplateResult {
    const { hours } = presence(this, contact);
    const now = this.now();
    // The line keeps its place until the time is known.
    if (!now) return html`<p class="status" part="status"></p>`;
    const place = placeOf(this.file.organization);
    const status = statusAt(hours, now, place);
    this.wakeAt(this.#nextWording(status, now, place));
    const { nextChange } = status;
    const soon = status.state === 'open' && nextChange !== null && Number(nextChange) - Number(now) <= SOON;
    // Where entries had to be left out, "closed" might be wrong.
    const state = hours?.incomplete && status.state === 'closed' ? 'unknown' : status.state;
    return html`<p class="status ${state}" part="status">
      <svg class="shape" viewBox="0 0 12 12" aria-hidden="true"><path d=${SHAPES[state]} /></svg
      ><span
        ><span class="state" part="word">${word(state, soon)}</span
        ><span class="then">${this.#then({ ...status, state }, now, place, soon, hours)}</span></span
      >
    </p>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // Changes are announced to screen readers; the first word a page shows is not, as it is there before it is live.
    this.renderRoot.querySelector('.state')?.setAttribute('aria-live', 'polite');
  }

  /** When this line will read differently: at the next change, half an hour before closing, at midnight. */
  #nextWording({ state, nextChange }: Status, now: Date, place: Place): Date | null {
    if (!nextChange) return null;
    const soon = new Date(nextChange.getTime() - SOON);
    if (state === 'open' && soon > now) return soon;
    const midnight = startOf(todayAt(now, place) + 1, place);
    return midnight < nextChange ? midnight : nextChange;
  }

  #then(
    { state, nextChange, nextOpening, reason }: Status,
    now: Date,
    place: Place,
    soon: boolean,
    hours: Hours | undefined,
  ): unknown {
    if (state === 'unknown') return html`. ${msg('Bitte fragen Sie nach, bevor Sie kommen.', { id: 'ask-first' })}`;
    if (state === 'closed') {
      const isText = hours?.special?.some((entry) => entry.reason === reason);
      const why = reason && (isText ? this.text(reason) : holidayNames.for(this)?.holidayName(reason as HolidayId));
      const when = nextOpening ?? nextChange;
      const comma = this.language.dir === 'rtl' ? '، ' : ', ';
      const next = when && this.#opens(comma, when, now, place, when !== nextOpening);
      return why ? html`${' '}(<span class="reason">${why}</span>)${next}` : next;
    }
    if (!nextChange) return nothing;
    const end = wallClockAt(nextChange, place);
    const today = todayAt(now, place);
    // "until 2:00" is understood on the night itself; a day that is further away is named.
    const time = this.#time(nextChange, place);
    const day = formatDate(this.language.tag, end.day);
    const sentence =
      soon ? msg(str`um ${time} Uhr`, { id: 'at-time' })
      : end.day <= today + 1 ? msg(str`bis ${time} Uhr`, { id: 'until-time' })
      : msg(str`bis ${day}, ${time} Uhr`, { id: 'until-day-time' });
    return this.#sentence(` ${sentence}`, time, nextChange);
  }

  #opens(before: string, when: Date, now: Date, place: Place, byAppointment: boolean): TemplateResult {
    const { tag } = this.language;
    const { day } = wallClockAt(when, place);
    const days = day - todayAt(now, place);
    const time = this.#time(when, place);
    const date = days < 7 ? formatWeekday(tag, day) : formatDate(tag, day);
    const sentence =
      byAppointment ? msg(str`nach Vereinbarung: ${date}, ${time} Uhr`, { id: 'appointment-at' })
      : days === 0 ? msg(str`öffnet heute um ${time} Uhr`, { id: 'opens-today' })
      : days === 1 ? msg(str`öffnet morgen um ${time} Uhr`, { id: 'opens-tomorrow' })
      : msg(str`öffnet am ${date} um ${time} Uhr`, { id: 'opens-on' });
    return this.#sentence(before + sentence, time, when);
  }

  #time(at: Date, place: Place): string {
    return formatTime(this.language.tag, wallClockAt(at, place).time / MINUTE);
  }

  /** The sentence with its time as a `<time>`. */
  #sentence(sentence: string, time: string, at: Date): TemplateResult {
    const [before, after] = sentence.split(time);
    return html`${before}<time datetime=${at.toISOString()}>${time}</time>${after}`;
  }
}

function word(state: Status['state'], soon: boolean): string {
  if (soon) return msg('Schließt bald', { id: 'closes-soon' });
  if (state === 'open') return msg('Geöffnet', { id: 'open' });
  if (state === 'closed') return msg('Geschlossen', { id: 'closed' });
  return state === 'by-appointment' ?
      msg('Nach Vereinbarung', { id: 'by-appointment' })
    : msg('Keine Öffnungszeiten bekannt', { id: 'unknown' });
}

const CIRCLE = 'M1 6a5 5 0 1 0 10 0a5 5 0 1 0-10 0';

/** A shape for each state, so that colour is never the only difference. */
const SHAPES: Record<Status['state'], string> = {
  open: CIRCLE,
  'by-appointment': `${CIRCLE}M6 3v3l2 2`,
  closed: 'M2 2l8 8M10 2l-8 8',
  unknown: 'M1 6h10',
};

declare global {
  interface HTMLElementTagNameMap {
    'rmi-open-status': RmiOpenStatus;
  }
}
