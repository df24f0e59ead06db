// What can be chosen: the elements and attributes of custom-elements.json, as kinds of fields.

/**
 * @typedef {'boolean' | 'choice' | 'level' | 'language' | 'number' | 'text'} Kind
 * @typedef {{ name: string, description: string, kind: Kind, options: string[], byDefault?: string }} Attribute
 * @typedef {{ tag: string, name: string, summary: string, attributes: Attribute[] }} Widget
 */

/**
 * The widgets of a manifest, with what an author may set.
 *
 * @param manifest the content of custom-elements.json (Custom Elements Manifest, schema 1 or 2)
 * @returns {Widget[]} in the order of the manifest
 */
export const widgetsOf = (manifest) =>
  manifest.modules
    .flatMap(({ declarations }) => declarations ?? [])
    .filter(({ tagName }) => tagName)
    .map(({ tagName, summary = '', attributes = [] }) => ({
      tag: tagName,
      name: tagName.replace(/^rmi-/, ''),
      summary,
      // What a widget tells of itself is not for authors to set.
      attributes: attributes.filter(({ description }) => !/\bread only\b/i.test(description)).map(attributeOf),
    }));

/** @returns {Attribute} */
function attributeOf({ name, description = '', type, default: byDefault }) {
  const text = type?.text ?? 'string';
  const options = [...text.matchAll(/'([^']*)'/g)].map(([, option]) => option);
  return {
    name,
    description: description.replace(/\s+/g, ' '),
    kind: kindOf(name, text, options),
    options,
    ...(byDefault !== undefined && { byDefault: byDefault.replace(/^'|'$/g, '') }),
  };
}

/** @returns {Kind} */
const kindOf = (name, type, options) =>
  options.length ? 'choice'
  : name === 'lang' ? 'language'
  : name === 'heading-level' ? 'level'
  : type === 'boolean' ? 'boolean'
  : type === 'number' ? 'number'
  : 'text';

/**
 * Ids that an attribute can name, from the data file: `contact` names one of `contacts`. Null where it names none.
 *
 * @returns {{ id: string, label: string }[] | null}
 */
export function idsFor(name, data) {
  const entries = data?.[`${name}s`];
  if (!Array.isArray(entries) || !entries.every((entry) => typeof entry?.id === 'string')) return null;
  return entries.map((entry) => ({ id: entry.id, label: entry.name ?? entry.streetAddress ?? entry.id }));
}
