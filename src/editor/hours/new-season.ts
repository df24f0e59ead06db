import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { define } from '../base/define.js';
import { dateField } from './date-field.js';
import { HoursPart } from './part.js';
import { problemLine } from './slot-fields.js';
import { isDate } from './typed-date.js';

/** The dates of a season to be begun. */
export class NewSeasonEvent extends Event {
  constructor(
    readonly validFrom: string,
    readonly validThrough: string,
    /** Whether its times come beside the usual ones instead of replacing them. */
    readonly isAdditional: boolean,
  ) {
    super('new-season');
  }
}

/** Asks for the dates of a season. Fires `new-season`, or `cancel`. */
export class EditorHoursNewSeason extends HoursPart {
  static override get properties() {
    return { ...super.properties, from: { state: true }, through: { state: true }, problem: { state: true } };
  }

  private from = '';
  private through = '';
  private problem: string | undefined;

  protected override firstUpdated(): void {
    this.querySelector('input')?.focus();
  }

  protected override render(): TemplateResult {
    return html`<fieldset class="hours-new-season" @keydown=${this.#key}>
      <legend>${msg('Andere Zeiten für einen Zeitraum', { id: 'hours-new-season' })}</legend>
      <div class="hours-fields">
        ${dateField({
          label: msg('Vom', { id: 'hours-season-from' }),
          value: this.from,
          today: this.today,
          onChange: (date) => (this.from = date),
        })}
        ${dateField({
          label: msg('Bis einschließlich', { id: 'hours-exception-through' }),
          value: this.through,
          today: this.today,
          onChange: (date) => (this.through = date),
        })}
      </div>
      <label class="hours-check">
        <input type="checkbox" name="additional" />
        ${msg('Die übliche Woche gilt daneben weiter', { id: 'hours-season-additional' })}
      </label>
      ${this.problem ? problemLine('new-season', this.problem) : nothing}
      <div class="hours-actions">
        <button type="button" class="hours-button" @click=${this.#begin}>
          ${msg('Zeitraum anlegen', { id: 'hours-season-create' })}
        </button>
        <button type="button" class="hours-quiet" @click=${this.#cancel}>
          ${msg('Abbrechen', { id: 'hours-cancel' })}
        </button>
      </div>
    </fieldset>`;
  }

  readonly #begin = (): void => {
    const { from, through } = this;
    const isRange =
      [from, through].every((date) => !date || isDate(date)) && (from || through) && (!through || from <= through);
    if (isRange) {
      const { checked } = this.querySelector<HTMLInputElement>('[name=additional]')!;
      this.dispatchEvent(new NewSeasonEvent(from, through, checked));
      return;
    }
    this.problem = msg('Geben Sie den ersten und den letzten Tag ein, zum Beispiel 01.07.2026 und 31.08.2026.', {
      id: 'hours-season-problem',
    });
    this.querySelector('input')?.focus();
  };

  readonly #cancel = (): boolean => this.dispatchEvent(new Event('cancel'));

  readonly #key = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.#cancel();
  };
}

define('editor-hours-new-season', EditorHoursNewSeason);

declare global {
  interface HTMLElementTagNameMap {
    'editor-hours-new-season': EditorHoursNewSeason;
  }
}
