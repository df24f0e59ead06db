/** What went wrong while opening or saving, in the clerk's words, and what to do. */
import { msg, str } from '@lit/localize';
import type { StorageError, StorageFailureReason } from '../storage/storage.js';

/** What to do next; what was typed is never lost, so each ends with what is still there. */
const WHILE_SAVING: Record<StorageFailureReason, (file: string) => string> = {
  conflict: (file) =>
    msg(str`Inzwischen hat jemand anderes gespeichert: ${file}. Ihre Änderungen sind noch hier.`, {
      id: 'saving-conflict',
    }),
  password: () =>
    msg(
      'Benutzername oder Passwort stimmen nicht. Bitte speichern Sie noch einmal und melden Sie sich an. Ihre Änderungen sind noch hier.',
      { id: 'saving-password' },
    ),
  forbidden: (file) =>
    msg(
      str`Sie dürfen hier nicht speichern: ${file}. Bitte fragen Sie, wer den Server betreut, oder laden Sie die Dateien herunter.`,
      { id: 'saving-forbidden' },
    ),
  full: () =>
    msg(
      'Auf dem Server ist kein Platz mehr. Es wurde nichts geändert. Bitte sagen Sie Bescheid, wer den Server betreut, und laden Sie die Dateien so lange herunter.',
      { id: 'saving-full' },
    ),
  network: () =>
    msg(
      'Die Verbindung ist abgebrochen. Bitte prüfen Sie das Netz und speichern Sie noch einmal. Ihre Änderungen sind noch hier.',
      { id: 'saving-network' },
    ),
  missing: (file) =>
    msg(str`Den Ort gibt es nicht mehr: ${file}. Laden Sie die Dateien herunter und fragen Sie, wohin sie gehören.`, {
      id: 'saving-missing',
    }),
  'not-json': (file) =>
    msg(
      str`Dort liegt etwas anderes als ein Datenblatt: ${file}. Oft ist es eine Anmeldeseite. Melden Sie sich an und speichern Sie noch einmal.`,
      { id: 'saving-not-json' },
    ),
  'not-saved': (file) =>
    msg(
      str`Der Server hat die Datei nicht angenommen: ${file}. Er ist wohl nicht zum Speichern eingerichtet. Laden Sie die Dateien herunter.`,
      { id: 'saving-not-saved' },
    ),
  cancelled: () => msg('Es wurde nicht gespeichert. Ihre Änderungen sind noch hier.', { id: 'saving-cancelled' }),
};

const WHILE_OPENING: Record<StorageFailureReason, (file: string) => string> = {
  ...WHILE_SAVING,
  password: () =>
    msg('Benutzername oder Passwort stimmen nicht. Bitte versuchen Sie es noch einmal.', { id: 'opening-password' }),
  forbidden: (file) => msg(str`Sie dürfen diese Datei nicht öffnen: ${file}.`, { id: 'opening-forbidden' }),
  network: (file) =>
    msg(
      str`Keine Antwort von ${file}. Entweder gibt es gerade kein Netz, oder der Server erlaubt dieser Seite nicht, die Datei zu lesen. Dann muss dort der Kopf „Access-Control-Allow-Origin“ gesetzt werden (CORS); oder Sie laden die Datei herunter und öffnen sie von Ihrem Gerät.`,
      { id: 'opening-network' },
    ),
  missing: (file) =>
    msg(str`Hier liegt kein Datenblatt: ${file}. Bitte prüfen Sie die Adresse.`, { id: 'opening-missing' }),
  'not-json': (file) =>
    msg(
      str`Das ist kein Datenblatt: ${file}. Oft antwortet ein Server so mit einer Anmelde- oder Fehlerseite. Bitte prüfen Sie die Adresse.`,
      { id: 'opening-not-json' },
    ),
  cancelled: () => msg('Es wurde nichts geöffnet.', { id: 'opening-cancelled' }),
};

/** Why a document could not be saved. */
export const savingFailure = ({ reason, file }: StorageError): string => WHILE_SAVING[reason](file);

/** Why a document could not be opened. */
export const openingFailure = ({ reason, file }: StorageError): string => WHILE_OPENING[reason](file);
