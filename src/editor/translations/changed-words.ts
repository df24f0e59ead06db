import { diffWordsWithSpace } from 'diff';
import { html, type TemplateResult } from 'lit';

/** A text with what was taken out of it and what came in since it was translated. */
export const changedWords = (was: string, now: string): TemplateResult =>
  html`${diffWordsWithSpace(was, now).map(({ value, added, removed }) =>
    added ? html`<ins>${value}</ins>`
    : removed ? html`<del>${value}</del>`
    : value,
  )}`;
