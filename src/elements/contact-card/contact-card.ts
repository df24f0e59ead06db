import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { address } from '../../base/address.js';
import { contactOf } from '../../base/contact.js';
import { RmiElement } from '../../base/element.js';
import type { Missing } from '../../base/state.js';
import { below, heading } from '../../base/heading.js';
import { styles as shared } from '../../base/styles.js';
import { connectedWidgets } from '../../dom/surroundings.js';
import { displayPhone, phoneLink } from '../../model/phone.js';
import { lazyMore } from '../../lazy-more.js';
import type { Contact, RmiData, Task } from '../../model/schema.js';
import { RmiOpenStatus } from '../open-status/open-status.js';
import { RmiOpeningHours } from '../opening-hours/opening-hours.js';
import { styles } from './contact-card.styles.js';
import { detail, link, linkButton } from './details.js';
import { hasMore } from './has-more.js';
import type { MoreOfCard } from './more/more.js';

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
 * @csspart address - The postal address.
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
  vcardVersion?: '3.0' | '4.0';

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
    const more = hasMore(contact, this.file) ? lazyMore.for(this)?.moreOfCard(this, contact) : undefined;
    this.isOneOfMany ??= connectedWidgets() > MANY;
    return html`<div class=${this.isOneOfMany ? 'card many' : 'card'}>
      <div class="who">
        ${
          image ? html`<img class="image" src=${image} alt="" width="96" height="96" loading="lazy" />${title}` : title
        }${more ? more.now(role) : role}
      </div>
      <div class="reach">
        ${
          hours &&
          html`<rmi-open-status .data=${this.file} .translations=${this.overlay} .entry=${contact}></rmi-open-status>`
        }${description && html`<p class="prose">${this.text(description)}</p>`}${this.#actions(contact, more)}${this.#details(contact, more?.facts)}
      </div>
      <div class="more">
        ${
          hours &&
          html`<rmi-opening-hours
            .data=${this.file}
            .translations=${this.overlay}
            .entry=${contact}
            heading-level=${below(this.headingLevel)}
          ></rmi-opening-hours>`
        }${more?.hours}${this.#tasks(contact)}${this.#offices(contact)}
      </div>
    </div>`;
  }

  #actions(contact: Contact, more: MoreOfCard | undefined): TemplateResult {
    const { name, telephone, email } = contact;
    const save = msg('Kontakt speichern', { id: 'save' });
    return html`<p class="actions" part="actions">
      ${telephone && linkButton(phoneLink(telephone), msg('Anrufen', { id: 'call' }), name, !more?.hasBetter)}${more?.ways}${
        email && linkButton(`mailto:${email}`, msg('E-Mail schreiben', { id: 'write' }), name)
      }<button
        type="button"
        aria-label="${save}: ${name}"
        @click=${async () => (await import('../../base/save.js')).saveContact(contact, this.file, { version: this.vcardVersion })}
      >
        ${save}
      </button>
    </p>`;
  }

  #details(contact: Contact, more: readonly TemplateResult[] | undefined): TemplateResult {
    const { telephone, faxNumber, email, room, tasks = [] } = contact;
    const location = this.file.locations?.find(({ id }) => id === contact.location);
    return html`<dl class="details" part="details">
      ${telephone && link(msg('Telefon', { id: 'telephone' }), phoneLink(telephone), displayPhone(telephone))}${
        faxNumber &&
        html`<div>
          <dt>${msg('Fax', { id: 'fax' })}</dt>
          <dd><bdi dir="ltr">${displayPhone(faxNumber)}</bdi></dd>
        </div>`
      }${email && link(msg('E-Mail', { id: 'email' }), `mailto:${email}`, email)}${
        location && detail(msg('Adresse', { id: 'address' }), address(this, location))
      }${room && detail(msg('Raum', { id: 'room' }), this.original(room))}${more}${
        tasks.length === 1 ? detail(msg('Aufgaben', { id: 'tasks' }), this.#task(tasks[0]!)) : nothing
      }
    </dl>`;
  }

  #offices({ offices: ids }: Contact): TemplateResult | typeof nothing {
    const offices = this.file.offices?.filter(({ id }) => ids?.includes(id)) ?? [];
    const items = offices.map(
      ({ name, description }) =>
        html`<li>
          ${
            description ?
              html`${this.original(name)}<span class="description">${this.text(description)}</span>`
            : this.original(name)
          }
        </li>`,
    );
    return this.#list(msg('Geschäftsstellen', { id: 'offices' }), items);
  }

  #tasks({ tasks = [] }: Contact): TemplateResult | typeof nothing {
    // One alone is a fact like the others, not a list.
    if (tasks.length < 2) return nothing;
    const items = tasks.map((task) => html`<li>${this.#task(task)}</li>`);
    return this.#list(msg('Aufgaben', { id: 'tasks' }), items);
  }

  #task(task: Task): unknown {
    if (typeof task === 'string') return this.text(task);
    return lazyMore.for(this)?.moreOfTask(this, task) ?? this.text(task.name);
  }

  #list(title: string, items: readonly TemplateResult[]): TemplateResult | typeof nothing {
    if (!items.length) return nothing;
    return html`<div class="list">
      ${heading(below(this.headingLevel), title)}
      <ul>
        ${items}
      </ul>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rmi-contact-card': RmiContactCard;
  }
}
