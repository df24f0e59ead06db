/** The fields of a widget's attributes, made from the manifest and the data file. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { RmiData } from '../../model/schema.js';
import { idsFor, type Attribute, type Entry } from './manifest.js';
import type { Attributes } from './choice.js';
import { text } from './texts.js';

/** What lists can offer. */
export interface Choices {
  readonly data: RmiData | undefined;
  readonly languages: readonly Entry[];
}

/** One field for each attribute, in the order of the manifest; its control is named like the attribute. */
export const fieldsFor = (attributes: readonly Attribute[], values: Attributes, choices: Choices): unknown =>
  repeat(
    attributes,
    ({ name }) => name,
    (attribute) => field(attribute, values[attribute.name], choices),
  );

/** What a form's fields say, as attributes. */
export function attributesIn(fields: FormData, attributes: readonly Attribute[]): Attributes {
  const values: Record<string, string> = {};
  for (const { name, kind } of attributes) {
    const value = fields.get(name);
    if (typeof value !== 'string') continue;
    if (kind === 'boolean') values[name] = '';
    else if (value.trim()) values[name] = value.trim();
  }
  return values;
}

function field(attribute: Attribute, value: string | undefined, choices: Choices): TemplateResult {
  const { name, kind, description } = attribute;
  const control = controlFor(attribute, value, choices);
  const label = html`<label for="attribute-${name}">${text(`attribute.${name}`, name)}</label>`;
  const help = text(`help.${name}`, description.replaceAll('`', ''));
  return html`<div class=${kind === 'boolean' ? 'field check' : 'field'}>
    ${kind === 'boolean' ? [control, label] : [label, control]}
    <small id="attribute-${name}-help">${help}</small>
  </div>`;
}

function controlFor(
  { name, kind, options, byDefault }: Attribute,
  value: string | undefined,
  { data, languages }: Choices,
): TemplateResult {
  const id = `attribute-${name}`;
  const help = `${id}-help`;
  if (kind === 'boolean')
    return html`<input
      type="checkbox"
      id=${id}
      name=${name}
      aria-describedby=${help}
      .checked=${live(value !== undefined)}
    />`;
  if (kind === 'number')
    return html`<input
      type="number"
      id=${id}
      name=${name}
      aria-describedby=${help}
      placeholder=${byDefault ?? ''}
      .value=${live(value ?? '')}
    />`;
  const entries =
    kind === 'choice' ?
      options.filter((option) => option !== byDefault).map((option) => ({ id: option, label: option }))
    : kind === 'level' ? levels(byDefault)
    : kind === 'language' && languages.length ? languages
    : idsFor(name, data);
  if (!entries)
    return html`<input
      type="text"
      id=${id}
      name=${name}
      aria-describedby=${help}
      autocapitalize="off"
      spellcheck="false"
      .value=${live(value ?? '')}
    />`;
  const preset = byDefault ? `${text('default')}: ${byDefault}` : text('default');
  // A language from a link may be one that widgets find a substitute for.
  const stray = value && !entries.some((entry) => entry.id === value) ? [{ id: value, label: value }] : [];
  return html`<select id=${id} name=${name} aria-describedby=${help}>
    ${optionsOf([{ id: '', label: preset }, ...entries, ...stray], value ?? '')}
  </select>`;
}

const levels = (byDefault: string | undefined): readonly Entry[] =>
  [...'1234560']
    .filter((level) => level !== byDefault)
    .map((level) => ({ id: level, label: level === '0' ? text('level.none') : level }));

/** What a list offers. */
export const optionsOf = (entries: readonly Entry[], chosen: string): TemplateResult[] =>
  entries.map(({ id, label }) => html`<option value=${id} .selected=${live(id === chosen)}>${label}</option>`);
