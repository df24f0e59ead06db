/** What few buildings have: answers for people with disabilities, stops nearby, hours of the doors. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { below, heading } from '../../../base/heading.js';
import { prepareTexts } from '../../../i18n/more/texts.js';
import type { Access, Location, PublicTransportStop } from '../../../model/schema.js';
import type { RmiLocation } from '../location.js';

/** Undefined until the words of the language are here; the widget is rendered again then. */
export function moreOfLocation(widget: RmiLocation, location: Location): TemplateResult | undefined {
  if (!prepareTexts(widget)) return undefined;
  const { access, publicTransport, hours } = location;
  return html`${access && accessList(access, widget)}${
    publicTransport?.length ? stops(publicTransport, widget) : nothing
  }${hours && doors(location, widget)}`;
}

function accessList(access: Access, widget: RmiLocation): TemplateResult | typeof nothing {
  const rows = questions()
    .filter(([key]) => access[key])
    .map(
      ([key, question]) =>
        html`<div>
          <dt>${question}</dt>
          <dd>${answer(access[key]!)}</dd>
        </div>`,
    );
  // Answers that could not be read have been left out.
  if (!rows.length) return nothing;
  return html`<div part="access">
    ${heading(below(widget.headingLevel), msg('Barrierefreiheit', { id: 'access' }))}
    <dl>${rows}</dl>
  </div>`;
}

const questions = (): readonly (readonly [keyof Access, string])[] => [
  ['wheelchair', msg('Mit Rollstuhl zugänglich', { id: 'wheelchair' })],
  ['lift', msg('Aufzug', { id: 'lift' })],
  ['toiletsWheelchair', msg('Toilette für Rollstuhlfahrende', { id: 'toilets' })],
  ['parkingDisabled', msg('Parkplatz für Menschen mit Behinderung', { id: 'parking' })],
  ['tactilePaving', msg('Leitsystem für blinde Menschen', { id: 'tactile-paving' })],
  ['hearingLoop', msg('Höranlage', { id: 'hearing-loop' })],
];

function answer(given: NonNullable<Access[keyof Access]>): string {
  if (given === 'yes') return msg('ja', { id: 'yes' });
  return given === 'no' ? msg('nein', { id: 'no' }) : msg('eingeschränkt', { id: 'limited' });
}

function stops(given: readonly PublicTransportStop[], widget: RmiLocation): TemplateResult {
  return html`<div part="stops">
    ${heading(below(widget.headingLevel), msg('Haltestellen', { id: 'stops' }))}
    <ul class="stops">
      ${given.map(
        ({ stop, lines }) =>
          html`<li>${widget.original(stop)}${lines?.length ? html`: <bdi>${lines.join(', ')}</bdi>` : nothing}</li>`,
      )}
    </ul>
  </div>`;
}

function doors({ hours }: Location, widget: RmiLocation): TemplateResult {
  return html`<rmi-opening-hours
    .data=${widget.file}
    .translations=${widget.overlay}
    .entry=${{ hours, label: msg('Das Gebäude ist geöffnet', { id: 'doors' }) }}
    heading-level=${below(widget.headingLevel)}
  ></rmi-opening-hours>`;
}
