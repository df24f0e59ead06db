import { msg } from '@lit/localize';
import { updateWhenLocaleChanges } from '@lit/localize';
import { html, LitElement, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { COLUMNS, isColumn, type Column } from '../../import/csv/columns.js';
import type { Table } from '../../import/csv/table.js';
import { define } from '../base/define.js';
import { columnName } from './words.js';

/** What each column of a table holds, as the clerk has it now. */
export class MappingEvent extends Event {
  constructor(readonly columns: readonly (Column | undefined)[]) {
    super('mapping');
  }
}

/** Which column of a table holds what. Fires `mapping`. */
export class EditorImportMapping extends LitElement {
  static override get properties() {
    return { table: { attribute: false }, columns: { attribute: false } };
  }

  table: Table = { header: [], rows: [], delimiter: ',', faults: [] };
  columns: readonly (Column | undefined)[] = [];

  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    return html`<table class="import-mapping">
      <caption>
        ${msg('Was steht in welcher Spalte?', { id: 'import-mapping' })}
      </caption>
      <thead>
        <tr>
          <th scope="col">${msg('Spalte', { id: 'import-column' })}</th>
          <th scope="col">${msg('Beispiel', { id: 'import-example' })}</th>
          <th scope="col">${msg('Wird zu', { id: 'import-becomes' })}</th>
        </tr>
      </thead>
      <tbody>
        ${this.table.header.map((name, i) => this.#row(name, i))}
      </tbody>
    </table>`;
  }

  #row(name: string, i: number): TemplateResult {
    const example = this.table.rows.map(({ cells }) => cells[i]).find(Boolean) ?? '';
    const current = this.columns[i];
    return html`<tr>
      <th scope="row">${name || '–'}</th>
      <td>${example}</td>
      <td>
        <select aria-label=${name || String(i + 1)} @change=${(event: Event) => this.#choose(i, event)}>
          <option value="" .selected=${live(current === undefined)}>
            ${msg('nicht übernehmen', { id: 'import-leave-out' })}
          </option>
          ${COLUMNS.map(
            (column) =>
              html`<option value=${column} .selected=${live(column === current)}>${columnName(column)}</option>`,
          )}
        </select>
      </td>
    </tr>`;
  }

  #choose(i: number, { target }: Event): void {
    const { value } = target as HTMLSelectElement;
    const chosen = isColumn(value) ? value : undefined;
    // What is in one column cannot be in another.
    const others = this.columns.map((column) => (column === chosen ? undefined : column));
    this.dispatchEvent(new MappingEvent(others.with(i, chosen)));
  }
}

define('editor-import-mapping', EditorImportMapping);

declare global {
  interface HTMLElementTagNameMap {
    'editor-import-mapping': EditorImportMapping;
  }
}
