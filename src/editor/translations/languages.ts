import { msg, str } from '@lit/localize';
import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { define } from '../base/define.js';
import { EditorElement } from '../base/editor-element.js';
import { languageName } from '../preview/language-name.js';
import { countsOf, rowsOf } from './rows.js';

/** The languages, and how far each is. */
export class EditorTranslationLanguages extends EditorElement {
  static override get properties(): PropertyDeclarations {
    return { languages: { attribute: false }, current: {} };
  }

  /** Their tags. */
  languages: readonly string[] = [];
  /** The one that is worked on. */
  current = '';

  protected override render(): TemplateResult {
    return html`<nav class="translation-languages" aria-label=${msg('Sprachen', { id: 'translations-languages' })}>
      <ul>
        ${this.languages.map((code) => html`<li>${this.#link(code)}</li>`)}
      </ul>
    </nav>`;
  }

  #link(code: string): TemplateResult {
    const { parsed, document } = this.store;
    const rows = parsed.data ? rowsOf(parsed.data, document.translations[code]) : [];
    const { missing, stale } = countsOf(rows);
    const open = missing + stale;
    return html`<a href="#translations/${code}" aria-current=${code === this.current ? 'true' : 'false'}>
      <span>${languageName(code)}</span>
      <span class="translation-todo">
        ${
          open ?
            msg(str`${open} zu tun`, { id: 'translations-todo' })
          : msg('vollständig', { id: 'translations-whole' })
        }
      </span>
      <progress
        max=${rows.length || 1}
        value=${rows.length - open}
        aria-label=${msg('übersetzt', { id: 'translations-translated' })}
      ></progress>
    </a>`;
  }
}

define('editor-translation-languages', EditorTranslationLanguages);

declare global {
  interface HTMLElementTagNameMap {
    'editor-translation-languages': EditorTranslationLanguages;
  }
}
