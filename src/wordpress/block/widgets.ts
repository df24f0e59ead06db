/** The widgets there are and what an author may set, as custom-elements.json says. */
import { __ } from '@wordpress/i18n';

export interface WidgetAttribute {
  readonly name: string;
  readonly description: string;
  readonly kind: 'boolean' | 'choice' | 'level' | 'language' | 'number' | 'text';
  readonly options: readonly string[];
}

export interface Widget {
  /** `contact-card` */
  readonly name: string;
  readonly summary: string;
  readonly attributes: readonly WidgetAttribute[];
}

/** A frame for other widgets, and the site's own data file: neither is for a block. */
const isForBlocks = ({ name }: Widget): boolean => name !== 'data';
const isForAuthors = ({ name }: WidgetAttribute): boolean => name !== 'src';

export const widgets: readonly Widget[] = RMI_WIDGETS.filter(isForBlocks).map((widget) => ({
  ...widget,
  attributes: widget.attributes.filter(isForAuthors),
}));

/** Of all widgets: a block keeps what an author chose, also where the widget of today has no use for it. */
export const attributeNames: readonly string[] = [
  ...new Set(widgets.flatMap(({ attributes }) => attributes.map(({ name }) => name))),
];

export const widgetNamed = (name: string): Widget | undefined => widgets.find((widget) => widget.name === name);

/** What a block keeps: what the author chose, and the text that stands there without us. */
export type BlockAttributes = Readonly<Record<string, string>> & {
  readonly widget: string;
  readonly theme: string;
  readonly fallback: string;
};

/** The attributes that are set and that this widget has. */
export function chosen({ widget, ...attributes }: BlockAttributes): Readonly<Record<string, string>> {
  const names = widgetNamed(widget)?.attributes.map(({ name }) => name) ?? [];
  return Object.fromEntries(names.flatMap((name) => (attributes[name] ? [[name, attributes[name]]] : [])));
}

/** Names that are no words. */
const TITLES: Readonly<Record<string, string>> = {
  'json-ld': 'Facts for search engines',
  lang: 'Language',
  'max-age': 'Greatest age in days',
  'vcard-version': 'vCard version',
};

/** `heading-level`: "Heading level", in the language of the person who writes. */
export const titleOf = (name: string): string => {
  const words = name.replaceAll('-', ' ');
  return __(TITLES[name] ?? words.charAt(0).toUpperCase() + words.slice(1), 'rmi-widgets');
};
