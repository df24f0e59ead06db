import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { DocumentStore } from '../document/store.js';
import type { Problem } from '../words/problems.js';
import { problemLinks } from './problem-links.js';
import './question-dialog.js';
import type { AnswerEvent } from './question-dialog.js';

/** Asks whether to save in spite of problems. */
export function saveAnyway(
  store: DocumentStore,
  problems: readonly Problem[],
  answered: (saves: boolean) => void,
): TemplateResult {
  const isUnreadable = !store.parsed.data;
  const content = html`<p>
      ${
        isUnreadable ?
          msg('So kann keine Seite das Datenblatt lesen: Überall bliebe alles leer.', { id: 'saving-unreadable' })
        : msg('Leserinnen und Leser sehen dann diese Angaben nicht oder nur zum Teil:', { id: 'saving-unseen' })
      }
    </p>
    ${problemLinks(store.document, problems)}`;
  return html`<editor-question-dialog
    .question=${msg('Trotzdem speichern?', { id: 'saving-anyway' })}
    .content=${content}
    .answers=${{
      back: msg('Zuerst verbessern', { id: 'saving-mend' }),
      save: msg('Trotzdem speichern', { id: 'saving-anyway-button' }),
    }}
    @dialog-dismiss=${() => answered(false)}
    @question-answer=${({ answer }: AnswerEvent) => answered(answer === 'save')}
  ></editor-question-dialog>`;
}
