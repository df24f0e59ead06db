import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { define } from '../base/define.js';
import type { DataDocument } from '../document/document.js';
import type { Merged } from '../document/merge.js';
import { resolve, type Choice } from '../document/resolve.js';
import { conflictWords, type ConflictWords } from '../words/conflicts.js';
import { differencesOf } from '../words/differences.js';
import { EditorDialog } from './dialog.js';
import { differenceList } from './difference-list.js';

/** Both versions are one now. */
export class MergedEvent extends Event {
  constructor(readonly document: DataDocument) {
    super('document-merged');
  }
}

/** Shows what a colleague changed, and asks about what both changed. */
export class EditorMergeDialog extends EditorDialog {
  static override get properties(): PropertyDeclarations {
    return {
      base: { attribute: false },
      theirs: { attribute: false },
      merged: { attribute: false },
      action: {},
      choices: { state: true },
      asks: { state: true },
    };
  }

  /** What both began from. */
  base!: DataDocument;
  theirs!: DataDocument;
  merged!: Merged;
  /** What the button does once all is decided: "Zusammenführen und speichern". */
  action = '';
  private choices: readonly (Choice | undefined)[] = [];
  /** Whether to tell what is not decided yet. */
  private asks = false;

  protected override get heading(): string {
    return msg('Jemand anderes hat inzwischen gespeichert', { id: 'merge-heading' });
  }

  protected override body(): TemplateResult {
    const conflicts = this.merged.conflicts.map((conflict) => conflictWords(this.merged, conflict));
    const changes = differencesOf(this.base, this.theirs);
    return html`<form @submit=${this.#submit} novalidate>
      <p>
        ${
          conflicts.length ?
            msg(
              'Ihre Änderungen und die der anderen Person werden zusammengeführt. Wo beide dasselbe geändert haben, entscheiden Sie.',
              {
                id: 'merge-lead-conflicts',
              },
            )
          : msg('Ihre Änderungen und die der anderen Person passen zusammen. Es geht nichts verloren.', {
              id: 'merge-lead',
            })
        }
      </p>
      ${conflicts.length ? this.#questions(conflicts) : nothing}
      <details ?open=${!conflicts.length}>
        <summary>${msg('Was die andere Person geändert hat', { id: 'merge-their-changes' })}</summary>
        ${differenceList(changes)}
      </details>
      <div class="actions">
        <button type="submit" class="primary">${this.action}</button>
        <button type="button" @click=${() => this.dismiss()}>${msg('Noch nicht', { id: 'merge-later' })}</button>
      </div>
    </form>`;
  }

  #questions(conflicts: readonly ConflictWords[]): TemplateResult {
    return html`<div class="merge-all">
        <button type="button" class="quiet" @click=${() => this.#chooseAll('mine')}>
          ${msg('Überall meine Fassung', { id: 'merge-all-mine' })}
        </button>
        <button type="button" class="quiet" @click=${() => this.#chooseAll('theirs')}>
          ${msg('Überall die andere Fassung', { id: 'merge-all-theirs' })}
        </button>
      </div>
      ${conflicts.map((conflict, i) => this.#question(conflict, i))}`;
  }

  #question({ entry, label, base, mine, theirs }: ConflictWords, i: number): TemplateResult {
    const isOpen = this.asks && !this.choices[i];
    const option = (choice: Choice, whose: string, version: string): TemplateResult =>
      html`<label class="merge-option">
        <input
          type="radio"
          name="conflict-${i}"
          .checked=${this.choices[i] === choice}
          @change=${() => this.#choose(i, choice)}
        />
        <span><strong>${whose}</strong>: ${version}</span>
      </label>`;
    return html`<fieldset class="merge-question" aria-describedby=${isOpen ? `conflict-${i}-problem` : nothing}>
      <legend>${entry}: ${label}</legend>
      ${
        isOpen ?
          html`<p class="problem" id="conflict-${i}-problem">
            ${msg('Wählen Sie eine der beiden Fassungen.', { id: 'merge-undecided' })}
          </p>`
        : nothing
      }
      <p class="hint">${msg(str`Vorher: ${base}`, { id: 'merge-before' })}</p>
      ${option('mine', msg('Meine Fassung', { id: 'merge-mine' }), mine)}
      ${option('theirs', msg('Die andere Fassung', { id: 'merge-theirs' }), theirs)}
    </fieldset>`;
  }

  #choose(i: number, choice: Choice): void {
    this.choices = this.merged.conflicts.map((_, k) => (k === i ? choice : this.choices[k]));
  }

  #chooseAll(choice: Choice): void {
    this.choices = this.merged.conflicts.map(() => choice);
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    const open = this.merged.conflicts.findIndex((_, i) => !this.choices[i]);
    if (open < 0) {
      this.dispatchEvent(new MergedEvent(resolve(this.merged, this.choices)));
      return;
    }
    this.asks = true;
    this.querySelector<HTMLInputElement>(`[name="conflict-${open}"]`)!.focus();
  };
}

define('editor-merge-dialog', EditorMergeDialog);

declare global {
  interface HTMLElementTagNameMap {
    'editor-merge-dialog': EditorMergeDialog;
  }
}
