/** What a widget shows while it has no data to show. */
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Language } from '../i18n/locale.js';
import type { WidgetState } from './state.js';

export const SLOT = html`<slot></slot>`;

/** What the author wrote between the tags; where there is nothing, a sentence. */
export function fallback(
  widget: Element,
  state: WidgetState,
  { tag, dir }: Language,
  retry: () => void,
): TemplateResult {
  const isAuthored = widget.children.length > 0 || Boolean(widget.textContent?.trim());
  if (isAuthored || state === 'missing') return SLOT;
  if (state === 'waiting')
    return html`<p class="waiting" role="status" lang=${tag} dir=${dir}>
      ${msg('Wird geladen …', { id: 'loading' })}
    </p>`;
  return html`<p class="failed" lang=${tag} dir=${dir}>
    ${msg('Diese Angaben fehlen gerade.', { id: 'failed' })}
    <button type="button" @click=${retry}>${msg('Noch einmal versuchen', { id: 'retry' })}</button>
  </p>`;
}
