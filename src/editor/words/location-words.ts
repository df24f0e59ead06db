/** What is said of a building, and what it is called. */
import { msg } from '@lit/localize';
import type { Access, Location } from '../../model/schema.js';
import { id } from './common-words.js';
import { hours } from './hours-words.js';
import type { Table } from './table.js';

const ACCESS: Table<Access> = {
  wheelchair: { label: () => msg('Zugang mit Rollstuhl', { id: 'property-wheelchair' }) },
  lift: { label: () => msg('Aufzug', { id: 'property-lift' }) },
  toiletsWheelchair: { label: () => msg('Rollstuhlgerechte Toilette', { id: 'property-toilets-wheelchair' }) },
  parkingDisabled: { label: () => msg('Behindertenparkplatz', { id: 'property-parking-disabled' }) },
  tactilePaving: { label: () => msg('Bodenleitsystem für Blinde', { id: 'property-tactile-paving' }) },
  hearingLoop: { label: () => msg('Höranlage (Induktionsschleife)', { id: 'property-hearing-loop' }) },
};

export const LOCATION: Table<Location> = {
  id,
  name: {
    label: () => msg('Name des Gebäudes', { id: 'property-location-name' }),
    hint: () => msg('Wenn es einen hat, zum Beispiel „Altes Rathaus“.', { id: 'property-location-name-hint' }),
  },
  streetAddress: { label: () => msg('Straße und Hausnummer', { id: 'property-street' }) },
  postalCode: { label: () => msg('Postleitzahl', { id: 'property-postal-code' }) },
  addressLocality: { label: () => msg('Ort', { id: 'property-locality' }) },
  addressCountry: {
    label: () => msg('Land', { id: 'property-country' }),
    hint: () => msg('Zwei Buchstaben, zum Beispiel DE.', { id: 'property-country-hint' }),
  },
  description: {
    label: () => msg('Wegbeschreibung', { id: 'property-way' }),
    hint: () => msg('Wie man hinkommt und die Tür findet.', { id: 'property-way-hint' }),
  },
  accessibility: {
    label: () => msg('Barrierefreiheit', { id: 'property-accessibility' }),
    hint: () => msg('Wie man ohne Stufen hineinkommt.', { id: 'property-accessibility-hint' }),
  },
  access: { label: () => msg('Barrierefreiheit im Einzelnen', { id: 'property-access' }), of: ACCESS },
  publicTransport: {
    label: () => msg('Haltestellen', { id: 'property-public-transport' }),
    one: () => msg('Haltestelle', { id: 'property-public-transport-one' }),
    of: {
      stop: {
        label: () => msg('Haltestelle', { id: 'property-stop' }),
        hint: () => msg('Wie sie heißt, zum Beispiel „Bahnhof“.', { id: 'property-stop-hint' }),
      },
      lines: {
        label: () => msg('Linien', { id: 'property-lines' }),
        hint: () => msg('Was dort hält, zum Beispiel „S1“ oder „101“.', { id: 'property-lines-hint' }),
      },
    },
  },
  hours: { ...hours, label: () => msg('Öffnungszeiten des Gebäudes', { id: 'property-location-hours' }) },
  geo: {
    label: () => msg('Ort auf der Karte', { id: 'property-geo' }),
    of: {
      latitude: {
        label: () => msg('Breite', { id: 'property-latitude' }),
        hint: () => msg('In Grad, zum Beispiel 48,7425.', { id: 'property-latitude-hint' }),
      },
      longitude: {
        label: () => msg('Länge', { id: 'property-longitude' }),
        hint: () => msg('In Grad, zum Beispiel 9,3075.', { id: 'property-longitude-hint' }),
      },
    },
  },
};
