import { msg } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { match } from '../../i18n/locale.js';
import { debounced, type Debounced } from '../base/debounce.js';
import { define } from '../base/define.js';
import { EditorElement } from '../base/editor-element.js';
import type { Scene, Sight } from './scene.js';
import { WIDGETS } from './widgets.js';

/** How wide the page in the preview is: pixels, or all there is. */
export type PreviewWidth = '320' | '600' | 'full';

/** Fires where the reader in the preview chose a language there. */
export class PreviewLanguageEvent extends Event {
  constructor(readonly language: string) {
    super('preview-language', { bubbles: true });
  }
}

/** Milliseconds without a key before the preview follows, so that typing stays fluid. */
const REST = 150;

/** A page of its own that shows one widget over the open document. */
export class EditorPreviewFrame extends EditorElement {
  static override get properties() {
    return {
      address: {},
      widget: {},
      contact: {},
      location: {},
      language: {},
      scheme: {},
      width: {},
      at: { attribute: false },
      height: { state: true },
      outcome: { state: true },
    };
  }

  /** Where the page for the frame lies. */
  address = 'preview/frame.html';
  /** Tag of the widget. */
  widget = 'rmi-department';
  /** Id of the contact it shows; empty for the first that suits. */
  contact = '';
  /** Id of the building it shows. */
  location = '';
  language = 'de';
  scheme: 'light' | 'dark' = 'light';
  width: PreviewWidth = 'full';
  /** The moment to show; undefined for now. */
  at: Date | undefined;

  private height = 240;
  private outcome = '';
  #isLoaded = false;
  /** What the page shows. */
  #scene: Scene | undefined;
  #hasChosen = false;
  /** The language that was told last, to know when the reader's own choice no longer counts. */
  #told = '';
  readonly #send: Debounced;

  constructor() {
    super();
    this.#send = debounced(REST, () => this.#sendScene());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('message', this.#heard);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('message', this.#heard);
    this.#send.cancel();
    this.#isLoaded = false;
  }

  protected override render(): TemplateResult {
    return html`<div class="preview-window" data-width=${this.width} data-scheme=${this.scheme}>
        <iframe
          title=${msg('Vorschau der Seite', { id: 'preview-frame' })}
          src=${this.address}
          height=${this.height}
          @load=${this.#loaded}
        ></iframe>
      </div>
      <p class="preview-note" role="status">${this.outcome === 'ready' ? nothing : this.#note()}</p>`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('widget') || changed.has('contact') || changed.has('location')) this.outcome = '';
  }

  protected override updated(): void {
    this.#send();
  }

  #note(): string | typeof nothing {
    if (this.outcome === 'missing')
      return msg('Dazu steht nichts im Datenblatt. Auf der Seite bleibt hier, was zwischen den Tags steht.', {
        id: 'preview-missing',
      });
    if (this.outcome === 'failed')
      return msg('So kann niemand das Datenblatt lesen. Es fehlt der Name des Amts oder ein Kontakt mit Namen.', {
        id: 'preview-failed',
      });
    return nothing;
  }

  readonly #loaded = (): void => {
    this.#isLoaded = true;
    this.#hasChosen = false;
    this.#told = '';
    this.#scene = undefined;
    this.#send.now();
  };

  #sendScene(): void {
    const page = this.querySelector('iframe')?.contentWindow;
    if (!this.#isLoaded || !page) return;
    // A reader's own choice goes before what the page says, for as long as the page lives.
    if (this.#hasChosen && this.#told !== this.language) {
      this.#isLoaded = false;
      page.location.reload();
      return;
    }
    this.#told = this.language;
    const { widget, contact, location: house, language: lang, scheme, at } = this;
    const scene: Scene = {
      document: this.store.document,
      widget,
      attributes: { ...(contact && { contact }), ...(house && { location: house }) },
      inside: WIDGETS[widget]?.inside ?? [],
      lang,
      dir: match(lang)?.dir ?? 'ltr',
      scheme,
      at: at?.getTime(),
    };
    if (isSame(scene, this.#scene)) return;
    this.#scene = scene;
    page.postMessage(scene, window.origin);
  }

  readonly #heard = ({ source, origin, data }: MessageEvent<Sight>): void => {
    if (source !== this.querySelector('iframe')?.contentWindow || origin !== window.origin) return;
    const { height, state, chosen } = data;
    if (height) this.height = height;
    if (state) this.outcome = state;
    if (chosen) {
      this.#hasChosen = true;
      this.#told = chosen;
      this.dispatchEvent(new PreviewLanguageEvent(chosen));
    }
  };
}

/** Documents never change, so the same one says the same. */
const isSame = (a: Scene, b: Scene | undefined): boolean =>
  a.document === b?.document && JSON.stringify({ ...a, document: 0 }) === JSON.stringify({ ...b, document: 0 });

define('editor-preview-frame', EditorPreviewFrame);

declare global {
  interface HTMLElementTagNameMap {
    'editor-preview-frame': EditorPreviewFrame;
  }
}
