/** Contacts from vCards of version 3 (RFC 2426) and 4 (RFC 6350). */
import type ICAL from 'ical.js';
import { issueList, known, type Imported, type ImportedContact, type Report } from '../imported.js';
import { emailFrom, languagesFrom, phoneFrom, textFrom, urlFrom } from '../values.js';
import { addressFrom } from './address.js';
import { cardsIn, type Card } from './cards.js';

export function contactsFromVCards(text: string): Imported {
  const { issues, reportAt } = issueList();
  const organizations = new Set<string>();
  const entries = cardsIn(text, reportAt).flatMap((card) => {
    const { contact, organization } = contactFrom(card, reportAt);
    if (organization) organizations.add(organization);
    if (contact.name) return [{ line: card.line, contact }];
    reportAt(card.line)('nobody', 'a line FN with a name', 'none');
    return [];
  });
  const [name] = organizations;
  return { format: 'vcard', entries, issues, ...(organizations.size === 1 && name && { organization: { name } }) };
}

/** What a card says that no page shows. */
const TECHNICAL = /^(version|prodid|uid|rev|n|kind|sort-string|source|name|x-.*|fn|org)$/;

function contactFrom(
  { properties }: Card,
  reportAt: (line: number) => Report,
): { contact: ImportedContact; organization: string | undefined } {
  const isOld = properties.some(({ property }) => property.name === 'version' && value(property) === '3.0');
  const first = (name: string): ICAL.Property | undefined =>
    properties.find(({ property }) => property.name === name)?.property;
  const text = (name: string): string | undefined => textFrom(plain(first(name), isOld));
  const [organization, unit] = parts(first('org'), isOld);
  const name = text('fn');
  // Version 3 has no kind; a unit bears its own name as the last part of its organization.
  const isUnit =
    /^(org|group|location)$/i.test(text('kind') ?? '') || (name !== undefined && name === (unit ?? organization));
  const contact: Record<string, unknown> = {
    kind: isUnit ? 'department' : undefined,
    honorificPrefix: isUnit ? undefined : parts(first('n'), isOld)[3],
    name,
    unit: unit === name ? undefined : unit,
  };
  for (const { property, line, text: received } of properties) {
    const report = reportAt(line);
    const taken = valuesFrom(property, isOld, report);
    if (!taken && !TECHNICAL.test(property.name)) report('no-place', 'what a reader needs of an office', received);
    for (const [key, said] of Object.entries(taken ?? {})) {
      const both = merged(contact[key], said);
      if (both === undefined) report('second', `one ${key}`, received);
      else contact[key] = both;
    }
  }
  return { contact: known(contact), organization };
}

/** Two values of one property, where both can be: lists, and parts of one address. */
function merged(before: unknown, said: unknown): unknown {
  if (before === undefined) return said;
  if (Array.isArray(before)) return [...new Set([...(before as unknown[]), ...(said as unknown[])])];
  if (typeof before !== 'object' || before === null) return undefined;
  const isOther = Object.keys(said as object).every((key) => !(key in before));
  return isOther ? { ...before, ...(said as object) } : undefined;
}

/** What one line of a card says; undefined for lines that say nothing a data file has. */
function valuesFrom(property: ICAL.Property, isOld: boolean, report: Report): Partial<ImportedContact> | undefined {
  const text = plain(property, isOld);
  const types = [property.getParameter('type') ?? []].flat().join().toLowerCase();
  switch (property.name) {
    case 'title':
      return known({ jobTitle: textFrom(text) });
    case 'role':
      return known({ tasks: textFrom(text)?.split(/\s*[,;]\s*/) });
    case 'tel':
      return known({ [telephoneKind(types)]: phoneFrom(text, report) });
    case 'email':
      return known({ email: emailFrom(text, report) });
    case 'url':
      return known({ url: urlFrom(text, report) });
    case 'contact-uri':
      return /^https?:/i.test(text) ? known({ contactFormUrl: urlFrom(text, report) }) : undefined;
    case 'photo':
      return /^https?:/i.test(text) ? known({ image: urlFrom(text, report) }) : undefined;
    case 'note':
      return known({ description: textFrom(text) });
    case 'lang':
      return known({ languages: languagesFrom([text], report) });
    case 'categories':
      return known({ keywords: parts(property, isOld).filter((part) => part !== undefined) });
    case 'adr':
      return addressFrom(parts(property, isOld));
    case 'geo':
      return geoFrom(text, report);
    default:
      return undefined;
  }
}

function telephoneKind(types: string): 'telephone' | 'faxNumber' | 'textTelephone' {
  if (types.includes('fax')) return 'faxNumber';
  return types.includes('textphone') ? 'textTelephone' : 'telephone';
}

function geoFrom(text: string, report: Report): Partial<ImportedContact> {
  const [latitude = NaN, longitude = NaN] = text
    .replace(/^geo:/i, '')
    .split(/[;,\s]+/)
    .map(Number);
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) return { address: { geo: { latitude, longitude } } };
  report('value', 'degrees like 48.742300;9.307800', text);
  return {};
}

const value = (property: ICAL.Property): unknown => property.getFirstValue();

/** The value as a text. Version 3 escapes semicolons in every text; ical.js, made for 4.0, knows that of divided ones only. */
function plain(property: ICAL.Property | undefined, isOld: boolean): string {
  const first: unknown = property && value(property);
  const text = Array.isArray(first) ? first.flat().join(' ') : textIn(first);
  return isOld ? text.replaceAll('\\;', ';') : text;
}

/** The parts of a divided value, one that is a list itself as lines; undefined where a part is empty. */
function parts(property: ICAL.Property | undefined, isOld: boolean): readonly (string | undefined)[] {
  if (!property) return [];
  const first: unknown = property.getValues().length > 1 ? property.getValues() : value(property);
  return [first].flat().map((part) => {
    const text = Array.isArray(part) ? part.join('\n') : textIn(part);
    return textFrom(isOld ? text.replaceAll('\\;', ';') : text);
  });
}

/** ical.js makes objects of dates and the like, which know how they are written. */
const textIn = (said: unknown): string => {
  if (typeof said === 'string') return said;
  return said === undefined || said === null ? '' : (said as { toString(): string }).toString();
};
