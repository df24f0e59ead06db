/** A choice as an address that can be shared, and back. Addresses come from anyone: whatever is not known is named. */
import { COLOUR_NAMES, initial, THEMES, WIDTH, type Attributes, type Choice, type Colours } from './choice.js';
import { isColour } from './contrast.js';
import { HOSTS } from './hosts.js';
import { idsFor, type Attribute, type Widget } from './manifest.js';
import type { Site } from './site.js';
import { UI_LANGUAGES } from './texts.js';

/** Parameters of the builder itself; every other one is an attribute of the widget. */
export const OWN = ['widget', 'theme', ...COLOUR_NAMES, 'width', 'scheme', 'page-dir', 'host', 'fixed', 'ui'];

/** A choice, and what of its address had no meaning, as it was written. */
export interface Reading {
  readonly choice: Choice;
  readonly unknown: string[];
}

/**
 * Reads an address.
 *
 * @param search the query
 * @param site ids that its data file does not have are unknown
 */
export function read(search: string, widgets: readonly Widget[], site: Pick<Site, 'base' | 'data'>): Reading {
  const query = new URLSearchParams(search);
  const unknown: string[] = [];
  const start = initial(widgets);

  /** The value of a parameter, if it has a meaning. */
  function pick(key: string, isKnown: (value: string) => boolean): string | undefined {
    const value = query.get(key);
    if (value === null) return undefined;
    if (isKnown(value)) return value;
    unknown.push(`${key}=${value}`);
    return undefined;
  }
  const pickOne = <Value extends string>(key: string, list: readonly Value[]): Value | undefined =>
    pick(key, (value) => (list as readonly string[]).includes(value)) as Value | undefined;

  const widget = pickOne(
    'widget',
    widgets.map(({ name }) => name),
  );
  const colours = COLOUR_NAMES.map((name) => [name, pick(name, isColour) ?? start.colours[name]] as const);
  const choice: Choice = {
    widget: widget ?? start.widget,
    attributes: {},
    theme: pickOne('theme', THEMES) ?? start.theme,
    colours: Object.fromEntries(colours) as Colours,
    width: Number(pick('width', isWidth) ?? start.width),
    scheme: pickOne('scheme', ['light', 'dark']) ?? start.scheme,
    direction: pickOne('page-dir', ['ltr', 'rtl']) ?? start.direction,
    host: pickOne('host', HOSTS) ?? start.host,
    fixed: pickOne('fixed', ['1']) !== undefined,
    ui: pickOne('ui', UI_LANGUAGES) ?? start.ui,
  };

  const { attributes } = widgets.find(({ name }) => name === choice.widget)!;
  const values: Record<string, string> = {};
  for (const key of new Set(query.keys())) {
    if (OWN.includes(key)) continue;
    const attribute = attributes.find(({ name }) => name === key);
    const value = pick(key, (text) => attribute !== undefined && fits(attribute, text, site));
    if (value !== undefined) values[key] = value;
  }
  return { choice: { ...choice, attributes: values }, unknown };
}

const isWidth = (value: string): boolean =>
  /^\d+$/.test(value) && Number(value) >= WIDTH.least && Number(value) <= WIDTH.most;

/** Whether an address is on the server of the builder. */
export const isAtHome = (address: string, base: string): boolean =>
  URL.canParse(address, base) && new URL(address, base).origin === new URL(base).origin;

function fits({ name, kind, options }: Attribute, value: string, { data, base }: Pick<Site, 'base' | 'data'>): boolean {
  if (kind === 'boolean') return value === '';
  if (kind === 'choice') return options.includes(value);
  if (kind === 'level') return /^[0-6]$/.test(value);
  if (kind === 'number') return value.trim() !== '' && Number.isFinite(Number(value));
  if (kind === 'language') return /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(value);
  if (name === 'src') return isAtHome(value, base);
  return value !== '' && (idsFor(name, data)?.some(({ id }) => id === value) ?? true);
}

/** What is relative here would be something else on the page it is pasted into. */
export function makeAbsolute(attributes: Attributes, base: string): Attributes {
  const { src } = attributes;
  return src && URL.canParse(src, base) ? { ...attributes, src: new URL(src, base).href } : attributes;
}

/** Writes an address, a query without `?`: only what differs from the beginning, so that links stay short. */
export function write(choice: Choice): string {
  const { widget, attributes, theme, colours, width, scheme, direction, host, fixed, ui } = choice;
  const query = new URLSearchParams({ widget, ...attributes });
  if (theme !== 'none') query.set('theme', theme);
  if (theme === 'own') for (const name of COLOUR_NAMES) query.set(name, colours[name]);
  if (width !== WIDTH.most) query.set('width', String(width));
  if (scheme !== 'light') query.set('scheme', scheme);
  if (direction !== 'ltr') query.set('page-dir', direction);
  if (host !== 'html') query.set('host', host);
  if (fixed) query.set('fixed', '1');
  if (ui !== 'de') query.set('ui', ui);
  return query.toString();
}
