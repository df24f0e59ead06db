/** Brings a widget what it shows: the data file, the texts of its language, the translations of the file. */
import { notifySurroundings, unwatchSurroundings, watchers, watchSurroundings } from '../dom/surroundings.js';
import { GERMAN, languageOf, type Language } from '../i18n/locale.js';
import { isLoaded, loadLocale } from '../i18n/locales.js';
import type { Locale } from '../i18n/codes.js';
import type { RmiData } from '../model/schema.js';
import { sound } from '../model/stamp.js';
import { findSource } from '../source/find.js';
import { DataError, arrived, load, usable, type Loaded } from '../source/load.js';
import { loadTranslations, type Translations } from '../source/overlay.js';
import { clock } from './clock.js';
import { warnInWords } from './log.js';
import type { Remark } from './upkeep.js';

interface Host extends Element {
  readonly data?: RmiData;
  /** Translations handed down by a composite together with `data`. */
  readonly translations?: Translations;
  requestUpdate(): void;
}

const DEFAULT_LANGUAGE = 'de';
const HOUR = 3_600_000;
/** Doubled each time the page is looked after; not the same for two tabs, so that a thousand do not ask at once. */
let pace = 10_000 + 10_000 * Math.random();
let due = Infinity;

export class Supply {
  /** What is to be said of the age of a file; here only where somebody set a limit to it. */
  static remark?: Remark;

  /** The language of the host. */
  language: Language = GERMAN;
  /** The file, or why there is none; undefined while it is on its way. */
  file: Loaded | DataError | undefined;
  /** Where the file is from; undefined where the host was given the data itself. */
  url: string | undefined;

  #origin: RmiData | string | undefined;
  /** Language and file whose translations are here or on their way; empty where none are needed. */
  #wanted = '';
  #translations: Translations | undefined;
  /** Whether what another language needs could not be loaded. */
  #gaveUp = false;

  constructor(readonly host: Host) {}

  connect(): void {
    watchSurroundings(this.host, this.locate);
    lookAfter(HOUR + pace);
  }

  disconnect(): void {
    unwatchSurroundings(this.locate);
    if (!watchers.size) clock.wake(tend, null);
  }

  /** Whether everything the host needs to render is here. A missing locale or overlay never holds the data back for good. */
  get complete(): boolean {
    return (
      this.file !== undefined &&
      (this.#gaveUp || isLoaded(this.language.locale, this.fileLanguage)) &&
      !(this.#wanted && !this.#translations)
    );
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
    const origin = this.host.data ?? findSource(this.host);
    if (origin === this.#origin && this.file && !(this.file instanceof DataError)) return;
    this.#origin = origin;
    const isAddress = typeof origin === 'string';
    this.url = isAddress ? origin : undefined;
    this.file =
      isAddress ? arrived.get(origin)
      : sound.has(origin) ? { data: origin, issues: [] }
      : undefined;
    if (this.file) return;
    const arrive = (file: Loaded | DataError): void => {
      // A late answer for a file that is no longer meant.
      if (this.#origin !== origin) return;
      this.file = file;
      if (file instanceof DataError) lookAfter(pace);
      // Somebody set a limit to the age of the data: they may be too old already.
      else if (file.data.validThrough ?? document.querySelector('[max-age]')) lookAfter(0);
      this.#locateLanguage();
      this.host.requestUpdate();
    };
    (isAddress ? load(origin) : usable(origin, '.data')).then(arrive, arrive);
  }

  #locateLanguage(): void {
    const language = languageOf(this.host, this.fileLanguage);
    const { locale } = language;
    this.language = language;
    this.#gaveUp = false;
    if (!isLoaded(locale, this.fileLanguage)) {
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
      warnInWords(error.message, ({ noTranslations }) => noTranslations(error.message));
      arrive(new Map());
      // The next look around tries again.
      if (this.#wanted === wanted) this.#wanted = '';
    });
  }

  #speakGerman(insteadOf: Locale): void {
    warnInWords(insteadOf, ({ noTexts }) => noTexts(insteadOf));
    if (this.language.locale !== insteadOf) return;
    this.language = GERMAN;
    this.#gaveUp = true;
    this.host.requestUpdate();
  }
}

/** Has the page looked after once, in some milliseconds at the latest, for as long as there is a widget on it. */
function lookAfter(wait: number): void {
  due = Math.min(due, clock.roughly.getTime() + wait);
  if (watchers.size) clock.wake(tend, new Date(due));
}

/** Tries again what failed, ever more rarely, and asks for news of what did not. */
function tend(): void {
  due = Infinity;
  if (pace < HOUR / 4) pace *= 2;
  lookAfter(HOUR + pace);
  notifySurroundings();
  import('./upkeep.js').then(
    ({ upkeep }) => upkeep(Supply),
    () => undefined,
  );
}
