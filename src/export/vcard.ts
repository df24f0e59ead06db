/** A contact as a vCard that phones and mail programs read. */
import { nameOfTask } from '../model/task.js';
import type { Contact, Location, RmiData } from '../model/schema.js';

export interface VCardOptions {
  /** 3.0 (RFC 2426) is read by every phone, 4.0 (RFC 6350) by newer programs. Default: "3.0". */
  readonly version?: '3.0' | '4.0' | undefined;
  /** The word before a room number. Default: "Raum". */
  readonly roomLabel?: string;
}

/**
 * A contact as vCard text, lines ended by CRLF and folded at 75 octets.
 *
 * What the contact does not say is left out, and what has no place in a vCard: opening hours, and in 3.0 text telephones
 * and contact forms. An absence is over before the card is thrown away.
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
  const room = contact.room && `${roomLabel} ${contact.room}`;
  // Only 3.0 escapes a semicolon where nothing is divided by it.
  const plain = isNew ? (text: string): string => escape(text).replaceAll('\\;', ';') : escape;
  const lines = [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    isNew && `KIND:${isUnit ? 'org' : 'individual'}`,
    `FN:${plain(contact.name)}`,
    // 3.0 requires a name in parts of units too.
    !(isNew && isUnit) && `N:${nameParts(contact, isUnit).map(escape).join(';')}`,
    `ORG:${[data.organization.name, unit?.name].filter(isText).map(escape).join(';')}`,
    contact.jobTitle && `TITLE:${plain(contact.jobTitle)}`,
    contact.tasks?.length && `ROLE:${plain(contact.tasks.map(nameOfTask).join(', '))}`,
    contact.telephone && tel(contact.telephone, 'voice', isNew),
    ...(contact.telephones ?? []).map(({ telephone }) => tel(telephone, 'voice', isNew)),
    // Saved as any other number it would be called, and nobody hears a voice there.
    isNew && contact.textTelephone && tel(contact.textTelephone, 'textphone', isNew),
    contact.faxNumber && tel(contact.faxNumber, 'fax', isNew),
    contact.email && `EMAIL;TYPE=${isNew ? 'work' : 'internet'}:${plain(contact.email)}`,
    (location ?? room) && `ADR;TYPE=work:${address(location, room, isNew)}`,
    location?.geo && geo(location.geo, isNew),
    contact.url && `URL:${contact.url}`,
    contact.appointmentUrl && `URL:${contact.appointmentUrl}`,
    // RFC 8605.
    isNew && contact.contactFormUrl && `CONTACT-URI:${contact.contactFormUrl}`,
    ...(isNew ? (contact.languages ?? []).map((language) => `LANG:${language}`) : []),
    contact.description && `NOTE:${plain(contact.description)}`,
    data.updated && `REV:${isNew ? `${data.updated.replaceAll('-', '')}T000000Z` : data.updated}`,
    'END:VCARD',
  ];
  return lines
    .filter(isText)
    .map((line) => `${fold(line.replace(CONTROLS, ''))}\r\n`)
    .join('');
}

/** A file name for a vCard, in letters every file system takes: `bianka-gaertner.vcf`. */
export function vCardFileName({ id, name }: Contact): string {
  const slug = name
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  return `${id ?? (slug || 'contact')}.vcf`;
}

/** What no line may contain: with a line end of its own a text could add a property. */
const CONTROLS = /(?!\t)\p{Cc}/gu;

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const tel = (number: string, type: string, isNew: boolean): string =>
  isNew ?
    `TEL;TYPE="work,${type}";VALUE=uri:tel:${number.replace(/[^+\d]+/g, '-')}`
  : `TEL;TYPE=work,${type}:${number}`;

const geo = ({ latitude, longitude }: NonNullable<Location['geo']>, isNew: boolean): string => {
  const degrees = [latitude, longitude].map((value) => value.toFixed(6));
  return isNew ? `GEO:geo:${degrees.join(',')}` : `GEO:${degrees.join(';')}`;
};

/** Family name with its particles ("von der Au"), given names, additional names, prefixes, suffixes. */
function nameParts({ name, honorificPrefix = '' }: Contact, isUnit: boolean): string[] {
  const [, given = '', family = name] = (!isUnit && /^(.*?)\s+((?:\p{Ll}\S*\s+)*\S+)$/su.exec(name.trim())) || [];
  return [family, given, '', honorificPrefix, ''];
}

/**
 * Post box, extended address, street, locality, region, postal code, country. The room is an extended address, but 4.0
 * wants that left empty, as many programs lose it.
 */
function address(location: Location | undefined, room: string | undefined, isNew: boolean): string {
  const inside = [location?.name, room].filter(isText);
  const street = [location?.streetAddress].filter(isText);
  return [
    [],
    isNew ? [] : [inside.join(', ')],
    isNew ? [...street, ...inside] : street,
    [location?.addressLocality],
    [],
    [location?.postalCode],
    [location?.addressCountry],
  ]
    .map((values) => values.filter(isText).map(escape).join())
    .join(';');
}

/** RFC 2426, section 4, and for parts of a value RFC 6350, section 3.4. */
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
