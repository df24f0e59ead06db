import type { Meta } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { CITY, scenes } from './scenes.js';
import {
  arabic,
  args,
  argTypes,
  dark,
  fallback,
  hang,
  inScene,
  inState,
  NEVER,
  NOWHERE,
  sidebar,
  themed,
  type WidgetArgs,
  type Story,
} from './story.js';

const areas = ({ src, data, lang, 'heading-level': level, fallback }: WidgetArgs): TemplateResult =>
  html`<rmi-work-areas src=${src} lang=${ifDefined(lang)} heading-level=${level} .data=${data}
    >${fallback}</rmi-work-areas
  >`;

export default {
  title: 'Widgets/Work areas',
  component: 'rmi-work-areas',
  args: args,
  argTypes,
  render: areas,
} satisfies Meta<WidgetArgs>;

/** The principle, and the areas of work. */
export const AllAreas: Story<WidgetArgs> = {};

/** The page has its own heading: the title looks the same and is none. */
export const WithoutHeading: Story<WidgetArgs> = { args: { 'heading-level': 0 } };

/** The file has no such text: what the author wrote between the tags stays. */
export const NotInTheFile: Story<WidgetArgs> = {
  ...inState('missing'),
  args: { data: scenes.smallest.data, fallback: html`Was wir tun, steht auf unserem Aushang.` },
};

/** There is no such file: what the author wrote between the tags stays. */
export const FileMissing: Story<WidgetArgs> = { ...inState('failed'), args: { src: NOWHERE, fallback } };

/** There is no such file, and nothing between the tags. */
export const FileMissingWithoutFallback: Story<WidgetArgs> = { ...inState('failed'), args: { src: NOWHERE } };

/** The file is on its way, and takes its time. */
export const Waiting: Story<WidgetArgs> = {
  ...inState('waiting'),
  args: { src: NEVER },
  render: (args) => {
    hang();
    return areas(args);
  },
};

/** A heading longer than any line, in a narrow column. */
export const LongNames: Story<WidgetArgs> = {
  ...inScene(scenes.longNames),
  render: (args) => sidebar(areas(args)),
};

/** An Arabic block of the page, right to left. */
export const RightToLeft: Story<WidgetArgs> = { render: (args) => arabic(areas(args)) };

/** A dark block: every colour follows the text colour. */
export const Dark: Story<WidgetArgs> = { render: (args) => dark(areas(args)) };

/** A sidebar of 240 px. */
export const Sidebar240: Story<WidgetArgs> = { render: (args) => sidebar(areas(args)) };

/** The page's designer set the `--rmi-*` properties. */
export const Themed: Story<WidgetArgs> = { render: (args) => themed(areas(args)) };

/** A made-up city whose file uses all a file can say. */
export const FictionalCity: Story<WidgetArgs> = { args: { src: CITY } };
