import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { define } from '../base/define.js';
import { EditorElement } from '../base/editor-element.js';
import { pathProperty } from '../base/path-property.js';
import { dataPath, valueAt, type Path } from '../document/document.js';
import { isJsonObject } from '../document/json.js';
import '../fields/broken-value.js';
import type { Field } from './field-table.js';
import { groupTitle } from './group-titles.js';
import './unknown-properties.js';

/** Groups that most entries say nothing in: closed, and rendered once they are opened. */
const RARE = new Set(['telephoneHours', 'moreHours', 'doors']);

/** All fields of one entry, group by group, and what the file says of it that no field knows. */
export class EditorEntryForm extends EditorElement {
  static override get properties(): PropertyDeclarations {
    return { path: pathProperty, table: { attribute: false }, level: { attribute: false }, opened: { state: true } };
  }

  declare path: Path;
  declare table: Readonly<Record<string, Field<string>>>;
  /** Level of the headings of the groups. */
  declare level: 2 | 3;

  /** Rare groups that are open: those that say something, and those somebody opened. */
  declare opened: ReadonlySet<string>;

  constructor() {
    super();
    this.level = 2;
  }

  /** Whether it can be shown in fields, or as it stands; each field follows its own value. */
  protected override get watched(): readonly unknown[] {
    const value = valueAt(this.store.document, this.path);
    return [isJsonObject(value) || value];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('path')) return;
    const says = ([key]: [string, unknown]): boolean => valueAt(this.store.document, [...this.path, key]) !== undefined;
    this.opened = new Set(
      Object.entries(this.table)
        .filter(says)
        .map(([, { group }]) => group),
    );
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
    const fields = Object.entries(this.table).filter(([, field]) => field.group === group && field.control);
    if (!fields.length) return nothing;
    const controls = (): unknown[] => fields.map(([key, { control }]) => control!([...this.path, key]));
    if (group === 'advanced')
      return html`<details class="group" @toggle=${() => this.#refresh()}>
        <summary>${groupTitle(group)}</summary>
        ${controls()}
      </details>`;
    const id = `${dataPath(this.path)}-${group}`;
    const heading =
      this.level === 2 ? html`<h2 id=${id}>${groupTitle(group)}</h2>` : html`<h3 id=${id}>${groupTitle(group)}</h3>`;
    // A form each, for with every key browsers look through all fields of the form for what they could fill in.
    if (!RARE.has(group))
      return html`<form class="group" novalidate aria-labelledby=${id} @submit=${stay}>${heading} ${controls()}</form>`;
    const isOpen = this.opened.has(group);
    return html`<details class="group" .open=${live(isOpen)} @toggle=${(event: Event) => this.#turn(group, event)}>
      <summary>${heading}</summary>
      ${isOpen ? controls() : nothing}
    </details>`;
  }

  #turn(group: string, { target }: Event): void {
    const { open } = target as HTMLDetailsElement;
    if (open !== this.opened.has(group))
      this.opened = new Set(open ? [...this.opened, group] : [...this.opened].filter((other) => other !== group));
  }
}

/** Every change is kept already: Enter sends nothing. */
const stay = (event: Event): void => event.preventDefault();

define('editor-entry-form', EditorEntryForm);
