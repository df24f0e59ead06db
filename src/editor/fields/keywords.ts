import { msg } from '@lit/localize';
import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { define } from '../base/define.js';
import { EditorField } from './field.js';
import './text-list.js';
import { Typing } from './typing.js';

/** Many short words, one a line: quicker to read, type and paste than a field for each. */
export class EditorKeywords extends EditorField {
  static override get properties(): PropertyDeclarations {
    return { ...super.properties, typed: { state: true } };
  }

  /** What stands in the field while it is filled in: an empty line is no word yet. */
  declare typed: string | undefined;

  readonly #typing = new Typing();

  protected override render(): TemplateResult {
    const { value = [] } = this;
    // What is no list of texts is shown piece by piece.
    if (!Array.isArray(value) || value.some((word) => typeof word !== 'string'))
      return html`<editor-text-list .path=${this.path}></editor-text-list>`;
    const words = value as readonly string[];
    const isTyped = this.typed !== undefined && wordsIn(this.typed).join('\n') === words.join('\n');
    return this.renderAround(
      html`<p class="hint">${msg('Ein Wort in jeder Zeile.', { id: 'keywords-lines' })}</p>
        <textarea
          class="words"
          id=${this.field}
          rows="6"
          data-path=${this.field}
          aria-describedby=${this.describedBy}
          aria-invalid=${this.problem ? 'true' : 'false'}
          .value=${live(isTyped ? this.typed! : words.join('\n'))}
          @focus=${() => this.#typing.begin()}
          @input=${this.#onInput}
          @blur=${() => (this.typed = undefined)}
        ></textarea>`,
    );
  }

  #onInput(event: InputEvent & { target: HTMLTextAreaElement }): void {
    this.typed = event.target.value;
    const words = wordsIn(this.typed);
    this.change(words.length ? words : undefined, this.#typing.stepOf(event));
  }
}

const wordsIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((word) => word.trim())
    .filter(Boolean);

define('editor-keywords', EditorKeywords);
