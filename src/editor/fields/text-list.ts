import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { AnnounceEvent } from '../base/announce-event.js';
import { define } from '../base/define.js';
import { growToContent } from '../base/grow.js';
import { ICONS } from '../base/icons.js';
import { isEqual } from '../document/equal.js';
import { isJsonObject, type Json } from '../document/json.js';
import { simplest, textOf, withText } from '../document/text-or-object.js';
import type { Field } from '../forms/field-table.js';
import './broken-value.js';
import { EditorField } from './field.js';
import { moreOfText } from './more-of-text.js';
import { inserted, moved, removed, replaced } from '../document/list-edit.js';
import { rawValue } from './raw-value.js';
import { rowButtons } from './row-buttons.js';
import { Typing } from './typing.js';

/**
 * Several texts in an order: tasks, paragraphs, bullets. As in a word processor Enter begins the next one, Backspace in an
 * empty one removes it, pasted lines are one each; Alt with an arrow moves. With a table each may say more than its text.
 */
export class EditorTextList extends EditorField {
  static override get properties(): PropertyDeclarations {
    return { ...super.properties, table: { attribute: false }, blank: { state: true } };
  }

  /** The fields of what an entry says beside its text. Default: it is only a text. */
  declare table: Readonly<Record<string, Field<string>>> | undefined;
  /** Where an empty text waits to be filled in; the document has none of it yet. */
  declare blank: number | undefined;

  readonly #typing = new Typing();

