import { msg } from '@lit/localize';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { define } from '../base/define.js';
import { EditorElement } from '../base/editor-element.js';
import { keepPlace } from '../base/keep-place.js';
import { now } from '../base/now.js';
import type { DocumentStorage, Stored } from '../storage/storage.js';
import { differencesOf, type Difference } from '../words/differences.js';
import { problemsOf, type Problem } from '../words/problems.js';
import { differenceList } from './difference-list.js';
import { savingFailure } from './failure.js';
import './merge-dialog.js';
import type { MergedEvent } from './merge-dialog.js';
import { problemLinks } from './problem-links.js';
import { failureReport, successReport } from './report.js';
import { save, takeMerged, type Outcome } from './save.js';
import { saveAnyway } from './save-anyway.js';
import { StoredChangeEvent } from './stored-change-event.js';
import { versions } from './versions.js';

/** What changed, in sentences, and the button that saves it. */
export class EditorSaving extends EditorElement {
  static override get properties(): PropertyDeclarations {
    return {
      storage: { attribute: false },
      stored: { attribute: false },
      outcome: { state: true },
      isSaving: { state: true },
      asks: { state: true },
      savedAt: { state: true },
    };
  }

  /** Where the document belongs. */
  storage!: DocumentStorage;
  /** What lies there, as far as is known. */
  stored!: Stored;
  private outcome: Outcome | undefined;
  private isSaving = false;
  /** Whether it asks if to save in spite of problems. */
  private asks = false;
  private savedAt = now();

  protected override render(): TemplateResult {
    const { saved, document } = this.store;
    const differences = differencesOf(saved, document);
    const problems = problemsOf(this.store);
    return html`<h1 tabindex="-1">${msg('Änderungen & Speichern', { id: 'saving-title' })}</h1>
      <div role="status">${this.#report()}</div>
      ${differences.length ? this.#changes(differences, problems) : this.#nothingToSave()} ${this.#versions()}
      ${this.asks ? saveAnyway(this.store, problems, (saves) => this.#answered(saves)) : nothing} ${this.#mergeDialog()}`;
  }

  #changes(differences: readonly Difference[], problems: readonly Problem[]): TemplateResult {
    return html`<section aria-labelledby="saving-changes">
        <h2 id="saving-changes">${msg('Was sich ändert', { id: 'saving-changes' })}</h2>
        ${differenceList(differences)}
      </section>
      ${problems.length ? this.#problems(problems) : nothing} ${this.#saveButton(problems)}
      ${
        this.storage.protectsOthers === false ?
          html`<p class="hint">
            ${msg(
              'Dieser Server merkt nicht, wenn zwei gleichzeitig speichern. Der Editor vergleicht kurz vorher; sprechen Sie sich trotzdem ab.',
              {
                id: 'saving-unprotected',
              },
            )}
          </p>`
        : nothing
      }`;
  }

  #saveButton(problems: readonly Problem[]): TemplateResult {
    return html`<div class="actions">
      <button
        type="button"
        class="primary"
        aria-disabled=${this.isSaving ? 'true' : 'false'}
        @click=${() => this.#clicked(problems)}
      >
        ${this.isSaving ? msg('Wird gespeichert …', { id: 'saving-busy' }) : this.#saveLabel()}
      </button>
      <span class="saving-place">${this.storage.name}</span>
    </div>`;
  }

  #saveLabel(): string {
    return this.storage.kind === 'download' ?
        msg('Herunterladen', { id: 'saving-download' })
      : msg('Speichern', { id: 'saving-save' });
  }

  #nothingToSave(): TemplateResult {
    if (this.stored.broken) return this.#mending();
    return html`<p>${msg('Alles ist gespeichert. Es gibt nichts zu tun.', { id: 'saving-nothing' })}</p>`;
  }

  /** What was read of a file that is not JSON can be saved as one that is. */
  #mending(): TemplateResult {
    return html`<p>
        ${msg('Die Datei dort ist beschädigt. Gespeichert wird, was zu lesen war; der Rest geht dort verloren.', {
          id: 'saving-broken',
        })}
      </p>
      ${this.#saveButton([])}`;
  }

  #problems(problems: readonly Problem[]): TemplateResult {
    return html`<section aria-labelledby="saving-problems">
      <h2 id="saving-problems">${msg('Was noch nicht stimmt', { id: 'saving-problems' })}</h2>
      ${problemLinks(this.store.document, problems)}
    </section>`;
  }

  #report(): TemplateResult | typeof nothing {
    const { outcome } = this;
    if (outcome?.kind === 'saved') return successReport(this.storage, this.savedAt, outcome);
    return outcome?.kind === 'failed' ? failureReport(savingFailure(outcome.error), outcome.error) : nothing;
  }

  #versions(): TemplateResult {
    const before = this.outcome?.kind === 'saved' ? this.outcome.before : this.stored;
    return versions(this.storage.name, before.document, this.store.document);
  }

  #mergeDialog(): TemplateResult | typeof nothing {
    if (this.outcome?.kind !== 'conflict') return nothing;
    const { merged, theirs } = this.outcome;
    return html`<editor-merge-dialog
      .base=${this.store.saved}
      .theirs=${theirs.document}
      .merged=${merged}
      .action=${msg('Zusammenführen und speichern', { id: 'merge-save' })}
      @dialog-dismiss=${() => (this.outcome = undefined)}
      @document-merged=${({ document }: MergedEvent) => {
        const label = msg('Mit der Fassung der anderen Person zusammengeführt', { id: 'merge-step' });
        takeMerged(this.store, label, document, theirs.document);
        this.#become(theirs);
        void this.#save();
      }}
    ></editor-merge-dialog>`;
  }

  #clicked(problems: readonly Problem[]): void {
    if (this.isSaving) return;
    if (problems.length) this.asks = true;
    else void this.#save();
  }

  #answered(saves: boolean): void {
    this.asks = false;
    if (saves) void this.#save();
  }

  async #save(): Promise<void> {
    this.isSaving = true;
    this.outcome = undefined;
    try {
      const outcome = await save(this.store, this.storage, this.stored);
      if (outcome.kind === 'saved') this.#become(outcome.stored);
      this.savedAt = now();
      this.outcome = outcome;
    } finally {
      this.isSaving = false;
    }
    await this.updateComplete;
    keepPlace();
  }

  #become(stored: Stored): void {
    this.stored = stored;
    this.dispatchEvent(new StoredChangeEvent(stored));
  }
}

define('editor-saving', EditorSaving);

declare global {
  interface HTMLElementTagNameMap {
    'editor-saving': EditorSaving;
  }
}
