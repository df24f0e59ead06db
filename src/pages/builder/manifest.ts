/** What can be chosen: the elements and attributes of custom-elements.json, as kinds of fields. */
import type { Contact, Location, Office, RmiData } from '../../model/schema.js';

export type Kind = 'boolean' | 'choice' | 'level' | 'language' | 'number' | 'text';

/** An attribute that an author may set. */
export interface Attribute {
  readonly name: string;
  readonly description: string;
  readonly kind: Kind;
  /** What a `choice` has. */
  readonly options: readonly string[];
  readonly byDefault?: string;
}

export interface Widget {
  readonly tag: string;
  /** The tag without `rmi-`. */
  readonly name: string;
  readonly summary: string;
  readonly attributes: readonly Attribute[];
}

/** What a list in the form offers. */
export interface Entry {
  readonly id: string;
  readonly label: string;
}

/** What is read here of a Custom Elements Manifest, schema 1 or 2. */
export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}
interface Declaration {
  readonly tagName?: string;
  readonly summary?: string;
  readonly attributes?: readonly DeclaredAttribute[];
}
interface DeclaredAttribute {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

/** The widgets of a manifest, in its order, with what an author may set. */
export const widgetsOf = ({ modules }: Manifest): readonly Widget[] =>
  modules
    .flatMap(({ declarations }) => declarations ?? [])
    .flatMap(({ tagName: tag, summary = '', attributes = [] }) =>
      tag ?
        [{ tag, name: tag.replace(/^rmi-/, ''), summary, attributes: attributes.filter(isForAuthors).map(attributeOf) }]
      : [],
    );

/** What a widget tells of itself is not for authors to set. */
const isForAuthors = ({ description = '' }: DeclaredAttribute): boolean => !/\bread only\b/i.test(description);

function attributeOf({ name, description = '', type, default: byDefault }: DeclaredAttribute): Attribute {
  const text = type?.text ?? 'string';
  const options = [...text.matchAll(/'([^']*)'/g)].map(([, option]) => option!);
  return {
    name,
    description: description.replace(/\s+/g, ' '),
    kind: kindOf(name, text, options),
    options,
    ...(byDefault !== undefined && { byDefault: byDefault.replace(/^'|'$/g, '') }),
  };
}

const kindOf = (name: string, type: string, options: readonly string[]): Kind =>
  options.length ? 'choice'
  : name === 'lang' ? 'language'
  : name === 'heading-level' ? 'level'
  : type === 'boolean' ? 'boolean'
  : type === 'number' ? 'number'
  : 'text';

/** The list of the data file that an attribute names an entry of. */
const LISTS: Readonly<Record<string, 'contacts' | 'locations' | 'offices'>> = {
  contact: 'contacts',
  location: 'locations',
  office: 'offices',
};

/** Ids that an attribute can name, from the data file; null where it names none, or an entry has no id. */
export function idsFor(name: string, data: RmiData | undefined): readonly Entry[] | null {
  const list = LISTS[name];
  const entries: readonly (Contact | Location | Office)[] | undefined = list && data?.[list];
  if (!entries) return null;
  const named = entries.flatMap((entry) => (entry.id ? [{ id: entry.id, label: labelOf(entry) ?? entry.id }] : []));
  return named.length === entries.length ? named : null;
}

const labelOf = (entry: Contact | Location | Office): string | undefined =>
  entry.name ?? ('streetAddress' in entry ? entry.streetAddress : undefined);
