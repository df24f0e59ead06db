import type { Meta } from '@storybook/web-components-vite';
import { scenes } from './scenes.js';
import { contactWidget, inScene, type ContactArgs, type Story } from './story.js';

export default { title: 'Widgets/Contact card', ...contactWidget('rmi-contact-card') } satisfies Meta<ContactArgs>;

export { Open, ClosesSoon, Evening, ClosedDay, Holiday, ExceptionsAhead, Appointments } from './moments.js';
export { PastMidnight, OnlyByAppointment, NoHours, IncompleteHours } from './moments.js';

/** The department itself, without role and room. */
export const Department: Story<ContactArgs> = inScene(scenes.open, { args: { contact: 'abteilung' } });

/** The page has its own heading: the name looks the same and is none. */
export const WithoutHeading: Story<ContactArgs> = inScene(scenes.open, { args: { 'heading-level': 0 } });

export { Notices, Away, AwayAlone, TelephoneAnswered, TelephoneSilent, HoursByTopic, Letters } from './moments.js';
export { FileMissing, FileMissingWithoutFallback, Waiting } from './situations.js';
export { UnknownContact, LongNames, RightToLeft, Dark, Sidebar240, Themed } from './moments.js';
export { SmallestFile, FictionalCity } from './moments.js';
