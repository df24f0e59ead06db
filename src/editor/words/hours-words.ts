/** What the parts of opening hours are called. */
import { msg } from '@lit/localize';
import type { Hours } from '../../model/schema.js';
import { byAppointment } from './common-words.js';
import type { Table, Words } from './table.js';

const opens: Words = {
  label: () => msg('Öffnet um', { id: 'property-opens' }),
  hint: () => msg('Zum Beispiel 8:30 oder 830.', { id: 'property-time-hint' }),
};
const closes: Words = {
  label: () => msg('Schließt um', { id: 'property-closes' }),
  hint: () => msg('Eine frühere Uhrzeit als beim Öffnen heißt: am nächsten Tag.', { id: 'property-closes-hint' }),
};

export const HOURS: Table<Hours> = {
  regular: {
    label: () => msg('Übliche Woche', { id: 'property-regular' }),
    of: {
      dayOfWeek: { label: () => msg('Wochentage', { id: 'property-weekdays' }) },
      opens,
      closes,
      byAppointment,
      validFrom: { label: () => msg('Gilt ab', { id: 'property-season-from' }) },
      validThrough: { label: () => msg('Gilt bis', { id: 'property-season-through' }) },
    },
  },
  closed: { label: () => msg('Geschlossene Tage', { id: 'property-closed' }) },
  special: {
    label: () => msg('Ausnahmen', { id: 'property-special' }),
    of: {
      validFrom: { label: () => msg('Erster Tag', { id: 'property-special-from' }) },
      validThrough: {
        label: () => msg('Letzter Tag', { id: 'property-special-through' }),
        hint: () => msg('Leer heißt: nur der erste Tag.', { id: 'property-special-through-hint' }),
      },
      opens,
      closes,
      byAppointment,
      reason: {
        label: () => msg('Grund', { id: 'property-reason' }),
        hint: () => msg('Wird angezeigt, zum Beispiel „Betriebsausflug“.', { id: 'property-reason-hint' }),
      },
    },
  },
  byAppointment: {
    ...byAppointment,
    hint: () =>
      msg('Neben den Zeiten oder an ihrer Stelle lassen sich Termine vereinbaren.', {
        id: 'property-by-appointment-hint',
      }),
  },
  note: {
    label: () => msg('Hinweis zu den Zeiten', { id: 'property-hours-note' }),
    hint: () => msg('Zum Beispiel „Bitte klingeln“.', { id: 'property-hours-note-hint' }),
  },
  incomplete: {
    label: () => msg('Zeiten sind unvollständig', { id: 'property-incomplete' }),
    hint: () =>
      msg('Leserinnen und Leser werden dann gebeten, vorher nachzufragen.', { id: 'property-incomplete-hint' }),
  },
};

export const hours: Words & { readonly of: typeof HOURS } = {
  label: () => msg('Öffnungszeiten', { id: 'property-hours' }),
  of: HOURS,
};
