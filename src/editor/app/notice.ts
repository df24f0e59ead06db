import { msg } from '@lit/localize';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { AnnounceEvent } from '../base/announce-event.js';
import { define } from '../base/define.js';
import { EditorElement } from '../base/editor-element.js';
import { undo } from './history.js';

/** What has just happened, said politely, with a way to take it back. It stays until something else happens. */
export class EditorNotice extends EditorElement {
  static override get properties(): PropertyDeclarations {
    return { notice: { attribute: false } };
  }

  declare notice: AnnounceEvent | undefined;

  protected override render(): TemplateResult {
    const { notice } = this;
    return html`<section class="notice" aria-label=${msg('Meldung', { id: 'notice-label' })} ?hidden=${!notice}>
      <p role="status">${notice?.message ?? nothing}</p>
      ${
        notice?.canUndo ?
          html`<button type="button" class="quiet" @click=${this.#undo}>
            ${msg('Rückgängig', { id: 'history-group' })}
          </button>`
        : nothing
      }
      <button type="button" class="quiet" @click=${this.#close}>${msg('Schließen', { id: 'notice-close' })}</button>
    </section>`;
  }

  #undo(): void {
    this.dispatchEvent(undo(this.store));
  }

  #close(): void {
    this.dispatchEvent(new Event('editor-notice-close'));
  }
}

define('editor-notice', EditorNotice);
