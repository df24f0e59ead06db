/** Rows of facts, and buttons. */
import { html, type TemplateResult } from 'lit';

/** A fact and what it is called. */
export const detail = (label: unknown, value: unknown): TemplateResult =>
  html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;

/** A fact that leads somewhere, in the direction of digits and addresses. */
export const link = (label: unknown, href: string, text: string): TemplateResult =>
  html`<div>
    <dt>${label}</dt>
    <dd>
      <a href=${href}><bdi dir="ltr">${text}</bdi></a>
    </dd>
  </div>`;

/** A button that leads somewhere, and tells those who hear it to whom. */
export const linkButton = (href: string, label: string, name: string, isBest = false): TemplateResult =>
  html`<a class=${isBest ? 'button primary' : 'button'} href=${href} aria-label="${label}: ${name}">${label}</a>`;
