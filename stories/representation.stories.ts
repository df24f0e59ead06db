import type { Meta } from '@storybook/web-components-vite';
import { widget, type Story, type WidgetArgs } from './story.js';

export default { title: 'Widgets/Representation', ...widget('rmi-representation') } satisfies Meta<WidgetArgs>;

/** As the department's page says where it speaks for others. */
export const FullWidth: Story = {};

export { Sidebar240, RightToLeft, FileMissingBelowName as FileMissing } from './situations.js';
