import { known, type ImportedContact } from '../imported.js';
import { textFrom } from '../values.js';

const ROOM = /^(?:Raum|Zimmer|Room|Zi\.)\s+(.+)$/i;

/**
 * Building and room from the parts of an address: post box, extended address, street, locality, region, postal code,
 * country. Room and building stand in the extended address (version 3) or behind the street (version 4).
 */
export function addressFrom([, extended = '', street = '', locality, , postalCode, country]: readonly (
  string | undefined
)[]): Partial<ImportedContact> {
  const lines = street.split('\n').map((line) => line.trim());
  const inside = extended.split(/,\s*|\n/).map((line) => line.trim());
  const room = [...inside, ...lines].map((line) => ROOM.exec(line)?.[1]).find(Boolean);
  const [streetAddress, ...behind] = lines.filter((line) => line && !ROOM.test(line));
  const name = [...inside.filter((line) => !ROOM.test(line)), ...behind].filter(Boolean).join(', ');
  const address = known({
    name: textFrom(name),
    streetAddress: textFrom(streetAddress),
    postalCode: textFrom(postalCode),
    addressLocality: textFrom(locality),
    addressCountry: country && /^[A-Z]{2}$/.test(country) ? country : undefined,
  });
  return known({ room, address: Object.keys(address).length ? address : undefined });
}
