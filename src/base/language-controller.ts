import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { GERMAN, languageOf, type Language } from '../i18n/locale.js';
import { inLocale, isLoaded, loadLocale, translatorFor } from '../i18n/locales.js';
import type { Translator } from '../i18n/locales.js';
import { loadTranslations, type Translations } from '../source/overlay.js';
import type { DataController } from './data-controller.js';
import { warnInWords } from './log.js';

/** A widget, as far as its language goes. */
interface Host extends ReactiveControllerHost, Element {
  /** Translations handed down by a composite together with `data`. */
  readonly translations?: Translations;
}

/** Which language a widget speaks, and the texts of the data file in it. */
export class LanguageController {
  /** The language everything is shown in. */
  language: Language = GERMAN;

  /** Language and file whose translations are here or on their way; empty where none are needed. */
  #wanted = '';
  #translations: Translations | undefined;
  /** Whether the texts of a language could not be loaded, so that German is spoken instead. */
  #hasFallenBack = false;

  constructor(
    readonly host: Host,
    readonly data: DataController,
  ) {}

  /** Whether everything is here that rendering needs. A missing locale or overlay never holds the data back for good. */
  get isReady(): boolean {
    const hasTexts = this.#hasFallenBack || isLoaded(this.language.locale, this.data.language);
    return hasTexts && !(this.#wanted && !this.#translations);
  }

  /** Translations of the data file into the language. */
  get translations(): Translations | undefined {
    return this.host.translations ?? this.#translations;
  }

  /** Looks again which language the host means, and loads what it needs; tries again what failed. */
  locate(): void {
    this.language = languageOf(this.host, this.data.language);
    this.#hasFallenBack = false;
    this.#loadTexts();
    this.#loadTranslations();
    this.host.requestUpdate();
  }

  /** Runs something with `msg()` speaking the language. */
  run<T>(render: () => T): T {
    // Looked up anew for each text: a change of properties may bring another language while rendering.
    return inLocale(() => this.language.locale, render);
  }

  /** A text of the data file in the reader's language; marked as the file's where there is no translation. */
  text(source: string): string | TemplateResult {
    const { host, data, language, translations } = this;
    return this.#translator?.translate(source, data.language, translations, host, language.tag) ?? source;
  }

  /** A proper name of the data file, in its own language; behind it what it means, where a translation says so. */
  original(source: string): string | TemplateResult {
    return this.#translator?.original(source, this.data.language, this.translations) ?? source;
  }

  /** Says that some texts are not translated, after they have been rendered. */
  note(): TemplateResult | undefined {
    return this.#translator?.note(this.host, this.language.tag);
  }

  get #translator(): Translator | undefined {
    return translatorFor(this.language.locale, this.data.language);
  }

  #loadTexts(): void {
    const { locale } = this.language;
    if (isLoaded(locale, this.data.language)) return;
    loadLocale(locale).then(
      () => this.host.requestUpdate(),
      () => {
        warnInWords(locale, ({ noTexts }) => noTexts(locale));
        if (this.language.locale !== locale) return;
        this.language = GERMAN;
        this.#hasFallenBack = true;
        this.host.requestUpdate();
      },
    );
  }

  #loadTranslations(): void {
    const { locale } = this.language;
    const { url, content, language } = this.data;
    const wanted = url && content && locale !== language ? `${locale} ${url}` : '';
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    this.#translations = undefined;
    if (!wanted) return;
    const arrive = (translations: Translations): void => {
      if (this.#wanted !== wanted) return;
      this.#translations = translations;
      this.host.requestUpdate();
    };
    loadTranslations(url!, locale).then(arrive, (error: Error) => {
      warnInWords(error.message, ({ noTranslations }) => noTranslations(error.message));
      arrive(new Map());
      // The next look around tries again.
      if (this.#wanted === wanted) this.#wanted = '';
    });
  }
}
