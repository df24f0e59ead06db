import type { Meta } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { contactWidget, type ContactArgs } from './story.js';

const status = ({ contact, src, data, lang, fallback }: ContactArgs): TemplateResult =>
  html`<rmi-open-status contact=${ifDefined(contact)} src=${src} lang=${ifDefined(lang)} .data=${data}
    >${fallback}</rmi-open-status
  >`;

export default {
  title: 'Widgets/Open status',
  ...contactWidget('rmi-open-status'),
  render: status,
} satisfies Meta<ContactArgs>;

export { Open, ClosesSoon, Evening, ClosedDay, Holiday, ExceptionsAhead, Appointments } from './moments.js';
export { PastMidnight, OnlyByAppointment, NoHours, IncompleteHours } from './moments.js';
export { FileMissing, FileMissingWithoutFallback, Waiting } from './situations.js';
export { UnknownContact, RightToLeft, Dark, Sidebar240, Themed, SmallestFile, FictionalCity } from './moments.js';
