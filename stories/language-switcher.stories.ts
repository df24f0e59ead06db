import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { scenes } from './scenes.js';
import { inScene, widget, type WidgetArgs } from './story.js';

interface SwitcherArgs extends WidgetArgs {
  languages?: string;
  remember?: boolean;
}
type Story = StoryObj<SwitcherArgs>;

const switcher = ({ src, data, lang, languages, remember = false }: SwitcherArgs): TemplateResult =>
  html`<rmi-language-switcher
    src=${src}
    lang=${ifDefined(lang)}
    languages=${ifDefined(languages)}
    ?remember=${remember}
    .data=${data}
  ></rmi-language-switcher>`;

export default {
  title: 'Widgets/Language switcher',
  ...widget('rmi-language-switcher'),
  render: switcher,
} satisfies Meta<SwitcherArgs>;

/** Every language there is, each in its own words. */
export const AllLanguages: Story = {};

/** Above another widget, which follows it. */
export const WithAnotherWidget: Story = {
  ...inScene(scenes.open),
  render: (args) => html`${switcher(args)}<rmi-opening-hours src=${args.src} .data=${args.data}></rmi-opening-hours>`,
};

/** Only the languages the author names. */
export const SomeLanguages: Story = { args: { languages: 'en de' } };

export { Sidebar240 } from './situations.js';
