import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { define } from '../base/define.js';
import { isJsonObject } from '../document/json.js';
import type { Field } from '../forms/field-table.js';
import '../forms/unknown-properties.js';
import './broken-value.js';
import { EditorField } from './field.js';

/** Properties that belong together: one telephone number of several and what it is for, what there is for wheelchairs. */
export class EditorObject extends EditorField {
  static override get properties(): PropertyDeclarations {
    return { ...super.properties, table: { attribute: false } };
  }

  declare table: Readonly<Record<string, Field<string>>>;

  /** Whether it can be shown in fields, or as it stands; each field follows its own value. */
  protected override get watched(): readonly unknown[] {
    const { value } = this;
    return [isJsonObject(value) || value];
  }

  protected override render(): TemplateResult {
    const { value = {}, path, table } = this;
    if (!isJsonObject(value))
      return html`<editor-broken-value .path=${path} .label=${this.labelText}></editor-broken-value>`;
    return html`<fieldset data-path=${this.field} tabindex="-1" aria-describedby=${this.describedBy}>
      <legend>${this.labelText}</legend>
      ${this.renderHint()} ${this.renderProblem()}
      <div class="fields">${Object.entries(table).map(([key, { control }]) => control?.([...path, key]))}</div>
      <editor-unknown-properties .path=${path} .known=${Object.keys(table)}></editor-unknown-properties>
    </fieldset>`;
  }

  /** What is said of a list need not be said of each. */
  protected override get hint(): string | undefined {
    return typeof this.path.at(-1) === 'number' ? undefined : super.hint;
  }
}

define('editor-object', EditorObject);
