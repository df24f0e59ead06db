import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { CITY, scenes } from './scenes.js';
import { inScene, inState, sidebar, widget, type Story, type WidgetArgs } from './story.js';

export default { title: 'Widgets/Work areas', ...widget('rmi-work-areas') } satisfies Meta<WidgetArgs>;

/** The principle, and the areas of work. */
export const AllAreas: Story = {};

/** The page has its own heading: the title looks the same and is none. */
export const WithoutHeading: Story = { args: { 'heading-level': 0 } };

/** The file has no such text: what the author wrote between the tags stays. */
export const NotInTheFile: Story = {
  ...inState('missing'),
  args: { data: scenes.smallest.data, fallback: html`Was wir tun, steht auf unserem Aushang.` },
};

export { FileMissing, FileMissingWithoutFallback, Waiting } from './situations.js';

/** A heading longer than any line, in a narrow column. */
export const LongNames: Story = inScene(scenes.longNames, { decorators: [sidebar] });

export { RightToLeft, Dark, Sidebar240, Themed } from './situations.js';

/** A made-up city whose file uses all a file can say. */
export const FictionalCity: Story = { args: { src: CITY } };