  constructor() {
    super();
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!this.contains(relatedTarget as Node | null)) this.#leave(relatedTarget !== null);
    });
  }

  protected override render(): TemplateResult {
    const items = this.#items;
    if (!items) return html`<editor-broken-value .path=${this.path}></editor-broken-value>`;
    const rows: readonly Json[] = this.blank === undefined ? items : inserted(items, this.blank, '');
    return this.renderGroup(
      html`${
          rows.length ?
            html`<ol class="rows">
              ${rows.map((item, i) => this.#row(item, i, rows.length))}
            </ol>`
          : nothing
        }
        <button type="button" class="add" data-path=${this.field} @click=${() => this.#begin(items.length)}>
          ${ICONS.add} ${msg('Hinzufügen', { id: 'list-add' })}
        </button>
        <p class="hint keys" id="${this.field}-keys">
          ${msg('Eingabetaste: nächster Punkt. Alt und Pfeiltaste: verschieben.', { id: 'list-keys' })}
        </p>`,
    );
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.querySelectorAll('textarea').forEach(growToContent);
  }

  /** What the file has; a single text is a list of one. Undefined where it is no list at all. */
  get #items(): readonly Json[] | undefined {
    const { value = [] } = this;
    if (typeof value === 'string') return [value];
    return Array.isArray(value) ? (value as readonly Json[]) : undefined;
  }

  #row(item: Json, i: number, count: number): TemplateResult {
    const field = isJsonObject(item) ? `${this.field}[${i}].name` : `${this.field}[${i}]`;
    const problem = this.blank === i ? undefined : this.problems.of(field)?.message;
    const place = msg(str`${this.labelText}, ${i + 1} von ${count}`, { id: 'list-place' });
    const text = this.table || typeof item === 'string' ? textOf(item) : undefined;
    const path = [...this.path, this.#indexOf(i)];
    return html`<li>
      ${problem ? html`<p class="problem" id="${field}-problem">${problem}</p>` : nothing}
      ${
        text !== undefined ?
          html`<textarea
            rows="1"
            data-path=${field}
            aria-label=${place}
            aria-describedby=${problem ? `${field}-problem ${this.field}-keys` : `${this.field}-keys`}
            aria-invalid=${problem ? 'true' : 'false'}
            .value=${live(text)}
            @focus=${() => this.#typing.begin()}
            @input=${(event: InputEvent & { target: HTMLTextAreaElement }) => this.#onInput(i, event)}
            @keydown=${(event: KeyboardEvent & { target: HTMLTextAreaElement }) => this.#onKey(i, event)}
          ></textarea>`
        : rawValue(item, place)
      }
      ${rowButtons({
        place,
        index: i,
        count,
        move: (way, button) => this.#move(i, way, button),
        remove: (button) => this.#remove(i, button),
      })}
      ${i === this.blank ? nothing : html`<editor-stale-note .path=${isJsonObject(item) ? [...path, 'name'] : path}></editor-stale-note>`}
      ${
        this.table && i !== this.blank ?
          moreOfText({
            item,
            path,
            table: this.table,
            place,
            begin: () => this.change(replaced(this.#items!, this.#indexOf(i), { name: item })),
          })
        : nothing
      }
    </li>`;
  }

  #onInput(row: number, event: InputEvent & { target: HTMLTextAreaElement }): void {
    const { value } = event.target;
    const texts = event.inputType === 'insertFromPaste' ? linesOf(value) : [value];
    const step = this.#typing.stepOf(event);
    if (row === this.blank) {
      this.blank = undefined;
      this.change(inserted(this.#items!, row, ...texts), step);
    } else {
      const i = this.#indexOf(row);
      const [first = '', ...others] = texts;
      this.change(replaced(this.#items!, i, withText(this.#items![i], first), ...others), step);
    }
    if (texts.length > 1) this.#focus(row + texts.length - 1);
  }

  #onKey(row: number, event: KeyboardEvent & { target: HTMLTextAreaElement }): void {
    const { key, altKey, shiftKey, ctrlKey, isComposing, target } = event;
    if (isComposing) return;
    const way = altKey && { ArrowUp: -1, ArrowDown: 1 }[key];
    if (way) this.#move(row, way);
    else if (key === 'Enter' && !shiftKey && !ctrlKey && !altKey) this.#split(row, target);
    else if (key === 'Backspace' && target.value === '') this.#remove(row);
    else return;
    event.preventDefault();
  }

  /** What stands behind the cursor goes into a text of its own. */
  #split(row: number, { value, selectionStart, selectionEnd }: HTMLTextAreaElement): void {
    if (row === this.blank) return;
    const i = this.#settle(row);
    const [before, after] = [value.slice(0, selectionStart).trimEnd(), value.slice(selectionEnd).trimStart()];
    if (!after) this.#begin(i + 1);
    else if (before) {
      this.change(replaced(this.#items!, i, withText(this.#items![i], before), after));
      this.#focus(i + 1, { cursor: 0 });
    }
  }

  #begin(i: number): void {
    this.blank = i;
    this.#focus(i);
  }

  #move(row: number, way: number, button?: string): void {
    if (row === this.blank) return;
    const i = this.#settle(row);
    if (this.#items?.[i + way] === undefined) return;
    this.change(moved(this.#items, i, i + way));
    this.#focus(i + way, { button });
  }

  #remove(row: number, button?: string): void {
    if (row === this.blank) this.blank = undefined;
    else {
      const items = removed(this.#items!, this.#settle(row));
      this.change(items.length ? items : undefined);
      this.dispatchEvent(new AnnounceEvent(msg(str`Gelöscht: ${this.changeLabel}`, { id: 'list-deleted' }), true));
    }
    this.#focus(button ? row : Math.max(0, row - 1), { button });
  }

  /** Where in the document a row is: a blank before it is not there. */
  #indexOf(row: number): number {
    return this.blank !== undefined && this.blank < row ? row - 1 : row;
  }

  /** Gives up a blank elsewhere; where the row is then. */
  #settle(row: number): number {
    const index = this.#indexOf(row);
    this.blank = undefined;
    return index;
  }

  /** Whoever leaves empties behind did not mean them. */
  #leave(isElsewhere: boolean): void {
    this.blank = undefined;
    const items = this.#items;
    if (!Array.isArray(this.value) || !items) return;
    // A button that gives way to fields loses the focus too, to nothing.
    const left = (this.table && isElsewhere ? items.map(simplest) : items).filter((item) => item !== '');
    if (!isEqual(left, items)) this.change(left.length ? left : undefined, this.#typing.step);
  }

  /** Goes on where the clerk works: in the text, or at the same button of a row. */
  #focus(row: number, { cursor, button }: { cursor?: number; button?: string | undefined } = {}): void {
    void this.updateComplete.then(() => {
      const rows = this.querySelectorAll(':scope > fieldset > .rows > li');
      const control = rows[Math.min(row, rows.length - 1)]?.querySelector<HTMLElement>(
        button ? `[data-act="${button}"]` : 'textarea',
      );
      (control ?? this.querySelector<HTMLElement>(':scope > fieldset > .add'))?.focus();
      if (cursor !== undefined && control instanceof HTMLTextAreaElement) control.setSelectionRange(cursor, cursor);
    });
  }
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

define('editor-text-list', EditorTextList);
