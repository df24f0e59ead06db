import type { Meta } from '@storybook/web-components-vite';
import { CITY, scenes } from './scenes.js';
import { args, dark, inScene, widget, type Story, type WidgetArgs } from './story.js';

export default {
  title: 'Widgets/Department',
  ...widget('rmi-department'),
  args: { ...args, 'heading-level': 2 },
} satisfies Meta<WidgetArgs>;

/** The whole page on a Monday morning. */
export const WholePage: Story = inScene(scenes.open);

/** A made-up city whose file uses all a file can say. */
export const FictionalCity: Story = inScene(scenes.open, { args: { src: CITY } });

/** The least a file can say. */
export const SmallestFile: Story = inScene(scenes.smallest);

export { Sidebar240, RightToLeft } from './moments.js';

/** A dark block of the page. */
export const Dark: Story = inScene(scenes.open, { decorators: [dark] });

export { FileMissingBelowName as FileMissing } from './situations.js';
