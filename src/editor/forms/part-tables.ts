/** The properties of what stands inside of an entry, and of notices, with their controls. */
import type { Absence, Access, Contact, Notice, PublicTransportStop, Responsibility } from '../../model/schema.js';
import * as control from './field-table.js';
import type { FieldTable } from './field-table.js';

type ItemOf<List> = NonNullable<List> extends readonly (infer Item)[] ? Item : never;

export const NUMBER: FieldTable<ItemOf<Contact['telephones']>, 'part'> = {
  label: { group: 'part', control: control.text },
  telephone: { group: 'part', control: control.telephone },
};

export const LINK: FieldTable<ItemOf<Contact['links']>, 'part'> = {
  label: { group: 'part', control: control.text },
  url: { group: 'part', control: control.url },
};

export const ABSENCE: FieldTable<Absence, 'part'> = {
  validFrom: { group: 'part', control: control.date },
  validThrough: { group: 'part', control: control.date },
  deputy: { group: 'part', control: control.deputy },
  reason: { group: 'part', control: control.text },
};

export const RESPONSIBILITY: FieldTable<Responsibility, 'part'> = {
  label: { group: 'part', control: control.text },
  values: { group: 'part', control: control.keywords },
};

export const STOP: FieldTable<PublicTransportStop, 'part'> = {
  stop: { group: 'part', control: control.text },
  lines: { group: 'part', control: control.keywords },
};

export const ACCESS: FieldTable<Access, 'part'> = {
  wheelchair: { group: 'part', control: control.answer },
  lift: { group: 'part', control: control.answer },
  toiletsWheelchair: { group: 'part', control: control.answer },
  parkingDisabled: { group: 'part', control: control.answer },
  tactilePaving: { group: 'part', control: control.answer },
  hearingLoop: { group: 'part', control: control.answer },
};

export const NOTICE: FieldTable<Notice, 'part'> = {
  text: { group: 'part', control: control.longText },
  validFrom: { group: 'part', control: control.moment },
  validThrough: { group: 'part', control: control.moment },
  severity: { group: 'part', control: control.severity },
  contacts: { group: 'part', control: control.people },
  locations: { group: 'part', control: control.buildings },
};
