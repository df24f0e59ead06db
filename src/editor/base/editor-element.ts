import { ContextConsumer } from '@lit/context';
import { updateWhenLocaleChanges } from '@lit/localize';
import { LitElement } from 'lit';
import type { DocumentStore } from '../document/store.js';
import { documentContext } from './document-context.js';

/**
 * What views and fields of the editor share: the open document, and rendering anew when it or the language changes.
 *
 * They render into the page itself, without shadow roots: the editor is one app on a page of its own, so labels, error
 * summary, style sheet and find-in-page work across it as in plain HTML.
 */
export abstract class EditorElement extends LitElement {
  readonly #context = new ContextConsumer(this, {
    context: documentContext,
    subscribe: true,
    callback: (store) => this.#follow(store),
  });
  #followed: DocumentStore | undefined;
  #shown: readonly unknown[] | undefined;

  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  /** What is open. Only in `render` and later. */
  protected get store(): DocumentStore {
    return this.#context.value!;
  }

  /** What of the document is shown: where none of it has changed there is nothing to render anew. Default: all of it. */
  protected get watched(): readonly unknown[] {
    return [this.store.document, this.store.saved];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#follow(this.#context.value);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#follow(undefined);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override performUpdate(): void {
    // The notice is there before anything is open.
    this.#shown = this.#followed && this.watched;
    super.performUpdate();
  }

  readonly #changed = (): void => {
    const { watched } = this;
    const isSame = watched.length === this.#shown?.length && watched.every((value, i) => value === this.#shown![i]);
    if (!isSame) this.requestUpdate();
  };

  #follow(store: DocumentStore | undefined): void {
    if (store === this.#followed) return;
    this.#followed?.removeEventListener('document-change', this.#changed);
    this.#followed = store;
    this.#shown = undefined;
    store?.addEventListener('document-change', this.#changed);
    this.requestUpdate();
  }
}
