/** A choice as markup: the tag, the div that cleaners keep, the frame, and the fallback inside. */
import { displayPhone, phoneLink } from '../../model/phone.js';
import type { RmiData, SectionName } from '../../model/schema.js';
import type { Attributes, Choice } from './choice.js';
import type { Site } from './site.js';

type Place = Pick<Site, 'base' | 'data'>;
type Block = Pick<Choice, 'widget' | 'attributes'>;

/** Braces too: JSX and Vue would take them for code. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '{': '&#123;',
  '}': '&#125;',
};

/** Text as HTML, inside an element or an attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"{}]/g, (character) => ENTITIES[character]!);

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`))
    .join('');

/** The tag on one line. */
export function tagOf({ widget, attributes }: Block, place: Place): string {
  return `<rmi-${widget}${written(attributes)}>${inner(widget, attributes, place, tagOf)}</rmi-${widget}>`;
}

/** The tag with its fallback on a line of its own. */
export function linesOf({ widget, attributes }: Block, place: Place): string {
  return `<rmi-${widget}${written(attributes)}>\n  ${inner(widget, attributes, place, tagOf)}\n</rmi-${widget}>`;
}

/**
 * The same as a plain div, on one line: WordPress makes a `<br>` of each end of line. An attribute with a value only:
 * cleaners drop or rewrite those without.
 */
export function divOf({ widget, attributes }: Block, place: Place): string {
  const data = Object.entries(attributes).map(([name, value]) => [`data-rmi-${name}`, value || 'true'] as const);
  const inside = inner(widget, attributes, place, divOf);
  return `<div${written({ 'data-rmi': widget, ...Object.fromEntries(data) })}>${inside}</div>`;
}

/** The frame. Its height is a guess that fits most; a script on the host's page can correct it. */
export function frameOf(choice: Pick<Choice, 'widget' | 'attributes' | 'theme'>, { base, data }: Place): string {
  const { widget, attributes, theme } = choice;
  const name = nameOf(widget, attributes, data);
  const organization = data?.organization.name;
  const title = name && organization && name !== organization ? `${name} – ${organization}` : (name ?? widget);
  const look = theme === 'card' || theme === 'contrast' ? { theme } : {};
  const src = framePage(widget, { ...attributes, ...look }, base);
  return `<iframe${written({ src, title, width: '100%', height: '480', loading: 'lazy' })}></iframe>`;
}

/** Address of the page that shows one widget alone. */
function framePage(widget: string, parameters: Attributes, base: string): string {
  const query = new URLSearchParams(parameters).toString();
  return `${base}embed/${widget}.html${query && `?${query}`}`;
}

/** What stands between the tags: for a provider the widgets it provides for, else the fallback. */
function inner(widget: string, attributes: Attributes, place: Place, form: typeof tagOf): string {
  // A provider shows nothing itself.
  return widget === 'data' ?
      form({ widget: 'contact-card', attributes: {} }, place)
    : fallback(widget, attributes, place);
}

/**
 * Shown until the data is there, and if it never comes. Text and a link only: WordPress tears block content out of a tag,
 * and TinyMCE takes a pasted tag without any content for plain text.
 */
function fallback(widget: string, attributes: Attributes, { base, data }: Place): string {
  const { name, honorificPrefix, telephone } = find(data?.contacts, attributes['contact']) ?? {};
  if (telephone) {
    const who = [honorificPrefix, name].filter(Boolean).join(' ');
    return `${escaped(who)}: <a href="${phoneLink(telephone)}">${escaped(displayPhone(telephone))}</a>`;
  }
  const { lang } = attributes;
  const isForeign = lang && data?.language && primary(lang) !== primary(data.language);
  const link = { href: framePage(widget, attributes, base), ...(isForeign && { lang: data.language }) };
  return `<a${written(link)}>${escaped(nameOf(widget, attributes, data) ?? widget)}</a>`;
}

const primary = (tag: string): string => tag.split('-')[0]!;

/** What a widget shows, by its name in the data file. */
function nameOf(widget: string, { contact, location }: Attributes, data: RmiData | undefined): string | undefined {
  const section = widget.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as SectionName;
  return (
    find(data?.contacts, contact)?.name ??
    find(data?.locations, location)?.streetAddress ??
    data?.sections?.[section]?.heading ??
    data?.organization.name
  );
}

const find = <Entry extends { readonly id?: string }>(
  entries: readonly Entry[] | undefined,
  id: string | undefined,
): Entry | undefined => (id === undefined ? undefined : entries?.find((entry) => entry.id === id));
