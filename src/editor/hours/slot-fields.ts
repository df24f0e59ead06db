/** The fields of one stretch of time, in a week or an exception. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Json, JsonObject } from '../document/json.js';
import { timesFrom } from './groups.js';
import { textOf, withProperties } from './json/raw.js';
import { parseTime } from './typed-time.js';
import { nightText } from './words.js';

export interface SlotFields {
  /** What it is a time of: "Montag". */
  readonly name: string;
  /** Its number among the times of the day, from 0. */
  readonly number: number;
  /** Whether it is the only one; that one is not removed but the day closed. */
  readonly isOnly: boolean;
  readonly times: JsonObject;
  /** The parser's name for the slot: `contacts[1].hours.regular[0]`. */
  readonly field: string;
  /** Tells days apart that share a slot. */
  readonly scope: string;
  /** Id of the list of usual times. */
  readonly timesList: string;
  /** What is wrong with one of its properties, or, with an empty name, with all of it. */
  readonly problem: (property: string) => string | undefined;
  readonly onChange: (times: JsonObject) => void;
  readonly onRemove: () => void;
}

export function slotFields(slot: SlotFields): TemplateResult {
  const { name, number, isOnly, times, field } = slot;
  const label = number ? msg(str`${name}, ${number + 1}. Zeit`, { id: 'hours-slot-label' }) : name;
  const span = timesFrom(times);
  const night = span && nightText(span);
  const whole = slot.problem('');
  return html`<div class="hours-slot" data-path=${field} tabindex="-1">
    ${timeField(slot, 'opens', msg(str`${label} von`, { id: 'hours-opens-label' }))}
    <span class="hours-to" aria-hidden="true">${msg('bis', { id: 'hours-to' })}</span>
    ${timeField(slot, 'closes', msg(str`${label} bis`, { id: 'hours-closes-label' }))}
    <label class="hours-check">
      <input
        type="checkbox"
        data-path="${field}.byAppointment"
        aria-label=${msg(str`${label}: nach Vereinbarung`, { id: 'hours-appointment-label' })}
        .checked=${live(Boolean(times['byAppointment']))}
        @change=${({ target }: Event) => {
          const { checked } = target as HTMLInputElement;
          slot.onChange(withProperties(times, { byAppointment: checked || undefined }));
        }}
      />
      ${msg('nach Vereinbarung', { id: 'hours-by-appointment' })}
    </label>
    ${
      isOnly ? nothing : (
        html`<button
          type="button"
          class="hours-quiet"
          aria-label=${msg(str`${label} entfernen`, { id: 'hours-remove-slot-label' })}
          @click=${slot.onRemove}
        >
          ${msg('entfernen', { id: 'hours-remove-slot' })}
        </button>`
      )
    }
    ${night ? html`<p class="hours-hint">${night}</p>` : nothing}
    ${problemLine(`${slot.scope}${field}.opens`, slot.problem('opens'))}
    ${problemLine(`${slot.scope}${field}.closes`, slot.problem('closes'))} ${problemLine(slot.scope + field, whole)}
  </div>`;
}

function timeField(slot: SlotFields, property: 'opens' | 'closes', label: string): TemplateResult {
  const field = `${slot.field}.${property}`;
  const problem = slot.problem(property);
  return html`<input
    class="hours-time"
    type="text"
    autocomplete="off"
    list=${slot.timesList}
    data-path=${field}
    aria-label=${label}
    aria-invalid=${problem ? 'true' : 'false'}
    aria-describedby=${ifDefined(problem && problemId(slot.scope + field))}
    .value=${live(textOf(slot.times[property]))}
    @change=${({ target }: Event) => {
      const input = target as HTMLInputElement;
      const value: Json | undefined = parseTime(input.value) ?? (input.value.trim() || undefined);
      // What was typed anew but means the same changes nothing, and would stay as it was typed.
      input.value = textOf(value);
      slot.onChange(withProperties(slot.times, { [property]: value }));
    }}
  />`;
}

export const problemId = (field: string): string => `problem-${field}`;

/** What is wrong with a field, in words. */
export const problemLine = (field: string, problem: string | undefined): TemplateResult | typeof nothing =>
  problem ? html`<p class="hours-problem" id=${problemId(field)}>${problem}</p>` : nothing;
