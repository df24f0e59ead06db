import { virtualize } from '@lit-labs/virtualizer/virtualize.js';
import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { define } from '../base/define.js';
import { EditorElement } from '../base/editor-element.js';
import { iconButton } from '../base/icon-button.js';
import { ICONS } from '../base/icons.js';
import { entriesOf } from '../document/entries.js';
import type { EntryList } from '../document/identity.js';
import type { Json } from '../document/json.js';
import '../fields/broken-value.js';
import { ProblemsController } from '../problems/problems-controller.js';
import { hrefOf } from '../app/routes.js';
import { addEntry, copyEntry, deleteEntry, moveEntry } from './entry-actions.js';
import { ENTRY_KINDS, type EntryKind, type NewEntry } from './entry-kinds.js';
import { EntrySearch, type Row } from './entry-search.js';
import { describeEntry } from './entry-text.js';
import { goTo } from './go.js';

/** Fewer than these are all on the page, as the browser's own search, print and screen readers like it best. */
const MANY = 150;
/** Fewer than these need no search. */
const SEARCHED = 8;

/** The people, the buildings, the business offices: found, added, put in order, copied, deleted. */
export class EditorEntryList extends EditorElement {
  static override get properties(): PropertyDeclarations {
    return { list: {}, query: { state: true } };
  }

  declare list: EntryList;
  declare query: string;

  readonly #problems = new ProblemsController(this);
  readonly #search = new EntrySearch();

  constructor() {
    super();
    this.query = '';
  }

  protected override render(): TemplateResult {
    const kind = ENTRY_KINDS[this.list];
    const entries = entriesOf(this.store.document, this.list);
    return html`<h1 tabindex="-1">${kind.title()}</h1>
      ${
        entries ?
          this.#entries(kind, entries)
        : html`<editor-broken-value .path=${['data', this.list]}></editor-broken-value>`
      }`;
  }

  #entries(kind: EntryKind, entries: readonly Json[]): TemplateResult {
    const rows = this.#search.find(entries, this.query);
    return html`<div class="toolbar">
        ${entries.length < SEARCHED ? nothing : this.#searchField(entries)}
        ${kind.add.map(
          (added) =>
            html`<button type="button" class="add" @click=${() => this.#add(kind, added)}>
              ${ICONS.add} ${added.label()}
            </button>`,
        )}
      </div>
      ${
        entries.length < SEARCHED ?
          nothing
        : html`<p class="count" role="status">
            ${
              this.#isSearched ?
                msg(str`${rows.length} von ${entries.length}`, { id: 'entries-found' })
              : msg(str`${entries.length} Einträge`, { id: 'entries-count' })
            }
          </p>`
      }
      ${entries.length ? this.#rows(rows, entries.length) : html`<p class="hint">${kind.none()}</p>`}`;
  }

  get #isSearched(): boolean {
    return this.query.trim() !== '';
  }

  #searchField(entries: readonly Json[]): TemplateResult {
    return html`<label class="search">
      ${msg('Suchen', { id: 'entries-search' })}
      <input
        type="search"
        autocomplete="off"
        data-own-undo
        .value=${this.query}
        @focus=${() => this.#search.prepare(entries)}
        @input=${({ target }: Event & { target: HTMLInputElement }) => (this.query = target.value)}
      />
    </label>`;
  }

  #rows(rows: readonly Row[], count: number): TemplateResult {
    const key = ({ entry, index }: Row): unknown => (typeof entry === 'object' ? entry : index);
    const row = ({ entry, index }: Row): TemplateResult => this.#row(entry, index, count);
    return rows.length < MANY ?
        html`<ul class="entries">
          ${repeat(rows, key, (each) => html`<li class="entry">${row(each)}</li>`)}
        </ul>`
      : html`<div class="entries" role="list">
          ${virtualize({
            items: rows as Row[],
            keyFunction: key,
            renderItem: (each) => html`<div class="entry" role="listitem">${row(each)}</div>`,
          })}
        </div>`;
  }

  #row(entry: Json, index: number, count: number): TemplateResult {
    const { name, detail } = describeEntry(this.list, entry);
    const problems = this.#problems.all.filter(({ path }) => path[1] === this.list && path[2] === index).length;
    return html`<a class="entry-link" href=${hrefOf(['data', this.list, index])}>
        <span class="entry-name">${name}</span>
        ${detail ? html`<span class="entry-detail">${detail}</span>` : nothing}
        ${
          problems ?
            html`<span class="badge">${msg(str`${problems} zu klären`, { id: 'entries-problems' })}</span>`
          : nothing
        }
      </a>
      <span class="row-buttons">
        ${
          this.#isSearched ? nothing : (
            html`${iconButton({
              label: msg(str`Nach oben: ${name}`, { id: 'list-up' }),
              icon: ICONS.up,
              name: `up ${index}`,
              isOff: index === 0,
              act: () => this.#move(index, -1),
            })}
            ${iconButton({
              label: msg(str`Nach unten: ${name}`, { id: 'list-down' }),
              icon: ICONS.down,
              name: `down ${index}`,
              isOff: index === count - 1,
              act: () => this.#move(index, 1),
            })}`
          )
        }
        ${iconButton({
          label: msg(str`Duplizieren: ${name}`, { id: 'entry-duplicate' }),
          icon: ICONS.duplicate,
          act: () => this.#duplicate(index),
        })}
        ${iconButton({
          label: msg(str`Löschen: ${name}`, { id: 'list-delete' }),
          icon: ICONS.remove,
          name: `remove ${index}`,
          act: () => this.#delete(index),
        })}
      </span>`;
  }

  #add({ first }: EntryKind, { label, entry }: NewEntry): void {
    const index = addEntry(this.store, this.list, entry, label());
    goTo(['data', this.list, index], first);
  }

  #duplicate(index: number): void {
    goTo(['data', this.list, copyEntry(this.store, this.list, index)], ENTRY_KINDS[this.list].first);
  }

  #move(index: number, way: -1 | 1): void {
    moveEntry(this.store, this.list, index, index + way);
    this.#focus(`${way < 0 ? 'up' : 'down'} ${index + way}`);
  }

  #delete(index: number): void {
    const isLast = index === entriesOf(this.store.document, this.list)!.length - 1;
    this.dispatchEvent(deleteEntry(this.store, this.list, index));
    this.#focus(`remove ${isLast ? index - 1 : index}`);
  }

  /** Goes on at the same button of a row; where there is none any more, at the top. */
  #focus(button: string): void {
    void this.updateComplete.then(() => {
      const control = this.querySelector<HTMLElement>(`[data-act="${button}"]`) ?? this.querySelector('h1');
      control?.focus();
    });
  }
}

define('editor-entry-list', EditorEntryList);
