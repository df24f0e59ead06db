// A choice as markup: the tag, the div that cleaners keep, the frame, and the fallback inside.

/** Braces too: JSX and Vue would take them for code. */
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '{': '&#123;', '}': '&#125;' };

/** Text as HTML, inside an element or an attribute. */
export const escaped = (text) => text.replace(/[&<>"{}]/g, (character) => ENTITIES[character]);

const written = (attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`))
    .join('');

/**
 * What a snippet is made of.
 *
 * @typedef {object} Site
 * @property {string} base address of the folder with rmi.js, with a slash at its end
 * @property {string} version
 * @property {string} [integrity] hash of rmi.js, where the snippet pins it
 * @property {number} [height] of the widget in the preview, in em, once it shows
 * @property {string[]} attributes names of all attributes of all widgets
 * @property data the data file, if it could be read
 */

/** The tag, on one line or with its fallback on a line of its own. */
export function tagOf({ widget, attributes }, site, { lines = false } = {}) {
  const inside = inner(widget, attributes, site, tagOf);
  const content = lines ? `\n  ${inside}\n` : inside;
  return `<rmi-${widget}${written(attributes)}>${content}</rmi-${widget}>`;
}

/**
 * The same as a plain div, on one line: WordPress makes a `<br>` of each end of line. An attribute with a value only:
 * cleaners drop or rewrite those without.
 */
export function divOf({ widget, attributes }, site) {
  const data = Object.entries(attributes).map(([name, value]) => [`data-rmi-${name}`, value || 'true']);
  const inside = inner(widget, attributes, site, divOf);
  return `<div${written({ 'data-rmi': widget, ...Object.fromEntries(data) })}>${inside}</div>`;
}

/** Address of the page that shows one widget alone. */
export function framePage({ widget, attributes, theme }, { base }) {
  const query = new URLSearchParams({ ...attributes, ...(['card', 'contrast'].includes(theme) && { theme }) });
  return `${base}embed/${widget}.html${query.size ? `?${query}` : ''}`;
}

/** The frame. Its height is a guess that fits most; a script on the host's page can correct it. */
export function frameOf(choice, site) {
  const { widget, attributes } = choice;
  const name = nameOf(widget, attributes, site.data);
  const organization = site.data?.organization?.name;
  const title = name && organization && name !== organization ? `${name} – ${organization}` : (name ?? widget);
  const frame = { src: framePage(choice, site), title, width: '100%', height: '480', loading: 'lazy' };
  return `<iframe${written(frame)}></iframe>`;
}

/** What stands between the tags: for a provider the widgets it provides for, else the fallback. */
function inner(widget, attributes, site, form) {
  // A provider shows nothing itself.
  if (widget === 'data') return form({ widget: 'contact-card', attributes: {} }, site);
  return fallback(widget, attributes, site);
}

/**
 * Shown until the data is there, and if it never comes. Text and a link only: WordPress tears block content out of a tag,
 * and TinyMCE takes a pasted tag without any content for plain text.
 */
function fallback(widget, attributes, { base, data }) {
  const { name, honorificPrefix, telephone } = find(data?.contacts, attributes.contact) ?? {};
  if (telephone) {
    const shown = telephone.replace(/^\+49 ?/, '0');
    const who = [honorificPrefix, name].filter(Boolean).join(' ');
    return `${escaped(who)}: <a href="tel:${telephone.replace(/[^+\d]/g, '')}">${escaped(shown)}</a>`;
  }
  const primary = (tag) => tag?.split('-')[0];
  const { lang } = attributes;
  const link = { href: framePage({ widget, attributes, theme: 'none' }, { base }) };
  if (lang && data?.language && primary(lang) !== primary(data.language)) link.lang = data.language;
  return `<a${written(link)}>${escaped(nameOf(widget, attributes, data) ?? widget)}</a>`;
}

/** What a widget shows, by its name in the data file. */
function nameOf(widget, { contact, location }, data) {
  const section = widget.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  return (
    find(data?.contacts, contact)?.name ??
    find(data?.locations, location)?.streetAddress ??
    data?.sections?.[section]?.heading ??
    data?.organization?.name
  );
}

const find = (entries, id) => (id === undefined ? undefined : entries?.find((entry) => entry.id === id));
