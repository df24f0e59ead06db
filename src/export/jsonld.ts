/** A data file as schema.org says it, for search engines and assistants. */
import type { Contact, Location, RmiData } from '../model/schema.js';
import { hoursNodes, type HoursNode } from './jsonld-hours.js';

export interface JsonLdOptions {
  /** The moment from which the public holidays of twelve months are listed. Default: none are. */
  readonly at?: Date | undefined;
  /** What the ids begin with. Default: the organization's `url`, else the address of the page they stand in. */
  readonly base?: string | undefined;
  /** The word before a room number. Default: "Raum". */
  readonly roomLabel?: string;
}

/** A thing as JSON-LD: what is not known is left out. */
export interface JsonLdNode {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

export interface JsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly JsonLdNode[];
}

/**
 * A data file as JSON-LD: the organization as GovernmentOffice, its units and people with a ContactPoint each, its
 * buildings as Places.
 *
 * Times by appointment are left out, as schema.org has no word for them.
 */
export function toJsonLd(data: RmiData, { at, base, roomLabel = 'Raum' }: JsonLdOptions = {}): JsonLd {
  const { organization, contacts, locations = [] } = data;
  const root = base ?? organization.url ?? '';
  const id = (kind: string, name: string): string => `${root}#${kind}-${name}`;
  const office = `${root}#${organization.id ?? 'organization'}`;
  const nodes = contacts.map((contact, i) => {
    const location = locations.find((place) => place.id === contact.location);
    const name = contact.id ?? String(i + 1);
    const unit = contact.department && id('contact', contact.department);
    const hours = hoursNodes(contact.hours, organization, at);
    return contactNode(contact, id('contact', name), unit ?? office, location, hours, roomLabel);
  });
  const idsOf = (type: string): JsonLdNode[] =>
    nodes.filter((node) => node['@type'] === type).map((node) => ref(node['@id'] as string));
  return {
    '@context': 'https://schema.org',
    '@graph': [
      compact({
        '@type': 'GovernmentOffice',
        '@id': office,
        name: organization.name,
        alternateName: organization.shortName,
        description: organization.description,
        url: organization.url,
        telephone: organization.telephone,
        faxNumber: organization.faxNumber,
        email: organization.email,
        address: locations.map(address).filter((postal) => postal !== undefined),
        department: idsOf('GovernmentOffice'),
        employee: idsOf('Person'),
        contactPoint: nodes.map((node) => ref((node['contactPoint'] as JsonLdNode)['@id'] as string)),
      }),
      ...nodes,
    ],
  };
}

/** The text of a script element; nothing in it can end the element. */
export const jsonLdText = (jsonLd: JsonLd): string => JSON.stringify(jsonLd).replaceAll('<', '\\u003c');

function contactNode(
  contact: Contact,
  id: string,
  parent: string,
  location: Location | undefined,
  hours: HoursNode,
  roomLabel: string,
): JsonLdNode {
  const { name, telephone, faxNumber, email, url, description, image, jobTitle, languages, room } = contact;
  const isUnit = contact.kind === 'department';
  const reach = { telephone, faxNumber, email, url };
  // Only a place has special hours that replace the usual ones, and only a unit is a place: a person has a room in one.
  const place = {
    address: location && address(location),
    geo: location?.geo && compact({ '@type': 'GeoCoordinates', ...location.geo }),
    ...hours,
  };
  const workPlace = compact({ '@type': 'Place', name: room && `${roomLabel} ${room}`, ...place });
  return compact({
    '@type': isUnit ? 'GovernmentOffice' : 'Person',
    '@id': id,
    name,
    description,
    image,
    ...reach,
    ...(isUnit ?
      { parentOrganization: ref(parent), ...place }
    : {
        honorificPrefix: contact.honorificPrefix,
        jobTitle,
        knowsLanguage: languages,
        worksFor: ref(parent),
        workLocation: Object.keys(workPlace).length > 1 ? workPlace : undefined,
      }),
    contactPoint: compact({
      '@type': 'ContactPoint',
      '@id': `${id}-point`,
      name,
      contactType: jobTitle,
      ...reach,
      availableLanguage: languages,
      hoursAvailable: [...hours.openingHoursSpecification, ...hours.specialOpeningHoursSpecification],
    }),
  });
}

function address({ streetAddress, postalCode, addressLocality, addressCountry }: Location): JsonLdNode | undefined {
  const postal = compact({ '@type': 'PostalAddress', streetAddress, postalCode, addressLocality, addressCountry });
  return Object.keys(postal).length > 1 ? postal : undefined;
}

const ref = (id: string): JsonLdNode => ({ '@id': id }) as unknown as JsonLdNode;

/** Without what is not known. */
const compact = (node: JsonLdNode): JsonLdNode =>
  Object.fromEntries(
    Object.entries(node).filter(([, value]) => value !== undefined && !(Array.isArray(value) && !value.length)),
  ) as unknown as JsonLdNode;
