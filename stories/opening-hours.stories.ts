import type { Meta } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { CITY, scenes } from './scenes.js';
import {
  arabic,
  args,
  contactArgTypes,
  dark,
  fallback,
  hang,
  inScene,
  inState,
  NEVER,
  NOWHERE,
  sidebar,
  themed,
  type ContactArgs,
  type Story,
} from './story.js';

const hours = ({ contact, src, data, lang, 'heading-level': level, fallback }: ContactArgs): TemplateResult =>
  html`<rmi-opening-hours
    contact=${ifDefined(contact)}
    src=${src}
    lang=${ifDefined(lang)}
    heading-level=${level}
    .data=${data}
    >${fallback}</rmi-opening-hours
  >`;

export default {
  title: 'Widgets/Opening hours',
  component: 'rmi-opening-hours',
  args: { ...args, contact: 'bianka-gaertner' },
  argTypes: contactArgTypes,
  render: hours,
} satisfies Meta<ContactArgs>;

/** A Monday morning: someone is there. */
export const Open: Story<ContactArgs> = inScene(scenes.open);

/** Twenty minutes before closing. */
export const ClosesSoon: Story<ContactArgs> = inScene(scenes.closesSoon);

/** After hours, open again the next morning. */
export const Evening: Story<ContactArgs> = inScene(scenes.evening);

/** Wednesday is stated as closed. */
export const ClosedDay: Story<ContactArgs> = inScene(scenes.closedDay);

/** Corpus Christi, a Thursday that would be open. */
export const Holiday: Story<ContactArgs> = inScene(scenes.holiday);

/** Days ahead that differ: a short Monday, a week of holidays. */
export const ExceptionsAhead: Story<ContactArgs> = inScene(scenes.exceptionsAhead);

/** A slot by appointment in the afternoon, and a word to those who come. */
export const Appointments: Story<ContactArgs> = inScene(scenes.appointments);

/** One o'clock at night, open until two. */
export const PastMidnight: Story<ContactArgs> = inScene(scenes.pastMidnight);

/** No regular hours: appointments only. */
export const OnlyByAppointment: Story<ContactArgs> = {
  ...inScene(scenes.open),
  args: { contact: 'stephan-stoetzler-nottrodt' },
};

/** The file says nothing about hours. */
export const NoHours: Story<ContactArgs> = { ...inScene(scenes.open), args: { contact: 'miriam-denninghaus' } };

/** A broken slot was left out of the file: readers are asked to call first. */
export const IncompleteHours: Story<ContactArgs> = inScene(scenes.incomplete);

/** There is no such file: what the author wrote between the tags stays. */
export const FileMissing: Story<ContactArgs> = { ...inState('failed'), args: { src: NOWHERE, fallback } };

/** There is no such file, and nothing between the tags. */
export const FileMissingWithoutFallback: Story<ContactArgs> = { ...inState('failed'), args: { src: NOWHERE } };

/** The file is on its way, and takes its time. */
export const Waiting: Story<ContactArgs> = {
  ...inState('waiting'),
  args: { src: NEVER },
  render: (args) => {
    hang();
    return hours(args);
  },
};

/** An id the file does not have: the fallback stays, the console names the right ones. */
export const UnknownContact: Story<ContactArgs> = { ...inState('missing'), args: { contact: 'meier', fallback } };

/** An Arabic block of the page, right to left. */
export const RightToLeft: Story<ContactArgs> = { ...inScene(scenes.open), render: (args) => arabic(hours(args)) };

/** A dark block: every colour follows the text colour. */
export const Dark: Story<ContactArgs> = { ...inScene(scenes.open), render: (args) => dark(hours(args)) };

/** A sidebar of 240 px. */
export const Sidebar240: Story<ContactArgs> = { ...inScene(scenes.open), render: (args) => sidebar(hours(args)) };

/** The page's designer set the `--rmi-*` properties. */
export const Themed: Story<ContactArgs> = { ...inScene(scenes.open), render: (args) => themed(hours(args)) };

/** The least a file can say: a name. */
export const SmallestFile: Story<ContactArgs> = {
  ...inScene(scenes.smallest),
  args: { ...inScene(scenes.smallest).args, contact: undefined },
};

/** A made-up city whose file uses all a file can say. */
export const FictionalCity: Story<ContactArgs> = { ...inScene(scenes.open), args: { src: CITY, contact: undefined } };
