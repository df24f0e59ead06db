/** Addresses that lead to a building: in the browser, in the reader's map app. */
import type { Location } from '../../model/schema.js';

/** What to ask a map for; undefined where the file names no town, as a street alone leads to any town that has it. */
function query({ streetAddress, postalCode, addressLocality }: Location): string | undefined {
  const town = [postalCode, addressLocality].filter(Boolean).join(' ');
  return streetAddress && town ? `${streetAddress}, ${town}` : undefined;
}

/** The building on openstreetmap.org, with a button for the way there. */
export function openStreetMapLink(location: Location): string | undefined {
  const { geo } = location;
  const site = 'https://www.openstreetmap.org/';
  if (geo) return `${site}?mlat=${geo.latitude}&mlon=${geo.longitude}#map=18/${geo.latitude}/${geo.longitude}`;
  const words = query(location);
  return words && `${site}search?query=${encodeURIComponent(words)}`;
}

/** The building in the map app of the reader's device (RFC 5870; `q` is what Android's apps search for). */
export function geoLink(location: Location): string | undefined {
  const { geo } = location;
  if (geo) return `geo:${geo.latitude},${geo.longitude}?q=${geo.latitude},${geo.longitude}`;
  const words = query(location);
  return words && `geo:0,0?q=${encodeURIComponent(words)}`;
}
