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
  inScene,
  inState,
  NOWHERE,
  sidebar,
  type Story,
  type WidgetArgs,
} from './story.js';

const list = ({ src, data, lang, 'heading-level': level, fallback }: WidgetArgs): TemplateResult =>
  html`<rmi-contact-list src=${src} lang=${ifDefined(lang)} heading-level=${level} .data=${data}
    >${fallback}</rmi-contact-list
  >`;

export default {
  title: 'Widgets/Contact list',
  component: 'rmi-contact-list',
  args,
  argTypes,
  render: list,
} satisfies Meta<WidgetArgs>;

/** A unit, its people, and one who belongs to no unit; too few to filter. */
export const Department: Story = inScene(scenes.open);

/** Enough people to need the filter. */
export const WithFilter: Story = { ...inScene(scenes.open), args: { src: CITY } };

/** A sidebar of 240 px. */
export const Sidebar240: Story = { ...inScene(scenes.open), render: (args) => sidebar(list(args)) };

/** An Arabic block of the page, right to left. */
export const RightToLeft: Story = { ...inScene(scenes.open), render: (args) => arabic(list(args)) };

/** A dark block of the page. */
export const Dark: Story = { ...inScene(scenes.open), render: (args) => dark(list(args)) };

/** There is no such file: what the author wrote between the tags stays. */
export const FileMissing: Story = { ...inState('failed'), args: { src: NOWHERE, fallback } };
