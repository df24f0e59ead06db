/** What became of a save, in words. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatTime } from '../../i18n/format.js';
import type { DocumentStorage, StorageError, Stored } from '../storage/storage.js';
import type { Difference } from '../words/differences.js';
import { currentLanguage } from '../i18n/language.js';
import { differenceList } from './difference-list.js';

/** @param sentence what went wrong and what to do, in the clerk's words */
export const failureReport = (sentence: string, { message, notPutBack }: StorageError): TemplateResult =>
  html`<div class="saving-failure">
    <p>${sentence}</p>
    ${
      notPutBack.length ?
        html`<p>
          ${msg(
            str`Schon geschrieben und nicht mehr zurückgenommen: ${notPutBack.join(', ')}. Speichern Sie noch einmal, sobald es geht.`,
            {
              id: 'saving-not-put-back',
            },
          )}
        </p>`
      : nothing
    }
    ${forServer(message)}
  </div>`;

const forServer = (message: string): TemplateResult =>
  html`<details>
    <summary>${msg('Für die Betreuung des Servers', { id: 'saving-detail' })}</summary>
    <p>${message}</p>
  </details>`;

export function successReport(
  { name, kind }: DocumentStorage,
  savedAt: Date,
  { differences, stored: { fallbackFault } }: { differences: readonly Difference[]; stored: Stored },
): TemplateResult {
  const time = formatTime(currentLanguage(), savedAt.getHours() * 60 + savedAt.getMinutes());
  return html`<div class="saving-success">
    <p>
      ${
        kind === 'download' ?
          msg(str`Heruntergeladen um ${time}. Legen Sie die Dateien dorthin, wo das Datenblatt liegt.`, {
            id: 'saving-downloaded',
          })
        : msg(str`Gespeichert um ${time}: ${name}`, { id: 'saving-saved' })
      }
    </p>
    ${
      fallbackFault === undefined ? nothing : (
        html`<p>
            ${msg(
              'Nur die Texte für Leserinnen und Leser ohne Script fehlen jetzt. Laden Sie die Seite neu und speichern Sie noch einmal.',
              { id: 'saving-without-fallback' },
            )}
          </p>
          ${forServer(fallbackFault)}`
      )
    }
    <details>
      <summary>${msg('Was gespeichert wurde', { id: 'saving-what' })}</summary>
      ${differenceList(differences)}
    </details>
  </div>`;
}
