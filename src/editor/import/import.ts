import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { decode } from '../../import/encoding.js';
import { FORMATS, formatOf } from '../../import/format.js';
import type { Imported, ImportedEntry } from '../../import/imported.js';
import { withImported } from '../../import/merge.js';
import { AnnounceEvent } from '../base/announce-event.js';
import { define } from '../base/define.js';
import { EditorElement } from '../base/editor-element.js';
import { keepPlace } from '../base/keep-place.js';
import { entryList, issueReport } from './entries.js';
import './mapping.js';
import type { MappingEvent } from './mapping.js';
import { ownerField } from './owner-field.js';
import { read, type Source } from './source.js';
import { formatName } from './words.js';

/** Takes people and hours from tables, address books, OpenStreetMap and other pages into the open file. */
export class EditorImport extends EditorElement {
  static override get properties() {
    return {
      text: { attribute: false },
      source: { state: true },
      imported: { state: true },
      excluded: { state: true },
      owner: { state: true },
      taken: { state: true },
    };
  }

  /** The text to begin with. */
  text = '';
  private source: Source | undefined;
  private imported: Imported | undefined;
  private excluded: ReadonlySet<number> = new Set();
  /** Whose hours they are, where the text does not say. */
  private owner = '';
  /** What was said of the last import. */
  private taken = '';

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('text')) this.#read(this.text);
  }

  protected override render(): TemplateResult {
    return html`<h1 tabindex="-1">${msg('Import', { id: 'import-title' })}</h1>
      <p>
        ${msg(
          'Übernehmen Sie Personen und Zeiten aus einer Tabelle, einem Adressbuch, von OpenStreetMap oder von einer Webseite. Was übernommen würde, sehen Sie vorher.',
          { id: 'import-intro' },
        )}
      </p>
      <div class="import-source">
        <label class="import-field">
          ${msg('Datei', { id: 'import-file' })}
          <input
            type="file"
            accept=".csv,.tsv,.txt,.vcf,.vcard,.json,.jsonld,.html,.htm,text/*"
            @change=${this.#chosen}
          />
        </label>
        <label class="import-field">
          ${msg('Oder Text einfügen', { id: 'import-text' })}
          <textarea
            rows="6"
            spellcheck="false"
            .value=${live(this.source?.text ?? '')}
            @change=${({ target }: Event) => this.#read((target as HTMLTextAreaElement).value)}
          ></textarea>
        </label>
      </div>
      <div role="status">${this.taken ? html`<p>${this.taken}</p>` : nothing}</div>
      ${this.imported && this.source ? this.#preview(this.imported, this.source) : nothing}`;
  }

  #preview(imported: Imported, source: Source): TemplateResult {
    const entries = this.#named(imported.entries);
    const count = entries.length - this.excluded.size;
    return html`<label class="import-field">
        ${msg('Das ist', { id: 'import-format' })}
        <select @change=${({ target }: Event) => this.#setFormat((target as HTMLSelectElement).value)}>
          ${FORMATS.map(
            (format) =>
              html`<option value=${format} .selected=${live(format === source.format)}>${formatName(format)}</option>`,
          )}
        </select>
      </label>
      ${
        source.table ?
          html`<editor-import-mapping
            .table=${source.table}
            .columns=${source.columns ?? []}
            @mapping=${({ columns }: MappingEvent) => this.#take({ ...source, columns })}
          ></editor-import-mapping>`
        : nothing
      }
      ${imported.entries.some(({ contact }) => !contact.name) ? ownerField(this.store.document.data, this.owner, (name) => (this.owner = name)) : nothing}
      ${
        entries.length ?
          html`<div class="import-entries" role="group" aria-labelledby="import-preview">
              <h2 id="import-preview">${msg('Das wird übernommen', { id: 'import-preview' })}</h2>
              ${entryList({
                data: this.store.document.data,
                entries,
                excluded: this.excluded,
                onToggle: (index, isTaken) => this.#toggle(index, isTaken),
              })}
            </div>
            <button type="button" class="primary" @click=${() => this.#store(imported, entries)}>
              ${
                count === 1 ?
                  msg('1 Eintrag übernehmen', { id: 'import-take-one' })
                : msg(str`${count} Einträge übernehmen`, { id: 'import-take' })
              }
            </button>`
        : nothing
      }
      ${issueReport(imported.issues)}`;
  }

  /** Hours without a name are those of whom the clerk chose; of nobody they cannot be taken. */
  #named(entries: readonly ImportedEntry[]): readonly ImportedEntry[] {
    if (entries.every(({ contact }) => contact.name)) return entries;
    if (!this.owner) return [];
    return entries.map(({ line, contact }) => ({ line, contact: { ...contact, name: contact.name ?? this.owner } }));
  }

  readonly #chosen = async ({ target }: Event): Promise<void> => {
    const [file] = (target as HTMLInputElement).files ?? [];
    if (file) this.#read(decode(new Uint8Array(await file.arrayBuffer())), file.name);
  };

  #read(text: string, fileName = ''): void {
    this.taken = '';
    if (text.trim()) this.#take({ text, format: formatOf(text, fileName) });
    else this.#forget();
  }

  #setFormat(value: string): void {
    const format = FORMATS.find((name) => name === value);
    if (format && this.source) this.#take({ text: this.source.text, format });
  }

  #take(source: Source): void {
    this.excluded = new Set();
    ({ source: this.source, imported: this.imported } = read(source));
  }

  #toggle(index: number, isTaken: boolean): void {
    const excluded = new Set(this.excluded);
    if (isTaken) excluded.delete(index);
    else excluded.add(index);
    this.excluded = excluded;
  }

  #store(imported: Imported, all: readonly ImportedEntry[]): void {
    const entries = all.filter((_, i) => !this.excluded.has(i));
    if (!entries.length) return;
    const { data } = withImported(this.store.document.data, { ...imported, entries });
    this.store.change(msg(str`Import: ${entries.length}`, { id: 'import-step' }), (draft: { data: unknown }) => {
      draft.data = data;
    });
    this.#forget();
    this.taken =
      entries.length === 1 ?
        msg('1 Eintrag wurde übernommen.', { id: 'import-taken-one' })
      : msg(str`${entries.length} Einträge wurden übernommen.`, { id: 'import-taken' });
    this.dispatchEvent(new AnnounceEvent(this.taken, true));
    void this.updateComplete.then(keepPlace);
  }

  #forget(): void {
    this.source = this.imported = undefined;
    this.owner = '';
  }
}

define('editor-import', EditorImport);

declare global {
  interface HTMLElementTagNameMap {
    'editor-import': EditorImport;
  }
}
