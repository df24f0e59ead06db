import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { define } from '../base/define.js';
import './broken-value.js';
import { EditorField } from './field.js';
import { Typing } from './typing.js';

/** A text of a sentence or more. */
export class EditorLongText extends EditorField {
  readonly #typing = new Typing();

  protected override render(): TemplateResult {
    const { value } = this;
    if (typeof value !== 'string' && typeof value !== 'number' && value !== undefined)
      return html`<editor-broken-value .path=${this.path}></editor-broken-value>`;
    return this.renderAround(
      html`<textarea
          id=${this.field}
          rows="3"
          data-path=${this.field}
          aria-describedby=${this.describedBy}
          aria-invalid=${this.problem ? 'true' : 'false'}
          .value=${live(String(value ?? ''))}
          @focus=${() => this.#typing.begin()}
          @input=${this.#onInput}
        ></textarea
        >${this.renderStaleNote()}`,
    );
  }

  #onInput(event: InputEvent & { target: HTMLTextAreaElement }): void {
    this.change(event.target.value || undefined, this.#typing.stepOf(event));
  }
}

define('editor-long-text', EditorLongText);
