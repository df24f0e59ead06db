import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { define } from '../base/define.js';
import type { JsonObject } from '../document/json.js';
import { dateField, type DateField } from './date-field.js';
import { datesOf, hasTimes, isClosing, reasonOf, timesOf } from './json/exceptions.js';
import { withDates, withException, withReason, withTimes, type Exception } from './json/exceptions.js';
import { HoursPart } from './part.js';
import { problemId, problemLine, slotFields } from './slot-fields.js';
import { usualTimes } from './usual-times.js';
import { closedText, datesText } from './words.js';

/** Asks for the same exception once more. */
export class SameAgainEvent extends Event {
  constructor(readonly exception: Exception) {
    super('same-again', { bubbles: true });
  }
}

/** Days that differ: when, closed or at what times, and why. */
export class EditorHoursException extends HoursPart {
  static override get properties() {
    return { ...super.properties, exception: { attribute: false }, isFresh: { attribute: false } };
  }

  exception: Exception = { indexes: [], entries: [] };
  /** Whether it was just added; it then has no problems before it has been left. */
  isFresh = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('focusout', this.#left);
  }

  protected override render(): TemplateResult {
    const isClosed = isClosing(this.exception);
    const problems = ['validFrom', 'validThrough', 'reason', ''].map((property) =>
      problemLine(this.#fieldOf(property), this.#problem(property)),
    );
    return html`<div class="hours-exception" role="group" aria-label=${this.#name}>
      <div class="hours-fields">${this.#dates()} ${this.#state(isClosed)} ${this.#reason()}</div>
      ${problems} ${isClosed ? nothing : this.#times()}
      <div class="hours-actions">
        ${
          isClosed ? nothing : (
            html`<button type="button" class="hours-quiet" @click=${this.#addTime}>
              ${msg('Weitere Zeit', { id: 'hours-more' })}
            </button>`
          )
        }
        <button
          type="button"
          class="hours-quiet"
          @click=${() => this.dispatchEvent(new SameAgainEvent(this.exception))}
        >
          ${msg('Wie zuvor noch einmal', { id: 'hours-same-again' })}
        </button>
        <button type="button" class="hours-quiet" @click=${this.#remove}>
          ${msg('Löschen', { id: 'hours-remove-exception' })}
        </button>
      </div>
    </div>`;
  }

  get #name(): string {
    const { from, through } = datesOf(this.exception);
    return from ? datesText(from, through) : msg('Neue Ausnahme', { id: 'hours-new-exception' });
  }

  #fieldOf(property: string, entry = 0): string {
    return this.fieldOf(`special[${this.exception.indexes[entry]!}]${property && `.${property}`}`);
  }

  #problem(property: string, entry = 0): string | undefined {
    return this.isFresh ? undefined : this.entryProblem(`special[${this.exception.indexes[entry]!}]`, property);
  }

  #dates(): TemplateResult {
    const { from, through } = datesOf(this.exception);
    const set = (first: string, last: string): void =>
      this.#set(
        withDates(this.exception.entries, first, last),
        msg(str`Datum: ${this.#name}`, { id: 'hours-exception-dates' }),
      );
    const field = (property: string): Pick<DateField, 'field' | 'problem' | 'today'> => ({
      field: this.#fieldOf(property),
      problem: this.#problem(property),
      today: this.today,
    });
    return html`${dateField({
      label: msg('Von', { id: 'hours-exception-from' }),
      value: from,
      ...field('validFrom'),
      // A single day stays one when it moves.
      onChange: (date) => set(date, through === from ? date : through),
    })}
    ${dateField({
      label: msg('Bis einschließlich', { id: 'hours-exception-through' }),
      value: through,
      ...field('validThrough'),
      onChange: (date) => set(from, date || from),
    })}`;
  }

  #state(isClosed: boolean): TemplateResult {
    return html`<label class="hours-field">
      <span>${msg('An diesen Tagen', { id: 'hours-exception-state' })}</span>
      <select class="hours-state" @change=${this.#chosen}>
        <option value="closed" .selected=${live(isClosed)}>${closedText()}</option>
        <option value="open" .selected=${live(!isClosed)}>
          ${msg('andere Zeiten', { id: 'hours-exception-times' })}
        </option>
      </select>
    </label>`;
  }

  #reason(): TemplateResult {
    const problem = this.#problem('reason');
    return html`<label class="hours-field hours-reason">
      <span>${msg('Grund, wie ihn alle lesen', { id: 'hours-reason' })}</span>
      <input
        type="text"
        data-path=${this.#fieldOf('reason')}
        aria-describedby=${problem ? problemId(this.#fieldOf('reason')) : nothing}
        .value=${live(reasonOf(this.exception))}
        @change=${({ target }: Event) => {
          const reason = (target as HTMLInputElement).value.trim();
          const label = msg(str`Grund: ${this.#name}`, { id: 'hours-exception-reason' });
          this.#set(withReason(this.exception.entries, reason), label);
        }}
      />
    </label>`;
  }

  #times(): TemplateResult {
    const { entries } = this.exception;
    const times = entries.filter(hasTimes).map(timesOf);
    return html`<div class="hours-slots">
      ${entries.map((entry, i) => {
        if (!hasTimes(entry)) return nothing;
        const number = entries.slice(0, i).filter(hasTimes).length;
        return slotFields({
          name: this.#name,
          number,
          isOnly: times.length === 1,
          times: timesOf(entry),
          field: this.#fieldOf('', i),
          timesList: this.timesList,
          scope: '',
          problem: (property) => (property ? this.#problem(property, i) : undefined),
          onChange: (changed) => this.#setTimes(times.with(number, changed)),
          onRemove: () => this.#setTimes(times.toSpliced(number, 1)),
        });
      })}
    </div>`;
  }

  #set(entries: readonly JsonObject[], label: string): void {
    this.change(label, (hours) => withException(hours, this.exception, entries));
  }

  #setTimes(times: readonly JsonObject[]): void {
    // An emptied time is still one; without any the days would be closed.
    const kept = times.map((slot) => (hasTimes(slot) ? slot : { opens: '', closes: '', ...slot }));
    const label = msg(str`Zeiten: ${this.#name}`, { id: 'hours-exception-slots' });
    this.#set(withTimes(this.exception.entries, kept), label);
  }

  readonly #addTime = (): void => {
    this.isFresh = true;
    this.#setTimes([...this.exception.entries.filter(hasTimes).map(timesOf), {}]);
    void this.focusOn('.hours-slot:last-child .hours-time');
  };

  readonly #chosen = ({ target }: Event): void => {
    const isClosed = (target as HTMLSelectElement).value === 'closed';
    const { from } = datesOf(this.exception);
    this.isFresh = true;
    this.#set(
      withTimes(this.exception.entries, isClosed ? [] : usualTimes(this.hours, from)),
      msg(str`Ausnahme ${this.#name}`, { id: 'hours-exception-label' }),
    );
  };

  readonly #remove = (): void =>
    this.#set([], msg(str`Ausnahme gelöscht: ${this.#name}`, { id: 'hours-exception-removed' }));

  readonly #left = ({ relatedTarget }: FocusEvent): void => {
    if (!this.contains(relatedTarget as Node | null)) this.isFresh = false;
  };
}

define('editor-hours-exception', EditorHoursException);

declare global {
  interface HTMLElementTagNameMap {
    'editor-hours-exception': EditorHoursException;
  }
}
