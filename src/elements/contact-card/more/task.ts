/** A task with what to bring, what it costs and how long it takes. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { RmiElement } from '../../../base/element.js';
import { prepareTexts } from '../../../i18n/more/texts.js';
import type { DetailedTask } from '../../../model/schema.js';
import { detail } from '../details.js';

/** Undefined until the words of the language are here; the widget is rendered again then. */
export function moreOfTask(widget: RmiElement, task: DetailedTask): TemplateResult | undefined {
  if (!prepareTexts(widget)) return undefined;
  const { name, description, documents = [], fee, processingTime, url } = task;
  const lines = documents.map((document) => html`<span class="line">${widget.text(document)}</span>`);
  const rows = [
    lines.length && detail(msg('Bitte mitbringen', { id: 'documents' }), lines),
    fee && detail(msg('Kosten', { id: 'fee' }), widget.text(fee)),
    processingTime && detail(msg('Dauer', { id: 'processing-time' }), widget.text(processingTime)),
    url && detail(msg('Online', { id: 'links' }), html`<a href=${url}>${widget.text(name)}</a>`),
  ].filter(Boolean);
  return html`${widget.text(name)}${description && html`<span class="description">${widget.text(description)}</span>`}${
    rows.length ? html`<dl class="details">${rows}</dl>` : nothing
  }`;
}
