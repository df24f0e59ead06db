import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { define } from '../base/define.js';
import './broken-value.js';
import { EditorField } from './field.js';

/** Yes or no; no is what the file means where it says nothing. */
export class EditorCheck extends EditorField {
  protected override render(): TemplateResult {
    const { value = false } = this;
    if (typeof value !== 'boolean') return html`<editor-broken-value .path=${this.path}></editor-broken-value>`;
    return html`<label class="check">
        <input
          type="checkbox"
          data-path=${this.field}
          aria-describedby=${this.describedBy}
          aria-invalid=${this.problem ? 'true' : 'false'}
          .checked=${live(value)}
          @change=${this.#onChange}
        />
        ${this.labelText}
      </label>
      ${this.renderHint()} ${this.renderProblem()}`;
  }

  #onChange({ target }: Event & { target: HTMLInputElement }): void {
    this.change(target.checked || undefined);
  }
}

define('editor-check', EditorCheck);
