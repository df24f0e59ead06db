import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { contactOf } from '../../base/contact.js';
import { RmiElement } from '../../base/element.js';
import type { Missing } from '../../base/state.js';
import { below, heading } from '../../base/heading.js';
import { styles as shared } from '../../base/styles.js';
import { connectedWidgets } from '../../dom/surroundings.js';
import { formatLanguage, formatList } from '../../i18n/format.js';
import { displayPhone, phoneLink } from '../../model/phone.js';
import type { Contact, Location, RmiData } from '../../model/schema.js';
import { RmiOpenStatus } from '../open-status/open-status.js';
import { RmiOpeningHours } from '../opening-hours/opening-hours.js';
import { styles } from './contact-card.styles.js';

/** With more widgets than this a page is a long one. */
const MANY = 20;

/**
 * Shows one contact with all a visitor needs: name and role, whether someone is there now, buttons to call, write and
 * save, address and room, opening hours, tasks and business offices. What the data file does not say leaves no hole.
 *
 * @tag rmi-contact-card
 * @summary One contact: who, where, when, and the buttons to call or save.
 * @slot - Shown without data, for instance a telephone number.
 * @csspart heading - The name, and the headings below it.
 * @csspart role - The job title.
 * @csspart actions - The buttons.
 * @csspart details - The list of numbers, address and room.
 * @fires {RmiReadyEvent} rmi-ready - The data shows. Does not bubble.
 * @fires {RmiErrorEvent} rmi-error - The fallback shows. Does not bubble.
 */
export class RmiContactCard extends RmiElement<Contact> {
  static get tag() {
    return 'rmi-contact-card' as const;
  }
  static get uses() {
    return [RmiOpenStatus, RmiOpeningHours];
  }

  static override get styles() {
    return [shared, styles];
  }

  static override get properties() {
    return { contact: {}, vcardVersion: { attribute: 'vcard-version' } };
  }

  /** Id of the contact. Default: the first contact of the file. */
  contact?: string;

  /** Version of the vCard that is saved: "3.0", which every phone reads, or "4.0". Default: "3.0". */
  vcardVersion: '3.0' | '4.0' = '3.0';

  /**
   * Whether there are so many on the page that it is laid out only when the reader is near. Found out once, unless a
   * composite knows: a card that is laid out stays so.
   *
   * @internal
   */
  isOneOfMany?: boolean;

  protected select(data: RmiData): Contact | Missing {
    return contactOf(data, this.contact);
  }

  // No white space between the bindings: each would be a text node, in every card of a page.
  protected view(contact: Contact): TemplateResult {
    const { jobTitle, description, image, hours } = contact;
    const title = heading(this.headingLevel, this.nameOf(contact));
    const role = jobTitle && html`<p class="role" part="role">${this.text(jobTitle)}</p>`;
    const parts = { data: this.file, translations: this.overlay };
    this.isOneOfMany ??= connectedWidgets() > MANY;
    return html`<div class=${this.isOneOfMany ? 'card many' : 'card'}>
      ${
        image ?
          html`<div class="who portrait">
            <img class="image" src=${image} alt="" width="96" height="96" loading="lazy" />
            <div>${title}${role}</div>
          </div>`
        : html`<div class="who">${title}${role}</div>`
      }
      <div class="reach">
        ${
          hours &&
          html`<rmi-open-status
            .data=${parts.data}
            .translations=${parts.translations}
            .entry=${contact}
          ></rmi-open-status>`
        }${description && html`<p class="prose">${this.text(description)}</p>`}${this.#actions(contact)}${this.#details(contact)}
      </div>
      <div class="more">
        ${
          hours &&
          html`<rmi-opening-hours
            .data=${parts.data}
            .translations=${parts.translations}
            .entry=${contact}
            heading-level=${below(this.headingLevel)}
          ></rmi-opening-hours>`
        }${this.#tasks(contact)}${this.#offices(contact)}
      </div>
    </div>`;
  }

