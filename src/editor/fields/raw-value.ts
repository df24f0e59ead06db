import { html, type TemplateResult } from 'lit';
import type { Json } from '../document/json.js';

/** Something of the file as it stands there, to be read and copied. */
export const rawValue = (value: Json | undefined, label: string): TemplateResult =>
  html`<textarea
    class="raw"
    readonly
    rows="1"
    aria-label=${label}
    .value=${JSON.stringify(value, null, 2)}
  ></textarea>`;
