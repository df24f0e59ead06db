/** Imported contacts taken into a data file. */
import { idFrom } from './id.js';
import type { Imported, ImportedContact, ImportedEntry } from './imported.js';

type Entry = Record<string, unknown>;

/** What became of an entry. */
export interface Outcome {
  readonly entry: ImportedEntry;
  /** Id of the contact in the file. */
  readonly id: string;
  readonly isNew: boolean;
}

export interface Merged {
  readonly data: Record<string, unknown>;
  readonly outcomes: readonly Outcome[];
}

const entriesOf = (value: unknown): Entry[] =>
  Array.isArray(value) ? value.filter((each): each is Entry => typeof each === 'object' && each !== null) : [];

/** Whom an imported contact is in a file: by id, else by name; undefined for somebody new. */
export function contactLike(data: Readonly<Record<string, unknown>>, contact: ImportedContact): Entry | undefined {
  const contacts = entriesOf(data['contacts']);
  const key = (name: unknown): string =>
    typeof name === 'string' ? name.trim().toLowerCase().replace(/\s+/g, ' ') : '';
  const { id, name } = contact;
  const byId = contacts.find((other) => other['id'] !== undefined && (other['id'] === id || other['id'] === name));
  return byId ?? contacts.find((other) => name !== undefined && key(other['name']) === key(name));
}

/**
 * A file with imported contacts in it. Who is there already is changed by what the import says and keeps the rest;
 * buildings and units are found by what they are called, and made where they are missing.
 */
export function withImported(file: Readonly<Record<string, unknown>>, { entries, organization }: Imported): Merged {
  const data: Record<string, unknown> = structuredClone(file);
  delete data['checked'];
  data['organization'] ??= { name: organization?.name ?? '', timeZone: 'Europe/Berlin' };
  const outcomes = entries.map((entry) => {
    const { address, unit, ...contact } = entry.contact;
    const known = contactLike(data, entry.contact);
    const target = known ?? added(data, 'contacts', { id: contact.id, name: contact.name });
    const { id: _, name: _name, ...facts } = contact;
    Object.assign(target, facts);
    target['id'] ??= unusedId(data, 'contacts', textIn(target['name']));
    if (address) target['location'] = locationFor(data, address);
    return { entry, id: textIn(target['id']), isNew: !known, unit, target };
  });
  // Units may stand behind their people.
  for (const { unit, target } of outcomes) if (unit) target['department'] = unitFor(data, unit);
  return { data, outcomes: outcomes.map(({ entry, id, isNew }) => ({ entry, id, isNew })) };
}

function locationFor(data: Record<string, unknown>, address: NonNullable<ImportedContact['address']>): string {
  const { name, streetAddress, addressLocality } = address;
  const same = entriesOf(data['locations']).find((location) =>
    streetAddress ?
      location['streetAddress'] === streetAddress &&
      (!addressLocality || !location['addressLocality'] || location['addressLocality'] === addressLocality)
    : name !== undefined && location['name'] === name,
  );
  const location = same ?? added(data, 'locations', {});
  for (const [key, value] of Object.entries(address)) location[key] ??= value;
  location['id'] ??= unusedId(data, 'locations', streetAddress ?? name ?? addressLocality ?? '');
  return textIn(location['id']);
}

function unitFor(data: Record<string, unknown>, name: string): string {
  const known = contactLike(data, { name });
  const unit = known ?? added(data, 'contacts', { name, kind: 'department' });
  unit['kind'] ??= 'department';
  unit['id'] ??= unusedId(data, 'contacts', name);
  return textIn(unit['id']);
}

/** Adds an entry to a list; a new one gets its id first. */
function added(data: Record<string, unknown>, list: 'contacts' | 'locations', { id, ...entry }: Entry): Entry {
  const name = textIn(entry['name']);
  const fresh: Entry = { ...(name && { id: textIn(id) || unusedId(data, list, name) }), ...entry };
  data[list] = [...(Array.isArray(data[list]) ? (data[list] as unknown[]) : []), fresh];
  return fresh;
}

const unusedId = (data: Record<string, unknown>, list: 'contacts' | 'locations', name: string): string =>
  idFrom(name, new Set(entriesOf(data[list]).map(({ id }) => textIn(id))));

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');
