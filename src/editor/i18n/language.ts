/** The language of the editor itself: German, or English by a switch. Not that of the data. */
import { configureLocalization, type LocaleModule } from '@lit/localize';

export const LANGUAGES = ['de', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const KEY = 'rmi-editor-language';
let localization: ReturnType<typeof configureLocalization> | undefined;

/** Public holidays have their names from the widgets, so both catalogues are one here. */
async function loadEnglish(): Promise<LocaleModule> {
  const [widgets, editor] = await Promise.all([import('../../i18n/generated/en.js'), import('./generated/en.js')]);
  return { templates: { ...widgets.templates, ...editor.templates } };
}

/** The language being rendered in; a tag for `Intl` too. */
export const currentLanguage = (): Language => (localization?.getLocale() as Language | undefined) ?? 'de';

/**
 * Begins with the language chosen last time.
 *
 * @param wanted that of the system around the editor, as a tag of BCP 47
 */
export async function restoreLanguage(wanted = 'de'): Promise<void> {
  localization = configureLocalization({ sourceLocale: 'de', targetLocales: ['en'], loadLocale: loadEnglish });
  const language = rememberedLanguage() ?? (wanted === 'de' ? 'de' : 'en');
  if (language !== 'de') await localization.setLocale(language);
  document.documentElement.lang = language;
}

/** Changes the language, and keeps the choice in the browser. */
export async function chooseLanguage(language: Language): Promise<void> {
  await localization?.setLocale(language);
  document.documentElement.lang = language;
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Storage is forbidden here; the choice holds for this page.
  }
}

function rememberedLanguage(): Language | undefined {
  try {
    const remembered = localStorage.getItem(KEY);
    return LANGUAGES.find((language) => language === remembered);
  } catch {
    // Storage is forbidden here, so nothing was remembered.
    return undefined;
  }
}
