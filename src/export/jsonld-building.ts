/** Buildings as schema.org says them. */
import type { Place } from '../hours/status.js';
import type { Access, Location } from '../model/schema.js';
import { hoursNodes } from './jsonld-hours.js';
import { compact, type JsonLdNode } from './jsonld-node.js';

/** What a feature is called; schema.org leaves that to whoever writes it. */
const FEATURES: Readonly<Record<keyof Access, string>> = {
  wheelchair: 'Wheelchair access',
  lift: 'Lift',
  toiletsWheelchair: 'Wheelchair-accessible toilet',
  parkingDisabled: 'Parking for disabled people',
  tactilePaving: 'Tactile paving',
  hearingLoop: 'Hearing loop',
};
const ANSWERS = { yes: true, limited: 'limited', no: false } as const;

/** Whether a building is more than an address: who is in it refers to it then. */
export const isPlace = ({ access, hours }: Location): boolean => Boolean(access ?? hours);

/** The building itself, not the office in it: its doors have hours of their own. */
export const buildingNode = (location: Location, id: string, place: Place, at: Date | undefined): JsonLdNode =>
  compact({
    '@type': 'Place',
    '@id': id,
    name: location.name,
    address: addressNode(location),
    geo: geoNode(location),
    amenityFeature: Object.entries(location.access ?? {}).map(([feature, answer]) => ({
      '@type': 'LocationFeatureSpecification',
      name: FEATURES[feature as keyof Access],
      value: ANSWERS[answer],
    })),
    ...hoursNodes(location.hours, place, at),
  });

export function addressNode(location: Location): JsonLdNode | undefined {
  const { streetAddress, postalCode, addressLocality, addressCountry } = location;
  const postal = compact({ '@type': 'PostalAddress', streetAddress, postalCode, addressLocality, addressCountry });
  return Object.keys(postal).length > 1 ? postal : undefined;
}

export const geoNode = ({ geo }: Location): JsonLdNode | undefined =>
  geo && compact({ '@type': 'GeoCoordinates', ...geo });
