import { msg, updateWhenLocaleChanges } from '@lit/localize';
import { html, LitElement, type TemplateResult } from 'lit';
import { define } from '../base/define.js';
import { chooseLanguage, currentLanguage, LANGUAGES, type Language } from '../i18n/language.js';

/** A language is offered in its own words, for whoever cannot read the other. */
const NAMES: Record<Language, string> = { de: 'Deutsch', en: 'English' };

/** In which language the editor speaks. */
export class EditorLanguageSwitch extends LitElement {
  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    return html`<div role="group" class="languages" aria-label=${msg('Sprache des Editors', { id: 'app-language' })}>
      ${LANGUAGES.map(
        (language) =>
          html`<button
            type="button"
            class="quiet"
            lang=${language}
            aria-pressed=${language === currentLanguage() ? 'true' : 'false'}
            @click=${() => chooseLanguage(language)}
          >
            ${NAMES[language]}
          </button>`,
      )}
    </div>`;
  }
}

define('editor-language-switch', EditorLanguageSwitch);
