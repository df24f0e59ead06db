import { html, nothing, type TemplateResult } from 'lit';
import type { ICONS } from './icons.js';

interface IconButton {
  /** What it does, with what it does it to. */
  readonly label: string;
  /** Shown beside the picture where there is room; the whole is in `label`. */
  readonly text?: string | undefined;
  readonly icon: (typeof ICONS)[keyof typeof ICONS];
  readonly act: () => void;
  /** Name for finding it again once it has moved. */
  readonly name?: string;
  /** Out of use for now; it stays where the keyboard can reach it, so that the focus is not lost. */
  readonly isOff?: boolean;
}

/** A small button that shows a picture. */
export const iconButton = ({ label, text, icon, act, name = '', isOff = false }: IconButton): TemplateResult =>
  html`<button
    type="button"
    class=${text ? 'quiet' : 'icon-button'}
    aria-label=${label}
    title=${label}
    data-act=${name}
    aria-disabled=${isOff ? 'true' : 'false'}
    @click=${() => isOff || act()}
  >
    ${icon}${text ? html`<span class="button-text">${text}</span>` : nothing}
  </button>`;
