import { html, LitElement, noChange, render, type PropertyValues, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { property } from './property.js';
import type { Language } from '../i18n/locale.js';
import { foreign, inLocale } from '../i18n/locales.js';
import { inWords } from '../model/say.js';
import type { Contact, RmiData } from '../model/schema.js';
import { adopt, DataError, type Loaded } from '../source/load.js';
import type { Translations } from '../source/overlay.js';
import { clock } from './clock.js';
import { define, version, type WidgetClass } from './define.js';
import { RmiErrorEvent, RmiReadyEvent } from './events.js';
import { warnOnce } from './log.js';
import { Missing, type WidgetState } from './state.js';
import { Supply } from './supply.js';
import { turn } from './turn.js';

const SLOT = html`<slot></slot>`;

/**
 * What all widgets share: whose data, which language, which state. A widget adds `select` and `view`.
 *
 * @attr {string} lang - Language to speak. Default: that of the nearest element around it that has one, else of the page.
 * @attr {number} max-age - After how many days without a check, the file's `updated`, readers are told that the data may be outdated. On a widget or anything around it. Default: none.
 * @cssprop [--rmi-accent] - Links, buttons, the bar of today.
 * @cssprop [--rmi-text] - Text. Default: that of the page.
 * @cssprop [--rmi-muted] - Text that matters less.
 * @cssprop [--rmi-line] - Hairlines.
 * @cssprop [--rmi-control] - Borders of fields.
 * @cssprop [--rmi-soft] - The ground of buttons.
 * @cssprop [--rmi-open] - The state open.
 * @cssprop [--rmi-closed] - The state closed.
 * @cssprop [--rmi-appointment] - The state by appointment.
 * @cssprop [--rmi-surface=none] - The ground of the widget.
 * @cssprop [--rmi-border=none] - The border of the widget.
 * @cssprop [--rmi-padding=0] - The space inside the border.
 * @cssprop [--rmi-radius=0.25em] - Round corners.
 * @cssprop [--rmi-space=0.5em] - The unit of space.
 * @cssprop [--rmi-font-size] - The size of text. Default: that of the page.
 * @cssprop [--rmi-heading-font] - The font of headings. Default: that of the page.
 */
export abstract class RmiElement<Part = unknown> extends LitElement {
  /** @internal */
  static readonly adopt = adopt;

  /** @internal */
  static readonly version: string = version;

  /** Registers the element and those it is made of; until then the class is only a class. */
  static define(this: WidgetClass): void {
    define(this);
  }

  /**
   * Address of the data file. Default: that of the nearest `<rmi-data>`, else of the page's `<link rel="rmi-data">`, else
   * `data/rmi.json` beside the script.
   */
  @property({ reflect: true }) src?: string;

  /** The content of a data file, instead of an address. */
  @property({ attribute: false }) data?: RmiData;

  /** Level of the heading, 1 to 6, or 0 for none. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 3;

  /** What the widget shows: `waiting`, `ready`, `missing` or `failed`. Read only. */
  @property({ reflect: true }) state: WidgetState = 'waiting';

  /**
   * The very entry to show, from a composite to its parts.
   *
   * @internal
   */
  @property({ attribute: false }) entry?: Part;

  /**
   * Translations of `data`, from a composite to its parts.
   *
   * @internal
   */
  @property({ attribute: false }) translations?: Translations;

  /** Which part of the data this widget shows. */
  protected abstract select(data: RmiData): Part | Missing;

  /** The part as markup. */
  protected abstract view(part: Part): TemplateResult;

  readonly #supply = new Supply(this);
  /** What a server put into the shadow root: it stays until the widget can speak for itself. */
  #prerendered: ChildNode[] = [];
  #part: Part | undefined;
  #told: unknown;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#supply.connect();
    // The first time, what a page set before we were loaded is not ours yet.
    if (this.hasUpdated) this.#supply.locate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#supply.disconnect();
    clock.wake(this.#tick, null);
  }

  /** The language everything is shown in. */
  protected get language(): Language {
    return this.#supply.language;
  }

  /** The whole file, for what surrounds the part, like the time zone. Only in `view`. */
  protected get file(): RmiData {
    return (this.#supply.file as Loaded).data;
  }

  /** What parts of a composite take over, besides `data`. */
  protected get overlay(): Translations | undefined {
    return this.#supply.translations;
  }

  /** The time, or null while it is better not to ask; the widget is rendered again once it is known. */
  protected now(): Date | null {
    return clock.now(this.#tick);
  }

  /** The time without the wait, good enough to tell the season. */
  protected roughly(): Date {
    return clock.roughly;
  }

  /** Renders again at an instant. */
  protected wakeAt(at: Date | null): void {
    // A widget removed before its first rendering is rendered all the same.
    clock.wake(this.#tick, this.isConnected ? at : null);
  }

  /** A text of the data file in the reader's language; marked as the file's where there is no translation. */
  protected text(source: string): string | TemplateResult {
    const { fileLanguage, translations } = this.#supply;
    return this.#foreign?.translated(source, fileLanguage, translations, this, this.language.tag) ?? source;
  }

  /** A proper name of the data file, in its own language. */
  protected original(source: string): string | TemplateResult {
    return this.#foreign?.original(source, this.#supply.fileLanguage) ?? source;
  }

  /** What a contact is called: a unit in the reader's language, a person as people are. */
  protected nameOf({ kind, honorificPrefix, name }: Contact): string | TemplateResult {
    return kind === 'department' ? this.text(name) : this.original([honorificPrefix, name].filter(Boolean).join(' '));
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#prerendered = [...(this.shadowRoot?.childNodes ?? [])];
    const root = super.createRenderRoot();
    // After what is pre-rendered, so that it can go without us.
    this.renderOptions.renderBefore = null;
    // What the page has between the tags does not go away while the widget waits for its turn.
    if (!this.#prerendered[0]) render(SLOT, root, this.renderOptions);
    return root;
  }

  /** Who was handed its data, as a part of a composite is, renders at once, so that the whole is painted as one. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const wait = this.data ? undefined : turn();
    if (!wait) return super.scheduleUpdate();
    // A moment later for those that show nothing yet: who is first on the page is first to show its data.
    const moment = this.hasUpdated ? wait : wait.then();
    return moment.then(() => this.scheduleUpdate());
  }

  protected override performUpdate(): void {
    // Looked up anew for each text: what is set now may bring another language.
    inLocale(
      () => this.language.locale,
      () => super.performUpdate(),
    );
  }

  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    if (!this.hasUpdated || changed.has('src') || changed.has('data')) this.#supply.locate();
    // What shows stays until its successor is here: a change of language or file never blanks a widget.
    return this.#supply.complete || this.state !== 'ready';
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    this.#part = undefined;
    const { complete, file } = this.#supply;
    if (!complete) {
      // Whoever tries again keeps the button, and the focus on it.
      if (this.state !== 'failed') this.state = 'waiting';
    } else if (file instanceof DataError) {
      this.state = 'failed';
      this.#tell(file, () => new RmiErrorEvent('failed', file.message, file));
    } else {
      this.#select();
    }
  }

  protected override render(): unknown {
    if (this.state !== 'ready') return this.#prerendered[0] ? noChange : this.#fallback();
    // In the same task as what takes its place, so that nothing moves.
    for (const node of this.#prerendered.splice(0)) node.remove();
    const { tag, dir } = this.language;
    const body = this.view(this.#part as Part);
    return html`<div class="root" lang=${tag} dir=${dir}>
      ${body}${this.#foreign?.note(this, tag)}${Supply.remark?.(this, this.file)}
    </div>`;
  }

  readonly #tick = (): void => this.requestUpdate();

  #select(): void {
    for (const { message } of (this.#supply.file as Loaded).issues)
      warnOnce(`${this.#supply.url ?? '.data'}: ${message}`);
    const part = this.entry ?? this.select(this.file);
    if (part instanceof Missing) {
      this.state = 'missing';
      const { fact, say } = part;
      this.#tell(fact, async () => new RmiErrorEvent('missing', await inWords(fact, say)));
    } else {
      this.#part = part;
      this.state = 'ready';
      this.#tell(this.file, () => new RmiReadyEvent());
    }
  }

  /** Tells page and author once of each new outcome, after it shows. */
  #tell(outcome: unknown, make: () => Event | Promise<RmiErrorEvent>): void {
    if (outcome === this.#told) return;
    this.#told = outcome;
    void this.updateComplete.then(async () => {
      const event = await make();
      if (event instanceof RmiErrorEvent) warnOnce(`<${this.localName}>: ${event.message}`);
      this.dispatchEvent(event);
    });
  }

  #fallback(): TemplateResult {
    const authored = this.children.length > 0 || Boolean(this.textContent?.trim());
    if (authored || this.state === 'missing') return SLOT;
    const { tag, dir } = this.language;
    if (this.state === 'waiting')
      return html`<p class="waiting" role="status" lang=${tag} dir=${dir}>${msg('Wird geladen …')}</p>`;
    return html`<p class="failed" lang=${tag} dir=${dir}>
      ${msg('Diese Angaben lassen sich gerade nicht laden.')}
      <button type="button" @click=${this.#supply.locate}>${msg('Noch einmal versuchen')}</button>
    </p>`;
  }

  /** What shows one language beside another, where there are two. */
  get #foreign(): typeof foreign {
    return this.language.locale === this.#supply.fileLanguage ? undefined : foreign;
  }
}
