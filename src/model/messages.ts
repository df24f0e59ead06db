/** What authors are told, in words. A visitor's phone loads them only where there is something to tell. */
import type { Contact, RmiData, SectionName } from './schema.js';

/** Why there is no data file. */
export function noFile(reason: string, received: unknown): string {
  switch (reason) {
    case 'timeout':
      return `no answer within ${String(received)} seconds`;
    case 'network':
      return 'no connection, or the server does not allow this page to read it (CORS)';
    case 'status':
      return `the server answered ${String(received)}; expected a JSON data file here`;
    default: {
      const body = String(received);
      const what =
        /^\s*</.test(body) ? 'this is HTML'
        : body.trim() ? syntaxError(body)
        : 'the file is empty';
      return `${what}; expected a JSON data file`;
    }
  }
}

function syntaxError(body: string): string {
  try {
    JSON.parse(body);
    return 'this could not be read';
  } catch (error) {
    return (error as Error).message;
  }
}

export function noContact(id: string | undefined, contacts: readonly Contact[]): string {
  const ids = contacts.flatMap((contact) => (contact.id ? [`"${contact.id}"`] : []));
  return `no contact "${id}"; this file has ${ids.join(', ') || 'no ids at all'}`;
}

export function noLocation(
  id: string | undefined,
  contact: string | undefined,
  locations: readonly { readonly id: string }[],
): string {
  const ids = locations.map((location) => `"${location.id}"`).join(', ') || 'no locations';
  return `${id ? `no location "${id}"` : `contact "${contact}" has no location`}; this file has ${ids}`;
}

export function noSection(name: SectionName, { sections }: RmiData): string {
  const names = Object.keys(sections ?? {}).map((given) => `"${given}"`);
  return `no section "${name}"; this file has ${names.join(', ') || 'no sections'}`;
}

export const noTimeZone = (received: string, fallback: string): string =>
  `organization.timeZone: no such time zone; expected one like "${fallback}", received "${received}"`;

export const noTexts = (locale: string): string => `the texts for "${locale}" could not be loaded; showing German`;

export const noTranslations = (why: string): string => `${why}; texts stay in the language of the data file`;

/** Nothing where another copy has told already. */
export function twoCopies(first = 'unknown', second: string): string {
  const page = globalThis as { rmiCopies?: boolean };
  if (page.rmiCopies) return '';
  page.rmiCopies = true;
  return `rmi-widgets ${first} and ${second} are both on this page; the first to come shows a widget`;
}
