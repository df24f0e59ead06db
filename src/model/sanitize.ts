import { checkDeputies } from './deputies.js';
import { dataFile, type Absence, type RmiData } from './schema.js';
import { indexInFile, read, type Fault } from './shape.js';
import { sound } from './stamp.js';

/** What is left of a file once everything broken is taken out. */
export interface Sanitized {
  /** Everything sound; null where there is no usable file at all. */
  readonly data: RmiData | null;
  readonly faults: readonly Fault[];
}

/** Keeps what is sound in a data file. Never throws; `parse` says in words what was wrong. */
export function sanitize(value: unknown): Sanitized {
  const faults: Fault[] = [];
  const file: Partial<RmiData> | undefined = read(dataFile, value, '', faults);
  if (!file?.contacts?.length) {
    if (file?.contacts) faults.push({ path: 'contacts', kind: 'nobody' });
    return { data: null, faults };
  }
  checkIds(file, faults);
  checkDeputies(file.contacts, faults);
  // A nameless organization must not cost the reader the contacts.
  const organization = { ...file.organization, name: file.organization?.name ?? '' };
  const data = { ...file, organization, contacts: file.contacts };
  sound.add(data);
  return { data, faults };
}

/** Tells of ids given twice, where the first entry counts, and of references to nothing, which show nothing. */
function checkIds(file: Partial<RmiData>, faults: Fault[]): void {
  const ids = { locations: new Set<string>(), offices: new Set<string>(), contacts: new Set<string>() };
  const entriesOf = (
    list: keyof typeof ids,
  ): readonly {
    id?: string;
    location?: string;
    department?: string;
    offices?: readonly string[];
    absences?: readonly Absence[];
  }[] => file[list] ?? [];
  const lists = Object.keys(ids) as (keyof typeof ids)[];
  for (const list of lists)
    for (const entry of entriesOf(list)) {
      if (!entry.id) continue;
      if (ids[list].has(entry.id))
        faults.push({ path: `${list}[${indexInFile.get(entry)}].id`, kind: 'duplicate-id', value: entry.id });
      ids[list].add(entry.id);
    }
  const refer = (list: keyof typeof ids, path: string, id: string | undefined): void => {
    if (id && !ids[list].has(id)) faults.push({ path, kind: 'dangling-id', value: id, right: [...ids[list]] });
  };
  for (const list of lists)
    for (const entry of entriesOf(list)) {
      const path = `${list}[${indexInFile.get(entry)}]`;
      refer('locations', `${path}.location`, entry.location);
      refer('contacts', `${path}.department`, entry.department);
      entry.offices?.forEach((id, i) => refer('offices', `${path}.offices[${i}]`, id));
      entry.absences?.forEach((absence) =>
        refer('contacts', `${path}.absences[${indexInFile.get(absence)}].deputy`, absence.deputy),
      );
    }
  for (const notice of file.notices ?? [])
    for (const list of ['contacts', 'locations'] as const)
      notice[list]?.forEach((id, i) => refer(list, `notices[${indexInFile.get(notice)}].${list}[${i}]`, id));
}
