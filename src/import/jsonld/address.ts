import { known, type ImportedContact, type Report } from '../imported.js';
import { textOf, type Thing, type Things } from './nodes.js';

/** The building: the first address that one of some things has, with the place on the map beside it. */
export function addressOf(owners: readonly Thing[], things: Things, report: Report): ImportedContact['address'] {
  const [postal] = owners.flatMap((owner) => things.of(owner, 'address'));
  const country = postal && textOf(postal, 'addressCountry');
  const address = known({
    // Some write the address as one text.
    streetAddress:
      postal ? textOf(postal, 'streetAddress') : owners.map((owner) => textOf(owner, 'address')).find(Boolean),
    postalCode: postal && textOf(postal, 'postalCode'),
    addressLocality: postal && textOf(postal, 'addressLocality'),
    addressCountry: country && /^[A-Z]{2}$/.test(country) ? country : undefined,
    geo: geoOf(owners, things, report),
  });
  return Object.keys(address).length ? address : undefined;
}

/** "Raum 153" as `153`. */
export const roomOf = (places: readonly Thing[]): string | undefined =>
  places.map((place) => /^(?:Raum|Zimmer|Room)\s+(.+)$/i.exec(textOf(place, 'name') ?? '')?.[1]).find(Boolean);

function geoOf(
  owners: readonly Thing[],
  things: Things,
  report: Report,
): { latitude: number; longitude: number } | undefined {
  const [geo] = owners.flatMap((owner) => things.of(owner, 'geo'));
  if (!geo) return undefined;
  const [latitude = NaN, longitude = NaN] = ['latitude', 'longitude'].map((property) => Number(textOf(geo, property)));
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) return { latitude, longitude };
  report('value', 'latitude and longitude in degrees', geo);
  return undefined;
}
