import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { property } from '../../base/property.js';
import { contactOf } from '../../base/contact.js';
import { RmiElement } from '../../base/element.js';
import type { Missing } from '../../base/state.js';
import { below, heading } from '../../base/heading.js';
import { styles as shared } from '../../base/styles.js';
import { formatLanguage, formatList } from '../../i18n/format.js';
import { displayPhone, phoneLink } from '../../model/phone.js';
import type { Contact, Location, Office, RmiData } from '../../model/schema.js';
import { RmiOpenStatus } from '../open-status/open-status.js';
import { RmiOpeningHours } from '../opening-hours/opening-hours.js';
import { styles } from './contact-card.styles.js';

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
  static readonly tag = 'rmi-contact-card';
  static readonly uses = [RmiOpenStatus, RmiOpeningHours];

  static override styles = [shared, styles];

  /** Id of the contact. Default: the first contact of the file. */
  @property() contact?: string;

  /** Version of the vCard that is saved: "3.0", which every phone reads, or "4.0". Default: "3.0". */
  @property({ attribute: 'vcard-version' }) vcardVersion: '3.0' | '4.0' = '3.0';

  protected select(data: RmiData): Contact | Missing {
    return contactOf(data, this.contact);
  }

  protected view(contact: Contact): TemplateResult {
    const { jobTitle, description, image, hours } = contact;
    return html`<div class="card">
      <div class="who">
        ${image && html`<img class="image" src=${image} alt="" width="96" height="96" loading="lazy" />`}
        <div>
          ${heading(this.headingLevel, this.nameOf(contact))}
          ${jobTitle && html`<p class="role" part="role">${this.text(jobTitle)}</p>`}
        </div>
      </div>
      <div class="reach">
        ${
          hours &&
          html`<rmi-open-status .data=${this.file} .translations=${this.overlay} .entry=${contact}></rmi-open-status>`
        }
        ${description && html`<p class="prose">${this.text(description)}</p>`} ${this.#actions(contact)}
        ${this.#details(contact)}
      </div>
      ${
        hours &&
        html`<rmi-opening-hours
          .data=${this.file}
          .translations=${this.overlay}
          .entry=${contact}
          heading-level=${below(this.headingLevel)}
        ></rmi-opening-hours>`
      }
      ${this.#list(msg('Aufgaben'), contact.tasks)} ${this.#offices(contact)}
    </div>`;
  }

  #actions(contact: Contact): TemplateResult {
    const { name, telephone, email } = contact;
    return html`<p class="actions" part="actions">
      ${
        telephone &&
        html`<a class="button primary" href=${phoneLink(telephone)} aria-label=${msg(str`Anrufen: ${name}`)}
          >${msg('Anrufen')}</a
        >`
      }
      ${
        email &&
        html`<a class="button" href="mailto:${email}" aria-label=${msg(str`E-Mail schreiben: ${name}`)}
          >${msg('E-Mail schreiben')}</a
        >`
      }
      <button
        type="button"
        aria-label=${msg(str`Kontakt speichern: ${name}`)}
        @click=${async () => (await import('../../base/save.js')).saveContact(contact, this.file, { version: this.vcardVersion })}
      >
        ${msg('Kontakt speichern')}
      </button>
    </p>`;
  }

  #details(contact: Contact): TemplateResult {
    const { telephone, faxNumber, email, url, room, languages } = contact;
    const { tag } = this.language;
    const location = this.file.locations?.find(({ id }) => id === contact.location);
    const rows: [label: string, value: unknown][] = [
      [
        msg('Telefon'),
        telephone && html`<a href=${phoneLink(telephone)}><bdi dir="ltr">${displayPhone(telephone)}</bdi></a>`,
      ],
      [msg('Fax'), faxNumber && html`<bdi dir="ltr">${displayPhone(faxNumber)}</bdi>`],
      [msg('E-Mail'), email && html`<a href="mailto:${email}"><bdi dir="ltr" class="long">${email}</bdi></a>`],
      [
        msg('Internet'),
        url && html`<a href=${url}><bdi dir="ltr" class="long">${url.replace(/^https?:\/\/|\/$/g, '')}</bdi></a>`,
      ],
      [msg('Adresse'), location && this.#address(location)],
      [msg('Raum'), room && this.original(room)],
      [
        msg('Sprachen'),
        languages?.length &&
          formatList(
            tag,
            languages.map((language) => formatLanguage(tag, language)),
          ),
      ],
    ];
    return html`<dl class="details" part="details">
      ${rows.map(
        ([label, value]) =>
          value &&
          html`<div>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>`;
  }

  #address({ name, streetAddress, postalCode, addressLocality }: Location): TemplateResult {
    const lines = [name, streetAddress, [postalCode, addressLocality].filter(Boolean).join(' ')].filter(Boolean);
    return html`<address>${lines.map((line) => html`<span class="line">${this.original(line!)}</span>`)}</address>`;
  }

  #offices({ offices: ids }: Contact): TemplateResult | typeof nothing {
    const offices = this.file.offices?.filter(({ id }) => ids?.includes(id)) ?? [];
    if (!offices.length) return nothing;
    return html`<div class="offices">
      ${heading(below(this.headingLevel), msg('Geschäftsstellen'))}
      <ul>
        ${offices.map(({ name, description }: Office) => html`<li>${this.original(name)}${description && html`<span class="description">${this.text(description)}</span>`}</li>`)}
      </ul>
    </div>`;
  }

  #list(title: string, items: readonly string[] | undefined): TemplateResult | typeof nothing {
    if (!items?.length) return nothing;
    return html`<div class="tasks">
      ${heading(below(this.headingLevel), title)}
      <ul>
        ${items.map((item) => html`<li>${this.text(item)}</li>`)}
      </ul>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rmi-contact-card': RmiContactCard;
  }
}
