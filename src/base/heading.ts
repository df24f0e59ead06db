import { html, type TemplateResult } from 'lit';

/** A real heading of the level the page needs; 0 and below give the same look without a heading. */
export function heading(level: number, content: unknown): TemplateResult {
  switch (Math.min(Math.trunc(level), 6)) {
    case 1:
      return html`<h1 part="heading">${content}</h1>`;
    case 2:
      return html`<h2 part="heading">${content}</h2>`;
    case 3:
      return html`<h3 part="heading">${content}</h3>`;
    case 4:
      return html`<h4 part="heading">${content}</h4>`;
    case 5:
      return html`<h5 part="heading">${content}</h5>`;
    case 6:
      return html`<h6 part="heading">${content}</h6>`;
    default:
      return html`<p part="heading" class="heading">${content}</p>`;
  }
}

/** The level of a heading below another one; none stays none. */
export const below = (level: number): number => (level > 0 ? level + 1 : 0);
