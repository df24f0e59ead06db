/** A contact as a vCard that phones and mail programs read. */
import type { Contact, Location, RmiData } from '../model/schema.js';

export interface VCardOptions {
  /** 3.0 (RFC 2426) is read by every phone, 4.0 (RFC 6350) by newer programs. Default: "3.0". */
  readonly version?: '3.0' | '4.0';
  /** The word before a room number. Default: "Raum". */
  readonly roomLabel?: string;
}

/**
 * A contact as vCard text, lines ended by CRLF and folded at 75 octets.
 *
 * What the contact does not say is left out; opening hours have no place in a vCard.
 */
export function toVCard(
  contact: Contact,
  data: RmiData,
  { version = '3.0', roomLabel = 'Raum' }: VCardOptions = {},
): string {
  const isNew = version === '4.0';
  const isUnit = contact.kind === 'department';
  const location = data.locations?.find(({ id }) => id === contact.location);
  const unit = isUnit ? contact : data.contacts.find(({ id }) => id !== undefined && id === contact.department);
  const type = (...types: string[]): string => `TYPE=${types.join(',')}`;
  const lines = [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    isNew && `KIND:${isUnit ? 'org' : 'individual'}`,
    !isNew && isUnit && 'X-ABSHOWAS:COMPANY',
    `FN:${escape(contact.name)}`,
    `N:${nameParts(contact, isUnit).map(escape).join(';')}`,
    `ORG:${[data.organization.name, unit?.name].filter(isText).map(escape).join(';')}`,
    contact.jobTitle && `TITLE:${escape(contact.jobTitle)}`,
    contact.tasks?.length && `ROLE:${escape(contact.tasks.join(', '))}`,
    contact.telephone && tel(contact.telephone, isNew, type('work', 'voice')),
    contact.faxNumber && tel(contact.faxNumber, isNew, type('work', 'fax')),
    contact.email && `EMAIL;${type(isNew ? 'work' : 'internet')}:${escape(contact.email)}`,
    (location ?? contact.room) &&
      `ADR;${type('work')}:${address(location, contact.room && `${roomLabel} ${contact.room}`)}`,
    location?.geo && `GEO:${isNew ? 'geo:' : ''}${location.geo.latitude}${isNew ? ',' : ';'}${location.geo.longitude}`,
    contact.url && `URL:${contact.url}`,
    isNew && contact.languages?.map((language) => `LANG:${language}`).join('\r\n'),
    contact.description && `NOTE:${escape(contact.description)}`,
    data.updated && `REV:${data.updated.replaceAll('-', isNew ? '' : '-')}${isNew ? 'T000000Z' : ''}`,
    'END:VCARD',
  ];
  return lines
    .filter(isText)
    .flatMap((line) => line.split('\r\n'))
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}

/** A file name for a vCard, in letters every file system takes: `bianka-gaertner.vcf`. */
export function vCardFileName({ id, name }: Contact): string {
  const slug = name
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${id ?? (slug || 'contact')}.vcf`;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const tel = (number: string, isNew: boolean, types: string): string =>
  isNew ?
    `TEL;${types.replace(/=(.*)/, '="$1"')};VALUE=uri:tel:${number.replace(/[^+\d-]/g, '-')}`
  : `TEL;${types}:${number}`;

/** Family name, given names, additional names, prefixes, suffixes. */
function nameParts({ name, honorificPrefix }: Contact, isUnit: boolean): string[] {
  const words = name.split(' ');
  const family = isUnit ? name : (words.at(-1) ?? '');
  return [family, isUnit ? '' : words.slice(0, -1).join(' '), '', honorificPrefix ?? '', ''];
}

/** Post box, extended address, street, locality, region, postal code, country. */
const address = (location: Location | undefined, room: string | undefined): string =>
  [
    '',
    [location?.name, room].filter(isText).join(', '),
    location?.streetAddress ?? '',
    location?.addressLocality ?? '',
    '',
    location?.postalCode ?? '',
    location?.addressCountry ?? '',
  ]
    .map(escape)
    .join(';');

/** RFC 6350, section 3.4. */
const escape = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** Lines of at most 75 octets; never cut inside a character (RFC 6350, section 3.2). */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let width = 0;
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (width + octets > 75) {
      folded += '\r\n ';
      width = 1;
    }
    folded += character;
    width += octets;
  }
  return folded;
}
