import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { RmiElement } from '../../base/element.js';
import { RmiLocaleChangeEvent } from '../../base/locale-change.js';
import { fieldStyles } from '../../base/field-styles.js';
import { styles as shared } from '../../base/styles.js';
import { notifySurroundings } from '../../dom/surroundings.js';
import { chooseLanguage, chosenLanguage } from '../../i18n/choice.js';
import { rememberedLanguage, rememberLanguage } from '../../i18n/remember.js';
import { formatLanguage } from '../../i18n/language-name.js';
import { match } from '../../i18n/locale.js';
import { preferredFirst } from '../../i18n/preferred.js';
import { LOCALES, type Locale } from '../../i18n/codes.js';
import { styles } from './language-switcher.styles.js';

/**
 * Lets the reader choose the language of all widgets on the page, each named in its own language and script, those of the
 * reader's browser first. The page itself stays as it is. Nothing is stored unless you say `remember`.
 *
 * @tag rmi-language-switcher
 * @summary The languages of the widgets on this page.
 * @slot - Shown until the widgets of the page have their data.
 * @csspart select - The list of the languages.
 * @fires {RmiReadyEvent} rmi-ready - The languages show. Does not bubble.
 * @fires {RmiErrorEvent} rmi-error - The fallback shows. Does not bubble.
 * @fires {RmiLocaleChangeEvent} rmi-locale-change - The reader chose a language. Bubbles.
 */
export class RmiLanguageSwitcher extends RmiElement<readonly Locale[]> {
  static get tag() {
    return 'rmi-language-switcher' as const;
  }

  static override get styles() {
    return [shared, fieldStyles, styles];
  }

  static override get properties() {
    return { languages: {}, remember: { type: Boolean }, changed: { state: true } };
  }

  /** Languages to offer, as tags with spaces between them. Default: all. */
  languages?: string;

  /** Whether the choice is kept in the reader's browser for the other pages of this site. */
  remember = false;

  /** Whether the reader chose just now, so that the change is announced. */
  private changed = false;

  override connectedCallback(): void {
    const remembered = this.remember && !chosenLanguage() ? rememberedLanguage() : undefined;
    if (remembered && match(remembered)) {
      chooseLanguage(remembered);
      notifySurroundings();
    }
    super.connectedCallback();
  }

  protected select(): readonly Locale[] {
    const wanted = this.languages?.split(/[\s,]+/).flatMap((tag) => match(tag)?.locale ?? []);
    return wanted?.length ? wanted : LOCALES;
  }

  protected view(locales: readonly Locale[]): TemplateResult {
    const { locale } = this.language;
    return html`<label for="language"
        >${GLOBE}${msg('Sprache', { id: 'language' })}${
          // Whoever cannot read the page's language may know this word.
          locale === 'en' ? nothing : html`${' / '}<span lang="en" dir="ltr">Language</span>`
        }</label
      >
      <select
        id="language"
        part="select"
        @change=${({ target }: Event) => this.#choose((target as HTMLSelectElement).value as Locale)}
      >
        ${preferredFirst(locales).map((code) => {
          const { tag, dir } = match(code)!;
          const name = capitalized(nameOf(code, code), code);
          return html`<option value=${code} lang=${tag} dir=${dir} .selected=${code === locale}>${name}</option>`;
        })}
      </select>
      <p class="announcement" role="status">
        ${this.changed ? msg(str`Sprache: ${nameOf(this.language.tag, locale)}`, { id: 'language-name' }) : nothing}
      </p>`;
  }

  #choose(code: Locale): void {
    this.changed = true;
    chooseLanguage(code);
    if (this.remember) rememberLanguage(code);
    notifySurroundings();
    this.dispatchEvent(new RmiLocaleChangeEvent(code));
  }
}

const GLOBE = html`<svg viewBox="0 0 16 16" aria-hidden="true">
  <path d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1q-6 7 0 14 6-7 0-14M1 8h14" />
</svg>`;

/** Not "Leichte Sprache" while no one of its readers has reviewed it. */
const nameOf = (tag: string, locale: Locale): string =>
  locale === 'de-simple' ? 'Einfache Sprache' : formatLanguage(tag, locale);

/** Side by side, names look like names in every language. */
const capitalized = (name: string, tag: string): string => name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);

declare global {
  interface HTMLElementTagNameMap {
    'rmi-language-switcher': RmiLanguageSwitcher;
  }
}
