import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { contactOf } from '../../base/contact.js';
import { RmiElement } from '../../base/element.js';
import { holidayNames } from '../../base/holiday-names.js';
import type { Missing } from '../../base/state.js';
import { heading } from '../../base/heading.js';
import { placeOf } from '../../base/place.js';
import { styles as shared } from '../../base/styles.js';
import { DAY, isoDate, isoTime, weekdayOf } from '../../hours/civil.js';
import type { Times } from '../../hours/schedule.js';
import type { Place } from '../../hours/status.js';
import { dayAt, exceptionsFrom, startOf, todayAt, weekOf, type Exception } from '../../hours/week.js';
import type { HolidayId } from '../../hours/holidays.js';
import { formatDateRange, formatTimeRange, formatWeekday } from '../../i18n/format.js';
import { lazyMore, presence } from '../../lazy-more.js';
import type { Contact, Hours, RmiData } from '../../model/schema.js';
import type { MoreOfHours } from './more/more.js';
import { styles } from './opening-hours.styles.js';

/** Day number of some Monday, to name the days of a week. */
const MONDAY = 4;
/** Minutes. */
const WHOLE_DAY = 1440;

/** A contact, or what else has hours. */
export interface HoursOf extends Partial<Contact> {
  /** What the hours are called, where they are not visiting hours. */
  readonly label?: string | TemplateResult;
}

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
export class RmiOpeningHours extends RmiElement<HoursOf> {
  static get tag() {
    return 'rmi-opening-hours' as const;
  }

  static override get styles() {
    return [shared, styles];
  }

  static override get properties() {
    return { contact: {} };
  }

  /** Id of the contact. Default: the first contact with hours. */
  contact?: string;

  protected select(data: RmiData): HoursOf | Missing {
    return contactOf(data, this.contact, ({ hours }) => hours !== undefined);
  }

  protected view(part: HoursOf): TemplateResult {
    const { hours } = presence(this, part);
    const now = this.now();
    // Asking for the zone is dear, so the first paint does without.
    const place = now ? placeOf(this.file.organization) : this.file.organization;
    if (now && hours) this.wakeAt(startOf(todayAt(now, place) + 1, place));
    // Until the time is known, the day in UTC has to do; today is not marked yet.
    const day = now ? todayAt(now, place) : Math.floor(this.roughly().getTime() / DAY);
    const week = hours ? weekOf(hours, day) : [];
    const title = part.label ?? msg('Öffnungszeiten', { id: 'hours' });
    const rows = week.map(({ times }, i) =>
      now && weekdayOf(day) === i ? this.#today(hours!, day, times, place) : this.#row(MONDAY + i, times),
    );
    // A composite shows the notices itself.
    const more = this.#hasMore(part) ? lazyMore.for(this)?.moreOfHours(this, part, day) : undefined;
    return html`${heading(this.headingLevel, title)}${this.#exceptions(part.hours, day, place, more)}${
      rows.length ? this.#table(title, rows) : nothing
    }${this.#sentences(hours, rows.length > 0, more?.incomplete)}`;
  }

