import { msg } from '@lit/localize';
import { languageName as nameOf } from '../i18n/names.js';

/** Not "Leichte Sprache" while no one of its readers has reviewed it. */
export const languageName = (code: string): string =>
  code === 'de-simple' ? msg('Einfache Sprache', { id: 'preview-simple-german' }) : nameOf(code);
