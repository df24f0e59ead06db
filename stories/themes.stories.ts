import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { registry } from '../src/registry.js';
import { CITY, scenes } from './scenes.js';

interface ThemeArgs {
  /** Address of the style sheet; none for the neutral look. */
  theme?: string;
}
type Story = StoryObj<ThemeArgs>;

/** Every widget but the provider, which shows nothing, and the whole page, which is made of the others. */
const tags = Object.keys(registry).filter((tag) => tag !== 'rmi-data' && tag !== 'rmi-department');

const widgets = ({ theme }: ThemeArgs): TemplateResult =>
  html`${theme ? html`<link rel="stylesheet" href=${theme} />` : nothing}
    <rmi-data src=${CITY}>
      <div .style=${'display: grid; gap: 2em; padding: 1em'}>${tags.map((tag) => document.createElement(tag))}</div>
    </rmi-data>`;

export default {
  title: 'Themes/All widgets',
  render: widgets,
  parameters: { at: scenes.open.at, controls: { disable: true } },
} satisfies Meta<ThemeArgs>;

/** Font and colours of the page. */
export const Neutral: Story = {};

/** `themes/card.css`: every widget on a quiet ground of its own. */
export const Card: Story = { args: { theme: new URL('../src/themes/card.css', import.meta.url).href } };

/** `themes/contrast.css`: nothing is told by a shade. */
export const HighContrast: Story = { args: { theme: new URL('../src/themes/contrast.css', import.meta.url).href } };
