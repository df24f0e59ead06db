import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { WEEKDAYS, type Weekday } from '../../model/calendar.js';
import { define } from '../base/define.js';
import type { JsonObject } from '../document/json.js';
import './copy-days.js';
import type { CopyDaysEvent } from './copy-days.js';
import { hasDates } from './json/seasons.js';
import { ALL_YEAR, isOpenElsewhere, slotsOn, stateOf } from './json/week.js';
import { withDayClosed, withDayUnstated, withSlots, type DaySlot, type DayState, type Season } from './json/week.js';
import { HoursPart } from './part.js';
import { problemId, problemLine, slotFields } from './slot-fields.js';
import { closedText, seasonName, signText, weekdayName } from './words.js';

/** One week, day by day: open with its times, closed as stated, or nothing said. */
export class EditorHoursWeek extends HoursPart {
  static override get properties() {
    return { ...super.properties, season: { attribute: false }, copied: { state: true } };
  }

  /** Which of the weeks. */
  season: Season = ALL_YEAR;
  /** The day whose times are being copied to others. */
  private copied: Weekday | undefined;
  /** A slot that has just been added has no problems before it has been left. */
  #fresh: string | undefined;
  /** The times a day had before it was closed, in case that was a slip. */
  readonly #before = new Map<Weekday, readonly JsonObject[]>();

  protected override render(): TemplateResult {
    const sign = signText(this.hours, this.season);
    return html`<p class="hours-sign">${sign || msg('Noch keine Zeiten.', { id: 'hours-no-times' })}</p>
      <div class="hours-week">${WEEKDAYS.map((day, i) => this.#day(day, weekdayName(i)))}</div>`;
  }

  #day(day: Weekday, name: string): TemplateResult {
    const slots = slotsOn(this.hours, this.season, day);
    const state = stateOf(this.hours, this.season, day);
    const label = hasDates(this.season) ? `${name}: ${seasonName(this.season, this.hours)}` : name;
    return html`<div class="hours-day" role="group" aria-label=${label} data-day=${day}>
      <span class="hours-day-name" aria-hidden="true">${name}</span>
      ${this.#state(day, name, state)}
      ${
        slots.length ?
          html`<div class="hours-slots">${slots.map((slot, i) => this.#slot(day, name, slots, slot, i))}</div>
            <div class="hours-actions">
              <button
                type="button"
                class="hours-quiet"
                aria-label=${msg(str`${name}: weitere Zeit`, { id: 'hours-more-label' })}
                @click=${() => this.#addSlot(day, name)}
              >
                ${msg('Weitere Zeit', { id: 'hours-more' })}
              </button>
              <button
                type="button"
                class="hours-quiet hours-copy-button"
                aria-label=${msg(str`${name}: auf andere Tage übertragen`, { id: 'hours-copy-label' })}
                aria-expanded=${this.copied === day ? 'true' : 'false'}
                @click=${() => (this.copied = this.copied === day ? undefined : day)}
              >
                ${msg('Auf andere Tage übertragen', { id: 'hours-copy' })}
              </button>
            </div>`
        : nothing
      }
      ${
        this.copied === day && slots.length ?
          html`<editor-hours-copy-days
            .day=${day}
            @copy-days=${(event: CopyDaysEvent) => this.#copy(day, name, event)}
          ></editor-hours-copy-days>`
        : nothing
      }
    </div>`;
  }

  #state(day: Weekday, name: string, stated: DayState): TemplateResult {
    const isElsewhere = isOpenElsewhere(this.hours, this.season, day);
    const state = isElsewhere && stated === 'unstated' ? 'closed' : stated;
    const isContradictory = state === 'contradictory';
    const field = this.fieldOf('closed');
    const problem = isContradictory ? this.problemAt('closed') : undefined;
    const option = (value: DayState, text: string): TemplateResult =>
      html`<option value=${value} .selected=${live(value === state)}>${text}</option>`;
    return html`<select
        class="hours-state"
        aria-label=${name}
        aria-invalid=${problem ? 'true' : 'false'}
        aria-describedby=${problem ? problemId(`${field}-${day}`) : nothing}
        data-path=${isContradictory ? field : nothing}
        @change=${({ target }: Event) => this.#chosen(day, name, (target as HTMLSelectElement).value as DayState)}
      >
        ${option('open', msg('geöffnet', { id: 'hours-open' }))} ${option('closed', closedText())}
        ${isElsewhere ? nothing : option('unstated', msg('keine Angabe', { id: 'hours-unstated' }))}
        ${isContradictory ? option(state, msg('widersprüchlich', { id: 'hours-contradictory' })) : nothing}
      </select>
      ${problemLine(`${field}-${day}`, problem)}`;
  }

  #slot(day: Weekday, name: string, slots: readonly DaySlot[], { index, times }: DaySlot, i: number): TemplateResult {
    const all = slots.map((slot) => slot.times);
    const isFresh = this.#fresh === `${day}-${i}`;
    const problem = (property: string): string | undefined =>
      isFresh ? undefined : this.entryProblem(`regular[${index}]`, property);
    return html`<div @focusout=${(event: FocusEvent) => this.#left(event)}>
      ${slotFields({
        name,
        number: i,
        isOnly: slots.length === 1,
        times,
        field: this.fieldOf(`regular[${index}]`),
        timesList: this.timesList,
        scope: `${day}-`,
        problem,
        onChange: (changed) => this.#set(day, name, all.with(i, changed)),
        onRemove: () => {
          this.#set(day, name, all.toSpliced(i, 1));
          void this.focusOn(`[data-day=${day}] .hours-actions button`);
        },
      })}
    </div>`;
  }

  #set(day: Weekday, name: string, slots: readonly JsonObject[]): void {
    this.change(msg(str`Zeiten am ${name}`, { id: 'hours-changed-day' }), (hours) =>
      withSlots(hours, this.season, day, slots),
    );
  }

