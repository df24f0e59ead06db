import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { property } from '../../base/property.js';
import { contactOf } from '../../base/contact.js';
import { RmiElement } from '../../base/element.js';
import { holidayName } from '../../base/holiday.js';
import type { Missing } from '../../base/state.js';
import { heading } from '../../base/heading.js';
import { placeOf } from '../../base/place.js';
import { styles as shared } from '../../base/styles.js';
import { DAY, isoDate, MINUTE, weekdayOf } from '../../hours/civil.js';
import type { Times } from '../../hours/schedule.js';
import type { Place } from '../../hours/status.js';
import { dayAt, exceptionsFrom, nextSeason, startOf, todayAt, weekOf, type Exception } from '../../hours/week.js';
import { formatDate, formatDateRange, formatTimeRange, formatWeekday } from '../../i18n/format.js';
import type { Contact, Hours, RmiData } from '../../model/schema.js';
import { styles } from './opening-hours.styles.js';

/** Day number of some Monday, to name the days of a week. */
const MONDAY = 4;

/**
 * Shows the week of a contact as a table, today marked, and announces what differs in the next fourteen days: closed days,
 * public holidays, other times.
 *
 * @tag rmi-opening-hours
 * @summary The week of a contact, and the exceptions ahead.
 * @slot - Shown without data, for instance a telephone number.
 * @csspart heading - The heading.
 * @csspart exceptions - The list of days that differ.
 * @csspart table - The table of the week.
 * @csspart today - The row of today.
 * @fires {RmiReadyEvent} rmi-ready - The data shows. Does not bubble.
 * @fires {RmiErrorEvent} rmi-error - The fallback shows. Does not bubble.
 */
export class RmiOpeningHours extends RmiElement<Contact> {
  static readonly tag = 'rmi-opening-hours';

  static override styles = [shared, styles];

  /** Id of the contact. Default: the first contact with hours. */
  @property() contact?: string;

  protected select(data: RmiData): Contact | Missing {
    return contactOf(data, this.contact, ({ hours }) => hours !== undefined);
  }

  protected view({ hours }: Contact): TemplateResult {
    const now = this.now();
    // Asking for the zone is dear, so the first paint does without.
    const place = now ? placeOf(this.file.organization) : this.file.organization;
    if (now && hours) this.wakeAt(startOf(todayAt(now, place) + 1, place));
    // Until the time is known, the day in UTC has to do; today is not marked yet.
    const day = now ? todayAt(now, place) : Math.floor(this.roughly().getTime() / DAY);
    const week = hours ? weekOf(hours, day) : [];
    const title = msg('Öffnungszeiten');
    return html`
      ${heading(this.headingLevel, title)} ${hours && this.#exceptions(hours, day, place)}
      ${
        hours && week.length ?
          html`<table part="table">
            <caption>
              ${title}
            </caption>
            <tbody>
              ${week.map(({ times }, i) => this.#row(hours, i, times, now ? day : undefined, place))}
            </tbody>
          </table>`
        : nothing
      }
      ${this.#sentences(hours, week.length > 0)}
    `;
  }

  #row(
    hours: Hours,
    weekday: number,
    usual: readonly Times[],
    today: number | undefined,
    place: Place,
  ): TemplateResult {
    const name = formatWeekday(this.language.tag, MONDAY + weekday);
    if (today === undefined || weekdayOf(today) !== weekday)
      return html`<tr>
        <th scope="row">${name}</th>
        <td>${this.#times(usual)}</td>
      </tr>`;
    const { times, special, holiday } = dayAt(hours, today, place);
    const reason = special?.reason ? this.text(special.reason) : holiday && holidayName(holiday, this);
    return html`<tr class="today" part="today" aria-current="date">
      <th scope="row">${name} <span class="mark">${msg('heute')}</span></th>
      <td>${this.#times(times)} ${reason && usual.length ? html`<span class="reason">${reason}</span>` : nothing}</td>
    </tr>`;
  }

  #times(times: readonly Times[]): unknown {
    if (!times.length) return html`<span class="closed">${msg('geschlossen')}</span>`;
    return times.map(
      ({ opens, closes, byAppointment }) =>
        html`<span class="slot"
          >${this.#range(opens, closes)}${
            byAppointment ? html` <span class="appointment">${msg('nach Vereinbarung')}</span>` : nothing
          }</span
        >`,
    );
  }

  #range(opens: number, closes: number): unknown {
    if (closes - opens === 1440) return msg('rund um die Uhr');
    const iso = (minutes: number): string => new Date(minutes * MINUTE).toISOString().slice(11, 16);
    return formatTimeRange(this.language.tag, opens, closes).map(({ text, source }) =>
      source === 'shared' ? text : html`<time datetime=${iso(source === 'startRange' ? opens : closes)}>${text}</time>`,
    );
  }

  #exceptions(hours: Hours, today: number, place: Place): TemplateResult | typeof nothing {
    const exceptions = exceptionsFrom(hours, today, place);
    const season = nextSeason(hours, today);
    if (!exceptions.length && season === undefined) return nothing;
    const { tag } = this.language;
    return html`<ul class="exceptions" part="exceptions" aria-label=${msg('Abweichende Zeiten')}>
      ${exceptions.map((exception) => this.#exception(exception))}
      ${
        season === undefined ? nothing : html`<li>${msg(str`Ab ${formatDate(tag, season)} gelten andere Zeiten.`)}</li>`
      }
    </ul>`;
  }

  #exception({ from, through, times, reason, holiday }: Exception): TemplateResult {
    const why = reason ? this.text(reason) : holiday && holidayName(holiday, this);
    return html`<li>
      <time class="date" datetime=${isoDate(from)}>${formatDateRange(this.language.tag, from, through)}</time>
      <span>${this.#times(times)}${why && html` <span class="reason">(${why})</span>`}</span>
    </li>`;
  }

  #sentences(hours: Hours | undefined, hasWeek: boolean): unknown {
    const sentences = [
      hours?.byAppointment && (hasWeek ? msg('Weitere Termine nach Vereinbarung.') : msg('Termine nach Vereinbarung.')),
      hours?.note && this.text(hours.note),
      hours?.incomplete &&
        msg('Diese Zeiten sind vielleicht nicht vollständig. Bitte fragen Sie nach, bevor Sie kommen.'),
      !hasWeek && !hours?.byAppointment && !hours?.incomplete && msg('Keine Öffnungszeiten bekannt.'),
    ];
    return sentences.map((sentence) => (sentence ? html`<p>${sentence}</p>` : nothing));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rmi-opening-hours': RmiOpeningHours;
  }
}
