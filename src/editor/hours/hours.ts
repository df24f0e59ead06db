import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { isoDate } from '../../hours/civil.js';
import { define } from '../base/define.js';
import './besides.js';
import './calendar.js';
import type { DayChosenEvent } from './calendar.js';
import './exceptions.js';
import './holidays.js';
import type { HolidayEvent } from './holidays.js';
import { exceptionOn } from './json/exceptions.js';
import './leftovers.js';
import './moment.js';
import { HoursPart } from './part.js';
import './seasons.js';

/**
 * The opening hours at a path, as on the sign at the door: the week, what differs from it, and how it all comes out on
 * any day.
 */
export class EditorHours extends HoursPart {
  static override get properties() {
    return { ...super.properties, chosen: { state: true } };
  }

  /** The day chosen in the calendar. */
  private chosen: string | undefined;

  protected override render(): TemplateResult {
    const { path, at } = this;
    return html`<datalist id=${this.timesList}>
        ${usualTimesOfDay().map((time) => html`<option value=${time}></option>`)}
      </datalist>
      <editor-hours-leftovers .path=${path}></editor-hours-leftovers>
      ${this.#section(
        msg('Woche', { id: 'hours-week' }),
        html`<editor-hours-seasons .path=${path} .at=${at}></editor-hours-seasons>
          <editor-hours-besides .path=${path}></editor-hours-besides>`,
      )}
      ${this.#section(
        msg('Ausnahmen', { id: 'hours-exceptions' }),
        html`<editor-hours-exceptions .path=${path} .at=${at}></editor-hours-exceptions>`,
      )}
      ${
        this.hours['regular'] === undefined ?
          nothing
        : this.#section(
            msg('Feiertage in den nächsten zwölf Monaten', { id: 'hours-holidays' }),
            html`<editor-hours-holidays .path=${path} .at=${at} @holiday=${this.#overrule}></editor-hours-holidays>`,
          )
      }
      ${this.#section(
        msg('Zwei Monate im Überblick', { id: 'hours-months' }),
        html`<p class="hours-hint">
            ${msg('Wählen Sie einen Tag, um für ihn eine Ausnahme einzutragen.', { id: 'hours-choose-day' })}
          </p>
          <editor-hours-calendar .path=${path} .at=${at} @day-chosen=${this.#choose}></editor-hours-calendar>
          <editor-hours-moment .path=${path} .at=${at} .date=${this.chosen}></editor-hours-moment>`,
      )}`;
  }

  #section(heading: string, content: TemplateResult): TemplateResult {
    return html`<section class="hours-section" aria-label=${this.nameOf(heading)}>
      <h3>${heading}</h3>
      ${content}
    </section>`;
  }

  readonly #choose = ({ day }: DayChosenEvent): void => {
    this.chosen = isoDate(day);
    this.#begin(this.chosen, (date) => this.#exceptions.close(date));
  };

  readonly #overrule = ({ date }: HolidayEvent): void => {
    this.#begin(date, (day) => this.#exceptions.open(day));
  };

  /** An exception that is there already is shown instead. */
  #begin(date: string, begin: (date: string) => void): void {
    const exception = exceptionOn(this.hours, date);
    if (exception) void this.#exceptions.show(exception);
    else begin(date);
  }

  get #exceptions(): HTMLElementTagNameMap['editor-hours-exceptions'] {
    return this.querySelector('editor-hours-exceptions')!;
  }
}

/** Every half hour of an office day; others are typed. */
const usualTimesOfDay = (): readonly string[] =>
  Array.from({ length: 27 }, (_, i) => `${String(7 + Math.floor(i / 2)).padStart(2, '0')}:${i % 2 ? '30' : '00'}`);

define('editor-hours', EditorHours);

declare global {
  interface HTMLElementTagNameMap {
    'editor-hours': EditorHours;
  }
}
