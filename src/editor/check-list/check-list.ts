import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { formatFullDate } from '../../i18n/full-date.js';
import { define } from '../base/define.js';
import { EditorElement } from '../base/editor-element.js';
import { today } from '../base/today.js';
import type { Path } from '../document/document.js';
import { isJsonObject, type Json, type JsonObject } from '../document/json.js';
import { entryLabel } from '../words/entries.js';
import { currentLanguage } from '../i18n/language.js';
import { factsOf, isOver, type Fact } from './facts.js';

const LISTS = ['notices', 'contacts', 'offices', 'locations'] as const;

/** One sheet or part of it: whoever knows these facts confirms them. */
interface Part {
  readonly path: Path;
  readonly entry: JsonObject;
}

/** "Stimmt das noch?": every fact to tick off on paper, by person, with a line to sign on. */
export class EditorCheckList extends EditorElement {
  static override get properties(): PropertyDeclarations {
    return { only: { state: true }, hasSheets: { state: true } };
  }

  /** The place of the one entry to print, as `contacts 1`; empty for all. */
  private only = '';
  /** Whether each person gets a sheet of their own. */
  private hasSheets = false;

  protected override render(): TemplateResult {
    const parts = this.#parts();
    const shown = parts.filter(({ path }) => !this.only || nameOf(path) === this.only);
    return html`<div class="check-list-controls">
        <h1 tabindex="-1">${msg('Prüfliste drucken', { id: 'check-list-title' })}</h1>
        <p>
          ${msg('Für alle, die wissen, ob die Angaben noch stimmen. Auf Papier abhaken, verbessern, unterschreiben.', {
            id: 'check-list-lead',
          })}
        </p>
        <div class="field">
          <label for="check-list-only">${msg('Was soll geprüft werden?', { id: 'check-list-only' })}</label>
          <select
            id="check-list-only"
            @change=${({ target }: Event) => (this.only = (target as HTMLSelectElement).value)}
          >
            <option value="">${msg('Alles', { id: 'check-list-all' })}</option>
            ${parts.map(
              ({ path }) =>
                html`<option value=${nameOf(path)} ?selected=${nameOf(path) === this.only}>
                  ${entryLabel(this.store.document, path)}
                </option>`,
            )}
          </select>
        </div>
        <label class="check">
          <input
            type="checkbox"
            .checked=${this.hasSheets}
            @change=${({ target }: Event) => (this.hasSheets = (target as HTMLInputElement).checked)}
          />
          ${msg('Für jede Person ein eigenes Blatt', { id: 'check-list-sheets' })}
        </label>
        <div class="actions">
          <button type="button" class="primary" @click=${() => window.print()}>
            ${msg('Drucken', { id: 'check-list-print' })}
          </button>
        </div>
      </div>
      <article class="check-list" ?data-sheets=${this.hasSheets} aria-labelledby="check-list-question">
        ${this.#head()} ${shown.map((part) => this.#part(part))} ${this.hasSheets ? nothing : signature()}
      </article>`;
  }

  #head(): TemplateResult {
    const { document } = this.store;
    const { organization, updated } = document.data;
    const name = isJsonObject(organization) && typeof organization['name'] === 'string' ? organization['name'] : '';
    const day = formatFullDate(currentLanguage(), today(document));
    return html`<header>
      <h2 id="check-list-question">${msg('Stimmt das noch?', { id: 'check-list-question' })}</h2>
      <p>
        ${name}. ${msg(str`Ausgedruckt am ${day}.`, { id: 'check-list-printed' })}
        ${
          typeof updated === 'string' ?
            msg(str`Zuletzt geprüft am ${dateText(updated)}.`, { id: 'check-list-updated' })
          : nothing
        }
      </p>
      <p>
        ${msg('Bitte haken Sie ab, was stimmt, und schreiben Sie daneben, was anders ist.', { id: 'check-list-how' })}
      </p>
    </header>`;
  }

  #part({ path, entry }: Part): TemplateResult {
    const { document } = this.store;
    const facts = factsOf(document, path, entry, today(document));
    const isPerson = path[1] === 'contacts';
    return html`<section class="check-list-part" ?data-text=${path[1] === 'sections'}>
      <h3>${entryLabel(document, path)}</h3>
      <dl>${facts.map(factLine)}</dl>
      ${this.hasSheets && isPerson ? signature() : nothing}
    </section>`;
  }

  /** Everybody and everything that has facts of its own. */
  #parts(): readonly Part[] {
    const { data } = this.store.document;
    const part = (path: Path, entry: Json | undefined): Part[] => (isJsonObject(entry) ? [{ path, entry }] : []);
    const lists = LISTS.flatMap((list) => {
      const entries = data[list];
      if (!Array.isArray(entries)) return [];
      return entries.flatMap((entry: Json, i) =>
        list === 'notices' && isOver(entry, today(this.store.document)) ? [] : part(['data', list, i], entry),
      );
    });
    const sections = isJsonObject(data['sections']) ? Object.entries(data['sections']) : [];
    return [
      ...lists,
      ...part(['data', 'organization'], data['organization']),
      ...sections.flatMap(([name, section]) => part(['data', 'sections', name], section)),
    ];
  }
}

const factLine = ({ label, lines }: Fact): TemplateResult =>
  html`<div class="check-list-fact">
    <dt>${label}</dt>
    ${lines.map((line) => html`<dd><span class="check-list-box" aria-hidden="true"></span><span>${line}</span></dd>`)}
  </div>`;

const signature = (): TemplateResult =>
  html`<p class="check-list-signature">
    <span>${msg('Datum', { id: 'check-list-date' })}</span>
    <span>${msg('Name und Unterschrift', { id: 'check-list-signature' })}</span>
  </p>`;

const nameOf = ([, list, place]: Path): string => `${list} ${place ?? ''}`;

const dateText = (date: string): string =>
  /^\d{4}-\d\d-\d\d$/.test(date) ? formatFullDate(currentLanguage(), Date.parse(date) / 86_400_000) : date;

define('editor-check-list', EditorCheckList);

declare global {
  interface HTMLElementTagNameMap {
    'editor-check-list': EditorCheckList;
  }
}
