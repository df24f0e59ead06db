import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { isoDate, weekdayOf } from '../../hours/civil.js';
import type { DaySchedule } from '../../hours/schedule.js';
import { scheduleOf, type Schedule } from '../../hours/schedule.js';
import { formatMonth, formatShortWeekday } from '../../i18n/calendar.js';
import { define } from '../base/define.js';
import { currentLanguage } from '../i18n/language.js';
import { firstOfMonth, monthsLater, weeksOf } from './months.js';
import { HoursPart } from './part.js';
import { daySentence, weekdayName } from './words.js';

/** A day that was chosen in the calendar. */
export class DayChosenEvent extends Event {
  constructor(readonly day: number) {
    super('day-chosen');
  }
}

const MONDAY = 4;

/** Two months at a glance: each day with what holds on it, by shape and in words. Fires `day-chosen`. */
export class EditorHoursCalendar extends HoursPart {
  static override get properties() {
    return { ...super.properties, current: { state: true } };
  }

  /** The day the keys move from; today at first. */
  private current: number | undefined;
  /** The first month shown, as its first day. */
  #first: number | undefined;

  protected override render(): TemplateResult {
    const first = (this.#first ??= firstOfMonth(this.today));
    this.current ??= this.today;
    const { hours = {} } = this.sound;
    const schedule = scheduleOf(hours, this.place.publicHolidays);
    return html`<div class="hours-months-bar">
        <button type="button" class="hours-quiet" @click=${() => this.#turn(-1)}>
          ${msg('Früher', { id: 'hours-earlier' })}
        </button>
        <button type="button" class="hours-quiet" @click=${() => this.#turn(1)}>
          ${msg('Später', { id: 'hours-later' })}
        </button>
      </div>
      <div class="hours-months" @keydown=${this.#key}>
        ${this.#month(first, schedule)} ${this.#month(firstOfMonth(first, 1), schedule)}
      </div>
      ${this.#legend()}`;
  }

  #month(first: number, schedule: Schedule): TemplateResult {
    const name = formatMonth(currentLanguage(), first);
    return html`<div class="hours-month">
      <h4>${name}</h4>
      <table role="grid" aria-label=${name}>
        <thead>
          <tr>
            ${Array.from(
              { length: 7 },
              (_, i) =>
                html`<th scope="col" aria-label=${weekdayName(i)}>
                  ${formatShortWeekday(currentLanguage(), MONDAY + i)}
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${weeksOf(first).map(
            (week) =>
              html`<tr>
                ${week.map((day) => this.#day(day, schedule))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #day(day: number | undefined, schedule: Schedule): TemplateResult {
    if (day === undefined) return html`<td></td>`;
    const holds = schedule.on(day);
    return html`<td>
      <button
        type="button"
        class="hours-cell ${kindsOf(holds, schedule.known).join(' ')}"
        data-date=${isoDate(day)}
        tabindex=${day === this.current ? 0 : -1}
        aria-label=${daySentence(holds, schedule.known)}
        aria-current=${day === this.today ? 'date' : nothing}
        @click=${() => this.#choose(day)}
      >
        ${Number(isoDate(day).slice(8))}
      </button>
    </td>`;
  }

  #legend(): TemplateResult {
    const entry = (kind: string, text: string): TemplateResult =>
      html`<li><span class="hours-cell ${kind}" aria-hidden="true"></span> ${text}</li>`;
    return html`<ul class="hours-legend">
      ${entry('open', msg('geöffnet', { id: 'hours-open' }))}
      ${entry('appointment', msg('nach Vereinbarung', { id: 'hours-by-appointment' }))}
      ${entry('closed', msg('geschlossen', { id: 'hours-closed' }))}
      ${entry('closed holiday', msg('Feiertag', { id: 'hours-holiday' }))}
      ${entry('closed exception', msg('Ausnahme', { id: 'hours-exception' }))}
    </ul>`;
  }

  #choose(day: number): void {
    this.current = day;
    this.dispatchEvent(new DayChosenEvent(day));
  }

  #turn(months: number): void {
    this.#first = firstOfMonth(this.#first!, months);
    this.current = monthsLater(this.#first, 0);
  }

  /** The keys of the pattern for grids of dates (WAI-ARIA Authoring Practices). */
  readonly #key = (event: KeyboardEvent): void => {
    const day = this.current!;
    const weekday = weekdayOf(day);
    const moves: Partial<Record<string, number>> = {
      ArrowLeft: day - 1,
      ArrowRight: day + 1,
      ArrowUp: day - 7,
      ArrowDown: day + 7,
      Home: day - weekday,
      End: day + 6 - weekday,
      PageUp: monthsLater(day, event.shiftKey ? -12 : -1),
      PageDown: monthsLater(day, event.shiftKey ? 12 : 1),
    };
    const next = moves[event.key];
    if (next === undefined) return;
    event.preventDefault();
    this.current = next;
    if (next < this.#first!) this.#first = firstOfMonth(next);
    if (next >= firstOfMonth(this.#first!, 2)) this.#first = firstOfMonth(next, -1);
    void this.focusOn(`[data-date="${isoDate(next)}"]`);
  };
}

function kindsOf({ times, special, holiday }: DaySchedule, isKnown: boolean): readonly string[] {
  if (!isKnown) return ['unknown'];
  const kinds = [
    times.some(({ byAppointment }) => !byAppointment) && 'open',
    times.some(({ byAppointment }) => byAppointment) && 'appointment',
    !times.length && 'closed',
    special && 'exception',
    holiday && 'holiday',
  ];
  return kinds.filter((kind) => typeof kind === 'string');
}

define('editor-hours-calendar', EditorHoursCalendar);

declare global {
  interface HTMLElementTagNameMap {
    'editor-hours-calendar': EditorHoursCalendar;
  }
}
