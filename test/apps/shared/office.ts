import type { RmiData } from 'rmi-widgets';

/** What an app has from its own server, as an object: it goes to the widget as a property. */
export const office: RmiData = {
  language: 'de',
  organization: { id: 'probe', name: 'Amt für Proben', timeZone: 'Europe/Berlin' },
  contacts: [
    { id: 'ada', kind: 'person', name: 'Ada Beispiel', telephone: '+49 711 3512-1' },
    { id: 'ben', kind: 'person', name: 'Ben Muster', telephone: '+49 711 3512-2' },
  ],
};
