/** Every property that the schema knows, with its control. */
import type { Contact, Location, Office, Organization, RmiData, Section } from '../../model/schema.js';
import * as control from './field-table.js';
import type { FieldTable } from './field-table.js';
import { ABSENCE, ACCESS, LINK, NUMBER, RESPONSIBILITY, STOP, TASK, TOPIC } from './part-tables.js';

export type ContactGroup =
  'who' | 'reach' | 'place' | 'away' | 'hours' | 'telephoneHours' | 'moreHours' | 'work' | 'search' | 'advanced';
export const CONTACT: FieldTable<Contact, ContactGroup> = {
  name: { group: 'who', control: control.name },
  kind: { group: 'who', control: control.kind },
  honorificPrefix: { group: 'who', control: control.short },
  jobTitle: { group: 'who', control: control.text },
  department: { group: 'who', control: control.unit },
  description: { group: 'who', control: control.longText },
  telephone: { group: 'reach', control: control.telephone },
  faxNumber: { group: 'reach', control: control.telephone },
  telephones: { group: 'reach', control: control.objectsOf(NUMBER) },
  textTelephone: { group: 'reach', control: control.telephone },
  email: { group: 'reach', control: control.email },
  url: { group: 'reach', control: control.url },
  appointmentUrl: { group: 'reach', control: control.url },
  contactFormUrl: { group: 'reach', control: control.url },
  videoUrl: { group: 'reach', control: control.url },
  links: { group: 'reach', control: control.objectsOf(LINK) },
  image: { group: 'reach', control: control.url },
  location: { group: 'place', control: control.building },
  room: { group: 'place', control: control.short },
  absences: { group: 'away', control: control.objectsOf(ABSENCE, false) },
  hours: { group: 'hours', control: control.hours },
  telephoneHours: { group: 'telephoneHours', control: control.hours },
  moreHours: { group: 'moreHours', control: control.objectsOf(TOPIC) },
  responsibleFor: { group: 'work', control: control.objectsOf(RESPONSIBILITY) },
  tasks: { group: 'work', control: control.textsWith(TASK) },
  offices: { group: 'work', control: control.businessOffices },
  languages: { group: 'work', control: control.languages },
  keywords: { group: 'search', control: control.keywords },
  id: { group: 'advanced', control: control.identity },
};

export type LocationGroup = 'address' | 'way' | 'access' | 'doors' | 'advanced';
export const LOCATION: FieldTable<Location, LocationGroup> = {
  name: { group: 'address', control: control.name },
  streetAddress: { group: 'address', control: control.name },
  postalCode: { group: 'address', control: control.short },
  addressLocality: { group: 'address', control: control.text },
  addressCountry: { group: 'address', control: control.short },
  description: { group: 'way', control: control.longText },
  publicTransport: { group: 'way', control: control.objectsOf(STOP) },
  geo: { group: 'way', control: control.position },
  accessibility: { group: 'access', control: control.longText },
  access: { group: 'access', control: control.objectOf(ACCESS) },
  hours: { group: 'doors', control: control.hours },
  id: { group: 'advanced', control: control.identity },
};

export type OfficeGroup = 'who' | 'reach' | 'place' | 'hours' | 'search' | 'advanced';
export const OFFICE: FieldTable<Office, OfficeGroup> = {
  name: { group: 'who', control: control.name },
  description: { group: 'who', control: control.longText },
  telephone: { group: 'reach', control: control.telephone },
  email: { group: 'reach', control: control.email },
  url: { group: 'reach', control: control.url },
  location: { group: 'place', control: control.building },
  room: { group: 'place', control: control.short },
  hours: { group: 'hours', control: control.hours },
  keywords: { group: 'search', control: control.keywords },
  id: { group: 'advanced', control: control.identity },
};

export type SectionGroup = 'text' | 'search';
export const SECTION: FieldTable<Section, SectionGroup> = {
  heading: { group: 'text', control: control.text },
  subheading: { group: 'text', control: control.text },
  intro: { group: 'text', control: control.texts },
  items: { group: 'text', control: control.texts },
  keywords: { group: 'search', control: control.keywords },
};

export type OrganizationGroup = 'who' | 'reach' | 'time' | 'advanced';
export const ORGANIZATION: FieldTable<Organization, OrganizationGroup> = {
  name: { group: 'who', control: control.text },
  shortName: { group: 'who', control: control.short },
  description: { group: 'who', control: control.longText },
  telephone: { group: 'reach', control: control.telephone },
  faxNumber: { group: 'reach', control: control.telephone },
  email: { group: 'reach', control: control.email },
  url: { group: 'reach', control: control.url },
  publicHolidays: { group: 'time', control: control.region },
  timeZone: { group: 'time', control: control.timeZone },
  id: { group: 'advanced', control: control.identity },
};

/** `view`: it has a view of its own. `stamp`: saving sets it. */
export type FileGroup = 'dates' | 'view' | 'stamp';
export const FILE: FieldTable<RmiData, FileGroup> = {
  updated: { group: 'dates', control: control.updated },
  validThrough: { group: 'dates', control: control.date },
  language: { group: 'dates', control: control.language },
  organization: { group: 'view' },
  contacts: { group: 'view' },
  locations: { group: 'view' },
  offices: { group: 'view' },
  notices: { group: 'view' },
  sections: { group: 'view' },
  checked: { group: 'stamp' },
};
