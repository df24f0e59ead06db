import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { dayOf } from '../../hours/civil.js';
import { define } from '../base/define.js';
import type { JsonObject } from '../document/json.js';
import './exception.js';
import type { EditorHoursException, SameAgainEvent } from './exception.js';
import { datesOf, exceptionsOf, sameAgain, withNewException, withTimes, type Exception } from './json/exceptions.js';
import { HoursPart } from './part.js';
import { usualTimes } from './usual-times.js';
import { datesText } from './words.js';

/** The days that differ from the week. */
export class EditorHoursExceptions extends HoursPart {
  /** Where in `special` the exception stands that was just added. */
  #fresh: number | undefined;

  /** Begins an exception that closes a day, and puts the focus on it. */
  close(date: string): void {
    this.#begin(date, []);
  }

  /** Begins an exception that opens a day at its usual times. */
  open(date: string): void {
    this.#begin(date, usualTimes(this.hours, date));
  }

  /** Puts the focus on an exception. */
  async show({ indexes }: Exception): Promise<void> {
    await this.updateComplete;
    const exception = this.querySelector<EditorHoursException>(`[data-index="${indexes[0]!}"]`);
    exception?.closest('details')?.setAttribute('open', '');
    await exception?.updateComplete;
    exception?.querySelector('input')?.focus();
  }

  protected override render(): TemplateResult {
    const exceptions = exceptionsOf(this.hours);
    const past = exceptions.filter((exception) => dayOf(datesOf(exception).through) < this.today);
    const ahead = exceptions.filter((exception) => !past.includes(exception));
    return html`${
        ahead.length ?
          this.#list(ahead)
        : html`<p class="hours-hint">${msg('Keine Ausnahmen.', { id: 'hours-no-exceptions' })}</p>`
      }
      <div class="hours-actions">
        <button type="button" class="hours-button" @click=${() => this.#begin('', [])}>
          ${msg('Ausnahme hinzufügen', { id: 'hours-add-exception' })}
        </button>
      </div>
      ${
        past.length ?
          html`<details class="hours-past">
            <summary>${msg(str`Vergangene Ausnahmen (${past.length})`, { id: 'hours-past-exceptions' })}</summary>
            ${this.#list(past)}
          </details>`
        : nothing
      }`;
  }

  #list(exceptions: readonly Exception[]): TemplateResult {
    return html`<ul class="hours-exceptions">
      ${repeat(
        exceptions,
        ({ indexes }) => indexes[0],
        (exception) =>
          html`<li>
            <editor-hours-exception
              data-index=${exception.indexes[0]!}
              .path=${this.path}
              .at=${this.at}
              .exception=${exception}
              .isFresh=${this.#fresh === exception.indexes[0]}
              @same-again=${this.#again}
              @focusout=${() => (this.#fresh = undefined)}
            ></editor-hours-exception>
          </li>`,
      )}
    </ul>`;
  }

  #begin(date: string, times: readonly JsonObject[]): void {
    const entries = withTimes([date ? { validFrom: date } : {}], times);
    const name = date && datesText(date, date);
    this.#insert(entries, msg(str`Neue Ausnahme ${name}`, { id: 'hours-exception-added' }));
  }

  readonly #again = ({ exception }: SameAgainEvent): void => {
    const { from, through } = datesOf(exception);
    const label = msg(str`Noch einmal: ${datesText(from, through)}`, { id: 'hours-exception-again' });
    this.#insert(sameAgain(this.hours, exception), label);
  };

  #insert(entries: readonly JsonObject[], label: string): void {
    this.change(label, (hours) => withNewException(hours, entries));
    const added = exceptionsOf(this.hours).find((exception) => exception.entries.includes(entries[0]!));
    if (!added) return;
    this.#fresh = added.indexes[0];
    this.requestUpdate();
    void this.show(added);
  }
}

define('editor-hours-exceptions', EditorHoursExceptions);

declare global {
  interface HTMLElementTagNameMap {
    'editor-hours-exceptions': EditorHoursExceptions;
  }
}
