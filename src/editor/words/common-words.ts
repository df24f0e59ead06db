/** Words that several entries of a data file share. */
import { msg } from '@lit/localize';
import type { Words } from './table.js';

export const id: Words = {
  label: () => msg('Kennung', { id: 'property-id' }),
  hint: () =>
    msg('Wird aus dem Namen gebildet. Webseiten verweisen damit auf diesen Eintrag; ändern Sie sie dann nicht mehr.', {
      id: 'property-id-hint',
    }),
};
export const name: Words = { label: () => msg('Name', { id: 'property-name' }) };
export const description: Words = {
  label: () => msg('Beschreibung', { id: 'property-description' }),
  hint: () => msg('In einem Satz oder zweien.', { id: 'property-description-hint' }),
};
export const telephone: Words = {
  label: () => msg('Telefon', { id: 'property-telephone' }),
  hint: () => msg('Mit Vorwahl, zum Beispiel 0711 3512-2876.', { id: 'property-telephone-hint' }),
};
export const faxNumber: Words = { label: () => msg('Fax', { id: 'property-fax' }) };
export const email: Words = { label: () => msg('E-Mail', { id: 'property-email' }) };
export const url: Words = {
  label: () => msg('Internetadresse', { id: 'property-url' }),
  hint: () => msg('Beginnt mit https://', { id: 'property-url-hint' }),
};
export const location: Words = { label: () => msg('Gebäude', { id: 'property-location' }) };
export const room: Words = { label: () => msg('Raum', { id: 'property-room' }) };
export const keywords: Words = {
  label: () => msg('Suchwörter', { id: 'property-keywords' }),
  hint: () =>
    msg('Wonach Leute suchen könnten, in jeder Sprache. Wird nicht angezeigt.', { id: 'property-keywords-hint' }),
};
export const byAppointment: Words = { label: () => msg('Nach Vereinbarung', { id: 'property-by-appointment' }) };