  #addSlot(day: Weekday, name: string, slots = slotsOn(this.hours, this.season, day).map(({ times }) => times)): void {
    this.#fresh = `${day}-${slots.length}`;
    this.#set(day, name, [...slots, {}]);
    void this.focusOn(`[data-day=${day}] .hours-slots > :last-child .hours-time`);
  }

  #left({ currentTarget, relatedTarget }: FocusEvent): void {
    if (this.#fresh === undefined || (currentTarget as Element).contains(relatedTarget as Node | null)) return;
    this.#fresh = undefined;
    this.requestUpdate();
  }

  #chosen(day: Weekday, name: string, state: DayState): void {
    const slots = slotsOn(this.hours, this.season, day).map(({ times }) => times);
    if (slots.length) this.#before.set(day, slots);
    if (state === 'open') {
      const before = slots.length ? slots : this.#before.get(day);
      if (before) this.#set(day, name, before);
      else this.#addSlot(day, name, []);
      return;
    }
    if (state === 'closed')
      this.change(msg(str`${name} geschlossen`, { id: 'hours-closed-day' }), (hours) =>
        withDayClosed(hours, this.season, day),
      );
    else
      this.change(msg(str`Keine Angabe zu ${name}`, { id: 'hours-unstated-day' }), (hours) =>
        withDayUnstated(hours, this.season, day),
      );
  }

  #copy(day: Weekday, name: string, { days }: CopyDaysEvent): void {
    const slots = slotsOn(this.hours, this.season, day).map(({ times }) => times);
    this.copied = undefined;
    this.change(msg(str`Zeiten von ${name} übertragen`, { id: 'hours-copied' }), (hours) =>
      days.reduce((changed, other) => withSlots(changed, this.season, other, slots), hours),
    );
    void this.focusOn(`[data-day=${day}] .hours-copy-button`);
  }
}

define('editor-hours-week', EditorHoursWeek);

declare global {
  interface HTMLElementTagNameMap {
    'editor-hours-week': EditorHoursWeek;
  }
}
