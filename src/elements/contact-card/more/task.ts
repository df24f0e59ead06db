/** A task with what to bring, what it costs and how long it takes. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { RmiElement } from '../../../base/element.js';
import { comma } from '../../../i18n/list.js';
import { prepareTexts } from '../../../i18n/more/texts.js';
import type { DetailedTask } from '../../../model/schema.js';
import { detail } from '../details.js';

/** Undefined until the words of the language are here; the widget is rendered again then. */
export function moreOfTask(widget: RmiElement, task: DetailedTask): TemplateResult | undefined {
  const rows = factsOf(widget, task);
  const { name, description } = task;
  return (
    rows &&
    html`${widget.text(name)}${description && html`<span class="description">${widget.text(description)}</span>`}${
      rows.length ?
        html`<dl class="details">${rows.map(([label, values]) => detail(label, linesOf(values)))}</dl>`
      : nothing
    }`
  );
}

/** The same without the name and in few lines, where it is one of several answers. */
export const briefOfTask = (widget: RmiElement, task: DetailedTask): readonly TemplateResult[] | undefined =>
  factsOf(widget, task)?.map(
    ([label, values]) =>
      html`<p>${label}: ${values.map((value, i) => html`${i ? comma(widget.language.dir) : ''}${value}`)}</p>`,
  );

type Fact = readonly [label: string, values: readonly (string | TemplateResult)[]];

function factsOf(widget: RmiElement, task: DetailedTask): readonly Fact[] | undefined {
  if (!prepareTexts(widget)) return undefined;
  const { name, documents = [], fee, processingTime, url } = task;
  const facts: readonly Fact[] = [
    [msg('Bitte mitbringen', { id: 'documents' }), documents.map((document) => widget.text(document))],
    [msg('Kosten', { id: 'fee' }), fee ? [widget.text(fee)] : []],
    [msg('Dauer', { id: 'processing-time' }), processingTime ? [widget.text(processingTime)] : []],
    [msg('Online', { id: 'links' }), url ? [html`<a href=${url}>${widget.text(name)}</a>`] : []],
  ];
  return facts.filter(([, values]) => values.length);
}

const linesOf = (values: Fact[1]): unknown =>
  values.length > 1 ? values.map((value) => html`<span class="line">${value}</span>`) : values;
