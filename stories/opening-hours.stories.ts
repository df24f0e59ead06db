import type { Meta } from '@storybook/web-components-vite';
import { contactWidget, type ContactArgs } from './story.js';

export default { title: 'Widgets/Opening hours', ...contactWidget('rmi-opening-hours') } satisfies Meta<ContactArgs>;

export { Open, ClosesSoon, Evening, ClosedDay, Holiday, ExceptionsAhead, Appointments } from './moments.js';
export { PastMidnight, OnlyByAppointment, NoHours, IncompleteHours, Season, Notices, Away } from './moments.js';
export { FileMissing, FileMissingWithoutFallback, Waiting } from './situations.js';
export { UnknownContact, RightToLeft, Dark, Sidebar240, Themed, SmallestFile, FictionalCity } from './moments.js';
