import type { Meta } from '@storybook/web-components-vite';
import { widget, type Story, type WidgetArgs } from './story.js';

export default { title: 'Widgets/Overview', ...widget('rmi-overview') } satisfies Meta<WidgetArgs>;

/** As the department's page says what the department is for. */
export const FullWidth: Story = {};

export { Sidebar240, RightToLeft, FileMissingBelowName as FileMissing } from './situations.js';
