import {
  html,
  LitElement,
  noChange,
  nothing,
  render,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Language } from '../i18n/locale.js';
import { inWords } from '../model/in-words.js';
import type { Contact, RmiData } from '../model/schema.js';
import { adopt, DataError, type Loaded } from '../source/load.js';
import type { Translations } from '../source/overlay.js';
import { Announcer } from './announcer.js';
import { clock } from './clock.js';
import { ClockController } from './clock-controller.js';
import { DataController } from './data-controller.js';
import { define, version, type WidgetClass } from './define.js';
import { RmiErrorEvent, RmiReadyEvent } from './events.js';
import { fallback, SLOT } from './fallback.js';
import { LanguageController } from './language-controller.js';
import { warnOnce } from './log.js';
import { outdatedNote } from './outdated.js';
import { Prerendered } from './prerendered.js';
import { renderScheduler } from './render-scheduler.js';
import { Missing, type WidgetState } from './state.js';
import { SurroundingsController } from './surroundings-controller.js';

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
  static override get properties(): PropertyDeclarations {
    return {
      src: { reflect: true },
      data: { attribute: false },
      headingLevel: { attribute: 'heading-level', type: Number },
      state: { reflect: true },
      entry: { attribute: false },
      translations: { attribute: false },
    };
  }

  /** @internal */
  static get adopt() {
    return adopt;
  }

  /** @internal */
  static get version(): string {
    return version;
  }

  /** Registers the element and those it is made of; until then the class is only a class. */
  static define(this: WidgetClass): void {
    define(this);
  }

  /**
   * Address of the data file. Default: that of the nearest `<rmi-data>`, else of the page's `<link rel="rmi-data">`, else
   * `data/rmi.json` beside the script.
   */
  src?: string;

  /** The content of a data file, instead of an address. */
  data?: RmiData;

  /** Level of the heading, 1 to 6, or 0 for none. */
  headingLevel = 3;

  /** What the widget shows: `waiting`, `ready`, `missing` or `failed`. Read only. */
  state: WidgetState = 'waiting';

  /**
   * The very entry to show, from a composite to its parts.
   *
   * @internal
   */
  entry?: Part;

  /**
   * Translations of `data`, from a composite to its parts.
   *
   * @internal
   */
  translations?: Translations;

  /** Which part of the data this widget shows. */
  protected abstract select(data: RmiData): Part | Missing;

  /** The part as markup. */
  protected abstract view(part: Part): TemplateResult;

  readonly #data: DataController;
  readonly #language: LanguageController;
  readonly #clock = new ClockController(this);
  readonly #prerendered = new Prerendered();
  readonly #announcer = new Announcer(this);
  #part: Part | undefined;

  constructor() {
    super();
    // First, for it counts the widgets on the page, and others ask how many there are.
    new SurroundingsController(this, this.#locate);
    this.#data = new DataController(this, () => this.#language.locate());
    this.#language = new LanguageController(this, this.#data);
  }

  // What follows is for views, and for parts of a view that are loaded later.

  /**
   * The language everything is shown in.
   *
   * @internal
   */
  get language(): Language {
    return this.#language.language;
  }

  /**
   * The whole file, for what surrounds the part, like the time zone. Only in `view`.
   *
   * @internal
   */
  get file(): RmiData {
    return this.#data.content!;
  }

  /**
   * What parts of a composite take over, besides `data`.
   *
   * @internal
   */
  get overlay(): Translations | undefined {
    return this.#language.translations;
  }

  /**
   * The time, or null while it is better not to ask; the widget is rendered again once it is known.
   *
   * @internal
   */
  now(): Date | null {
    return this.#clock.now();
  }

  /** The time without the wait, good enough to tell the season. */
  protected roughly(): Date {
    return clock.roughly;
  }

  /**
   * Renders again at an instant.
   *
   * @internal
   */
  wakeAt(at: Date | null): void {
    this.#clock.wakeAt(at);
  }

  /**
   * A text of the data file in the reader's language; marked as the file's where there is no translation.
   *
   * @internal
   */
  text(source: string): string | TemplateResult {
    return this.#language.text(source);
  }

  /**
   * A proper name of the data file, in its own language.
   *
   * @internal
   */
  original(source: string): string | TemplateResult {
    return this.#language.original(source);
  }

  /**
   * What a contact is called: a unit in the reader's language, a person as people are.
   *
   * @internal
   */
  nameOf({ kind, honorificPrefix, name }: Contact): string | TemplateResult {
    return kind === 'department' ? this.text(name) : this.original([honorificPrefix, name].filter(Boolean).join(' '));
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#prerendered.take(this.shadowRoot);
    const root = super.createRenderRoot();
    // After what is pre-rendered, so that it can go without us.
    this.renderOptions.renderBefore = null;
    // What the page has between the tags does not go away while the widget waits for its turn.
    if (!this.#prerendered.isShown) render(SLOT, root, this.renderOptions);
    return root;
  }

  /** Whether its turn comes after that of others; a part of a composite renders at once, so that the whole is painted as one. */
  protected get waitsForTurn(): boolean {
    return !this.data;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const render = (): void | Promise<unknown> => super.scheduleUpdate();
    return this.waitsForTurn ? renderScheduler.run(this, render) : render();
  }

  protected override performUpdate(): void {
    this.#language.run(() => super.performUpdate());
  }

  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    if (!this.hasUpdated || changed.has('src') || changed.has('data')) this.#locate();
    // What shows stays until its successor is here: a change of language or file never blanks a widget.
    return this.#isComplete || this.state !== 'ready';
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    this.#part = undefined;
    const { file } = this.#data;
    if (!this.#isComplete) {
      // Whoever tries again keeps the button, and the focus on it.
      if (this.state !== 'failed') this.state = 'waiting';
    } else if (file instanceof DataError) {
      this.state = 'failed';
      this.#announcer.tell(file, () => new RmiErrorEvent('failed', file.message, file));
    } else {
      this.#select(file as Loaded);
    }
  }

  protected override render(): unknown {
    if (this.state !== 'ready')
      return this.#prerendered.isShown ? noChange : fallback(this, this.state, this.language, this.#locate);
    this.#prerendered.remove();
    const { tag, dir } = this.language;
    const body = this.view(this.#part as Part);
    // A part of a composite leaves what is to be said of all to it.
    if (this.entry) return html`<div class="root" lang=${tag} dir=${dir}>${body}</div>`;
    const notes = [this.#language.note(), outdatedNote(this)].filter(Boolean);
    return html`<div class="root" lang=${tag} dir=${dir}>${body}${notes.length ? notes : nothing}</div>`;
  }

  /** Looks again whose data and which language the page means; tries again what failed. */
  readonly #locate = (): void => {
    this.#data.locate();
    this.#language.locate();
  };

  get #isComplete(): boolean {
    return this.#data.file !== undefined && this.#language.isReady;
  }

  #select({ data, issues }: Loaded): void {
    for (const { message } of issues) warnOnce(`${this.#data.url ?? '.data'}: ${message}`);
    const part = this.entry ?? this.select(data);
    if (part instanceof Missing) {
      this.state = 'missing';
      this.#announcer.tell(part.fact, async () => new RmiErrorEvent('missing', await inWords(part.fact, part.message)));
    } else {
      this.#part = part;
      this.state = 'ready';
      this.#announcer.tell(data, () => new RmiReadyEvent());
    }
  }
}
