import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { formatFullDate } from '../../i18n/full-date.js';
import { currentLanguage } from '../i18n/language.js';
import type { Recent } from './recent.js';

interface RecentList {
  readonly files: readonly Recent[];
  readonly open: (file: Recent) => void;
  readonly forget: (file: Recent) => void;
}

/** What was opened lately. */
export const recentList = ({ files, open, forget }: RecentList): TemplateResult =>
  html`<section aria-labelledby="start-recent">
    <h2 id="start-recent">${msg('Zuletzt geöffnet', { id: 'start-recent' })}</h2>
    <ul class="start-recent">
      ${files.map(
        (file) =>
          html`<li>
            <button type="button" class="quiet" @click=${() => open(file)}>${file.name}</button>
            <span class="hint">${formatFullDate(currentLanguage(), Math.floor(file.at.getTime() / 86_400_000))}</span>
            <button type="button" class="quiet" @click=${() => forget(file)}>
              ${msg('Vergessen', { id: 'start-forget' })}<span class="said">: ${file.name}</span>
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
