// The fields of a widget's attributes, made from the manifest and the data file.
import { idsFor } from './manifest.js';
import { text } from './texts.js';

/**
 * @param {import('./manifest.js').Attribute[]} attributes
 * @param {Record<string, string>} values as they are written; what is absent is not set
 * @param {{ data: unknown, languages: { id: string, label: string }[] }} choices what ids and languages there are
 * @returns {HTMLElement[]} one field each, in the order of the manifest; its control is named like the attribute
 */
export const fieldsFor = (attributes, values, choices) =>
  attributes.map((attribute) => {
    const { name, kind } = attribute;
    const control = controlFor(attribute, values[name], choices);
    control.name = name;
    control.id = `attribute-${name}`;
    const help = make('small', {
      id: `${control.id}-help`,
      textContent: text(`help.${name}`, attribute.description.replaceAll('`', '')),
    });
    control.setAttribute('aria-describedby', help.id);
    const label = make('label', { htmlFor: control.id, textContent: text(`attribute.${name}`, name) });
    const field = make('div', { className: kind === 'boolean' ? 'field check' : 'field' });
    field.append(...(kind === 'boolean' ? [control, label] : [label, control]), help);
    return field;
  });

/**
 * What a form's fields say, as attributes.
 *
 * @param {HTMLFormElement} form
 * @param {import('./manifest.js').Attribute[]} attributes
 */
export function attributesIn(form, attributes) {
  const values = {};
  for (const { name, kind } of attributes) {
    const control = form.elements.namedItem(name);
    if (kind === 'boolean' ? control.checked : control.value.trim())
      values[name] = kind === 'boolean' ? '' : control.value.trim();
  }
  return values;
}

function controlFor({ name, kind, options, byDefault }, value, { data, languages }) {
  if (kind === 'boolean') return make('input', { type: 'checkbox', checked: value !== undefined });
  if (kind === 'number') return make('input', { type: 'number', value: value ?? '', placeholder: byDefault ?? '' });
  const entries =
    kind === 'choice' ? options.filter((id) => id !== byDefault).map((id) => ({ id, label: id }))
    : kind === 'level' ? levels(byDefault)
    : kind === 'language' && languages.length ? languages
    : idsFor(name, data);
  if (!entries) return make('input', { type: 'text', value: value ?? '', autocapitalize: 'off', spellcheck: false });
  const preset = byDefault ? `${text('default')}: ${byDefault}` : text('default');
  const select = make('select', {});
  // A language from a link may be one that widgets find a substitute for.
  const stray = value && !entries.some(({ id }) => id === value) ? [{ id: value, label: value }] : [];
  for (const { id, label } of [{ id: '', label: preset }, ...entries, ...stray])
    select.append(make('option', { value: id, textContent: label, selected: id === (value ?? '') }));
  return select;
}

const levels = (byDefault) =>
  [...'1234560']
    .filter((level) => level !== byDefault)
    .map((level) => ({ id: level, label: level === '0' ? text('level.none') : level }));

/** An element with properties. */
export const make = (tag, properties) => Object.assign(document.createElement(tag), properties);
