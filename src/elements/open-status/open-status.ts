import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { property } from 'lit/decorators.js';
import { contactOf } from '../../base/contact.js';
import { RmiElement } from '../../base/element.js';
import type { Missing } from '../../base/state.js';
import { placeOf } from '../../base/place.js';
import { styles as shared } from '../../base/styles.js';
import { MINUTE } from '../../hours/civil.js';
import { statusAt, type Place, type Status } from '../../hours/status.js';
import { startOf, todayAt, wallClockAt } from '../../hours/week.js';
import { formatDate, formatTime, formatWeekday } from '../../i18n/format.js';
import { holidayName, isHoliday } from '../../i18n/holidays.js';
import type { Contact, RmiData } from '../../model/schema.js';
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
  static readonly tag = 'rmi-open-status';

  static override styles = [shared, styles];

  /** Id of the contact. Default: the first contact with hours. */
  @property() contact?: string;

  protected select(data: RmiData): Contact | Missing {
    return contactOf(data, this.contact, ({ hours }) => hours !== undefined);
  }

  protected view({ hours }: Contact): TemplateResult {
    const now = this.now();
    // The line keeps its place until the time is known.
    if (!now) return html`<p class="status" part="status"></p>`;
    const place = placeOf(this.file.organization);
    const status = statusAt(hours, now, place);
    this.wakeAt(this.#nextWording(status, now, place));
    const soon = status.state === 'open' && this.#minutesLeft(status, now) <= SOON;
    // Where entries had to be left out, "closed" might be wrong.
    const state = hours?.incomplete && status.state === 'closed' ? 'unknown' : status.state;
    return html`<p class="status ${state}" part="status">
      ${shape(state)}
      <span
        ><span class="state" part="word">${word(state, soon)}</span
        ><span class="then">${this.#then({ ...status, state }, now, place, soon)}</span></span
      >
    </p>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // Changes are announced to screen readers; the first word a page shows is not, as it is there before it is live.
    this.renderRoot.querySelector('.state')?.setAttribute('aria-live', 'polite');
  }

  #minutesLeft({ nextChange }: Status, now: Date): number {
    return nextChange ? nextChange.getTime() - now.getTime() : Infinity;
  }

  /** When this line will read differently: at the next change, half an hour before closing, at midnight. */
  #nextWording({ state, nextChange }: Status, now: Date, place: Place): Date | null {
    if (!nextChange) return null;
    const soon = new Date(nextChange.getTime() - SOON);
    if (state === 'open' && soon > now) return soon;
    const midnight = startOf(todayAt(now, place) + 1, place);
    return midnight < nextChange ? midnight : nextChange;
  }

  #then(status: Status, now: Date, place: Place, soon: boolean): TemplateResult | typeof nothing {
    const { state, nextChange, nextOpening, reason } = status;
    if (state === 'unknown') return html`. ${msg('Bitte fragen Sie nach, bevor Sie kommen.')}`;
    if (state === 'closed') {
      const why =
        reason && html`<span class="reason">${isHoliday(reason) ? holidayName(reason) : this.text(reason)}</span>`;
      const when = nextOpening ?? nextChange;
      const next = when && this.#opens(when, now, place, when !== nextOpening);
      return html`${why ? html` (${why})` : nothing}${next ? html`${this.language.dir === 'rtl' ? '،' : ','} ${next}` : nothing}`;
    }
    if (!nextChange) return nothing;
    const end = wallClockAt(nextChange, place);
    const today = todayAt(now, place);
    // "until 2:00" is understood on the night itself; a day that is further away is named.
    const time = this.#time(nextChange, place);
    if (soon) return html` ${this.#sentence(msg(str`um ${time} Uhr`), time, nextChange)}`;
    if (end.day <= today + 1) return html` ${this.#sentence(msg(str`bis ${time} Uhr`), time, nextChange)}`;
    const day = formatDate(this.language.tag, end.day);
    return html` ${this.#sentence(msg(str`bis ${day}, ${time} Uhr`), time, nextChange)}`;
  }

  #opens(when: Date, now: Date, place: Place, byAppointment: boolean): TemplateResult {
    const { tag } = this.language;
    const { day } = wallClockAt(when, place);
    const days = day - todayAt(now, place);
    const time = this.#time(when, place);
    const date = days < 7 ? formatWeekday(tag, day) : formatDate(tag, day);
    const sentence =
      byAppointment ? msg(str`nach Vereinbarung: ${date}, ${time} Uhr`)
      : days === 0 ? msg(str`öffnet heute um ${time} Uhr`)
      : days === 1 ? msg(str`öffnet morgen um ${time} Uhr`)
      : msg(str`öffnet am ${date} um ${time} Uhr`);
    return this.#sentence(sentence, time, when);
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
  if (soon) return msg('Schließt bald');
  if (state === 'open') return msg('Geöffnet');
  if (state === 'closed') return msg('Geschlossen');
  return state === 'by-appointment' ? msg('Nach Vereinbarung') : msg('Keine Öffnungszeiten bekannt');
}

/** A shape for each state, so that colour is never the only difference. */
function shape(state: Status['state']): TemplateResult {
  const outline =
    state === 'closed' ? svg`<path d="M2 2l8 8M10 2l-8 8" />`
    : state === 'unknown' ? svg`<path d="M1 6h10" />`
    : state === 'open' ? svg`<circle cx="6" cy="6" r="5" fill="currentColor" />`
    : svg`<circle cx="6" cy="6" r="5" /><path d="M6 3v3l2 2" />`;
  return html`<svg class="shape" viewBox="0 0 12 12" aria-hidden="true">${outline}</svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'rmi-open-status': RmiOpenStatus;
  }
}
