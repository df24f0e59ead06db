/** The texts of a data file that readers see translated. Names of people, rooms and addresses are not among them. */
import type { Hours, RmiData } from '../model/schema.js';
import { indexInFile } from '../model/shape.js';

/** A text and where the data file says it. */
export interface SourceText {
  readonly text: string;
  /** Its path in the data file: `contacts[1].jobTitle`. */
  readonly path: string;
}

/**
 * Every text by the id it has in the overlays: `contacts.bianka-gaertner.jobTitle`, `sections.aims.items.0`. An entry
 * without an id of its own is called by its place in the list, from 0.
 */
export function textsOf(data: RmiData): ReadonlyMap<string, SourceText> {
  const texts = new Map<string, SourceText>();
  const add = (id: string, path: string, text: string | undefined): void => {
    if (text && !texts.has(id)) texts.set(id, { text, path });
  };
  const addAll = (id: string, path: string, list: readonly string[] = []): void =>
    list.forEach((text, i) => add(`${id}.${i}`, `${path}[${i}]`, text));
  const addHours = (id: string, path: string, hours: Hours | undefined): void => {
    add(`${id}.hours.note`, `${path}.hours.note`, hours?.note);
    hours?.special?.forEach(({ reason }, i) =>
      add(`${id}.hours.special.${i}.reason`, `${path}.hours.special[${i}].reason`, reason),
    );
  };
  const { organization, contacts, offices = [], locations = [], sections = {} } = data;
  const named = <T extends { readonly id?: string }>(list: string, entries: readonly T[]): [T, string, string][] =>
    entries.map((entry) => {
      const i = indexInFile.get(entry) ?? 0;
      return [entry, `${list}.${entry.id ?? i}`, `${list}[${i}]`];
    });
  add('organization.name', 'organization.name', organization.name);
  add('organization.description', 'organization.description', organization.description);
  for (const [contact, id, path] of named('contacts', contacts)) {
    if (contact.kind === 'department') add(`${id}.name`, `${path}.name`, contact.name);
    add(`${id}.jobTitle`, `${path}.jobTitle`, contact.jobTitle);
    add(`${id}.description`, `${path}.description`, contact.description);
    addHours(id, path, contact.hours);
    addAll(`${id}.tasks`, `${path}.tasks`, contact.tasks);
  }
  for (const [office, id, path] of named('offices', offices)) {
    add(`${id}.description`, `${path}.description`, office.description);
    addHours(id, path, office.hours);
  }
  for (const [location, id, path] of named('locations', locations)) {
    add(`${id}.description`, `${path}.description`, location.description);
    add(`${id}.accessibility`, `${path}.accessibility`, location.accessibility);
  }
  for (const [name, { heading, subheading, intro, items }] of Object.entries(sections)) {
    const path = `sections.${name}`;
    add(`${path}.heading`, `${path}.heading`, heading);
    add(`${path}.subheading`, `${path}.subheading`, subheading);
    addAll(`${path}.intro`, `${path}.intro`, intro);
    addAll(`${path}.items`, `${path}.items`, items);
  }
  return texts;
}
