import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { soundEntries } from '../../translations/entries.js';
import { merge, type Merged } from '../../translations/merge.js';
import { fromXliff, toXliff, XliffError } from '../../translations/xliff.js';
import { define } from '../base/define.js';
import { EditorElement } from '../base/editor-element.js';
import type { JsonObject } from '../document/json.js';
import { languageName } from '../preview/language-name.js';
import { offerDownload } from '../storage/offer-download.js';
import { faultText, refusalText } from './exchange-words.js';
import { sourcesOf } from './rows.js';

/** A file that came back from a translation office, before it is taken. */
interface Arrival {
  readonly file: string;
  readonly language: string;
  readonly merged: Merged;
}

/** XLIFF out to a translation office, and back. */
export class EditorTranslationExchange extends EditorElement {
  static override get properties(): PropertyDeclarations {
    return { language: {}, arrival: { state: true }, report: { state: true } };
  }

  language = '';
  private arrival: Arrival | undefined;
  private report = '';

  protected override render(): TemplateResult {
    return html`<details class="translation-exchange">
      <summary>${msg('An ein Übersetzungsbüro geben (XLIFF)', { id: 'exchange-title' })}</summary>
      <div class="actions">
        <button type="button" @click=${this.#export}>
          ${msg('XLIFF-Datei herunterladen', { id: 'exchange-export' })}
        </button>
        <label class="button">
          ${msg('XLIFF-Datei einlesen', { id: 'exchange-import' })}
          <input type="file" accept=".xlf,.xliff,application/xliff+xml" @change=${this.#chosen} />
        </label>
      </div>
      <div role="status">${this.report ? html`<p>${this.report}</p>` : nothing} ${this.#question()}</div>
    </details>`;
  }

  #question(): TemplateResult | typeof nothing {
    if (!this.arrival) return nothing;
    const { file, language, merged } = this.arrival;
    const { changed, empty, refused } = merged;
    return html`<div class="exchange-arrival">
      <p>
        ${msg(
          str`${file} (${languageName(language)}): ${changed.length} neue oder geänderte Übersetzungen, ${empty.length} ohne Übersetzung, ${refused.length} nicht zu gebrauchen.`,
          {
            id: 'exchange-summary',
          },
        )}
      </p>
      ${
        refused.length ?
          html`<ul>
            ${refused.map((refusal) => html`<li>${refusalText(refusal)}</li>`)}
          </ul>`
        : nothing
      }
      <div class="actions">
        ${
          changed.length ?
            html`<button type="button" class="primary" @click=${this.#take}>
              ${msg('Übernehmen', { id: 'exchange-take' })}
            </button>`
          : nothing
        }
        <button type="button" @click=${() => (this.arrival = undefined)}>
          ${msg('Nicht übernehmen', { id: 'exchange-leave' })}
        </button>
      </div>
    </div>`;
  }

  readonly #export = (): void => {
    const { data } = this.store.parsed;
    if (!data) return;
    const entries = soundEntries(this.#overlay(this.language));
    const language = data.language ?? 'de';
    const xliff = toXliff(sourcesOf(data), { lang: this.language, entries }, { language, original: 'rmi.json' });
    offerDownload(new Blob([xliff], { type: 'application/xliff+xml' }), `rmi.${this.language}.xlf`);
  };

  readonly #chosen = async ({ target }: Event): Promise<void> => {
    const input = target as HTMLInputElement;
    const [file] = input.files ?? [];
    const { data } = this.store.parsed;
    if (!file || !data) return;
    this.report = '';
    this.arrival = undefined;
    try {
      const { lang, units } = fromXliff(await file.text());
      const merged = merge(units, soundEntries(this.#overlay(lang)), sourcesOf(data), false);
      this.arrival = { file: file.name, language: lang, merged };
    } catch (error) {
      if (!(error instanceof XliffError)) throw error;
      this.report = faultText(file.name, error);
    }
    // The same file can be chosen once more.
    input.value = '';
  };

  readonly #take = (): void => {
    const { file, language, merged } = this.arrival!;
    const overlay = this.#overlay(language);
    const changed = merged.changed.map((id) => [id, merged.entries.get(id)] as const);
    const next = { ...overlay, ...Object.fromEntries(changed) };
    const label = msg(str`${file} eingelesen`, { id: 'exchange-step' });
    this.store.set(['translations', language], next, label);
    this.arrival = undefined;
    this.report = msg(str`${changed.length} Übersetzungen übernommen.`, { id: 'exchange-taken' });
  };

  #overlay(language: string): JsonObject {
    return this.store.document.translations[language] ?? {};
  }
}

define('editor-translation-exchange', EditorTranslationExchange);

declare global {
  interface HTMLElementTagNameMap {
    'editor-translation-exchange': EditorTranslationExchange;
  }
}
