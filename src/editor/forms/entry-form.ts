import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { define } from '../base/define.js';
import { EditorElement } from '../base/editor-element.js';
import { pathProperty } from '../base/path-property.js';
import { dataPath, valueAt, type Path } from '../document/document.js';
import { isJsonObject } from '../document/json.js';
import '../fields/broken-value.js';
import type { Field } from './field-table.js';
import { groupTitle } from './group-titles.js';
import './unknown-properties.js';

/** All fields of one entry, group by group, and what the file says of it that no field knows. */
export class EditorEntryForm extends EditorElement {
  static override get properties(): PropertyDeclarations {
    return { path: pathProperty, table: { attribute: false }, level: { attribute: false } };
  }

  declare path: Path;
  declare table: Readonly<Record<string, Field<string>>>;
  /** Level of the headings of the groups. */
  declare level: 2 | 3;

  constructor() {
    super();
    this.level = 2;
  }

  /** Whether it can be shown in fields, or as it stands; each field follows its own value. */
  protected override get watched(): readonly unknown[] {
    const value = valueAt(this.store.document, this.path);
    return [isJsonObject(value) || value];
  }

  protected override render(): TemplateResult {
    const value = valueAt(this.store.document, this.path);
    if (value !== undefined && !isJsonObject(value))
      return html`<editor-broken-value .path=${this.path}></editor-broken-value>`;
    const groups = new Set(Object.values(this.table).map(({ group }) => group));
    return html`${[...groups].map((group) => this.#group(group))}
      <editor-unknown-properties .path=${this.path} .known=${Object.keys(this.table)}></editor-unknown-properties>`;
  }

  /** What is out of sight until it is opened is rendered then. */
  #refresh(): void {
    for (const field of this.querySelectorAll<EditorElement>('details editor-identity')) field.requestUpdate();
  }

  #group(group: string): TemplateResult | typeof nothing {
    const controls = Object.entries(this.table).flatMap(([key, field]) =>
      field.group === group && field.control ? [field.control([...this.path, key])] : [],
    );
    if (!controls.length) return nothing;
    if (group === 'advanced')
      return html`<details class="group" @toggle=${() => this.#refresh()}>
        <summary>${groupTitle(group)}</summary>
        ${controls}
      </details>`;
    const id = `${dataPath(this.path)}-${group}`;
    return html`<section class="group" aria-labelledby=${id}>
      ${this.level === 2 ? html`<h2 id=${id}>${groupTitle(group)}</h2>` : html`<h3 id=${id}>${groupTitle(group)}</h3>`}
      ${controls}
    </section>`;
  }
}

define('editor-entry-form', EditorEntryForm);
