import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { Json, JsonObject } from '../src/editor/document/json.js';
import '../src/editor/hours/hours.js';
import { withDocument } from './editor.js';

interface HoursArgs {
  /** The hours as they stand in the file. */
  hours?: Json;
  /** Which hours of the contact they are. Default: the visiting hours. */
  property?: 'hours' | 'telephoneHours';
}
type Story = StoryObj<HoursArgs>;

/** A Wednesday morning. */
const AT = new Date('2026-11-25T10:00+01:00');
const SHEETS = [
  new URL('../src/editor/editor.css', import.meta.url).href,
  new URL('../src/editor/fields/fields.css', import.meta.url).href,
  new URL('../src/editor/hours/hours.css', import.meta.url).href,
];
const MORNING: JsonObject = { dayOfWeek: ['Monday', 'Tuesday', 'Thursday', 'Friday'], opens: '08:30', closes: '12:30' };
const WEEK: JsonObject = { regular: [MORNING], closed: ['Wednesday'] };

const form = ({ hours, property = 'hours' }: HoursArgs): TemplateResult => {
  const contact: JsonObject =
    hours === undefined ? { name: 'Information' } : { name: 'Information', [property]: hours };
  const data: JsonObject = { organization: { name: 'Amt', publicHolidays: 'DE-BW' }, contacts: [contact] };
  return withDocument(
    data,
    html`${SHEETS.map((href) => html`<link rel="stylesheet" href=${href} />`)}
      <editor-hours .path=${['data', 'contacts', 0, property]} .at=${AT}></editor-hours>`,
  );
};

export default {
  title: 'Editor/Hours',
  render: form,
  // The style sheet of the editor is for a page of its own.
  tags: ['!autodocs'],
  parameters: { at: AT, controls: { disable: true } },
} satisfies Meta<HoursArgs>;

/** Nothing is said of any day yet. */
export const Empty: Story = {};

/** The department's week: four mornings, and Wednesday stated as closed. */
export const Week: Story = { args: { hours: WEEK } };

/** When the telephone is answered: the same form, at another place of the file. */
export const TelephoneHours: Story = { args: { hours: WEEK, property: 'telephoneHours' } };

/** Two times a day, and an appointment inside the hours. */
export const LunchBreakAndAppointments: Story = {
  args: {
    hours: {
      regular: [
        MORNING,
        { dayOfWeek: ['Thursday'], opens: '14:00', closes: '16:00' },
        { dayOfWeek: ['Thursday'], opens: '15:00', closes: '16:00', byAppointment: true },
      ],
      byAppointment: true,
      note: 'Bitte klingeln Sie am Seiteneingang.',
    },
  },
};

/** Fridays until two o'clock of the next day. */
export const PastMidnight: Story = {
  args: { hours: { regular: [MORNING, { dayOfWeek: ['Friday'], opens: '18:00', closes: '02:00' }] } },
};

/** Other times in summer, and the usual ones before and after. */
export const Seasons: Story = {
  args: {
    hours: {
      regular: [
        { ...MORNING, validThrough: '2027-06-30' },
        { ...MORNING, opens: '07:00', closes: '11:00', validFrom: '2027-07-01', validThrough: '2027-08-31' },
        { ...MORNING, validFrom: '2027-09-01' },
      ],
    },
  },
};

/** A closed day with its reason, days with other times, one of them a public holiday. */
export const Exceptions: Story = {
  args: {
    hours: {
      ...WEEK,
      special: [
        { validFrom: '2026-12-24', reason: 'Betriebsausflug' },
        { validFrom: '2026-12-28', validThrough: '2026-12-31', opens: '09:00', closes: '11:00' },
        { validFrom: '2027-01-06', opens: '10:00', closes: '12:00', byAppointment: true },
      ],
    },
  },
};

/** Only by appointment: no regular times, no holidays. */
export const OnlyByAppointment: Story = { args: { hours: { byAppointment: true } } };

/** Times that are none, days that contradict themselves, entries nobody understands: all shown, nothing lost. */
export const Faults: Story = {
  args: {
    hours: {
      regular: [
        { dayOfWeek: ['Monday'], opens: '08:30', closes: '25:00' },
        { dayOfWeek: ['Tuesday'], opens: '09:00', closes: '12:00' },
        { dayOfWeek: ['Tuesday'], opens: '11:00', closes: '14:00' },
        'Mi 8-12',
      ],
      closed: ['Tuesday'],
      special: [{ validFrom: '2027-02-30' }, { validFrom: '2026-12-24', opens: '08:00' }],
    },
  },
};
