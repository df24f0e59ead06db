import { msg, str } from '@lit/localize';
import { html, LitElement, type TemplateResult } from 'lit';
import { updateWhenLocaleChanges } from '@lit/localize';
import { define } from '../base/define.js';
import { WEEKDAYS, type Weekday } from '../../model/calendar.js';
import { weekdayName } from './words.js';

/** The days that are to have the times of another. */
export class CopyDaysEvent extends Event {
  constructor(readonly days: readonly Weekday[]) {
    super('copy-days');
  }
}

/** Asks to which days the times of a day are copied. Fires `copy-days`, without days where nothing is to be done. */
export class EditorHoursCopyDays extends LitElement {
  static override get properties() {
    return { day: { attribute: false } };
  }

  /** Whose times are copied. */
  day: Weekday = 'Monday';

  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override firstUpdated(): void {
    this.querySelector('input')?.focus();
  }

  protected override render(): TemplateResult {
    const name = weekdayName(WEEKDAYS.indexOf(this.day));
    return html`<fieldset class="hours-copy" @keydown=${this.#escape}>
      <legend>${msg(str`Zeiten von ${name} übertragen auf`, { id: 'hours-copy-legend' })}</legend>
      <div class="hours-copy-days">
        ${WEEKDAYS.map((day, i) =>
          day === this.day ?
            ''
          : html`<label class="hours-check"><input type="checkbox" value=${day} /> ${weekdayName(i)}</label>`,
        )}
      </div>
      <div class="hours-actions">
        <button type="button" class="hours-button" @click=${this.#copy}>
          ${msg('Übertragen', { id: 'hours-copy-now' })}
        </button>
        <button type="button" class="hours-quiet" @click=${this.#cancel}>
          ${msg('Abbrechen', { id: 'hours-cancel' })}
        </button>
      </div>
    </fieldset>`;
  }

  readonly #copy = (): void => {
    const checked = [...this.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
    this.dispatchEvent(new CopyDaysEvent(WEEKDAYS.filter((day) => checked.includes(day))));
  };

  readonly #cancel = (): boolean => this.dispatchEvent(new CopyDaysEvent([]));

  readonly #escape = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.#cancel();
  };
}

define('editor-hours-copy-days', EditorHoursCopyDays);

declare global {
  interface HTMLElementTagNameMap {
    'editor-hours-copy-days': EditorHoursCopyDays;
  }
}
