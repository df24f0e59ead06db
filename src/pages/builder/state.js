// What was chosen, as an address that can be shared, and back. Addresses come from anyone: whatever is not known is named.
import { isColour } from './contrast.js';
import { HOSTS } from './snippets.js';
import { idsFor } from './manifest.js';

export const THEMES = ['none', 'card', 'contrast', 'own'];
export const COLOURS = { accent: '#0d6169', text: '#1c2426', surface: '#ffffff' };
/** Width of the preview in CSS pixels; the most stands for all there is. */
export const WIDTH = { least: 240, most: 960 };

/** Parameters of the builder itself; every other one is an attribute of the widget. */
export const OWN = ['widget', 'theme', ...Object.keys(COLOURS), 'width', 'scheme', 'page-dir', 'host', 'fixed', 'ui'];

/**
 * @typedef {object} Choice
 * @property {string} widget name without `rmi-`
 * @property {Record<string, string>} attributes as they are written; '' for a boolean that is on
 * @property {string} theme one of THEMES
 * @property {Record<keyof typeof COLOURS, string>} colours of the theme `own`
 * @property {number} width of the preview
 * @property {'light' | 'dark'} scheme of the preview
 * @property {'ltr' | 'rtl'} direction of the page in the preview
 * @property {string} host one of HOSTS
 * @property {boolean} fixed whether the snippet pins the version by its hash
 * @property {'de' | 'en'} ui language of the builder
 */

/** @returns {Choice} */
export const initial = (widgets) => ({
  widget: (widgets.find(({ name }) => name === 'contact-card') ?? widgets[0]).name,
  attributes: {},
  theme: 'none',
  colours: { ...COLOURS },
  width: WIDTH.most,
  scheme: 'light',
  direction: 'ltr',
  host: 'html',
  fixed: false,
  ui: 'de',
});

/**
 * Reads an address.
 *
 * @param {string} search the query
 * @param {import('./manifest.js').Widget[]} widgets
 * @param {{ data?: unknown, base: string }} site `data`: the data file, if there is one; ids it does not have are unknown
 * @returns {{ choice: Choice, unknown: string[] }} `unknown`: what had no meaning, as it was written
 */
export function read(search, widgets, site) {
  const choice = initial(widgets);
  const unknown = [];
  const query = new URLSearchParams(search);
  const pick = (key, allowed) => {
    const value = query.get(key);
    if (value === null) return undefined;
    if (allowed(value)) return value;
    unknown.push(`${key}=${value}`);
    return undefined;
  };
  const oneOf = (list) => (value) => list.includes(value);

  choice.widget = pick('widget', (value) => widgets.some(({ name }) => name === value)) ?? choice.widget;
  choice.theme = pick('theme', oneOf(THEMES)) ?? choice.theme;
  for (const name of Object.keys(COLOURS)) choice.colours[name] = pick(name, isColour) ?? choice.colours[name];
  const width = pick('width', (value) => /^\d+$/.test(value) && value >= WIDTH.least && value <= WIDTH.most);
  choice.width = width ? Number(width) : choice.width;
  choice.scheme = pick('scheme', oneOf(['light', 'dark'])) ?? choice.scheme;
  choice.direction = pick('page-dir', oneOf(['ltr', 'rtl'])) ?? choice.direction;
  choice.host = pick('host', oneOf(HOSTS)) ?? choice.host;
  choice.fixed = pick('fixed', oneOf(['1'])) !== undefined;
  choice.ui = pick('ui', oneOf(['de', 'en'])) ?? choice.ui;

  const { attributes } = widgets.find(({ name }) => name === choice.widget);
  for (const key of new Set(query.keys())) {
    if (OWN.includes(key)) continue;
    const attribute = attributes.find(({ name }) => name === key);
    const value = pick(key, (text) => attribute !== undefined && fits(attribute, text, site));
    if (value !== undefined) choice.attributes[key] = value;
  }
  return { choice, unknown };
}

/** Whether an address is on the server of the builder. */
export const isAtHome = (address, base) =>
  URL.canParse(address, base) && new URL(address, base).origin === new URL(base).origin;

function fits({ name, kind, options }, value, { data, base }) {
  if (kind === 'boolean') return value === '';
  if (kind === 'choice') return options.includes(value);
  if (kind === 'level') return /^[0-6]$/.test(value);
  if (kind === 'number') return value.trim() !== '' && Number.isFinite(Number(value));
  if (kind === 'language') return /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(value);
  if (name === 'src') return isAtHome(value, base);
  return value !== '' && (idsFor(name, data)?.some(({ id }) => id === value) ?? true);
}

/**
 * Writes an address: only what differs from the beginning, so that links stay short.
 *
 * @param {Choice} choice
 * @returns {string} a query without `?`
 */
export function write({ widget, attributes, theme, colours, width, scheme, direction, host, fixed, ui }) {
  const query = new URLSearchParams({ widget, ...attributes });
  if (theme !== 'none') query.set('theme', theme);
  if (theme === 'own') for (const [name, colour] of Object.entries(colours)) query.set(name, colour);
  if (width !== WIDTH.most) query.set('width', String(width));
  if (scheme !== 'light') query.set('scheme', scheme);
  if (direction !== 'ltr') query.set('page-dir', direction);
  if (host !== 'html') query.set('host', host);
  if (fixed) query.set('fixed', '1');
  if (ui !== 'de') query.set('ui', ui);
  return query.toString();
}
