/** What is said of a notice, and what it is called. */
import { msg } from '@lit/localize';
import type { Notice } from '../../model/schema.js';
import type { Table } from './table.js';

export const NOTICE: Table<Notice> = {
  text: {
    label: () => msg('Hinweis', { id: 'property-notice-text' }),
    hint: () =>
      msg('In einem Satz oder zweien, zum Beispiel „Die Telefonanlage ist gestört.“', {
        id: 'property-notice-text-hint',
      }),
  },
  severity: {
    label: () => msg('Wie wichtig', { id: 'property-severity' }),
    hint: () => msg('Eine Warnung, wenn sonst jemand vergeblich käme.', { id: 'property-severity-hint' }),
  },
  validFrom: {
    label: () => msg('Zeigen ab', { id: 'property-notice-from' }),
    hint: () =>
      msg('Ein Tag, auch mit Uhrzeit: 24.11.2026 8 Uhr. Leer heißt: sofort.', { id: 'property-notice-from-hint' }),
  },
  validThrough: {
    label: () => msg('Zeigen bis', { id: 'property-notice-through' }),
    hint: () =>
      msg('Ein Tag ohne Uhrzeit zählt ganz. Leer heißt: bis Sie den Hinweis löschen.', {
        id: 'property-notice-through-hint',
      }),
  },
  contacts: {
    label: () => msg('Um wen es geht', { id: 'property-notice-contacts' }),
    hint: () =>
      msg('Ist niemand und kein Gebäude genannt, gilt der Hinweis für alle.', { id: 'property-notice-contacts-hint' }),
  },
  locations: {
    label: () => msg('Um welche Gebäude es geht', { id: 'property-notice-locations' }),
    hint: () => msg('Und damit um alle, die dort sitzen.', { id: 'property-notice-locations-hint' }),
  },
};
