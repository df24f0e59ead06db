import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { define } from '../base/define.js';
import { EditorElement } from '../base/editor-element.js';
import { pathProperty } from '../base/path-property.js';
import { valueAt, type Path } from '../document/document.js';
import { staleLanguages } from './stale.js';

/** Says at a text that its translations no longer fit, as soon as it is another one. */
export class EditorStaleNote extends EditorElement {
  static override get properties(): PropertyDeclarations {
    return { path: pathProperty };
  }

  /** The text. */
  path!: Path;

  protected override get watched(): readonly unknown[] {
    const { document } = this.store;
    return [valueAt(document, this.path), document.translations];
  }

  protected override render(): TemplateResult | typeof nothing {
    const languages = staleLanguages(this.store.document, this.path);
    const [first] = languages;
    if (!first) return nothing;
    return html`<p class="stale-note" role="status">
      ${
        languages.length === 1 ?
          msg('Eine Übersetzung passt nicht mehr. Bis sie angepasst ist, steht dort der deutsche Text.', {
            id: 'translations-stale-one',
          })
        : msg(
            str`${languages.length} Übersetzungen passen nicht mehr. Bis sie angepasst sind, steht dort der deutsche Text.`,
            {
              id: 'translations-stale-many',
            },
          )
      }
      <a href="#translations/${first}">${msg('Zu den Übersetzungen', { id: 'translations-go' })}</a>
    </p>`;
  }
}

define('editor-stale-note', EditorStaleNote);

declare global {
  interface HTMLElementTagNameMap {
    'editor-stale-note': EditorStaleNote;
  }
}
