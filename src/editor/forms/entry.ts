import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { define } from '../base/define.js';
import { EditorElement } from '../base/editor-element.js';
import { ICONS } from '../base/icons.js';
import type { Path } from '../document/document.js';
import { entriesOf } from '../document/entries.js';
import type { EntryList } from '../document/identity.js';
import { hrefOf } from '../app/routes.js';
import { copyEntry, deleteEntry } from './entry-actions.js';
import './entry-form.js';
import { ENTRY_KINDS } from './entry-kinds.js';
import { describeEntry } from './entry-text.js';
import { goTo } from './go.js';
import './office-contacts.js';

/** One person, unit, building or business office. */
export class EditorEntry extends EditorElement {
  static override get properties(): PropertyDeclarations {
    return { list: {}, index: { type: Number } };
  }

  declare list: EntryList;
  declare index: number;

  /** Its name and those of its neighbours: each field follows its own value. */
  protected override get watched(): readonly unknown[] {
    const entries = entriesOf(this.store.document, this.list) ?? [];
    const names = [-1, 0, 1].map((way) => {
      const entry = entries[this.index + way];
      return entry === undefined ? undefined : describeEntry(this.list, entry).name;
    });
    return [entries.length, ...names];
  }

  protected override render(): TemplateResult {
    const { list, index } = this;
    const path: Path = ['data', list, index];
    const kind = ENTRY_KINDS[list];
    const entries = entriesOf(this.store.document, list) ?? [];
    const entry = entries[index];
    if (entry === undefined)
      return html`${this.#back()}
        <h1 tabindex="-1">${msg('Diesen Eintrag gibt es nicht mehr', { id: 'entry-gone' })}</h1>`;
    return html`${this.#back()}
      <h1 tabindex="-1">${describeEntry(list, entry).name}</h1>
      <editor-entry-form .path=${path} .table=${kind.table}></editor-entry-form>
      ${list === 'offices' ? html`<editor-office-contacts .path=${path}></editor-office-contacts>` : nothing}
      <div class="toolbar entry-actions">
        <button type="button" @click=${this.#duplicate}>
          ${ICONS.duplicate} ${msg('Duplizieren', { id: 'entry-copy' })}
        </button>
        <button type="button" class="danger" @click=${this.#delete}>
          ${ICONS.remove} ${msg('Löschen', { id: 'entry-remove' })}
        </button>
      </div>
      ${this.#neighbours(entries.length)}`;
  }

  #back(): TemplateResult {
    return html`<a class="back" href=${hrefOf(['data', this.list])}>${ICONS.back} ${ENTRY_KINDS[this.list].all()}</a>`;
  }

  #neighbours(count: number): TemplateResult {
    const link = (index: number, text: (name: string) => string): TemplateResult | typeof nothing => {
      const entry = entriesOf(this.store.document, this.list)?.[index];
      return index >= 0 && index < count && entry !== undefined ?
          html`<a href=${hrefOf(['data', this.list, index])}>${text(describeEntry(this.list, entry).name)}</a>`
        : nothing;
    };
    return html`<nav class="neighbours" aria-label=${msg('Davor und danach', { id: 'entry-neighbours' })}>
      ${link(this.index - 1, (name) => msg(str`Davor: ${name}`, { id: 'entry-before' }))}
      ${link(this.index + 1, (name) => msg(str`Danach: ${name}`, { id: 'entry-after' }))}
    </nav>`;
  }

  #duplicate(): void {
    goTo(['data', this.list, copyEntry(this.store, this.list, this.index)], ENTRY_KINDS[this.list].first);
  }

  #delete(): void {
    this.dispatchEvent(deleteEntry(this.store, this.list, this.index));
    goTo(['data', this.list]);
  }
}

define('editor-entry', EditorEntry);
