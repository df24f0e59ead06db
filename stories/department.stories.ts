import type { Meta } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { CITY, scenes } from './scenes.js';
import {
  arabic,
  args,
  argTypes,
  dark,
  inScene,
  inState,
  NOWHERE,
  sidebar,
  type Story,
  type WidgetArgs,
} from './story.js';

const page = ({ src, data, lang, 'heading-level': level, fallback }: WidgetArgs): TemplateResult =>
  html`<rmi-department src=${src} lang=${ifDefined(lang)} heading-level=${level} .data=${data}
    >${fallback}</rmi-department
  >`;

export default {
  title: 'Widgets/Department',
  component: 'rmi-department',
  args: { ...args, 'heading-level': 2 },
  argTypes,
  render: page,
} satisfies Meta<WidgetArgs>;

/** The whole page on a Monday morning. */
export const WholePage: Story = inScene(scenes.open);

/** A made-up city whose file uses all a file can say. */
export const FictionalCity: Story = { ...inScene(scenes.open), args: { src: CITY } };

/** The least a file can say. */
export const SmallestFile: Story = inScene(scenes.smallest);

/** A sidebar of 240 px. */
export const Sidebar240: Story = { ...inScene(scenes.open), render: (args) => sidebar(page(args)) };

/** An Arabic block of the page, right to left. */
export const RightToLeft: Story = { ...inScene(scenes.open), render: (args) => arabic(page(args)) };

/** A dark block of the page. */
export const Dark: Story = { ...inScene(scenes.open), render: (args) => dark(page(args)) };

/** There is no such file: what the author wrote between the tags stays. */
export const FileMissing: Story = {
  ...inState('failed'),
  args: { src: NOWHERE, fallback: html`Referat für Migration & Integration` },
};
