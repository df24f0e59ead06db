import type { Meta } from '@storybook/web-components-vite';
import { CITY, scenes } from './scenes.js';
import { dark, inScene, widget, type Story, type WidgetArgs } from './story.js';

export default { title: 'Widgets/Contact list', ...widget('rmi-contact-list') } satisfies Meta<WidgetArgs>;

/** A unit, its people, and one who belongs to no unit; too few to filter. */
export const Department: Story = inScene(scenes.open);

/** Enough people to need the filter. */
export const WithFilter: Story = inScene(scenes.open, { args: { src: CITY } });

export { Sidebar240, RightToLeft } from './moments.js';

/** A dark block of the page. */
export const Dark: Story = inScene(scenes.open, { decorators: [dark] });

export { FileMissing } from './situations.js';
