import { css, html, nothing, type TemplateResult } from 'lit';
import type { RmiData, Section, SectionName } from '../model/schema.js';
import { RmiElement } from './element.js';
import { Missing } from './state.js';
import { heading } from './heading.js';
import { styles as shared } from './styles.js';

/** What the widgets for the texts of the page share: heading, paragraphs, list. */
export abstract class RmiSection extends RmiElement<Section> {
  static override get styles() {
    return [
      shared,
      css`
        /* A page of several sets the headings beside the texts, where there is room. */
        .root {
          display: grid;
          grid-template-columns: var(--_section-columns, minmax(0, 1fr));
          gap: calc(2 * var(--_space)) calc(6 * var(--_space));
        }
        .prose > * + * {
          margin-block-start: calc(2 * var(--_space));
        }
        .subheading {
          color: var(--_muted);
        }
        li + li {
          margin-block-start: var(--_space);
        }
      `,
    ];
  }

  /** Which text of the data file. */
  protected abstract readonly section: SectionName;

  protected select(data: RmiData): Section | Missing {
    const name = this.section;
    return data.sections?.[name] ?? new Missing(`no section "${name}"`, ({ noSection }) => noSection(name, data));
  }

  protected view({ heading: title, subheading, intro, items }: Section): TemplateResult {
    return html`<div>
        ${heading(this.headingLevel, this.text(title))}
        ${subheading && html`<p class="subheading" part="subheading">${this.text(subheading)}</p>`}
      </div>
      <div class="prose">
        ${intro?.map((paragraph) => html`<p part="intro">${this.text(paragraph)}</p>`)}
        ${
          items?.length ?
            html`<ul part="list">
              ${items.map((item) => html`<li part="item">${this.text(item)}</li>`)}
            </ul>`
          : nothing
        }
      </div>`;
  }
}
