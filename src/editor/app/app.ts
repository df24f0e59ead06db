import { ContextProvider } from '@lit/context';
import { msg, updateWhenLocaleChanges } from '@lit/localize';
import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { AnnounceEvent } from '../base/announce-event.js';
import { define } from '../base/define.js';
import { documentContext } from '../base/document-context.js';
import '../base/document-open-event.js';
import { focusField, viewRendered } from '../base/focus-field.js';
import { keepPlace } from '../base/keep-place.js';
import type { DataDocument } from '../document/document.js';
import { DocumentStore } from '../document/store.js';
import { ProblemList, problemsContext } from '../problems/problem-list.js';
import '../problems/problem-summary.js';
import '../saving/safety.js';
import '../start/opening.js';
import '../start/start.js';
import type { DocumentStorage } from '../storage/storage.js';
import { VIEWS, type Place, type View } from '../views.js';
import './history-buttons.js';
import './language-switch.js';
import './navigation.js';
import './notice.js';
import { routeOf } from './routes.js';
import { UndoKeys } from './undo-keys.js';

/** The editor: what is open, and the view that is asked for. */
export class EditorApp extends LitElement {
  static override get properties(): PropertyDeclarations {
    return { home: { attribute: false }, hash: { state: true }, notice: { state: true }, place: { state: true } };
  }

  /** The one place there is, inside another system; elsewhere whoever works here chooses. */
  declare home: DocumentStorage | undefined;
  /** Which view is shown, as the address says it. */
  declare hash: string;
  /** What happened last that a clerk should hear of. */
  declare notice: AnnounceEvent | undefined;
  /** Where the open document belongs. */
  declare place: Place | undefined;

  readonly #store = new ContextProvider(this, { context: documentContext });
  readonly #problems = new ContextProvider(this, { context: problemsContext });

  constructor() {
    super();
    this.hash = '';
    updateWhenLocaleChanges(this);
    new UndoKeys(this, () => this.store);
    this.addEventListener('document-open', (event) => this.open(event));
    this.addEventListener('stored-change', ({ stored }) => (this.place = { ...this.place!, stored }));
    this.addEventListener('editor-announce', (event) => (this.notice = event));
    this.addEventListener('focusin', ({ target }) => this.#problems.value?.hold(fieldOf(target)));
    this.addEventListener('focusout', ({ target, relatedTarget }) => {
      const field = fieldOf(target);
      if (field && field !== fieldOf(relatedTarget)) this.#problems.value?.release();
    });
  }

  /** What is open. */
  get store(): DocumentStore | undefined {
    return this.#store.value;
  }

  /** Shows a document that was opened. */
  open({ storage, stored, begun = stored.document }: Place & { readonly begun?: DataDocument | undefined }): void {
    const hasFocus = this.contains(document.activeElement);
    this.place = { storage, stored };
    this.#problems.value?.dispose();
    const store = new DocumentStore(begun, stored.document);
    this.#store.setValue(store);
    this.#problems.setValue(new ProblemList(store));
    this.notice = undefined;
    if (hasFocus) void viewRendered().then(keepPlace);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.hash = location.hash;
    window.addEventListener('hashchange', this.#onHashChange);
    this.addEventListener('click', this.#onClick);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#onHashChange);
    this.removeEventListener('click', this.#onClick);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    return html`<header class="bar">
        <a class="skip" href="#main" @click=${this.#skip}>${msg('Zum Inhalt', { id: 'app-skip' })}</a>
        <p class="brand">${msg('Datenblatt bearbeiten', { id: 'app-title' })}</p>
        ${this.store ? html`<editor-history-buttons></editor-history-buttons>` : nothing}
        <editor-language-switch></editor-language-switch>
      </header>
      ${this.place ? this.#workplace(this.place) : html`<main id="main">${this.#start()}</main>`}
      <editor-notice .notice=${this.notice} @editor-notice-close=${() => (this.notice = undefined)}></editor-notice>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has('hash')) void this.#arrive(changed.get('hash') === undefined);
  }

  #start(): TemplateResult {
    return this.home ?
        html`<editor-opening .storage=${this.home}></editor-opening>`
      : html`<editor-start></editor-start>`;
  }

  #workplace(place: Place): TemplateResult {
    const { rest } = routeOf(this.hash);
    const view = this.#view;
    return html`<div class="workplace">
      <editor-navigation .current=${view.name}></editor-navigation>
      <main id="main">
        <editor-safety .storage=${place.storage}></editor-safety>
        <editor-problem-summary></editor-problem-summary>
        ${view.render(rest, place)}
      </main>
    </div>`;
  }

  get #view(): View {
    const { view } = routeOf(this.hash);
    return VIEWS.find(({ name }) => name === view) ?? VIEWS[0]!;
  }

  readonly #onHashChange = (): void => void (this.hash = location.hash);

  /** A link to the field the address has already leads there all the same. */
  readonly #onClick = ({ target }: Event): void => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    if (link?.hash && link.hash === location.hash) void this.#arrive(false);
  };

  /** Goes to the field that is asked for, or to the beginning of the view; nobody is pulled about at the start. */
  async #arrive(isFirst: boolean): Promise<void> {
    document.title = `${this.#view.label()} – ${msg('Datenblatt bearbeiten', { id: 'app-title' })}`;
    const { field } = routeOf(this.hash);
    if (field && (await focusField(field))) return;
    if (isFirst) return;
    await viewRendered();
    this.querySelector<HTMLElement>('main h1')?.focus();
  }

  #skip(event: Event): void {
    event.preventDefault();
    this.querySelector<HTMLElement>('main h1')?.focus();
  }
}

/** The field that is being filled in; what was just added is one as a whole. */
function fieldOf(target: EventTarget | null): string {
  if (!(target instanceof Element)) return '';
  const { new: added } = target.closest<HTMLElement>('[data-new]')?.dataset ?? {};
  return added ?? target.closest<HTMLElement>('[data-path]')?.dataset['path'] ?? '';
}

define('editor-app', EditorApp);

declare global {
  interface HTMLElementTagNameMap {
    'editor-app': EditorApp;
  }
}
