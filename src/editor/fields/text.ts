import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { define } from '../base/define.js';
import { today } from '../base/today.js';
import './broken-value.js';
import { EditorField } from './field.js';
import { TEXT, type TextFormat } from './formats.js';
import { Typing } from './typing.js';

/** One line of text, a telephone number, a date. What is typed is kept at once, and put in order when the field is left. */
export class EditorText extends EditorField {
  static override get properties(): PropertyDeclarations {
    return { ...super.properties, format: { attribute: false }, typed: { state: true } };
  }

  declare format: TextFormat;
  /** What stands in the field while it is filled in. */
  declare typed: string | undefined;

  readonly #typing = new Typing();

  constructor() {
    super();
    this.format = TEXT;
  }

  protected override render(): TemplateResult {
    const { value } = this;
    if (typeof value !== 'string' && typeof value !== 'number' && value !== undefined)
      return html`<editor-broken-value .path=${this.path}></editor-broken-value>`;
    const { type = 'text', inputMode, size, show } = this.format;
    return this.renderAround(
      html`<input
          id=${this.field}
          class=${size}
          type=${type}
          inputmode=${inputMode ?? nothing}
          autocomplete="off"
          data-path=${this.field}
          aria-describedby=${this.describedBy}
          aria-invalid=${this.problem ? 'true' : 'false'}
          .value=${live(this.#isTyped ? this.typed! : show(String(value ?? '')))}
          @focus=${() => this.#typing.begin()}
          @input=${this.#onInput}
          @change=${this.#onLeave}
          @blur=${this.#onLeave}
        />${this.renderStaleNote()}`,
    );
  }

  /** Whether what was typed is what the document says; after an undo it is not. */
  get #isTyped(): boolean {
    return this.typed !== undefined && this.typed === (this.value ?? '');
  }

  #onInput(event: InputEvent & { target: HTMLInputElement }): void {
    this.typed = event.target.value;
    // Half a date is none yet, and is kept as it stands.
    this.change(this.typed || undefined, this.#typing.stepOf(event));
  }

  #onLeave(): void {
    if (this.#isTyped) {
      const stored = this.format.read(this.typed!, today(this.store.document));
      this.change(stored === '' ? undefined : stored, this.#typing.step);
    }
    this.typed = undefined;
  }
}

define('editor-text', EditorText);
