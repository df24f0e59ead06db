/** What the parts of a translation are called. */
import { msg } from '@lit/localize';
import type { Translation } from '../../source/overlay.js';
import type { Table } from './table.js';

export const TRANSLATION: Table<Translation> = {
  source: { label: () => msg('Ausgangstext', { id: 'property-translation-source' }) },
  target: { label: () => msg('Übersetzung', { id: 'property-translation-target' }) },
  state: { label: () => msg('Prüfung', { id: 'property-translation-state' }) },
  reviewedBy: {
    label: () => msg('Geprüft von', { id: 'property-reviewed-by' }),
    hint: () => msg('Wer die Sprache spricht und den Text gelesen hat.', { id: 'property-reviewed-by-hint' }),
  },
  reviewedOn: { label: () => msg('Geprüft am', { id: 'property-reviewed-on' }) },
};
