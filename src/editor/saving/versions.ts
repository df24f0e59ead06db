import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { DataDocument } from '../document/document.js';
import { downloadVersion } from './version.js';

/** The version before, so that nobody is at the mercy of a slip, and the one of now. */
export const versions = (name: string, before: DataDocument, now: DataDocument): TemplateResult =>
  html`<section class="saving-version" aria-labelledby="saving-version">
    <h2 id="saving-version">${msg('Fassungen', { id: 'saving-versions' })}</h2>
    <div class="actions">
      <button type="button" @click=${() => downloadVersion(name, before, 'vorher')}>
        ${msg('Fassung vor den Änderungen herunterladen', { id: 'saving-download-before' })}
      </button>
      <button type="button" @click=${() => downloadVersion(name, now, 'jetzt')}>
        ${msg('Fassung von jetzt herunterladen', { id: 'saving-download-now' })}
      </button>
    </div>
  </section>`;
