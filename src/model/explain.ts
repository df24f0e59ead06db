/** Faults in words, for authors. */
import type { Fault, Format, Shape } from './shape.js';

/** One thing that is wrong with a data file, as data: the page warns, `rmi validate` prints. */
export interface Issue {
  /** Where: `contacts[1].telephone`. Empty for the file as a whole. */
  readonly path: string;
  /** What is wrong, in a few words. */
  readonly problem: string;
  /** What would be right. */
  readonly expected: string;
  /** What the file says, shortened. */
  readonly received: string;
  /** All of it as one line. */
  readonly message: string;
}

const FORMAT_NAMES: Record<Format, string> = {
  id: 'an id of small letters, digits and hyphens like "town-hall"',
  time: 'a time from "00:00" to "23:59" like "08:30"',
  date: 'a date like "2026-12-24"',
  moment: 'a date like "2026-12-24", or a date and a time like "2026-12-24T08:00"',
  phone: 'an international number like "+49 711 3512-2876"',
  email: 'an address like "office@example.org"',
  url: 'a web address that begins with https://',
  language: 'a language tag like "de" or "pt-BR"',
  country: 'a country as two letters like "DE"',
  timeZone: 'an IANA time zone like "Europe/Berlin"',
};

/** A fault in words. */
export function explain(fault: Fault): Issue {
  const { path } = fault;
  const [problem, expected] = words(fault);
  const received = fault.kind === 'overlap' ? (fault.value as string[]).join(' and ') : shown(fault.value);
  const message = `${path || 'the file'}: ${problem}; expected ${expected}, received ${received}`;
  return { path, problem, expected, received, message };
}

function words({ kind, right, value }: Fault): [problem: string, expected: string] {
  switch (kind) {
    case 'value':
      return ['wrong value', described(right as Shape)];
    case 'missing':
      return ['missing', described(right as Shape)];
    case 'empty':
      return ['empty text', described(right as Shape)];
    case 'unquoted':
      return ['a number where text belongs', `text in quotes: "${shown(value)}"`];
    case 'unknown-property':
      return ['unknown property, ignored', `one of ${(right as string[]).join(', ')}`];
    case 'no-such-day':
      return ['no such day', 'a day the calendar has'];
    case 'season':
      return ['ends before it begins', `a day on or after "${right as string}"`];
    case 'half':
      return ['missing', 'both "opens" and "closes", or neither for closed days'];
    case 'closed-and-open':
      return ['closed and open on one day', 'times or "closed" for a day, not both'];
    case 'overlap':
      return ['overlaps another slot of the same day', 'slots that follow each other'];
    case 'duplicate-id':
      return ['two entries with one id; the first one counts', 'an id of its own'];
    case 'dangling-id':
      return [
        'points to nothing',
        (right as string[]).length ?
          `one of "${(right as string[]).join('", "')}"`
        : 'an entry with this id in the file',
      ];
    case 'absent-deputy':
      return ['the deputy is away too, and nobody stands in', 'somebody who is there then'];
    case 'circle-of-deputies':
      return ['the deputies lead back to one who is away', 'somebody who is there then'];
    case 'nobody':
      return ['nobody to turn to', 'at least one contact with a name'];
  }
}

function described(shape: Shape): string {
  switch (shape.kind) {
    case 'text':
      if (shape.values) return `one of "${shape.values.join('", "')}"`;
      return shape.format ? FORMAT_NAMES[shape.format] : 'text in quotes';
    case 'number':
      return `a number from ${shape.min} to ${shape.max}`;
    case 'flag':
      return 'true or false';
    case 'list':
      return 'a list: […]';
    case 'text-or':
      return `text in quotes, or ${described(shape.object as Shape)}`;
    case 'object':
      return `an object with ${
        Object.keys(shape.required)
          .map((key) => `"${key}"`)
          .join(' and ') || 'any of its properties'
      }`;
  }
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value) return 'an object';
  const text = typeof value === 'bigint' ? value.toString() : (JSON.stringify(value) ?? typeof value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
