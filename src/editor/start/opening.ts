import { msg } from '@lit/localize';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { define } from '../base/define.js';
import { DocumentOpenEvent } from '../base/document-open-event.js';
import { LocalizedElement } from '../base/localized-element.js';
import { openingFailure } from '../saving/failure.js';
import { failureReport } from '../saving/report.js';
import { StorageError, type DocumentStorage } from '../storage/storage.js';

/** Opens the data file of the system around the editor, which has only one: there is nothing to choose. */
export class EditorOpening extends LocalizedElement {
  static override get properties(): PropertyDeclarations {
    return { storage: { attribute: false }, failure: { state: true } };
  }

  storage!: DocumentStorage;
  private failure: StorageError | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#open();
  }

  protected override render(): TemplateResult {
    return html`<div class="start">
      <div>
        <h1 tabindex="-1">${msg('Datenblatt bearbeiten', { id: 'app-title' })}</h1>
        <div role="status">
          ${
            this.failure ?
              failureReport(openingFailure(this.failure), this.failure)
            : html`<p>${msg('Wird geöffnet …', { id: 'start-opening' })}</p>`
          }
        </div>
        ${
          this.failure ?
            html`<div class="actions">
              <button type="button" class="primary" @click=${this.#open}>
                ${msg('Noch einmal versuchen', { id: 'start-again' })}
              </button>
            </div>`
          : nothing
        }
      </div>
    </div>`;
  }

  async #open(): Promise<void> {
    this.failure = undefined;
    try {
      const stored = await this.storage.open();
      this.dispatchEvent(new DocumentOpenEvent(this.storage, stored));
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      this.failure = error;
    }
  }
}

define('editor-opening', EditorOpening);

declare global {
  interface HTMLElementTagNameMap {
    'editor-opening': EditorOpening;
  }
}
