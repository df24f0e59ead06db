import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { isoDate } from '../../hours/index.js';
import type { RmiData } from '../../model/schema.js';
import { define } from '../base/define.js';
import { EditorElement } from '../base/editor-element.js';
import { today } from '../base/today.js';
import { languageName } from '../preview/language-name.js';
import '../preview/preview-frame.js';
import { entryLabel } from '../words/entries.js';
import { offeredLanguages } from './offered.js';
import { pathFrom } from './path-from.js';
import { rememberedReviewer, rememberReviewer } from './reviewer.js';
import { reviewerField } from './reviewer-field.js';
import './row.js';
import type { TranslationEvent } from './row.js';
import { countsOf, rowsOf, type Counts, type Row } from './rows.js';
import { translate } from './translate.js';
import { widgetFor } from './widget-for.js';
import { labelOf, nothingToDo, summary } from './words.js';
import { filterField, FITS, type Filter } from './filter.js';
import './exchange.js';
import './languages.js';

/** How many texts are shown at once. */
const PAGE = 100;

/** All languages beside the German: what is missing, what is outdated, what nobody has reviewed. */
export class EditorTranslations extends EditorElement {
  static override get properties(): PropertyDeclarations {
    return {
      language: {},
      frame: {},
      filter: { state: true },
      limit: { state: true },
      reviewer: { state: true },
      asksName: { state: true },
      current: { state: true },
    };
  }

  /** The language that is worked on; empty for the first. */
  language = '';
  /** Where the page for the preview lies. */
  frame = 'preview/frame.html';
  private filter: Filter = 'todo';
  /** What is shown; what is done meanwhile does not vanish under the fingers, and keeps what the text was. */
  private listed: readonly Row[] = [];
  private limit = PAGE;
  private reviewer = rememberedReviewer();
  private asksName = false;
  /** Name of the text that is worked on, for the preview. */
  private current = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('language') || changed.has('filter' as keyof EditorTranslations)) this.#begin();
    this.#list();
  }

  protected override render(): TemplateResult {
    const { data } = this.store.parsed;
    return html`<h1 tabindex="-1">${msg('Übersetzungen', { id: 'translations-title' })}</h1>
      ${
        data ?
          html`<editor-translation-languages
              .languages=${offeredLanguages(this.store.document)}
              .current=${this.#language}
            ></editor-translation-languages>
            ${this.#workplace(data)}`
        : html`<p>
            ${msg('Erst wenn das Datenblatt zu lesen ist, lassen sich seine Texte übersetzen.', {
              id: 'translations-unreadable',
            })}
          </p>`
      }`;
  }

  get #language(): string {
    return this.language || offeredLanguages(this.store.document)[0]!;
  }

  #rows(data: RmiData, language = this.#language): readonly Row[] {
    return rowsOf(data, this.store.document.translations[language]);
  }

  /** Begins another list. */
  #begin(): void {
    this.listed = [];
    this.limit = PAGE;
    this.current = '';
  }

  /** What is to do now, and what was when the list was begun. */
  #list(): void {
    const { data } = this.store.parsed;
    const before = new Map(this.listed.map((row) => [row.id, row]));
    const rows = data ? this.#rows(data) : [];
    this.listed = rows
      .filter((row) => before.has(row.id) || FITS[this.filter](row))
      .map((row) => (row.was === undefined ? { ...row, was: before.get(row.id)?.was } : row));
    this.current ||= this.listed[0]?.id ?? '';
  }

  #workplace(data: RmiData): TemplateResult {
    const rows = this.#rows(data);
    const counts = countsOf(rows);
    const shown = this.listed.slice(0, this.limit);
    const more = this.listed.length - shown.length;
    const { widget, contact = '', location = '' } = widgetFor(this.current, data);
    return html`<div class="translation-workplace">
      <section aria-labelledby="translations-language" @translation-change=${this.#changed}>
        <h2 id="translations-language">${languageName(this.#language)}</h2>
        <p role="status">${summary(counts)}</p>
        ${this.#controls(counts)}
        <editor-translation-exchange .language=${this.#language}></editor-translation-exchange>
        ${shown.length ? this.#grouped(shown) : html`<p class="translation-empty">${nothingToDo(this.filter)}</p>`}
        ${
          more ?
            html`<button type="button" @click=${() => (this.limit += PAGE)}>
              ${msg(str`Weitere Texte zeigen (${more})`, { id: 'translations-more' })}
            </button>`
          : nothing
        }
      </section>
      <aside aria-label=${msg('Vorschau in dieser Sprache', { id: 'translations-preview' })}>
        <editor-preview-frame
          .address=${this.frame}
          .widget=${widget}
          .contact=${contact}
          .location=${location}
          .language=${this.#language}
        ></editor-preview-frame>
      </aside>
    </div>`;
  }

  #controls(counts: Counts): TemplateResult {
    return html`<div class="translation-controls">
      ${filterField(this.filter, counts, (filter) => (this.filter = filter))}
      ${reviewerField(this.reviewer, this.asksName, (name) => this.#named(name))}
    </div>`;
  }

  #grouped(shown: readonly Row[]): TemplateResult {
    const groups = new Map<string, Row[]>();
    for (const row of shown) {
      const entry = entryLabel(this.store.document, pathFrom(row.path));
      groups.set(entry, [...(groups.get(entry) ?? []), row]);
    }
    return html`${[...groups].map(
      ([entry, rows]) =>
        html`<section class="translation-group">
          <h3>${entry}</h3>
          ${repeat(
            rows,
            ({ id }) => `${this.#language} ${id}`,
            (row) => this.#row(row),
          )}
        </section>`,
    )}`;
  }

  #row(row: Row): TemplateResult {
    return html`<editor-translation-row
      .row=${row}
      .was=${row.was ?? ''}
      .label=${labelOf(pathFrom(row.path))}
      .language=${this.#language}
      .sourceLanguage=${this.store.parsed.data?.language ?? 'de'}
      @focusin=${() => (this.current = row.id)}
    ></editor-translation-row>`;
  }

  #named(name: string): void {
    this.reviewer = name;
    this.asksName = false;
    rememberReviewer(name.trim());
  }

  readonly #changed = ({ row, text, isReviewed }: TranslationEvent): void => {
    const name = this.reviewer.trim();
    if (isReviewed && !name) {
      this.asksName = true;
      this.querySelector<HTMLElement>('#translations-reviewer')!.focus();
      return;
    }
    const review = isReviewed ? { reviewedBy: name, reviewedOn: isoDate(today(this.store.document)) } : undefined;
    translate(this.store, this.#language, row, text, review);
  };
}

define('editor-translations', EditorTranslations);

declare global {
  interface HTMLElementTagNameMap {
    'editor-translations': EditorTranslations;
  }
}
