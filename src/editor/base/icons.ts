/** The few pictures on buttons; each button has a name of its own. */
import { svg, html, type TemplateResult } from 'lit';

const icon = (path: TemplateResult): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">${path}</svg>`;

export const ICONS = {
  up: icon(svg`<path d="M10 16V4M5 9l5-5 5 5" />`),
  down: icon(svg`<path d="M10 4v12M5 11l5 5 5-5" />`),
  remove: icon(svg`<path d="M4 6h12M8 6V4h4v2M6 6l.75 10h6.5L14 6M8.75 9v4M11.25 9v4" />`),
  duplicate: icon(svg`<path d="M7 7h9v9H7zM13 7V4H4v9h3" />`),
  add: icon(svg`<path d="M10 4v12M4 10h12" />`),
  undo: icon(svg`<path d="M7 4 3.5 7.5 7 11M4 7.5h7.5a4.5 4.5 0 0 1 0 9H7" />`),
  redo: icon(svg`<path d="m13 4 3.5 3.5L13 11M16 7.5H8.5a4.5 4.5 0 0 0 0 9H13" />`),
  back: icon(svg`<path d="M12 4l-6 6 6 6" />`),
} as const;
