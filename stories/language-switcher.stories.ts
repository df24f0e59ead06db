import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { scenes } from './scenes.js';
import { args, argTypes, inScene, sidebar, type WidgetArgs } from './story.js';

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
  component: 'rmi-language-switcher',
  args,
  argTypes,
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

/** A sidebar of 240 px. */
export const Sidebar240: Story = { render: (args) => sidebar(switcher(args)) };
