/** The language being rendered, as a tag for `Intl`. */
export { currentLanguage as languageTag } from '../i18n/language.js';
