import { msg } from '@lit/localize';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { formatFullDate } from '../../i18n/full-date.js';
import { define } from '../base/define.js';
import { DocumentOpenEvent } from '../base/document-open-event.js';
import { LocalizedElement } from '../base/localized-element.js';
import { now } from '../base/now.js';
import { currentLanguage } from '../i18n/language.js';
import { openingFailure } from '../saving/failure.js';
import { failureReport } from '../saving/report.js';
import type { DataDocument } from '../document/document.js';
import { StorageError, type DocumentStorage, type Stored } from '../storage/storage.js';
import './broken-file.js';
import type { BrokenFileEvent } from './broken-file.js';
import './new-form.js';
import type { NewDocumentEvent } from './new-form.js';
import { forgetFile, recentFiles, rememberFile, type Recent } from './recent.js';
import { atAddress, canPick, fromFiles, newFile, onMachine, pickFile, pickFolder, type OnMachine } from './ways.js';

/** The file that lies beside the editor. */
const BESIDE = '../data/rmi.json';

/** Where the work begins: which data file is to be edited. */
export class EditorStart extends LocalizedElement {
  static override get properties(): PropertyDeclarations {
    return {
      address: {},
      isOpening: { state: true },
      failure: { state: true },
      broken: { state: true },
      recent: { state: true },
      asksAddress: { state: true },
    };
  }

  /** Address of the file that is offered first, beside the editor. */
  address = BESIDE;
  private isOpening = false;
  private failure: StorageError | undefined;
  /** A file that is not JSON, and where it lies. */
  private broken: { readonly storage: DocumentStorage; readonly stored: Stored } | undefined;
  private recent: readonly Recent[] = [];
  /** Whether an address is missing or none. */
  private asksAddress = false;

  override connectedCallback(): void {
    super.connectedCallback();
    void recentFiles().then((recent) => (this.recent = recent));
    const bookmarked = new URLSearchParams(location.search).get('file');
    if (bookmarked) void this.#openAddress(new URL(bookmarked, document.baseURI).href);
  }

  protected override render(): TemplateResult {
    return html`<div class="start">
      <div>
        <h1 tabindex="-1">${msg('Welches Datenblatt?', { id: 'start-title' })}</h1>
        <p class="start-lead">
          ${msg('Kontakte, Öffnungszeiten und Texte, die auf allen Seiten zugleich zu sehen sind.', { id: 'start-lead' })}
          <a href="../guide/editor.html" hreflang="de">${msg('Anleitung mit Bildern', { id: 'start-guide' })}</a>
        </p>
        <div role="status">${this.#status()}</div>
      </div>
      ${this.broken ? this.#broken(this.broken) : this.#ways()}
    </div>`;
  }

