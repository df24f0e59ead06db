import { html, type TemplateResult } from 'lit';

/** Lit knows a template by its list of strings, so each is made once. */
const templates = ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag): TemplateStringsArray => {
  const markup = [`<${tag} class="heading" part="heading">`, `</${tag}>`];
  return Object.assign(markup, { raw: markup });
});

/** A real heading of the level the page needs; 0 and below give the same look without a heading. */
export const heading = (level: number, content: unknown): TemplateResult =>
  html(templates[level >= 1 ? Math.min(Math.trunc(level), 6) : 0]!, content);

/** The level of a heading below another one; none stays none. */
export const below = (level: number): number => (level > 0 ? level + 1 : 0);
