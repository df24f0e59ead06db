/** The same made-up city for every contestant: contacts with everything a visitor asks for. */

const FIRST = ['Anna', 'Bülent', 'Çiğdem', 'Dariusz', 'Fatma', 'Günter', 'Hélène', 'Jürgen', 'Łukasz', 'Petra'];
const LAST = ['Albrecht', 'Baumann', 'Çelik', 'Dörfler', 'Ernst', 'Kowalski', 'Lehmann', 'Öztürk', 'Schäfer', 'Vogel'];
const ROLES = [
  'Administration, Sachbearbeitung',
  'Leitung der Abteilung',
  'Beratung',
  'Koordination der Ehrenamtlichen',
];
const TASKS = ['Beratung zu Aufenthalt und Einbürgerung', 'Vermittlung von Sprachkursen', 'Förderung von Vereinen'];
const OPENS = ['08:00', '08:30', '09:00'];
const CLOSES = ['12:00', '12:30', '13:00'];

/**
 * A data file as our widgets read it.
 *
 * @param {number} count how many contacts
 */
export const makeCity = (count) => ({
  language: 'de',
  organization: { id: 'stadt', name: 'Stadt Neustadt', timeZone: 'Europe/Berlin', publicHolidays: 'DE-BW' },
  locations: [
    {
      id: 'rathaus',
      streetAddress: 'Musterstraße 1',
      postalCode: '00001',
      addressLocality: 'Neustadt an der Beispiel',
    },
  ],
  contacts: Array.from({ length: count }, (_, i) => ({
    id: `c${i}`,
    kind: 'person',
    name: `${FIRST[i % 10]} ${LAST[Math.floor(i / 10) % 10]} ${i}`,
    jobTitle: ROLES[i % 4],
    telephone: `+49 30 23125-${1000 + i}`,
    faxNumber: `+49 30 23126-${1000 + i}`,
    location: 'rathaus',
    room: `${1 + (i % 4)}.${String(i % 40).padStart(2, '0')}`,
    hours: {
      regular: [
        { dayOfWeek: ['Monday', 'Tuesday', 'Friday'], opens: OPENS[i % 3], closes: CLOSES[i % 3] },
        { dayOfWeek: ['Thursday'], opens: OPENS[i % 3], closes: CLOSES[i % 3] },
        { dayOfWeek: ['Thursday'], opens: '14:00', closes: '18:00' },
      ],
      closed: ['Wednesday'],
    },
    tasks: TASKS.slice(0, 1 + (i % 3)),
  })),
});
