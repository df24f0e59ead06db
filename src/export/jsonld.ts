/** A data file as schema.org says it, for search engines and assistants. */
import type { Contact, Location, RmiData } from '../model/schema.js';
import { addressNode, buildingNode, geoNode, isPlace } from './jsonld-building.js';
import { hoursNodes, type HoursNode } from './jsonld-hours.js';
import { compact, ref, type JsonLdNode } from './jsonld-node.js';
import { actions, contactPoints, offers, type TopicHours } from './jsonld-reach.js';

export type { JsonLdNode } from './jsonld-node.js';

export interface JsonLdOptions {
  /** The moment from which the public holidays of twelve months are listed. Default: none are. */
  readonly at?: Date | undefined;
  /** What the ids begin with. Default: the organization's `url`, else the address of the page they stand in. */
  readonly base?: string | undefined;
  /** The word before a room number. Default: "Raum". */
  readonly roomLabel?: string;
}

export interface JsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly JsonLdNode[];
}

/**
 * A data file as JSON-LD: the organization as GovernmentOffice, its units and people with a ContactPoint each, its
 * buildings as Places.
 *
 * Left out is what schema.org has no word for: times by appointment, what to bring and what it costs, stops nearby, whom of
 * several a reader belongs to, other pages of a contact; and what holds for a while only, notices and absences.
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
    return contactNode(contact, id('contact', name), {
      parent: unit ?? office,
      location,
      building: location && isPlace(location) ? id('location', location.id) : undefined,
      hours: hoursNodes(contact.hours, organization, at),
      answered: hoursNodes(contact.telephoneHours ?? contact.hours, organization, at),
      topics: (contact.moreHours ?? []).map(({ label, hours }) => ({
        label,
        hours: hoursNodes(hours, organization, at),
      })),
      roomLabel,
    });
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
        address: locations.map(addressNode).filter((postal) => postal !== undefined),
        department: idsOf('GovernmentOffice'),
        employee: idsOf('Person'),
        contactPoint: nodes.map((node) => ref(`${node['@id'] as string}-point`)),
      }),
      ...nodes,
      ...locations
        .filter(isPlace)
        .map((location) => buildingNode(location, id('location', location.id), organization, at)),
    ],
  };
}

/** The text of a script element; nothing in it can end the element. */
export const jsonLdText = (jsonLd: JsonLd): string => JSON.stringify(jsonLd).replaceAll('<', '\\u003c');

/** What a contact is told with. */
interface Around {
  /** Id of the unit or office it belongs to. */
  readonly parent: string;
  readonly location: Location | undefined;
  /** Id of the node of that building, where it has one. */
  readonly building: string | undefined;
  readonly hours: HoursNode;
  /** When the telephone is answered. */
  readonly answered: HoursNode;
  readonly topics: readonly TopicHours[];
  readonly roomLabel: string;
}

function contactNode(
  contact: Contact,
  id: string,
  { parent, location, building, hours, answered, topics, roomLabel }: Around,
): JsonLdNode {
  const { name, telephone, faxNumber, email, url, description, image, jobTitle, languages, room } = contact;
  const isUnit = contact.kind === 'department';
  // Only a place has special hours that replace the usual ones, and only a unit is a place: a person has a room in one.
  const place = {
    address: location && addressNode(location),
    geo: location && geoNode(location),
    containedInPlace: building && ref(building),
    ...hours,
  };
  const workPlace = compact({ '@type': 'Place', name: room && `${roomLabel} ${room}`, ...place });
  const [point, ...more] = contactPoints(contact, id, answered, topics);
  return compact({
    '@type': isUnit ? 'GovernmentOffice' : 'Person',
    '@id': id,
    name,
    description,
    image,
    telephone,
    faxNumber,
    email,
    url,
    ...(isUnit ?
      { parentOrganization: ref(parent), ...place }
    : {
        honorificPrefix: contact.honorificPrefix,
        jobTitle,
        knowsLanguage: languages,
        worksFor: ref(parent),
        workLocation: Object.keys(workPlace).length > 1 ? workPlace : undefined,
      }),
    contactPoint: more.length ? [point, ...more] : point,
    makesOffer: offers(contact),
    potentialAction: actions(contact),
  });
}
