/** A date that is typed, with its day of the week beside it. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { dayOf } from '../../hours/civil.js';
import { formatWeekday } from '../../i18n/format.js';
import { currentLanguage } from '../i18n/language.js';
import { problemId } from './slot-fields.js';
import { dateText, parseDate } from './typed-date.js';

export interface DateField {
  /** What stands above it. */
  readonly label: string;
  /** What screen readers call it, where the label alone does not tell. */
  readonly name?: string;
  /** As it stands in the file: `2026-12-24`. */
  readonly value: string;
  /** The parser's name for it; none while it is not in the file. */
  readonly field?: string;
  readonly problem?: string | undefined;
  /** For dates without a year. */
  readonly today: number;
  /** Is given the date, what was typed where it is none, or an empty text. */
  readonly onChange: (value: string) => void;
}

export function dateField({ label, name, value, field, problem, today, onChange }: DateField): TemplateResult {
  const day = dayOf(value);
  return html`<label class="hours-field hours-date">
    <span>${label}</span>
    <span class="hours-date-input">
      <input
        type="text"
        autocomplete="off"
        data-path=${field ?? nothing}
        aria-label=${name ?? label}
        aria-invalid=${problem ? 'true' : 'false'}
        aria-describedby=${problem && field ? problemId(field) : nothing}
        .value=${live(dateText(value))}
        @change=${({ target }: Event) => {
          const input = target as HTMLInputElement;
          const typed = input.value.trim();
          const date = parseDate(typed, today) ?? typed;
          input.value = dateText(date);
          onChange(date);
        }}
      />
      <span class="hours-hint">${Number.isNaN(day) ? '' : formatWeekday(currentLanguage(), day)}</span>
    </span>
  </label>`;
}
