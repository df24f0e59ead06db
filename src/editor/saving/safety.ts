import { msg } from '@lit/localize';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { debounced, type Debounced } from '../base/debounce.js';
import { define } from '../base/define.js';
import { EditorElement } from '../base/editor-element.js';
import { now } from '../base/now.js';
import { draftName, forgetDraft, saveDraft } from '../storage/drafts.js';
import type { DocumentStorage } from '../storage/storage.js';
import { Tabs, type TabsChangeEvent } from '../storage/tabs.js';
import './draft-offer.js';

/** Milliseconds without a key before the draft is kept. */
const REST = 300;

/** Sees to it that nothing is lost: keeps a draft, asks before leaving, knows of other tabs with the same file. */
export class EditorSafety extends EditorElement {
  static override get properties(): PropertyDeclarations {
    return { storage: { attribute: false }, other: { state: true } };
  }

  storage!: DocumentStorage;
  /** What another tab does with the same file. */
  private other: 'none' | 'open' | 'saved' = 'none';
  /** While an earlier draft waits for an answer, none takes its place. */
  #isSettled = false;
  #tabs: Tabs | undefined;
  /** The name of the draft there is. */
  #draft: string | undefined;
  readonly #keep: Debounced;

  constructor() {
    super();
    this.#keep = debounced(REST, () => this.#keepDraft());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('pagehide', this.#keep.now);
    document.addEventListener('visibilitychange', this.#keep.now);
    window.addEventListener('beforeunload', this.#leaving);
    document.addEventListener('stored-change', this.#stored);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#keep.now();
    window.removeEventListener('pagehide', this.#keep.now);
    document.removeEventListener('visibilitychange', this.#keep.now);
    window.removeEventListener('beforeunload', this.#leaving);
    document.removeEventListener('stored-change', this.#stored);
    this.#tabs?.close();
    this.#tabs = undefined;
  }

  protected override render(): TemplateResult {
    return html`<div role="status">${this.#notice()}</div>
      <editor-draft-offer
        .storage=${this.storage}
        @draft-settled=${() => (this.#isSettled = true)}
      ></editor-draft-offer>`;
  }

  protected override updated(): void {
    // A view that has gone keeps nothing any more.
    if (!this.isConnected) return;
    this.#tabs ??= this.#listen();
    this.#keep();
  }

  #listen(): Tabs {
    const tabs = new Tabs(this.storage.name);
    tabs.addEventListener('tabs-change', (event) => {
      const { other } = event as TabsChangeEvent;
      // What was saved there matters more than that somebody is there.
      if (this.other !== 'saved') this.other = other;
    });
    return tabs;
  }

  /** What lies there now is what is here: the other window's is merged already. */
  readonly #stored = (): void => {
    if (this.store.hasChanges) return;
    // At once: whoever saves may close the window right after.
    this.#keep.now();
    this.#tabs?.saved();
    if (this.other === 'saved') this.other = 'open';
  };

  #notice(): TemplateResult | typeof nothing {
    switch (this.other) {
      case 'none':
        return nothing;
      case 'open':
        return html`<p class="warning">
          ${msg('Dieses Datenblatt ist noch in einem anderen Fenster offen. Bearbeiten Sie es nur in einem.', {
            id: 'safety-open',
          })}
        </p>`;
      case 'saved':
        return html`<p class="warning">
          ${msg('In einem anderen Fenster wurde inzwischen gespeichert. Beim Speichern wird beides zusammengeführt.', {
            id: 'safety-saved',
          })}
        </p>`;
    }
  }

  /** Keeps what is not saved, and forgets it once it is. */
  #keepDraft(): void {
    if (!this.#isSettled) return;
    const { document, saved, hasChanges } = this.store;
    const name = hasChanges ? draftName(this.storage, saved) : undefined;
    if (this.#draft !== undefined && this.#draft !== name) void forgetDraft(this.#draft);
    if (name !== undefined) void saveDraft(name, { document, saved }, now());
    this.#draft = name;
  }

  readonly #leaving = (event: BeforeUnloadEvent): void => {
    this.#keep.now();
    if (this.store.hasChanges) event.preventDefault();
  };
}

define('editor-safety', EditorSafety);

declare global {
  interface HTMLElementTagNameMap {
    'editor-safety': EditorSafety;
  }
}
