import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { dayOf, isoDate, minutesOf } from '../../hours/civil.js';
import { define } from '../base/define.js';
import { dateField } from './date-field.js';
import { momentSentence } from './moment-sentence.js';
import { HoursPart } from './part.js';
import { parseTime } from './typed-time.js';

/** One sentence on what visitors are told at any moment. */
export class EditorHoursMoment extends HoursPart {
  static override get properties() {
    return { ...super.properties, date: { attribute: false }, time: { state: true } };
  }

  /** The day asked for: "2026-12-24". Default: today. */
  date?: string | undefined;
  private time = '10:00';

  protected override render(): TemplateResult {
    const date = this.date ?? isoDate(this.today);
    const day = dayOf(date);
    const time = parseTime(this.time);
    const isMoment = !Number.isNaN(day) && time !== undefined;
    return html`<div class="hours-fields">
        ${dateField({
          label: msg('Tag', { id: 'hours-moment-day' }),
          value: date,
          today: this.today,
          onChange: (typed) => (this.date = typed || undefined),
        })}
        <label class="hours-field">
          <span>${msg('Uhrzeit', { id: 'hours-moment-time' })}</span>
          <input
            class="hours-time"
            type="text"
            autocomplete="off"
            list=${this.timesList}
            .value=${live(this.time)}
            @change=${({ target }: Event) => {
              const input = target as HTMLInputElement;
              this.time = input.value = parseTime(input.value) ?? input.value;
            }}
          />
        </label>
      </div>
      <p class="hours-moment" role="status">
        ${
          isMoment ?
            momentSentence(this.sound.hours, day, minutesOf(time), this.place)
          : msg('Geben Sie einen Tag und eine Uhrzeit ein.', { id: 'hours-moment-none' })
        }
      </p>`;
  }
}

define('editor-hours-moment', EditorHoursMoment);

declare global {
  interface HTMLElementTagNameMap {
    'editor-hours-moment': EditorHoursMoment;
  }
}
