import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { define } from '../base/define.js';
import { textOf, withProperties } from './json/raw.js';
import { HoursPart } from './part.js';
import { problemLine } from './slot-fields.js';

/** What holds beside the times: appointments, a word to visitors, times that are missing here. */
export class EditorHoursBesides extends HoursPart {
  protected override render(): TemplateResult {
    const { hours } = this;
    return html`<div class="hours-flags" role="group" aria-label=${msg('Neben den Zeiten', { id: 'hours-besides' })}>
        ${this.#flag(
          'byAppointment',
          hours['regular'] === undefined ?
            msg('Termine nach Vereinbarung', { id: 'hours-only-appointments' })
          : msg('Weitere Termine nach Vereinbarung', { id: 'hours-more-appointments' }),
        )}
        ${this.#flag(
          'incomplete',
          msg('Hier fehlen noch Zeiten; Besucher sollen vorher nachfragen', { id: 'hours-incomplete' }),
        )}
      </div>
      <label class="hours-field hours-note">
        <span>${msg('Hinweis für Besucher, zum Beispiel „Bitte klingeln“', { id: 'hours-note' })}</span>
        <input
          type="text"
          data-path=${this.fieldOf('note')}
          .value=${live(textOf(hours['note']))}
          @change=${({ target }: Event) => {
            const note = (target as HTMLInputElement).value.trim();
            this.change(msg('Hinweis für Besucher', { id: 'hours-note-label' }), (before) =>
              withProperties(before, { note: note || undefined }),
            );
          }}
        />
      </label>
      ${problemLine(this.fieldOf('note'), this.problemAt('note'))}`;
  }

  #flag(property: 'byAppointment' | 'incomplete', text: string): TemplateResult {
    return html`<label class="hours-check">
        <input
          type="checkbox"
          data-path=${this.fieldOf(property)}
          .checked=${live(Boolean(this.hours[property]))}
          @change=${({ target }: Event) => {
            const { checked } = target as HTMLInputElement;
            this.change(text, (before) => withProperties(before, { [property]: checked || undefined }));
          }}
        />
        ${text}
      </label>
      ${problemLine(this.fieldOf(property), this.problemAt(property))}`;
  }
}

define('editor-hours-besides', EditorHoursBesides);

declare global {
  interface HTMLElementTagNameMap {
    'editor-hours-besides': EditorHoursBesides;
  }
}
