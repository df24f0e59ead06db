import type { Meta } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { CITY, scenes } from './scenes.js';
import * as situations from './situations.js';
import { contactWidget, inState, type ContactArgs, type Story } from './story.js';

interface LocationArgs extends ContactArgs {
  location?: string;
}

const place = (args: LocationArgs): TemplateResult =>
  html`<rmi-location
    contact=${ifDefined(args.contact)}
    location=${ifDefined(args.location)}
    src=${args.src}
    lang=${ifDefined(args.lang)}
    heading-level=${args['heading-level']}
    .data=${args.data}
    >${args.fallback}</rmi-location
  >`;

const fallback = html`Beblinger Straße 3, 73728 Esslingen am Neckar`;

export default {
  title: 'Widgets/Location',
  ...contactWidget('rmi-location'),
  render: place,
} satisfies Meta<LocationArgs>;

/** An office: building, room and address. */
export const Office: Story<LocationArgs> = {};

/** The department itself, which has no room of its own. */
export const Department: Story<LocationArgs> = { args: { contact: 'abteilung' } };

/** The file names no town: no link leads astray. */
export const StreetWithoutTown: Story<LocationArgs> = { args: { contact: 'stephan-stoetzler-nottrodt' } };

/** The file has coordinates: the reader may load a map, and is told who hears of it. */
export const WithMap: Story<LocationArgs> = { args: { src: CITY, contact: 'erika-mustermann' } };

/** A building by its id, whoever works there. */
export const Building: Story<LocationArgs> = {
  args: { src: CITY, location: 'altes-rathaus' },
  render: ({ contact: _, ...args }) => place(args),
};

/** What is known of the ways in, the stops nearby and when the doors are open. */
export const Access: Story<LocationArgs> = {
  args: { src: CITY, location: 'haus-der-begegnung' },
  render: ({ contact: _, ...args }) => place(args),
};

/** The page has its own heading: the line looks the same and is none. */
export const WithoutHeading: Story<LocationArgs> = { args: { 'heading-level': 0 } };

/** A contact who has no location: what the author wrote between the tags stays. */
export const ContactWithoutLocation: Story<LocationArgs> = {
  ...inState('missing'),
  args: { src: CITY, contact: 'fundbuero', fallback },
};

/** The least a file can say: no location at all. */
export const SmallestFile: Story<LocationArgs> = {
  ...inState('missing'),
  args: { data: scenes.smallest.data, fallback },
  render: ({ contact: _, ...args }) => place(args),
};

export const FileMissing: Story<LocationArgs> = {
  ...situations.FileMissing,
  args: { ...situations.FileMissing.args, fallback },
};

export { Waiting, RightToLeft } from './situations.js';

export const Dark: Story<LocationArgs> = { ...WithMap, ...situations.Dark };
export const Sidebar240: Story<LocationArgs> = { ...WithMap, ...situations.Sidebar240 };
export const Themed: Story<LocationArgs> = { ...WithMap, ...situations.Themed };
