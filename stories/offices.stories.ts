import type { Meta } from '@storybook/web-components-vite';
import * as moments from './moments.js';
import { CITY, scenes } from './scenes.js';
import { fallback, inScene, inState, widget, type Story, type WidgetArgs } from './story.js';

export default { title: 'Widgets/Offices', ...widget('rmi-offices') } satisfies Meta<WidgetArgs>;

/** A Monday morning: the person who runs the offices is there. */
export const Open: Story = inScene(scenes.open);

export { Evening } from './moments.js';

/** Offices with numbers, a room and hours of their own, in a made-up city. */
export const OwnHours: Story = inScene(scenes.open, { args: { src: CITY } });

/** The page has its own heading: names look the same and are none. */
export const WithoutHeading: Story = inScene(scenes.open, { args: { 'heading-level': 0 } });

/** The least a file can say: no offices. */
export const SmallestFile: Story = { ...inState('missing'), args: { data: scenes.smallest.data, fallback } };

export { FileMissing, Waiting } from './situations.js';
export { RightToLeft, Dark } from './moments.js';

export const Sidebar240: Story = { ...moments.Sidebar240, args: { src: CITY } };

export { Themed } from './moments.js';
