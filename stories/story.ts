/** What the stories of all widgets share: arguments, controls, markup, the blocks a widget stands in. */
import type { ArgTypes, Decorator, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { html as tagged, unsafeStatic } from 'lit/static-html.js';
import { LOCALES } from '../src/i18n/codes.js';
import type { RmiData } from '../src/model/schema.js';
import { DEPARTMENT, isDepartment, scenes, type Scene } from './scenes.js';

/** The attributes every widget has, by their names in HTML, and its `data` property. */
export interface WidgetArgs {
  src: string;
  data?: RmiData;
  lang?: string;
  'heading-level': number;
  /** What the author wrote between the tags. */
  fallback?: TemplateResult;
}

/** The same for widgets that show one contact. */
export interface ContactArgs extends WidgetArgs {
  contact?: string | undefined;
}

export type Story<Args extends WidgetArgs = WidgetArgs> = StoryObj<Args>;

/** What a story starts with: the department's file, as a page under a heading of level 2 has it. */
export const args: WidgetArgs = { src: DEPARTMENT, 'heading-level': 3 };

export const argTypes: Partial<ArgTypes<WidgetArgs>> = {
  src: { control: 'text', table: { category: 'attributes' } },
  lang: {
    description: 'Language of this widget. Default: that of what surrounds it.',
    options: LOCALES,
    control: 'select',
    table: { category: 'attributes', type: { summary: 'string' } },
  },
  'heading-level': { options: [0, 1, 2, 3, 4, 5, 6], control: 'select', table: { category: 'attributes' } },
  data: { control: false },
  fallback: { table: { disable: true } },
};

export const contactArgTypes: Partial<ArgTypes<ContactArgs>> = {
  ...argTypes,
  contact: { options: scenes.open.data.contacts.map(({ id }) => id), control: 'select' },
};

/** The markup of a widget whose one attribute of its own, if any, is `contact`. */
const markupOf = (name: string): ((args: ContactArgs) => TemplateResult) => {
  const tag = unsafeStatic(name);
  return ({ contact, src, data, lang, 'heading-level': level, fallback }) =>
    tagged`<${tag}
      contact=${ifDefined(contact)} src=${src} lang=${ifDefined(lang)} heading-level=${level} .data=${data}
      >${fallback}</${tag}>`;
};

/** What a stories file says of a widget beside its title. */
export const widget = (component: string) => ({ component, args, argTypes, render: markupOf(component) });

/** The same for a widget that shows one contact. */
export const contactWidget = (component: string) => ({
  ...widget(component),
  args: { ...args, contact: 'bianka-gaertner' },
  argTypes: contactArgTypes,
});

/** What a contact's author may write between the tags. */
export const fallback = html`Bianka Gärtner: <a href="tel:+4971135122876">0711 3512-2876</a>`;

/** A story of no widget, with its sentence: Storybook reads a comment only in the file that names the widget. */
export const situation = <Told extends Story>(sentence: string, story: Told): Told => ({
  ...story,
  parameters: { ...story.parameters, docs: { description: { story: sentence } } },
});

/** A story that plays in a scene. */
export const inScene = (scene: Scene, { args, parameters, ...story }: Story<ContactArgs> = {}) => ({
  ...story,
  args: { ...(isDepartment(scene) ? {} : { data: scene.data }), ...args },
  parameters: { ...parameters, at: scene.at },
});

/** What a story shows when not all is well; its test expects this state instead of `ready`. */
export const inState = (state: 'waiting' | 'missing' | 'failed'): { parameters: { state: string } } => ({
  parameters: { state },
});

/** Address of a file that never arrives. */
export const NEVER = 'data/never.json';

/** Lets no answer come for `NEVER`, as on a line that hangs. */
export const hang: Decorator = (story) => {
  if (window.fetch.name !== 'fetchOrHang') {
    const fetch = window.fetch.bind(window);
    window.fetch = function fetchOrHang(input, init) {
      const url = input instanceof Request ? input.url : String(input);
      return url.endsWith(NEVER) ? new Promise(() => {}) : fetch(input, init);
    };
  }
  return story();
};

/** Address where no file is. */
export const NOWHERE = 'data/no-such-file.json';

/** The widget in a block that is dark whatever the page is. */
export const dark: Decorator = (story) =>
  html`<div .style=${'color-scheme: dark; background: Canvas; color: CanvasText; padding: 1.5em'}>${story()}</div>`;

/** The widget in a narrow sidebar, 240 px wide. */
export const sidebar: Decorator = (story) => html`<div .style=${'inline-size: 240px'}>${story()}</div>`;

/** The widget in an Arabic block of the page. */
export const arabic: Decorator = (story) => html`<div lang="ar" dir="rtl">${story()}</div>`;

/** The widget on a page whose designer has an opinion. */
export const themed: Decorator = (story) =>
  html`<div
    .style=${`--rmi-accent: #7a1f5c; --rmi-space: 0.625em; --rmi-radius: 2em;
      --rmi-heading-font: Georgia, serif; --rmi-line: #d9c3d1; --rmi-muted: #5e4a56;
      color-scheme: light; background: #fdf8fb; color: #2b1c26; padding: 1.5em`}
  >
    ${story()}
  </div>`;