  /** Seven bindings and no list, which would leave two markers for each row in the page. */
  #table(
    title: string | TemplateResult,
    [monday, tuesday, wednesday, thursday, friday, saturday, sunday]: readonly TemplateResult[],
  ): TemplateResult {
    return html`<table part="table">
      <caption>
        ${title}
      </caption>
      <tbody>
        ${monday}${tuesday}${wednesday}${thursday}${friday}${saturday}${sunday}
      </tbody>
    </table>`;
  }

  /** A day with one span of time or none is one template: a long list of contacts has thousands of them. */
  #row(day: number, times: readonly Times[]): TemplateResult {
    const name = formatWeekday(this.language.tag, day);
    const [first, second] = times;
    if (!first)
      return html`<tr>
        <th scope="row">${name}</th>
        <td class="closed">${closed()}</td>
      </tr>`;
    if (second || first.byAppointment || isWholeDay(first))
      return html`<tr>
        <th scope="row">${name}</th>
        <td>${this.#times(times)}</td>
      </tr>`;
    const { opens, closes } = first;
    const { start, between, end } = formatTimeRange(this.language.tag, opens, closes);
    return html`<tr>
      <th scope="row">${name}</th>
      <td><time datetime=${isoTime(opens)}>${start}</time>${between}<time datetime=${isoTime(closes)}>${end}</time></td>
    </tr>`;
  }

  #today(hours: Hours, today: number, usual: readonly Times[], place: Place): TemplateResult {
    const { times, special, holiday } = dayAt(hours, today, place);
    const reason = this.#reason(special?.reason, holiday);
    return html`<tr class="today" part="today" aria-current="date">
      <th scope="row">
        ${formatWeekday(this.language.tag, today)} <span class="mark">${msg('heute', { id: 'today' })}</span>
      </th>
      <td>${this.#times(times)} ${reason && usual.length ? html`<span class="reason">${reason}</span>` : nothing}</td>
    </tr>`;
  }

  /** Why a day differs from the usual week. */
  #reason(reason: string | undefined, holiday: HolidayId | undefined): unknown {
    return reason ? this.text(reason) : holiday && holidayNames.for(this)?.holidayName(holiday);
  }

  #times(times: readonly Times[]): unknown {
    if (!times.length) return html`<span class="closed">${closed()}</span>`;
    const [only] = times;
    if (times.length === 1 && !only!.byAppointment) return this.#range(only!);
    return times.map((slot) => {
      const appointment = msg('nach Vereinbarung', { id: 'by-appointment-slot' });
      return html`<span class="slot"
        >${this.#range(slot)}
        ${slot.byAppointment ? html`<span class="appointment">${appointment}</span>` : nothing}</span
      >`;
    });
  }

  #range(slot: Times): string | TemplateResult {
    if (isWholeDay(slot)) return msg('rund um die Uhr', { id: 'all-day' });
    const { opens, closes } = slot;
    const { start, between, end } = formatTimeRange(this.language.tag, opens, closes);
    return html`<time datetime=${isoTime(opens)}>${start}</time>${between}<time datetime=${isoTime(closes)}
        >${end}</time
      >`;
  }

  /** Whether there is something to show that few hours have. */
  #hasMore({ hours, absences }: HoursOf): unknown {
    return (
      (!this.entry && (this.file.notices ?? absences)) ||
      hours?.incomplete ||
      hours?.regular?.some(({ validFrom, validThrough }) => validFrom ?? validThrough)
    );
  }

  #exceptions(
    hours: Hours | undefined,
    today: number,
    place: Place,
    more: MoreOfHours | undefined,
  ): TemplateResult | typeof nothing {
    const exceptions = hours ? exceptionsFrom(hours, today, place) : [];
    if (!exceptions.length && !more?.season) return more?.notices ?? nothing;
    return html`${more?.notices}
      <ul class="exceptions" part="exceptions" aria-label=${msg('Abweichende Zeiten', { id: 'exceptions' })}>
        ${exceptions.map((exception) => this.#exception(exception))}${more?.season && html`<li>${more.season}</li>`}
      </ul>`;
  }

  #exception({ from, through, times, reason, holiday }: Exception): TemplateResult {
    const why = this.#reason(reason, holiday);
    return html`<li>
      <time class="date" datetime=${isoDate(from)}>${formatDateRange(this.language.tag, from, through)}</time>
      <span>${this.#times(times)} ${why && html`<span class="reason">(${why})</span>`}</span>
    </li>`;
  }

  #sentences(hours: Hours | undefined, hasWeek: boolean, incomplete: string | undefined): unknown {
    const sentences = [
      hours?.byAppointment &&
        (hasWeek ?
          msg('Weitere Termine nach Vereinbarung.', { id: 'more-by-appointment' })
        : msg('Termine nach Vereinbarung.', { id: 'only-by-appointment' })),
      hours?.note && this.text(hours.note),
      incomplete,
      !hasWeek &&
        !hours?.byAppointment &&
        !hours?.incomplete &&
        msg('Keine Öffnungszeiten bekannt.', { id: 'no-hours' }),
    ];
    return sentences.filter(Boolean).map((sentence) => html`<p>${sentence}</p>`);
  }
}

const closed = (): string => msg('geschlossen', { id: 'closed-day' });

const isWholeDay = ({ opens, closes }: Times): boolean => closes - opens === WHOLE_DAY;

declare global {
  interface HTMLElementTagNameMap {
    'rmi-opening-hours': RmiOpeningHours;
  }
}
