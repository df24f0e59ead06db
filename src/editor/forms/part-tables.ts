/** The properties of what stands inside of an entry, and of notices, with their controls. */
import type {
  Absence,
  Access,
  Contact,
  DetailedTask,
  Notice,
  PublicTransportStop,
  Responsibility,
} from '../../model/schema.js';
import * as control from './field-table.js';
import type { Control, FieldTable } from './field-table.js';

type ItemOf<List> = NonNullable<List> extends readonly (infer Item)[] ? Item : never;

/** Parts need no groups. Complete, as tables are. */
const parts = <Part>(controls: { readonly [Key in keyof Part]-?: Control }): FieldTable<Part, 'part'> =>
  Object.fromEntries(
    Object.entries<Control>(controls).map(([key, control]) => [key, { group: 'part', control }]),
  ) as FieldTable<Part, 'part'>;

export const NUMBER = parts<ItemOf<Contact['telephones']>>({ label: control.text, telephone: control.telephone });

export const LINK = parts<ItemOf<Contact['links']>>({ label: control.text, url: control.url });

export const ABSENCE = parts<Absence>({
  validFrom: control.date,
  validThrough: control.date,
  deputy: control.deputy,
  reason: control.text,
});

export const RESPONSIBILITY = parts<Responsibility>({ label: control.text, values: control.keywords });

/** What a task can say beside its name, which has its field in the list of tasks. */
export const TASK: FieldTable<DetailedTask, 'part'> = {
  name: { group: 'part' },
  ...parts<Omit<DetailedTask, 'name'>>({
    description: control.longText,
    documents: control.texts,
    fee: control.text,
    processingTime: control.text,
    url: control.url,
  }),
};

export const TOPIC = parts<ItemOf<Contact['moreHours']>>({ label: control.text, hours: control.hours });

export const STOP = parts<PublicTransportStop>({ stop: control.text, lines: control.keywords });

export const ACCESS = parts<Access>({
  wheelchair: control.answer,
  lift: control.answer,
  toiletsWheelchair: control.answer,
  parkingDisabled: control.answer,
  tactilePaving: control.answer,
  hearingLoop: control.answer,
});

export const NOTICE = parts<Notice>({
  text: control.longText,
  validFrom: control.moment,
  validThrough: control.moment,
  severity: control.severity,
  contacts: control.people,
  locations: control.buildings,
});
