/** A first data file, from what is known of an office. */
import type { Answers } from './answers.js';
import { hoursFrom } from './week.js';

/** The data file as a value; what is not known is left out. */
export function starter(answers: Answers): unknown {
  const { name, contact = '', hours, language } = answers;
  const address = known({
    streetAddress: answers.street,
    postalCode: answers['postal-code'],
    addressLocality: answers.city,
  });
  const hasAddress = Object.keys(address).length > 0;
  const building = idFrom(answers.street ?? answers.city ?? '') || 'house';
  return known({
    $schema: './rmi.schema.json',
    language: language ?? 'de',
    organization: known({
      name,
      shortName: answers['short-name'],
      timeZone: answers['time-zone'] ?? 'Europe/Berlin',
      publicHolidays: answers.holidays,
    }),
    locations: hasAddress ? [{ id: building, ...address }] : undefined,
    contacts: [
      known({
        id: idFrom(contact) || 'contact',
        name: contact,
        jobTitle: answers.role,
        telephone: answers.telephone,
        email: answers.email,
        location: hasAddress ? building : undefined,
        room: answers.room,
        hours: hours && hoursFrom(hours),
      }),
    ],
  });
}

const known = (entries: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined && value !== ''));

/** "Bianka Gärtner" as `bianka-gaertner`. */
const idFrom = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
