import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { AnnounceEvent } from '../base/announce-event.js';
import { define } from '../base/define.js';
import { focusField } from '../base/focus-field.js';
import { iconButton } from '../base/icon-button.js';
import { ICONS } from '../base/icons.js';
import { isJsonList, isJsonObject, type Json } from '../document/json.js';
import { inserted, moved, removed } from '../document/list-edit.js';
import type { Field } from '../forms/field-table.js';
import { itemLabel } from '../words/properties.js';
import './broken-value.js';
import { EditorField } from './field.js';
import './object.js';
import { newStep } from './typing.js';

/** Several things of the same kind, each with fields of its own: telephone numbers, absences, stops. */
export class EditorObjectList extends EditorField {
  static override get properties(): PropertyDeclarations {
    return {
      ...super.properties,
      table: { attribute: false },
      isOrdered: { attribute: false },
      fresh: { state: true },
    };
  }

  /** The fields of each. */
  declare table: Readonly<Record<string, Field<string>>>;
  /** Whether readers see them in the order of the file. */
  declare isOrdered: boolean;
  /** The place of the one just added: until it is left nobody is told what is missing of it. */
  declare fresh: number | undefined;

  #step = newStep();

  constructor() {
    super();
    this.isOrdered = true;
    this.addEventListener('focusout', ({ target, relatedTarget }) => {
      const isIn = (node: EventTarget | null): boolean => node instanceof Element && !!node.closest('[data-new]');
      // The window may have lost the focus, as to look up a number.
      if (relatedTarget && isIn(target) && !isIn(relatedTarget)) this.#leave();
    });
  }

  /** How many there are and which can be shown in fields; each field follows its own value. */
  protected override get watched(): readonly unknown[] {
    const { value } = this;
    return isJsonList(value) ? [value.length, ...value.map(isJsonObject)] : [value];
  }

  protected override render(): TemplateResult {
    const { value = [] } = this;
    const one = itemLabel(this.path);
    if (!isJsonList(value)) return html`<editor-broken-value .path=${this.path}></editor-broken-value>`;
    return this.renderGroup(
      html`${
          value.length ?
            html`<ol class="objects">
              ${value.map((_, i) => this.#row(one, i, value.length))}
            </ol>`
          : nothing
        }
        <button type="button" class="add" data-path=${this.field} @click=${() => this.#add(value)}>
          ${ICONS.add} ${msg(str`${one} hinzufügen`, { id: 'object-add' })}
        </button>`,
    );
  }

  #row(one: string, i: number, count: number): TemplateResult {
    const place = msg(str`${one}, ${i + 1} von ${count}`, { id: 'object-place' });
    return html`<li>
      <editor-object
        .path=${[...this.path, i]}
        .table=${this.table}
        .label=${place}
        data-new=${this.fresh === i ? `${this.field}[${i}]` : nothing}
      ></editor-object>
      <span class="row-buttons">
        ${
          this.isOrdered && count > 1 ?
            html`${iconButton({
              label: msg(str`Nach oben: ${place}`, { id: 'list-up' }),
              icon: ICONS.up,
              name: 'up',
              isOff: i === 0,
              act: () => this.#move(i, -1, 'up'),
            })}
            ${iconButton({
              label: msg(str`Nach unten: ${place}`, { id: 'list-down' }),
              icon: ICONS.down,
              name: 'down',
              isOff: i === count - 1,
              act: () => this.#move(i, 1, 'down'),
            })}`
          : nothing
        }
        ${iconButton({
          label: msg(str`Löschen: ${place}`, { id: 'list-delete' }),
          icon: ICONS.remove,
          name: 'remove',
          act: () => this.#remove(i),
        })}
      </span>
    </li>`;
  }

  get #items(): readonly Json[] {
    return isJsonList(this.value) ? this.value : [];
  }

  #add(items: readonly Json[]): void {
    this.#step = newStep();
    this.change(inserted(items, items.length, {}), this.#step);
    this.fresh = items.length;
    void focusField(`${this.field}[${items.length}].${Object.keys(this.table)[0]}`);
  }

  /** Whoever leaves an empty one behind did not mean it. */
  #leave(): void {
    const place = this.fresh!;
    const item = this.#items[place];
    this.fresh = undefined;
    if (isJsonObject(item) && !Object.keys(item).length) this.#set(removed(this.#items, place), this.#step);
  }

  #move(i: number, way: -1 | 1, button: string): void {
    this.fresh = undefined;
    this.#set(moved(this.#items, i, i + way));
    this.#focus(i + way, button);
  }

  #remove(i: number): void {
    this.fresh = undefined;
    this.#set(removed(this.#items, i));
    this.dispatchEvent(new AnnounceEvent(msg(str`Gelöscht: ${this.changeLabel}`, { id: 'list-deleted' }), true));
    this.#focus(i, 'remove');
  }

  #set(items: readonly Json[], step?: string): void {
    this.change(items.length ? items : undefined, step);
  }

  /** Goes on at the same button of an item; where there is none any more, at the one that adds. */
  #focus(i: number, button: string): void {
    void this.updateComplete.then(() => {
      const rows = this.querySelectorAll('.objects > li');
      const row = rows[Math.min(i, rows.length - 1)];
      (row ?? this).querySelector<HTMLElement>(row ? `:scope > .row-buttons [data-act="${button}"]` : '.add')!.focus();
    });
  }
}

define('editor-object-list', EditorObjectList);
