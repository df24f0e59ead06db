import type { Meta } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { CITY, DEPARTMENT, scenes } from './scenes.js';
import { argTypes, fallback, inScene, inState, NOWHERE, themed, type Story, type WidgetArgs } from './story.js';

const several = html`
  <rmi-open-status></rmi-open-status>
  <p>Rufen Sie uns gern an, oder kommen Sie vorbei.</p>
  <rmi-opening-hours></rmi-opening-hours>
`;

const provider = ({ src, fallback }: WidgetArgs): TemplateResult => html`<rmi-data src=${src}>${fallback}</rmi-data>`;

export default {
  title: 'Widgets/Data',
  component: 'rmi-data',
  args: { src: DEPARTMENT, fallback: several },
  argTypes: { src: argTypes.src!, fallback: argTypes.fallback! },
  render: provider,
} satisfies Meta<WidgetArgs>;

/** Two widgets and the page's own words, one file. */
export const OneForSeveral: Story = inScene(scenes.open);

/** A widget's own `src` goes before that of what it stands in. */
export const OwnFileInside: Story = {
  ...inScene(scenes.open),
  args: {
    fallback: html`
      <rmi-open-status></rmi-open-status>
      <rmi-open-status src=${CITY}></rmi-open-status>
    `,
  },
};

/** Two files on one page. */
export const TwoFiles: Story = {
  ...inScene(scenes.open),
  render: (args) => html`${provider(args)} ${provider({ ...args, src: CITY })}`,
};

/** There is no such file: each widget shows what the author wrote between its tags. */
export const FileMissing: Story = {
  ...inState('failed'),
  args: { src: NOWHERE, fallback: html`<rmi-contact-card>${fallback}</rmi-contact-card>` },
};

export { Dark } from './moments.js';

/** Properties set around the provider reach all widgets inside. */
export const Themed: Story = inScene(scenes.open, { decorators: [themed] });
