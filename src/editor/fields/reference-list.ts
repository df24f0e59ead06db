import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { define } from '../base/define.js';
import { iconButton } from '../base/icon-button.js';
import { ICONS } from '../base/icons.js';
import type { Json } from '../document/json.js';
import { entryLabel } from '../words/entries.js';
import './broken-value.js';
import { EditorField } from './field.js';
import { inserted, removed } from '../document/list-edit.js';
import type { Options } from './options.js';
import './picker.js';
import type { PickEvent } from './picker.js';

/** Several of the entries of the file, or several languages, chosen by their names. */
export class EditorReferenceList extends EditorField {
  static override get properties(): PropertyDeclarations {
    return { ...super.properties, options: { attribute: false }, nameOf: { attribute: false } };
  }

  declare options: Options;
  /** The name of one, where it is quicker to know than to look up; it may be none of the options. */
  declare nameOf: ((value: string) => string | undefined) | undefined;

  /** The names of what is chosen, too; those of what else there is are asked for when its list opens. */
  protected override get watched(): readonly unknown[] {
    const { value } = this;
    return [value, ...(Array.isArray(value) ? (value as readonly Json[]).map((item) => this.#name(item)) : [])];
  }

  /** All notices are on one page. */
  protected override get groupName(): string | typeof nothing {
    return this.path[1] === 'notices' ?
        `${this.labelText}: ${entryLabel(this.store.document, this.path)}`
      : super.groupName;
  }

  protected override render(): TemplateResult {
    const { value = [] } = this;
    if (!Array.isArray(value)) return html`<editor-broken-value .path=${this.path}></editor-broken-value>`;
    const chosen = value as readonly Json[];
    return this.renderGroup(
      html`${
          chosen.length ?
            html`<ul class="rows chosen">
              ${chosen.map((item, i) => this.#row(item, i))}
            </ul>`
          : nothing
        }
        <editor-picker
          .name=${this.field}
          .field=${this.field}
          .label=${msg('Hinzufügen', { id: 'reference-add' })}
          .options=${() => this.options(this.store.document).filter((option) => !chosen.includes(option.value))}
          @editor-pick=${({ value: picked }: PickEvent) => this.change(inserted(chosen, chosen.length, picked))}
        ></editor-picker>`,
    );
  }

  #row(item: Json, i: number): TemplateResult {
    const field = `${this.field}[${i}]`;
    const problem = this.problems.of(field)?.message;
    const name = this.#name(item);
    return html`<li data-path=${field} tabindex="-1">
      ${problem ? html`<p class="problem">${problem}</p>` : nothing}
      <span class="row-text">${name}</span>
      <span class="row-buttons">
        ${iconButton({
          label: msg(str`Entfernen: ${name}`, { id: 'reference-remove' }),
          icon: ICONS.remove,
          name: 'remove',
          act: () => this.#remove(i),
        })}
      </span>
    </li>`;
  }

  #name(item: Json): string {
    if (typeof item !== 'string') return JSON.stringify(item);
    return (
      this.nameOf?.(item) ??
      this.options(this.store.document).find(({ value }) => value === item)?.label ??
      msg(str`„${item}“ (gibt es nicht)`, { id: 'choice-unknown' })
    );
  }

  #remove(i: number): void {
    const left = removed(this.value as readonly Json[], i);
    this.change(left.length ? left : undefined);
    void this.updateComplete.then(() => this.querySelector('input')!.focus());
  }
}

define('editor-reference-list', EditorReferenceList);