  #actions(contact: Contact): TemplateResult {
    const { name, telephone, email } = contact;
    return html`<p class="actions" part="actions">
      ${
        telephone &&
        html`<a
          class="button primary"
          href=${phoneLink(telephone)}
          aria-label=${msg(str`Anrufen: ${name}`, { id: 'call-name' })}
          >${msg('Anrufen', { id: 'call' })}</a
        >`
      }${
        email &&
        html`<a
          class="button"
          href="mailto:${email}"
          aria-label=${msg(str`E-Mail schreiben: ${name}`, { id: 'write-name' })}
          >${msg('E-Mail schreiben', { id: 'write' })}</a
        >`
      }<button
        type="button"
        aria-label=${msg(str`Kontakt speichern: ${name}`, { id: 'save-name' })}
        @click=${async () => (await import('../../base/save.js')).saveContact(contact, this.file, { version: this.vcardVersion })}
      >
        ${msg('Kontakt speichern', { id: 'save' })}
      </button>
    </p>`;
  }

  #details(contact: Contact): TemplateResult {
    const { telephone, faxNumber, email, url, room, languages, tasks = [] } = contact;
    const { tag } = this.language;
    const location = this.file.locations?.find(({ id }) => id === contact.location);
    const spoken = languages?.map((language) => formatLanguage(tag, language)) ?? [];
    return html`<dl class="details" part="details">
      ${telephone && link(msg('Telefon', { id: 'telephone' }), phoneLink(telephone), displayPhone(telephone))}${
        faxNumber &&
        html`<div>
          <dt>${msg('Fax', { id: 'fax' })}</dt>
          <dd><bdi dir="ltr">${displayPhone(faxNumber)}</bdi></dd>
        </div>`
      }${email && link(msg('E-Mail', { id: 'email' }), `mailto:${email}`, email, 'long')}${
        url && link(msg('Internet', { id: 'website' }), url, url.replace(/^https?:\/\/|\/$/g, ''), 'long')
      }${location && this.#address(location)}${
        room && detail(msg('Raum', { id: 'room' }), this.original(room))
      }${spoken.length ? detail(msg('Sprachen', { id: 'languages' }), formatList(tag, spoken)) : nothing}${
        tasks.length === 1 ? detail(msg('Aufgaben', { id: 'tasks' }), this.text(tasks[0]!)) : nothing
      }
    </dl>`;
  }

  #address({ name, streetAddress, postalCode, addressLocality }: Location): TemplateResult {
    const line = (text: string | undefined): unknown => text && html`<span class="line">${this.original(text)}</span>`;
    const city = [postalCode, addressLocality].filter(Boolean).join(' ');
    return html`<div>
      <dt>${msg('Adresse', { id: 'address' })}</dt>
      <dd>
        <address>${line(name)}${line(streetAddress)}${line(city)}</address>
      </dd>
    </div>`;
  }

  #offices({ offices: ids }: Contact): TemplateResult | typeof nothing {
    const offices = this.file.offices?.filter(({ id }) => ids?.includes(id)) ?? [];
    const items = offices.map(({ name, description }) =>
      description ?
        html`<li>${this.original(name)}<span class="description">${this.text(description)}</span></li>`
      : html`<li>${this.original(name)}</li>`,
    );
    return this.#list('offices', msg('Geschäftsstellen', { id: 'offices' }), items);
  }

  #tasks({ tasks = [] }: Contact): TemplateResult | typeof nothing {
    // One alone is a fact like the others, not a list.
    if (tasks.length < 2) return nothing;
    const items = tasks.map((task) => html`<li>${this.text(task)}</li>`);
    return this.#list('tasks', msg('Aufgaben', { id: 'tasks' }), items);
  }

  #list(name: string, title: string, items: readonly TemplateResult[]): TemplateResult | typeof nothing {
    if (!items.length) return nothing;
    return html`<div class=${name}>
      ${heading(below(this.headingLevel), title)}
      <ul>
        ${items}
      </ul>
    </div>`;
  }
}

/** A fact and what it is called. */
const detail = (label: string, value: unknown): TemplateResult =>
  html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;

/** A fact that leads somewhere, in the direction of digits and addresses. */
const link = (
  label: string,
  href: string,
  text: string,
  className: string | typeof nothing = nothing,
): TemplateResult =>
  html`<div>
    <dt>${label}</dt>
    <dd>
      <a href=${href}><bdi dir="ltr" class=${className}>${text}</bdi></a>
    </dd>
  </div>`;

declare global {
  interface HTMLElementTagNameMap {
    'rmi-contact-card': RmiContactCard;
  }
}
