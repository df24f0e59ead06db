/** The sixteen widgets as a clerk knows them. */
import { msg } from '@lit/localize';

/** What a widget is told by name: whom or which building it shows. */
export type Choice = 'contact' | 'location';

export interface PreviewWidget {
  /** In the language being rendered. */
  readonly label: () => string;
  readonly choices?: readonly Choice[];
  /** What stands inside it, for a widget that shows nothing of its own. */
  readonly inside?: readonly string[];
}

/** By tag, in the order of the list. */
export const WIDGETS: Readonly<Record<string, PreviewWidget>> = {
  'rmi-department': { label: () => msg('Ganze Seite', { id: 'preview-department' }) },
  'rmi-contact-card': { label: () => msg('Kontaktkarte', { id: 'preview-contact-card' }), choices: ['contact'] },
  'rmi-contact-list': { label: () => msg('Alle Kontakte', { id: 'preview-contact-list' }) },
  'rmi-opening-hours': { label: () => msg('Öffnungszeiten', { id: 'preview-opening-hours' }), choices: ['contact'] },
  'rmi-open-status': { label: () => msg('Jetzt geöffnet?', { id: 'preview-open-status' }), choices: ['contact'] },
  'rmi-location': {
    label: () => msg('Gebäude und Weg', { id: 'preview-location' }),
    choices: ['contact', 'location'],
  },
  'rmi-notice': { label: () => msg('Hinweise', { id: 'preview-notice' }), choices: ['contact'] },
  'rmi-offices': { label: () => msg('Geschäftsstellen', { id: 'preview-offices' }) },
  'rmi-signpost': { label: () => msg('Wegweiser', { id: 'preview-signpost' }) },
  'rmi-overview': { label: () => msg('Überblick', { id: 'preview-overview' }) },
  'rmi-focus-areas': { label: () => msg('Schwerpunkte', { id: 'preview-focus-areas' }) },
  'rmi-aims': { label: () => msg('Ziele', { id: 'preview-aims' }) },
  'rmi-work-areas': { label: () => msg('Arbeitsbereiche', { id: 'preview-work-areas' }) },
  'rmi-representation': { label: () => msg('Vertretung', { id: 'preview-representation' }) },
  'rmi-language-switcher': { label: () => msg('Sprachwahl', { id: 'preview-language-switcher' }) },
  'rmi-data': {
    label: () => msg('Gemeinsames Datenblatt', { id: 'preview-data' }),
    inside: ['rmi-contact-card', 'rmi-opening-hours'],
  },
};
