import type { Meta } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { arabic, args, argTypes, inState, NOWHERE, sidebar, type Story, type WidgetArgs } from './story.js';

const text = ({ src, data, lang, 'heading-level': level, fallback }: WidgetArgs): TemplateResult =>
  html`<rmi-aims src=${src} lang=${ifDefined(lang)} heading-level=${level} .data=${data}>${fallback}</rmi-aims>`;

export default {
  title: 'Widgets/Aims',
  component: 'rmi-aims',
  args,
  argTypes,
  render: text,
} satisfies Meta<WidgetArgs>;

/** As the department's page says what it wants to achieve. */
export const FullWidth: Story = {};

/** A sidebar of 240 px. */
export const Sidebar240: Story = { render: (args) => sidebar(text(args)) };

/** An Arabic block of the page, right to left. */
export const RightToLeft: Story = { render: (args) => arabic(text(args)) };

/** There is no such file: what the author wrote between the tags stays. */
export const FileMissing: Story = {
  ...inState('failed'),
  args: { src: NOWHERE, fallback: html`Referat für Migration & Integration` },
};
