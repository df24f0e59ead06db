import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import rmi from '../data/rmi.json' with { type: 'json' };
import type { Path } from '../src/editor/document/document.js';
import type { JsonObject } from '../src/editor/document/json.js';
import * as control from '../src/editor/forms/field-table.js';
import { ABSENCE, ACCESS, LINK, NOTICE, NUMBER, RESPONSIBILITY, STOP, TOPIC } from '../src/editor/forms/part-tables.js';
import { FULL, withDocument } from './editor.js';

interface FieldArgs {
  /** What the data file says. */
  data: JsonObject;
  control: control.Control;
  /** Where in the file the property stands. */
  path: Path;
}
type Story = StoryObj<FieldArgs>;

const SHEETS = ['editor', 'fields/fields', 'forms/forms', 'hours/hours', 'translations/translations'].map(
  (sheet) => new URL(`../src/editor/${sheet}.css`, import.meta.url).href,
);

/** Bianka Gärtner, and a building. */
const PERSON: Path = ['data', 'contacts', 1];
const BUILDING: Path = ['data', 'locations', 0];

const NOTICES: Path = ['data', 'notices'];

/** A person about whom everything is wrong that fields can be wrong about. */
const BROKEN = {
  ...rmi,
  contacts: [
    rmi.contacts[0],
    {
      ...{ id: 'x', name: '', telephone: 'nach Anmeldung', email: 'post', url: 'www', location: 'turm', keywords: [7] },
      absences: [{ validFrom: '2026-12-21', validThrough: '2026-12-01', deputy: 'x' }, 'Urlaub', { deputy: 'niemand' }],
    },
  ],
  notices: [{ text: 'Umzug', validFrom: '2026-11-24T08:00', validThrough: '2026-11-20', contacts: ['niemand'] }],
} as unknown as JsonObject;

const form = ({ data, control, path }: FieldArgs): TemplateResult =>
  withDocument(
    data,
    html`${SHEETS.map((href) => html`<link rel="stylesheet" href=${href} />`)}
      <div class="group">${control(path)}</div>`,
  );

export default {
  title: 'Editor/Fields',
  render: form,
  args: { data: rmi },
  // The style sheet of the editor is for a page of its own.
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
} satisfies Meta<FieldArgs>;

/** What an entry is known by: it is never empty. */
export const Name: Story = { args: { control: control.name, path: [...PERSON, 'name'] } };

/** Words that readers see, in their language too: a change says how many translations no longer fit. */
export const Text: Story = { args: { control: control.text, path: [...PERSON, 'jobTitle'] } };

/** A word or a number. */
export const Short: Story = { args: { control: control.short, path: [...PERSON, 'room'] } };

/** As it is written on the door; how it is called from abroad is said below. */
export const Telephone: Story = { args: { control: control.telephone, path: [...PERSON, 'telephone'] } };

export const Email: Story = { args: { control: control.email, path: [...PERSON, 'email'] } };

export const WebAddress: Story = { args: { control: control.url, path: [...PERSON, 'url'] } };

export const DateOfTheFile: Story = { args: { control: control.date, path: ['data', 'validThrough'] } };

/** Several sentences: the field grows with them. */
export const LongText: Story = { args: { control: control.longText, path: [...BUILDING, 'accessibility'] } };

/** Lines that are added, ordered and removed. */
export const ListOfTexts: Story = { args: { control: control.texts, path: ['data', 'sections', 'aims', 'items'] } };

export const Keywords: Story = { args: { control: control.keywords, path: [...PERSON, 'keywords'] } };

/** One of what the file has, by its name. */
export const Building: Story = { args: { control: control.building, path: [...PERSON, 'location'] } };

/** One of a fixed list. */
export const PublicHolidays: Story = {
  args: { control: control.region, path: ['data', 'organization', 'publicHolidays'] },
};

/** Some of what the file has, by their names. */
export const BusinessOffices: Story = { args: { control: control.businessOffices, path: [...PERSON, 'offices'] } };

export const Languages: Story = { args: { control: control.languages, path: [...PERSON, 'languages'] } };

/** Where a building is on the map. */
export const Position: Story = { args: { control: control.position, path: [...BUILDING, 'geo'] } };

/** The id that others refer to: made once, from the name, and changed with a warning only. */
export const Identity: Story = { args: { control: control.identity, path: [...PERSON, 'id'] } };

/** When somebody last looked whether everything is right. */
export const Updated: Story = { args: { control: control.updated, path: ['data', 'updated'] } };

/** Numbers for something of their own, each with what it is for. */
export const Telephones: Story = {
  args: { data: FULL, control: control.objectsOf(NUMBER), path: [...PERSON, 'telephones'] },
};

/** For people who cannot hear. */
export const TextTelephone: Story = {
  args: { data: FULL, control: control.telephone, path: [...PERSON, 'textTelephone'] },
};

export const AppointmentAddress: Story = { args: { control: control.url, path: [...PERSON, 'appointmentUrl'] } };

export const ContactFormAddress: Story = { args: { control: control.url, path: [...PERSON, 'contactFormUrl'] } };

export const VideoAddress: Story = { args: { control: control.url, path: [...PERSON, 'videoUrl'] } };

/** Pages beside the person's own. */
export const Links: Story = { args: { data: FULL, control: control.objectsOf(LINK), path: [...PERSON, 'links'] } };

/** What takes place at times of its own. */
export const MoreHours: Story = {
  args: { data: FULL, control: control.objectsOf(TOPIC), path: [...PERSON, 'moreHours'] },
};

/** When somebody is away, and who stands in. */
export const Absences: Story = {
  args: { data: FULL, control: control.objectsOf(ABSENCE, false), path: [...PERSON, 'absences'] },
};

/** Whom a person is for, where several share the work. */
export const ResponsibleFor: Story = {
  args: { data: FULL, control: control.objectsOf(RESPONSIBILITY), path: [...PERSON, 'responsibleFor'] },
};

/** What there is for people with disabilities: yes, limited, no, or nothing said. */
export const Access: Story = { args: { data: FULL, control: control.objectOf(ACCESS), path: [...BUILDING, 'access'] } };

/** Stops nearby, each with its lines. */
export const Stops: Story = {
  args: { data: FULL, control: control.objectsOf(STOP), path: [...BUILDING, 'publicTransport'] },
};

/** What readers should know for a while: for whom, and from when until when. */
export const Notices: Story = { args: { data: FULL, control: control.objectsOf(NOTICE), path: NOTICES } };

/** A list that has nothing yet. */
export const TelephonesNone: Story = { args: { ...Telephones.args, data: rmi } };

/** An absence that ends before it begins, one without a day, and something that is none. */
export const AbsencesFault: Story = { args: { ...Absences.args, data: BROKEN } };

/** A notice that ends before it begins, for somebody the file does not have. */
export const NoticesFault: Story = { args: { ...Notices.args, data: BROKEN } };

/** A name that is missing. */
export const NameMissing: Story = { args: { ...Name.args, data: BROKEN } };

/** A number that nobody can call. */
export const TelephoneFault: Story = { args: { ...Telephone.args, data: BROKEN } };

export const EmailFault: Story = { args: { ...Email.args, data: BROKEN } };

export const WebAddressFault: Story = { args: { ...WebAddress.args, data: BROKEN } };

/** A building that the file does not have. */
export const BuildingUnknown: Story = { args: { ...Building.args, data: BROKEN } };

/** Something other than a word among the words: it is shown, not thrown away. */
export const KeywordsFault: Story = { args: { ...Keywords.args, data: BROKEN } };
