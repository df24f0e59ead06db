/** What `rmi init` asks too, in the clerk's words. */
import { msg } from '@lit/localize';
import type { QUESTIONS } from '../../starter/answers.js';

export type QuestionName = keyof typeof QUESTIONS;

interface QuestionWords {
  readonly label: () => string;
  readonly hint?: () => string;
  /** What to do where the answer does not fit. */
  readonly mend?: () => string;
  /** For browsers that know how to fill it in. */
  readonly autocomplete?: AutoFill;
  readonly type?: 'email' | 'tel';
}

/** Opening hours are drawn afterwards, as on the sign at the door; zone and language are rarely others. */
export type Asked = Exclude<QuestionName, 'hours' | 'time-zone' | 'language' | 'holidays'>;

export const WORDS: Readonly<Record<Asked, QuestionWords>> = {
  name: {
    label: () => msg('Wie heißt das Amt?', { id: 'start-name' }),
    mend: () => msg('Geben Sie an, wie das Amt heißt.', { id: 'start-name-missing' }),
    autocomplete: 'organization',
  },
  'short-name': {
    label: () => msg('Kurzer Name', { id: 'start-short-name' }),
    hint: () => msg('Wenn es einen gibt, etwa „RMI“.', { id: 'start-short-name-hint' }),
  },
  contact: {
    label: () => msg('An wen kann man sich wenden?', { id: 'start-contact' }),
    hint: () =>
      msg('Eine Person oder eine Stelle wie „Information“. Weitere kommen danach.', { id: 'start-contact-hint' }),
    mend: () => msg('Geben Sie an, an wen man sich wenden kann.', { id: 'start-contact-missing' }),
  },
  role: { label: () => msg('Aufgabe oder Stelle', { id: 'start-role' }) },
  telephone: {
    label: () => msg('Telefon', { id: 'start-telephone' }),
    hint: () => msg('Mit Ländervorwahl: +49 711 3512-2876', { id: 'start-telephone-hint' }),
    mend: () =>
      msg('Schreiben Sie die Nummer mit Ländervorwahl, etwa +49 711 3512-2876.', { id: 'start-telephone-wrong' }),
    type: 'tel',
  },
  email: {
    label: () => msg('E-Mail', { id: 'start-email' }),
    mend: () => msg('Schreiben Sie eine Adresse wie amt@stadt.example.', { id: 'start-email-wrong' }),
    type: 'email',
  },
  room: { label: () => msg('Zimmer', { id: 'start-room' }) },
  street: { label: () => msg('Straße und Hausnummer', { id: 'start-street' }) },
  'postal-code': { label: () => msg('Postleitzahl', { id: 'start-postal-code' }) },
  city: { label: () => msg('Ort', { id: 'start-city' }) },
};

export const ASKED = Object.keys(WORDS) as Asked[];
