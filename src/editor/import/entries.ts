/** What an import would change, entry by entry. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ImportedEntry, ImportIssue } from '../../import/imported.js';
import { contactLike } from '../../import/merge.js';
import type { JsonObject } from '../document/json.js';
import { factsOf, issueText } from './words.js';

export interface EntriesView {
  readonly data: JsonObject;
  readonly entries: readonly ImportedEntry[];
  /** Numbers of those that are not to be taken. */
  readonly excluded: ReadonlySet<number>;
  readonly onToggle: (index: number, isTaken: boolean) => void;
}

export const entryList = ({ data, entries, excluded, onToggle }: EntriesView): TemplateResult =>
  html`<ul>
    ${entries.map((entry, i) => {
      const { contact } = entry;
      const isKnown = contactLike(data, contact) !== undefined;
      const state = isKnown ? msg('wird geändert', { id: 'import-changed' }) : msg('neu', { id: 'import-new' });
      return html`<li>
        <label class="import-check">
          <input
            type="checkbox"
            name="entry"
            .checked=${live(!excluded.has(i))}
            @change=${({ target }: Event) => onToggle(i, (target as HTMLInputElement).checked)}
          />
          <span>
            <strong>${contact.name}</strong>
            <span class="hint">${msg(str`${state}, Zeile ${entry.line}`, { id: 'import-state' })}</span>
          </span>
        </label>
        <ul class="import-facts">
          ${factsOf(contact).map(({ label, value }) => html`<li><span>${label}</span> ${value}</li>`)}
        </ul>
      </li>`;
    })}
  </ul>`;

export const issueReport = (issues: readonly ImportIssue[]): TemplateResult | typeof nothing =>
  issues.length ?
    html`<section class="import-issues" aria-labelledby="import-issues">
      <h2 id="import-issues">${msg(str`Nicht übernommen (${issues.length})`, { id: 'import-issues' })}</h2>
      <ul>
        ${issues.map(
          (issue) =>
            html`<li>
              <span class="import-line">${msg(str`Zeile ${issue.line}`, { id: 'import-line' })}</span>
              ${issueText(issue)}
            </li>`,
        )}
      </ul>
    </section>`
  : nothing;
