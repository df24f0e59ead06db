import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { define } from '../base/define.js';
import { focusField } from '../base/focus-field.js';
import { EditorField } from './field.js';
import { rawValue } from './raw-value.js';

/** A value of a kind that no control can show: as it stands, to be replaced. */
export class EditorBrokenValue extends EditorField {
  protected override render(): TemplateResult {
    return html`<p class="label">${this.labelText}</p>
      ${this.renderProblem()}
      <p>${msg('Hier steht im Datenblatt etwas, das nicht hierher gehört:', { id: 'field-broken' })}</p>
      ${rawValue(this.value, this.labelText)}
      <button type="button" data-path=${this.field} aria-describedby=${this.describedBy} @click=${this.#replace}>
        ${msg('Verwerfen und neu eingeben', { id: 'field-replace' })}
      </button>`;
  }

  #replace(): void {
    const { field } = this;
    this.change(undefined);
    void focusField(field);
  }
}

define('editor-broken-value', EditorBrokenValue);
