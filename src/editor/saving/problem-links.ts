import { html, type TemplateResult } from 'lit';
import { hrefOf } from '../app/routes.js';
import type { DataDocument } from '../document/document.js';
import { entryLabel } from '../words/entries.js';
import type { Problem } from '../words/problems.js';

/** What is wrong, each with a link to where it can be put right. */
export const problemLinks = (document: DataDocument, problems: readonly Problem[]): TemplateResult =>
  html`<ul class="saving-problems">
    ${problems.map(
      ({ path, field, message }) =>
        html`<li><a href=${hrefOf(path, field)}>${entryLabel(document, path)}</a>: ${message}</li>`,
    )}
  </ul>`;
