import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { address, addressLines } from '../../base/address.js';
import { contactOf } from '../../base/contact.js';
import { RmiElement } from '../../base/element.js';
import { heading } from '../../base/heading.js';
import { Missing } from '../../base/state.js';
import { styles as shared } from '../../base/styles.js';
import { lazyMore } from '../../lazy-more.js';
import type { Contact, Location, RmiData } from '../../model/schema.js';
import { lazyMap } from './lazy-map.js';
import { RmiOpeningHours } from '../opening-hours/opening-hours.js';
import { styles } from './location.styles.js';
import { geoLink, openStreetMapLink } from './route.js';

/** A building, and who has an office in it. */
export interface Whereabouts {
  readonly location: Location;
  readonly contact?: Contact | undefined;
}

/**
 * Says where an office is to someone new in town: building, room, address, the way in. The address can be copied and opened
 * on a map. A map on the page itself is loaded only where the file has coordinates and the reader asks for it; before that
 * nobody else hears of the visit.
 *
 * @tag rmi-location
 * @summary Building, room and address, and the way there.
 * @slot - Shown without data, for instance the address.
 * @csspart heading - The heading.
 * @csspart address - The postal address.
 * @csspart actions - The buttons.
 * @csspart map - The map, once asked for.
 * @csspart access - What there is for people with disabilities.
 * @csspart stops - The stops nearby.
 * @fires {RmiReadyEvent} rmi-ready - The data shows. Does not bubble.
 * @fires {RmiErrorEvent} rmi-error - The fallback shows. Does not bubble.
 */
export class RmiLocation extends RmiElement<Whereabouts> {
  static get tag() {
    return 'rmi-location' as const;
  }
  static get uses() {
    return [RmiOpeningHours];
  }

  static override get styles() {
    return [shared, styles];
  }

  static override get properties() {
    return { contact: {}, location: {}, copied: { state: true }, mapOf: { state: true } };
  }

  /** Id of the contact. Default: the first contact with a location. */
  contact?: string;

  /** Id of the building. Default: that of the contact. */
  location?: string;

  /** The building whose address the reader copied, and whether that went without help. */
  private copied?: { readonly location: Location; readonly done: boolean } | undefined;

  /** The building whose map the reader asked for. */
  private mapOf?: Location | undefined;

  protected select(data: RmiData): Whereabouts | Missing {
    const { locations = [] } = data;
    const contact = contactOf(data, this.contact, ({ location }) => location !== undefined);
    if (contact instanceof Missing && (this.contact || !this.location)) return contact;
    const who = contact instanceof Missing ? undefined : contact;
    const location = locations.find(({ id }) => id === (this.location ?? who?.location));
    if (location) {
      const isThere = who?.location === location.id && (this.contact || !this.location);
      return { location, contact: isThere ? who : undefined };
    }
    const wanted = this.location;
    const name = this.contact ?? who?.name;
    return new Missing(`no location "${wanted ?? name}"`, ({ noLocation }) => noLocation(wanted, name, locations));
  }

  protected view({ location, contact }: Whereabouts): TemplateResult {
    const { description, accessibility, geo } = location;
    const hasMore = location.access ?? location.publicTransport ?? location.hours;
    const lines = addressLines(location);
    return html`<div class="where">
      ${heading(this.headingLevel, this.#title(location, contact))}
      ${contact ? this.#sentence(location, contact) : nothing} ${lines.length ? address(this, location) : nothing}
      ${description ? html`<p class="prose">${this.text(description)}</p>` : nothing}
      ${
        accessibility ?
          html`<p class="prose">
            <span class="label">${msg('Barrierefreiheit:', { id: 'accessibility' })}</span> ${this.text(accessibility)}
          </p>`
        : nothing
      }
      ${this.#actions(location, lines)} ${geo && this.#map(location)}
      ${hasMore && lazyMore.for(this)?.moreOfLocation(this, location)}
    </div>`;
  }

  /** Of several buildings on a page, each is named. */
  #title({ name, streetAddress }: Location, contact: Contact | undefined): string {
    const house = name ?? streetAddress;
    return contact || !house ?
        msg('So finden Sie uns', { id: 'find-us' })
      : msg(str`So finden Sie uns: ${house}`, { id: 'find-house' });
  }

  #sentence({ name, streetAddress }: Location, { room }: Contact): TemplateResult | typeof nothing {
    const house = name ?? streetAddress;
    if (!house && !room) return nothing;
    const building = house && this.original(house);
    const number = room && this.original(room);
    return html`<p class="prose">
      ${
        building && number ? msg(html`Das Büro ist im Gebäude ${building}, Raum ${number}.`, { id: 'office-in-both' })
        : building ? msg(html`Das Büro ist im Gebäude ${building}.`, { id: 'office-in-building' })
        : msg(html`Das Büro ist in Raum ${number}.`, { id: 'office-in-room' })
      }
    </p>`;
  }

  #actions(location: Location, lines: readonly string[]): TemplateResult {
    const map = openStreetMapLink(location);
    const app = geoLink(location);
    const link = (href: string, css: string, label: string): TemplateResult =>
      html`<a class="button ${css}" href=${href} rel="noopener noreferrer">${label}</a>`;
    return html`<div class="actions" part="actions">
      ${
        lines.length ?
          html`<button type="button" @click=${() => this.#copy(location, lines.join('\n'))}>
            ${msg('Adresse kopieren', { id: 'copy-address' })}
          </button>`
        : nothing
      }
      ${map ? link(map, '', msg('Weg auf openstreetmap.org', { id: 'route' })) : nothing}
      ${app ? link(app, 'app', msg('In der Karten-App öffnen', { id: 'map-app' })) : nothing}
      <span class="status" role="status"
        >${
          this.copied?.location !== location ? nothing
          : this.copied.done ? msg('Adresse kopiert', { id: 'copied' })
          : msg('Kopieren war nicht möglich. Die Adresse ist markiert.', { id: 'not-copied' })
        }</span
      >
    </div>`;
  }

  #map(location: Location): TemplateResult | typeof nothing {
    const isShown = this.mapOf === location;
    return lazyMap.for(this)?.map(location, isShown, () => void this.#showMap(location)) ?? nothing;
  }

  async #copy(location: Location, text: string): Promise<void> {
    // Said again when pressed again: only a change is announced.
    this.copied = undefined;
    try {
      await navigator.clipboard.writeText(text);
      this.copied = { location, done: true };
    } catch {
      // Not allowed here, or not on a page without HTTPS.
      getSelection()?.selectAllChildren(this.renderRoot.querySelector('address')!);
      this.copied = { location, done: false };
    }
  }

  async #showMap(location: Location): Promise<void> {
    this.mapOf = location;
    await this.updateComplete;
    // The button is gone; whoever pressed it by keyboard goes on in the map.
    this.renderRoot.querySelector('iframe')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rmi-location': RmiLocation;
  }
}
