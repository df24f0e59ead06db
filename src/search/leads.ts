/** Which texts of a data file lead to whom. */
import { displayPhone } from '../model/phone.js';
import { isLetters } from '../model/letters.js';
import { nameOfTask } from '../model/task.js';
import type { Office, RmiData, Section } from '../model/schema.js';
import type { Ask } from './facts.js';

/** Whom a text leads to. */
export interface Lead {
  /** Of the contact in the file. */
  readonly index: number;
  readonly office?: Office | undefined;
  readonly section?: Section | undefined;
  /** What of the contact the text is. */
  readonly ask?: Ask | undefined;
  /** The text, or what it stands for, as the data file says it. */
  readonly matched: string;
  /** How much it says about the contact, 0 to 1. */
  readonly weight: number;
}

const WEIGHT = {
  name: 0.9,
  office: 0.8,
  keyword: 0.7,
  task: 0.6,
  role: 0.6,
  number: 0.5,
  description: 0.4,
  place: 0.3,
  prose: 0.15,
};

/** Every text a reader might search with, in the language of the file and translated, and whom it leads to. */
export function gather(data: RmiData, translations?: ReadonlyMap<string, string>): Map<string, Lead[]> {
  const { contacts, locations = [], offices = [], sections = {}, organization } = data;
  const leads = new Map<string, Lead[]>();
  const put = (text: string, lead: Lead): void => {
    const known = leads.get(text);
    if (known) known.push(lead);
    else leads.set(text, [lead]);
  };
  const add = (
    index: number,
    weight: number,
    text: string | undefined,
    matched = text,
    office?: Office,
    section?: Section,
    ask?: Ask,
  ): void => {
    if (!text) return;
    const lead = { index, office, section, ask, matched: matched!, weight };
    put(text, lead);
    const translation = translations?.get(text);
    if (translation) put(translation, lead);
  };

  const addNumber = (i: number, ask: Ask, number: string | undefined): void => {
    if (!number) return;
    const shown = displayPhone(number);
    // The second as it is pasted from a phone.
    for (const text of [shown, shown.replace(/\D/g, '')]) add(i, WEIGHT.number, text, shown, undefined, undefined, ask);
  };

  const inCharge = new Map<string, number[]>();
  const houses = new Map(locations.map((location) => [location.id, location]));
  contacts.forEach((contact, i) => {
    const { name, jobTitle, tasks, keywords, description, offices: ids, room, location } = contact;
    add(i, WEIGHT.name, name);
    add(i, WEIGHT.role, jobTitle);
    for (const task of tasks ?? []) {
      const name = nameOfTask(task);
      add(i, WEIGHT.task, name);
      if (typeof task === 'string') continue;
      add(i, WEIGHT.description, task.description, name);
      task.documents?.forEach((document) => add(i, WEIGHT.prose, document, name));
    }
    keywords?.forEach((keyword) => add(i, WEIGHT.keyword, keyword));
    add(i, WEIGHT.description, description);
    add(i, WEIGHT.number, room, room, undefined, undefined, 'place');
    addNumber(i, 'telephone', contact.telephone);
    addNumber(i, 'fax', contact.faxNumber);
    addNumber(i, 'telephone', contact.textTelephone);
    for (const { label, telephone } of contact.telephones ?? []) {
      add(i, WEIGHT.task, label);
      addNumber(i, 'telephone', telephone);
    }
    contact.moreHours?.forEach(({ label }) => add(i, WEIGHT.task, label));
    contact.links?.forEach(({ label }) => add(i, WEIGHT.task, label));
    for (const { values } of contact.responsibleFor ?? [])
      for (const value of values) if (!isLetters(value)) add(i, WEIGHT.keyword, value);
    const house = location ? houses.get(location) : undefined;
    add(i, WEIGHT.place, house?.name, house?.name, undefined, undefined, 'place');
    add(i, WEIGHT.place, house?.streetAddress, house?.streetAddress, undefined, undefined, 'place');
    ids?.forEach((id) => inCharge.set(id, [...(inCharge.get(id) ?? []), i]));
  });

  // What nobody in particular is in charge of is the department's.
  const department = Math.max(
    contacts.findIndex(({ kind }) => kind === 'department'),
    0,
  );
  for (const office of offices)
    for (const i of inCharge.get(office.id) ?? [department]) {
      add(i, WEIGHT.office, office.name, office.name, office);
      add(i, WEIGHT.description, office.description, office.name, office);
      office.keywords?.forEach((keyword) => add(i, WEIGHT.keyword, keyword, office.name, office));
    }
  for (const section of Object.values(sections)) {
    const { heading, subheading, intro = [], items = [], keywords = [] } = section;
    const addAll = (weight: number, texts: readonly (string | undefined)[]): void =>
      texts.forEach((text) => add(department, weight, text, heading, undefined, section));
    addAll(WEIGHT.description, [heading, subheading]);
    addAll(WEIGHT.prose, [...intro, ...items]);
    addAll(WEIGHT.keyword, keywords);
  }
  for (const text of [organization.name, organization.shortName, organization.description])
    add(department, WEIGHT.description, text);
  return leads;
}
