import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { define } from '../base/define.js';
import './broken-value.js';
import { EditorField } from './field.js';
import type { Options } from './options.js';

/** One of several, by name. What the file says and nobody knows stays to be seen, until something else is chosen. */
export class EditorChoice extends EditorField {
  static override get properties(): PropertyDeclarations {
    return { ...super.properties, options: { attribute: false }, fallback: {} };
  }

  declare options: Options;
  /** What holds where the file says nothing. Default: nothing does, and nothing can be chosen. */
  declare fallback: string | undefined;

  /** The names of what can be chosen, too. */
  protected override get watched(): readonly unknown[] {
    const options = this.options(this.store.document);
    return [this.value, ...options.flatMap(({ value, label }) => [value, label])];
  }

  protected override render(): TemplateResult {
    const { value = this.fallback ?? '' } = this;
    if (typeof value !== 'string') return html`<editor-broken-value .path=${this.path}></editor-broken-value>`;
    const options = this.options(this.store.document);
    const isUnknown = value !== '' && !options.some((option) => option.value === value);
    return this.renderAround(
      html`<select
        id=${this.field}
        data-path=${this.field}
        aria-describedby=${this.describedBy}
        aria-invalid=${this.problem ? 'true' : 'false'}
        @change=${this.#onChange}
      >
        ${
          this.fallback ? nothing : (
            html`<option value="" .selected=${value === ''}>${msg('keine Angabe', { id: 'choice-none' })}</option>`
          )
        }
        ${
          isUnknown ?
            html`<option value=${value} .selected=${true}>
              ${msg(str`„${value}“ (gibt es nicht)`, { id: 'choice-unknown' })}
            </option>`
          : nothing
        }
        ${options.map(
          (option) => html`<option value=${option.value} .selected=${option.value === value}>${option.label}</option>`,
        )}
      </select>`,
    );
  }

  #onChange({ target }: Event & { target: HTMLSelectElement }): void {
    this.change(target.value || undefined);
  }
}

define('editor-choice', EditorChoice);
