/** What comes out of a text that was imported, whatever its format. */
import type { Contact, Hours, Location, Organization } from '../model/schema.js';

export type ImportFormat = 'csv' | 'vcard' | 'osm' | 'jsonld';

/** Why something was not taken, in words for the command line. */
const PROBLEMS = {
  value: 'not understood, left out',
  column: 'column not taken',
  nobody: 'nobody named, left out',
  quotes: 'a quotation mark too many or too few',
  version: 'another version, left out',
  'cut-off': 'cut off, left out',
  'no-place': 'no place for it in a data file, left out',
  second: 'a second one, left out',
  'not-json': 'not JSON, left out',
  'too-deep': 'nested too deeply, left out',
  nothing: 'nothing to take',
} as const;
export type ImportIssueKind = keyof typeof PROBLEMS;

/** Something in a text that was not taken. */
export interface ImportIssue {
  /** Counted from 1. */
  readonly line: number;
  readonly kind: ImportIssueKind;
  readonly problem: string;
  /** What would have been understood. */
  readonly expected: string;
  /** What the text says there, shortened. */
  readonly received: string;
}

/** A contact as its text says it: what other entries it belongs to is told by name. */
export interface ImportedContact extends Omit<Partial<Contact>, 'location' | 'department' | 'offices'> {
  /** The building. */
  readonly address?: Omit<Location, 'id'>;
  /** Name of the unit it belongs to. */
  readonly unit?: string;
}

/** One entry of a text. */
export interface ImportedEntry {
  /** Where it begins, counted from 1. */
  readonly line: number;
  readonly contact: ImportedContact;
}

export interface Imported {
  readonly format: ImportFormat;
  readonly entries: readonly ImportedEntry[];
  /** What the text says of the organization as a whole. */
  readonly organization?: Partial<Organization>;
  readonly issues: readonly ImportIssue[];
}

/** Tells of something that was not taken. */
export type Report = (kind: ImportIssueKind, expected: string, received: unknown) => void;

/** Gathers what was not taken. */
export function issueList(): { readonly issues: ImportIssue[]; readonly reportAt: (line: number) => Report } {
  const issues: ImportIssue[] = [];
  return {
    issues,
    reportAt: (line) => (kind, expected, received) =>
      void issues.push({ line, kind, problem: PROBLEMS[kind], expected, received: shortened(received) }),
  };
}

const shortened = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
};

/** An object without what is not known. */
export const known = <T extends object>(entries: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(
    Object.entries(entries).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && !value.length),
    ),
  ) as { [K in keyof T]?: Exclude<T[K], undefined> };

/** Hours without anything in them are none. */
export const hoursOrNone = (hours: Hours): Hours | undefined => (Object.keys(hours).length ? hours : undefined);
