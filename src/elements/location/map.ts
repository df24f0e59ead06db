/** The map of a building; loaded only where the file says where on the map it is. */
import { html, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { Location } from '../../model/schema.js';

type Geo = NonNullable<Location['geo']>;

/** A button that loads the map, and the map once it was pressed: no third party is asked before. */
export function map(location: Location, isShown: boolean, show: () => void): TemplateResult {
  if (!isShown)
    return html`<div>
      <button type="button" aria-describedby="notice" @click=${show}>
        ${msg('Karte von openstreetmap.org laden', { id: 'load-map' })}
      </button>
      <p class="notice" id="notice">
        ${msg('Dabei wird Ihre IP-Adresse an openstreetmap.org übertragen.', { id: 'map-privacy' })}
      </p>
    </div>`;
  const place = location.name ?? location.streetAddress ?? '';
  // Its own origin lets the map ask for its tiles with a referrer, which their server demands; ours stays out of reach.
  return html`<iframe
    class="map"
    part="map"
    title=${msg(str`Karte: ${place}`, { id: 'map-of' })}
    src=${mapFrame(location.geo!)}
    loading="lazy"
    referrerpolicy="no-referrer"
    sandbox="allow-scripts allow-same-origin"
  ></iframe>`;
}

/** Degrees around the building that an embedded map shows, a few streets each way. */
const AROUND = { latitude: 0.002, longitude: 0.004 };

/** A map of openstreetmap.org to put in a frame. */
export function mapFrame({ latitude, longitude }: Geo): string {
  const box = [
    longitude - AROUND.longitude,
    latitude - AROUND.latitude,
    longitude + AROUND.longitude,
    latitude + AROUND.latitude,
  ].map((degrees) => degrees.toFixed(5));
  const marker = encodeURIComponent(`${latitude},${longitude}`);
  return `https://www.openstreetmap.org/export/embed.html?bbox=${box.join('%2C')}&layer=mapnik&marker=${marker}`;
}
