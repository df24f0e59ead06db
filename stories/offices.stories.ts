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
  type Story,
  type WidgetArgs,
} from './story.js';

const offices = ({ src, data, lang, 'heading-level': level, fallback }: WidgetArgs): TemplateResult =>
  html`<rmi-offices src=${src} lang=${ifDefined(lang)} heading-level=${level} .data=${data}>${fallback}</rmi-offices>`;

export default {
  title: 'Widgets/Offices',
  component: 'rmi-offices',
  args,
  argTypes,
  render: offices,
} satisfies Meta<WidgetArgs>;

/** A Monday morning: the person who runs the offices is there. */
export const Open: Story = inScene(scenes.open);

/** After hours, open again the next morning. */
export const Evening: Story = inScene(scenes.evening);

/** Offices with numbers, a room and hours of their own, in a made-up city. */
export const OwnHours: Story = { ...inScene(scenes.open), args: { src: CITY } };

/** The page has its own heading: names look the same and are none. */
export const WithoutHeading: Story = { ...inScene(scenes.open), args: { 'heading-level': 0 } };

/** The least a file can say: no offices. */
export const SmallestFile: Story = {
  ...inState('missing'),
  args: { ...inScene(scenes.smallest).args, fallback },
};

/** There is no such file: what the author wrote between the tags stays. */
export const FileMissing: Story = { ...inState('failed'), args: { src: NOWHERE, fallback } };

/** The file is on its way, and takes its time. */
export const Waiting: Story = {
  ...inState('waiting'),
  args: { src: NEVER },
  render: (args) => {
    hang();
    return offices(args);
  },
};

/** An Arabic block of the page, right to left. */
export const RightToLeft: Story = { ...inScene(scenes.open), render: (args) => arabic(offices(args)) };

/** A dark block: every colour follows the text colour. */
export const Dark: Story = { ...inScene(scenes.open), render: (args) => dark(offices(args)) };

/** A sidebar of 240 px. */
export const Sidebar240: Story = { ...OwnHours, render: (args) => sidebar(offices(args)) };

/** The page's designer set the `--rmi-*` properties. */
export const Themed: Story = { ...inScene(scenes.open), render: (args) => themed(offices(args)) };