  #status(): TemplateResult | typeof nothing {
    if (this.isOpening) return html`<p>${msg('Wird geöffnet …', { id: 'start-opening' })}</p>`;
    return this.failure ? failureReport(openingFailure(this.failure), this.failure) : nothing;
  }

  #broken({ storage, stored }: { readonly storage: DocumentStorage; readonly stored: Stored }): TemplateResult {
    return html`<editor-broken-file
      .name=${storage.name}
      .stored=${stored}
      @broken-file=${({ opens }: BrokenFileEvent) => {
        this.broken = undefined;
        if (opens) this.#opened(storage, stored);
      }}
    ></editor-broken-file>`;
  }

  #ways(): TemplateResult {
    return html`${this.#beside()} ${this.recent.length ? this.#recent() : nothing} ${this.#elsewhere()}
    ${this.#onMachine()} ${this.#new()}`;
  }

  #beside(): TemplateResult {
    const { href } = new URL(this.address, document.baseURI);
    return html`<section aria-labelledby="start-beside">
      <h2 id="start-beside">${msg('Auf diesem Server', { id: 'start-beside' })}</h2>
      <p class="start-address">${href}</p>
      <div class="actions">
        <button type="button" class="primary" @click=${() => this.#openAddress(href)}>
          ${msg('Datenblatt öffnen', { id: 'start-open' })}
        </button>
      </div>
    </section>`;
  }

  #recent(): TemplateResult {
    return html`<section aria-labelledby="start-recent">
      <h2 id="start-recent">${msg('Zuletzt geöffnet', { id: 'start-recent' })}</h2>
      <ul class="start-recent">
        ${this.recent.map(
          (file) =>
            html`<li>
              <button type="button" class="quiet" @click=${() => this.#reopen(file)}>${file.name}</button>
              <span class="hint">${formatFullDate(currentLanguage(), Math.floor(file.at.getTime() / 86_400_000))}</span>
              <button type="button" class="quiet" @click=${() => this.#forget(file)}>
                ${msg('Vergessen', { id: 'start-forget' })}<span class="said">: ${file.name}</span>
              </button>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #elsewhere(): TemplateResult {
    return html`<section aria-labelledby="start-elsewhere">
      <h2 id="start-elsewhere">${msg('An einer anderen Adresse', { id: 'start-elsewhere' })}</h2>
      <form class="start-row" novalidate @submit=${this.#submitAddress}>
        <div class="field">
          <label for="start-address">${msg('Adresse', { id: 'start-address' })}</label>
          ${
            this.asksAddress ?
              html`<p class="problem" id="start-address-problem">
                ${msg('Geben Sie eine Adresse an, die mit https:// beginnt.', { id: 'start-address-wrong' })}
              </p>`
            : nothing
          }
          <input
            id="start-address"
            type="url"
            placeholder="https://www.stadt.example/rmi/data/rmi.json"
            aria-invalid=${this.asksAddress ? 'true' : 'false'}
            aria-describedby=${this.asksAddress ? 'start-address-problem' : nothing}
          />
        </div>
        <button type="submit">${msg('Öffnen', { id: 'start-open-address' })}</button>
      </form>
    </section>`;
  }

  #onMachine(): TemplateResult {
    return html`<section aria-labelledby="start-machine">
      <h2 id="start-machine">${msg('Auf diesem Gerät oder einem Netzlaufwerk', { id: 'start-machine' })}</h2>
      ${canPick() ? this.#pickers() : this.#fileInput()}
    </section>`;
  }

  #pickers(): TemplateResult {
    return html`<p class="hint">
        ${msg('Im Ordner des Datenblatts liegen auch seine Übersetzungen.', { id: 'start-folder-hint' })}
      </p>
      <div class="actions">
        <button type="button" @click=${() => this.#pick(pickFolder)}>
          ${msg('Ordner wählen', { id: 'start-pick-folder' })}
        </button>
        <button type="button" @click=${() => this.#pick(pickFile)}>
          ${msg('Nur die Datei wählen', { id: 'start-pick' })}
        </button>
      </div>`;
  }

  /** Where the browser cannot write files, they are downloaded. */
  #fileInput(): TemplateResult {
    return html`<div class="field">
      <label for="start-file">
        ${msg('Datenblatt wählen, mit seinen Übersetzungen oder als ZIP', { id: 'start-files' })}
      </label>
      <p class="hint" id="start-file-hint">
        ${msg('Gespeichert wird in diesem Browser, indem Sie die Dateien herunterladen.', { id: 'start-download' })}
      </p>
      <input
        id="start-file"
        type="file"
        multiple
        accept=".json,.zip,application/json"
        aria-describedby="start-file-hint"
        @change=${this.#chosen}
      />
    </div>`;
  }

  #new(): TemplateResult {
    return html`<section aria-labelledby="start-new">
      <h2 id="start-new">${msg('Neu anlegen', { id: 'start-new' })}</h2>
      <details>
        <summary>${msg('Ein Datenblatt für ein anderes Amt beginnen', { id: 'start-begin' })}</summary>
        <editor-new-form @document-new=${this.#begin}></editor-new-form>
      </details>
    </section>`;
  }

  readonly #begin = ({ data }: NewDocumentEvent): void => {
    const { storage, stored, begun } = newFile(data);
    this.#opened(storage, stored, begun);
  };

  readonly #submitAddress = (event: Event): void => {
    event.preventDefault();
    const input = this.querySelector<HTMLInputElement>('#start-address')!;
    const address = input.value.trim();
    this.asksAddress = !/^https?:\/\/\S+$/i.test(address);
    if (this.asksAddress) input.focus();
    else void this.#openAddress(address);
  };

  async #pick(ask: () => Promise<OnMachine | undefined>): Promise<void> {
    const picked = await ask();
    if (picked) await this.#open(onMachine(picked), { onMachine: picked });
  }

  readonly #chosen = async ({ target }: Event): Promise<void> => {
    const { files } = target as HTMLInputElement;
    if (files?.length) await this.#open(fromFiles([...files]));
  };

  async #openAddress(address: string): Promise<void> {
    if (await this.#open(atAddress(address), { address })) bookmark(address);
  }

  async #reopen({ address, onMachine: picked }: Recent): Promise<void> {
    if (address) await this.#openAddress(address);
    else if (picked) await this.#open(onMachine(picked), { onMachine: picked });
  }

  async #forget({ name }: Recent): Promise<void> {
    await forgetFile(name);
    this.recent = await recentFiles();
  }

  /**
   * @param way how to find it again; left out where the browser cannot
   * @returns whether there was something to open
   */
  async #open(storage: DocumentStorage, way?: Pick<Recent, 'address' | 'onMachine'>): Promise<boolean> {
    this.failure = undefined;
    this.isOpening = true;
    try {
      const stored = await storage.open();
      if (way) await rememberFile({ name: storage.name, at: now(), ...way });
      if (stored.broken) this.broken = { storage, stored };
      else this.#opened(storage, stored);
      return true;
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      this.failure = error;
      return false;
    } finally {
      this.isOpening = false;
    }
  }

  #opened(storage: DocumentStorage, stored: Stored, begun?: DataDocument): void {
    this.dispatchEvent(new DocumentOpenEvent(storage, stored, begun));
  }
}

/** Who comes back to this address, or loads it anew, gets the same file. */
function bookmark(address: string): void {
  const { origin, pathname, search, href } = new URL(address);
  const file = origin === location.origin ? pathname + search : href;
  history.replaceState(null, '', `?${String(new URLSearchParams({ file }))}${location.hash}`);
}

define('editor-start', EditorStart);

declare global {
  interface HTMLElementTagNameMap {
    'editor-start': EditorStart;
  }
}
