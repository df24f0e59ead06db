/** The texts of a data file that readers see translated. Names of people, rooms and addresses are not among them. */
import { isLetters } from '../model/letters.js';
import type { Hours, RmiData, Task } from '../model/schema.js';
import { indexInFile } from '../model/shape.js';

/** A text and where the data file says it. */
export interface SourceText {
  readonly text: string;
  /** Its path in the data file: `contacts[1].jobTitle`. */
  readonly path: string;
}

/** Texts of one entry by property; a list counts from 0. */
type Texts = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Every text by the id it has in the overlays: `contacts.bianka-gaertner.jobTitle`, `sections.aims.items.0`. An entry
 * without an id of its own is called by its place in the list, from 0.
 */
export function textsOf(data: RmiData): ReadonlyMap<string, SourceText> {
  const texts = new Map<string, SourceText>();
  const put = (id: string, path: string, text: string): void => {
    if (text && !texts.has(id)) texts.set(id, { text, path });
  };
  const add = (id: string, path: string, entry: Texts): void => {
    for (const [key, text] of Object.entries(entry))
      if (typeof text === 'string') put(`${id}.${key}`, `${path}.${key}`, text);
      else text?.forEach((item, i) => put(`${id}.${key}.${i}`, `${path}.${key}[${i}]`, item));
  };
  const addEach = <T extends object>(
    id: string,
    path: string,
    entries: readonly T[] | undefined,
    of: (entry: T) => Texts,
  ) => entriesOf(id, path, entries).forEach(([entry, entryId, entryPath]) => add(entryId, entryPath, of(entry)));
  const addHours = (id: string, path: string, hours: Hours | undefined): void => {
    add(id, path, { note: hours?.note });
    addEach(`${id}.special`, `${path}.special`, hours?.special, ({ reason }) => ({ reason }));
  };
  // The name has the id of the task, whether it says more or not: what is added later costs no translation.
  const addTask = (id: string, path: string, task: Task, i: number): void => {
    if (typeof task === 'string') return put(`${id}.${i}`, `${path}[${i}]`, task);
    const { name, description, documents, fee, processingTime } = task;
    const place = indexInFile.get(task) ?? i;
    put(`${id}.${i}`, `${path}[${place}].name`, name);
    add(`${id}.${i}`, `${path}[${place}]`, { description, documents, fee, processingTime });
  };
  const { organization, contacts, offices, locations, notices, sections = {} } = data;
  add('organization', 'organization', { name: organization.name, description: organization.description });
  for (const [contact, id, path] of entriesOf('contacts', 'contacts', contacts)) {
    const { kind, name, jobTitle, description, tasks } = contact;
    add(id, path, { ...(kind === 'department' && { name }), jobTitle, description });
    addEach(`${id}.telephones`, `${path}.telephones`, contact.telephones, ({ label }) => ({ label }));
    addEach(`${id}.links`, `${path}.links`, contact.links, ({ label }) => ({ label }));
    addHours(`${id}.hours`, `${path}.hours`, contact.hours);
    addHours(`${id}.telephoneHours`, `${path}.telephoneHours`, contact.telephoneHours);
    for (const [entry, entryId, entryPath] of entriesOf(`${id}.moreHours`, `${path}.moreHours`, contact.moreHours)) {
      add(entryId, entryPath, { label: entry.label });
      addHours(`${entryId}.hours`, `${entryPath}.hours`, entry.hours);
    }
    addEach(`${id}.absences`, `${path}.absences`, contact.absences, ({ reason }) => ({ reason }));
    addEach(`${id}.responsibleFor`, `${path}.responsibleFor`, contact.responsibleFor, ({ label, values }) => ({
      label,
      values: values.map((value) => (isLetters(value) ? '' : value)),
    }));
    tasks?.forEach((task, i) => addTask(`${id}.tasks`, `${path}.tasks`, task, i));
  }
  for (const [{ name, description, hours }, id, path] of entriesOf('offices', 'offices', offices)) {
    // A name stays as it is on the door. What it means stands behind it, unless a description says so.
    add(id, path, description ? { description } : { name });
    addHours(`${id}.hours`, `${path}.hours`, hours);
  }
  for (const [{ description, accessibility, hours }, id, path] of entriesOf('locations', 'locations', locations)) {
    add(id, path, { description, accessibility });
    addHours(`${id}.hours`, `${path}.hours`, hours);
  }
  addEach('notices', 'notices', notices, ({ text }) => ({ text }));
  for (const [name, { heading, subheading, intro, items }] of Object.entries(sections))
    add(`sections.${name}`, `sections.${name}`, { heading, subheading, intro, items });
  return texts;
}

/** The entries of a list, each with what it is called and where it stands in the file. */
const entriesOf = <T extends object & { readonly id?: string | undefined }>(
  id: string,
  path: string,
  entries: readonly T[] = [],
): readonly [entry: T, id: string, path: string][] =>
  entries.map((entry, i) => {
    const place = indexInFile.get(entry) ?? i;
    return [entry, `${id}.${entry.id ?? place}`, `${path}[${place}]`];
  });
