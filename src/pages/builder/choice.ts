/** What can be chosen, and what is at the beginning. */
import type { Host } from './hosts.js';
import type { Widget } from './manifest.js';
import type { UiLanguage } from './texts.js';

export const THEMES = ['none', 'card', 'contrast', 'own'] as const;
export const COLOURS = { accent: '#0d6169', text: '#1c2426', surface: '#ffffff' };
export const COLOUR_NAMES = Object.keys(COLOURS) as (keyof typeof COLOURS)[];
/** Width of the preview in CSS pixels; the most stands for all there is. */
export const WIDTH = { least: 240, most: 960 };

/** As they are written; '' for a boolean that is on; what is absent is not set. */
export type Attributes = Readonly<Record<string, string>>;
export type Theme = (typeof THEMES)[number];
export type Colours = Readonly<typeof COLOURS>;

export interface Choice {
  /** Name without `rmi-`. */
  readonly widget: string;
  readonly attributes: Attributes;
  readonly theme: Theme;
  /** Of the theme `own`. */
  readonly colours: Colours;
  /** Of the preview. */
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  /** Of the page in the preview. */
  readonly direction: 'ltr' | 'rtl';
  readonly host: Host;
  /** Whether the snippet pins the version by its hash. */
  readonly fixed: boolean;
  /** Language of the builder. */
  readonly ui: UiLanguage;
}

export const initial = (widgets: readonly Widget[]): Choice => ({
  widget: (widgets.find(({ name }) => name === 'contact-card') ?? widgets[0]!).name,
  attributes: {},
  theme: 'none',
  colours: COLOURS,
  width: WIDTH.most,
  scheme: 'light',
  direction: 'ltr',
  host: 'html',
  fixed: false,
  ui: 'de',
});
