/** Brings a widget what it shows: the data file, the texts of its language, the translations of the file. */
import { unwatchSurroundings, watchSurroundings } from '../dom/surroundings.js';
import { languageOf, type Language } from '../i18n/locale.js';
import { isLoaded, loadLocale, SOURCE_LOCALE, type Locale } from '../i18n/locales.js';
import type { RmiData } from '../model/schema.js';
import { sift } from '../model/sift.js';
import { findSource } from '../source/find.js';
import { DataError, load, loaded, usable, type Loaded } from '../source/load.js';
import { loadTranslations, type Translations } from '../source/overlay.js';
import { warnOnce } from './log.js';

interface Host extends Element {
  readonly data?: RmiData;
  /** Translations handed down by a composite together with `data`. */
  readonly translations?: Translations;
  requestUpdate(): void;
}

const DEFAULT_LANGUAGE = 'de';
const sound = new WeakSet<RmiData>();

export class Supply {
  /** The language of the host. */
  language: Language = { locale: SOURCE_LOCALE, tag: SOURCE_LOCALE, dir: 'ltr' };
  /** The file, or why there is none; undefined while it is on its way. */
  file: Loaded | DataError | undefined;
  /** Where the file is from; undefined where the host was given the data itself. */
  url: string | undefined;

  #origin: RmiData | string | undefined;
  /** Language and file whose translations are here or on their way; empty where none are needed. */
  #wanted = '';
  #translations: Translations | undefined;

  constructor(readonly host: Host) {}

  connect(): void {
    watchSurroundings(this.host, this.locate);
    window.addEventListener('online', this.locate);
  }

  disconnect(): void {
    unwatchSurroundings(this.locate);
    window.removeEventListener('online', this.locate);
  }

  /** Whether everything the host needs to render is here. A missing locale or overlay never holds the data back for good. */
  get complete(): boolean {
    return this.file !== undefined && isLoaded(this.language.locale) && !(this.#wanted && !this.#translations);
  }

  get fileLanguage(): string {
    return (this.file && 'data' in this.file && this.file.data.language) || DEFAULT_LANGUAGE;
  }

  get translations(): Translations | undefined {
    return this.host.translations ?? this.#translations;
  }

  /** Looks again whose data and which language the host means; tries again what failed. */
  readonly locate = (): void => {
    this.#locateFile();
    this.#locateLanguage();
    this.host.requestUpdate();
  };

  #locateFile(): void {
    const { data } = this.host;
    const url = data ? undefined : findSource(this.host);
    const origin = data ?? url;
    if (origin === this.#origin && this.file && !(this.file instanceof DataError)) return;
    this.#origin = origin;
    this.url = url;
    this.file = data ? soundAlready(data) : loaded(url!);
    if (this.file) return;
    const arrive = (file: Loaded | DataError): void => {
      // A late answer for a file that is no longer meant.
      if (this.#origin !== origin) return;
      this.file = file;
      if (!(file instanceof DataError)) sound.add(file.data);
      this.#locateLanguage();
      this.host.requestUpdate();
    };
    (data ? usable(data, '.data') : load(url!)).then(arrive, arrive);
  }

  #locateLanguage(): void {
    const language = languageOf(this.host, this.fileLanguage);
    const { locale } = language;
    this.language = language;
    if (!isLoaded(locale)) {
      loadLocale(locale).then(
        () => this.host.requestUpdate(),
        () => this.#speakGerman(locale),
      );
    }
    const isForeign = this.url && this.file && 'data' in this.file && locale !== this.fileLanguage;
    const wanted = isForeign ? `${locale} ${this.url}` : '';
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    this.#translations = undefined;
    if (!wanted) return;
    const arrive = (translations: Translations): void => {
      if (this.#wanted !== wanted) return;
      this.#translations = translations;
      this.host.requestUpdate();
    };
    loadTranslations(this.url!, locale).then(arrive, (error: Error) => {
      warnOnce(`${error.message}; texts stay in the language of the data file`);
      arrive(new Map());
    });
  }

  #speakGerman(insteadOf: Locale): void {
    warnOnce(`the texts for "${insteadOf}" could not be loaded; showing German`);
    if (this.language.locale !== insteadOf) return;
    this.language = { locale: SOURCE_LOCALE, tag: SOURCE_LOCALE, dir: 'ltr' };
    this.host.requestUpdate();
  }
}

/** Data that needs no second look: it is on its way from a composite to its parts, or has no fault. */
function soundAlready(data: RmiData): Loaded | undefined {
  if (!sound.has(data)) {
    const { data: sifted, faults } = sift(data);
    if (!sifted || faults.length) return undefined;
    sound.add(sifted);
    data = sifted;
  }
  return { data, issues: [] };
}
