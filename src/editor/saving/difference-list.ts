/** What changed, in sentences, grouped by person, building and text. */
import { html, type TemplateResult } from 'lit';
import type { Difference } from '../words/differences.js';

/** @param level of the headings */
export function differenceList(differences: readonly Difference[], level: 2 | 3 | 4 = 3): TemplateResult {
  const groups = new Map<string, Difference[]>();
  for (const difference of differences)
    groups.set(difference.entry, [...(groups.get(difference.entry) ?? []), difference]);
  return html`<div class="difference-list">
    ${[...groups].map(
      ([entry, group]) =>
        html`<section>
          ${heading(level, entry)}
          <ul>
            ${group.map(({ sentence }) => html`<li>${sentence}</li>`)}
          </ul>
        </section>`,
    )}
  </div>`;
}

const heading = (level: 2 | 3 | 4, text: string): TemplateResult =>
  level === 2 ? html`<h2>${text}</h2>`
  : level === 3 ? html`<h3>${text}</h3>`
  : html`<h4>${text}</h4>`;
