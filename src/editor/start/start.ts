import { msg } from '@lit/localize';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { define } from '../base/define.js';
import { DocumentOpenEvent } from '../base/document-open-event.js';
import { keepPlace } from '../base/keep-place.js';
import { LocalizedElement } from '../base/localized-element.js';
import { now } from '../base/now.js';
import { openingFailure } from '../saving/failure.js';
import { failureReport } from '../saving/report.js';
import type { DataDocument } from '../document/document.js';
import { StorageError, type DocumentStorage, type Stored } from '../storage/storage.js';
import './broken-file.js';
import type { BrokenFileEvent } from './broken-file.js';
import './new-form.js';
import type { NewDocumentEvent } from './new-form.js';
import { addressForm } from './address-form.js';
import { onMachineChoice } from './on-machine.js';
import { recentList } from './recent-list.js';
import { forgetFile, recentFiles, rememberFile, type Recent } from './recent.js';
import { atAddress, fromFiles, newFile, onMachine, pickFile, pickFolder, type OnMachine } from './ways.js';

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
        else void this.updateComplete.then(keepPlace);
      }}
    ></editor-broken-file>`;
  }

  #ways(): TemplateResult {
    return html`${this.#beside()} ${this.recent.length ? this.#recent() : nothing}
    ${addressForm({ asks: this.asksAddress, open: (address) => this.#submitted(address) })}
    ${onMachineChoice({
      pickFolder: () => void this.#pick(pickFolder),
      pickFile: () => void this.#pick(pickFile),
      take: (files) => void this.#open(fromFiles(files)),
    })}
    ${this.#new()}`;
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
    return recentList({
      files: this.recent,
      open: (file) => void this.#reopen(file),
      forget: (file) => void this.#forget(file),
    });
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

  #submitted(address: string | undefined): void {
    this.asksAddress = !address;
    if (address) void this.#openAddress(address);
  }

  async #pick(ask: () => Promise<OnMachine | undefined>): Promise<void> {
    const picked = await ask();
    if (picked) await this.#open(onMachine(picked), { onMachine: picked });
  }

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
    await this.updateComplete;
    keepPlace();
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
