import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { RmiElement } from '../../base/element.js';
import { Missing } from '../../base/state.js';
import { below, heading } from '../../base/heading.js';
import { styles as shared } from '../../base/styles.js';
import { displayPhone, phoneLink } from '../../model/phone.js';
import type { Contact, Office, RmiData } from '../../model/schema.js';
import { RmiOpenStatus } from '../open-status/open-status.js';
import { styles } from './offices.styles.js';

type Offices = readonly Office[];

/**
 * Shows the business offices: what each is, how it can be reached, who runs it and whether that person is there now.
 *
 * @tag rmi-offices
 * @summary The business offices and who runs each.
 * @slot - Shown without data.
 * @csspart heading - The heading, and the names of the offices below it.
 * @csspart office - An office.
 * @csspart contact - Someone who runs it.
 * @fires {RmiReadyEvent} rmi-ready - The data shows. Does not bubble.
 * @fires {RmiErrorEvent} rmi-error - The fallback shows. Does not bubble.
 */
export class RmiOffices extends RmiElement<Offices> {
  static get tag() {
    return 'rmi-offices' as const;
  }
  static get uses() {
    return [RmiOpenStatus];
  }

  static override get styles() {
    return [shared, styles];
  }

  protected select({ offices }: RmiData): Offices | Missing {
    return offices?.length ? offices : new Missing('this file has no offices');
  }

  protected view(offices: Offices): TemplateResult {
    return html`${heading(this.headingLevel, msg('Geschäftsstellen', { id: 'offices' }))}
      <ul class="groups">
        ${this.#groups(offices).map(([offices, contacts]) => this.#group(offices, contacts))}
      </ul>`;
  }

  /** Offices that the same people run stand together, with these people once. */
  #groups(offices: Offices): readonly (readonly [Office[], readonly Contact[]])[] {
    const groups = new Map<string, [Office[], readonly Contact[]]>();
    for (const office of offices) {
      const contacts = this.file.contacts.filter(({ offices }) => offices?.includes(office.id));
      // Two people may have one name.
      const key = contacts.map((contact) => this.file.contacts.indexOf(contact)).join() || office.id;
      const group = groups.get(key);
      if (group) group[0].push(office);
      else groups.set(key, [[office], contacts]);
    }
    return [...groups.values()];
  }

  #group(offices: Offices, contacts: readonly Contact[]): TemplateResult {
    return html`<li>
      <div>${offices.map((office) => this.#office(office))}</div>
      <div>${contacts.map((contact) => this.#contact(contact))}</div>
    </li>`;
  }

  #office(office: Office): TemplateResult {
    const { name, description } = office;
    return html`<div part="office">
      ${heading(below(this.headingLevel), this.original(name))}
      ${description ? html`<p class="description">${this.text(description)}</p>` : nothing} ${this.#status(office)}
      ${this.#facts(office, office)}
    </div>`;
  }

  #contact(contact: Contact): TemplateResult {
    const { jobTitle } = contact;
    return html`<div part="contact">
      <p>
        <span class="name">${this.nameOf(contact)}</span>
        ${jobTitle ? html`<span class="role">${this.text(jobTitle)}</span>` : nothing}
      </p>
      ${this.#status(contact)} ${this.#facts(contact)}
    </div>`;
  }

  /** Whether someone is there now; nothing where no hours are given. */
  #status(entry: Contact | Office): TemplateResult | typeof nothing {
    return entry.hours ?
        html`<rmi-open-status .data=${this.file} .translations=${this.overlay} .entry=${entry}></rmi-open-status>`
      : nothing;
  }

  /** Numbers, and where to go. Mail and web address are the office's own; a person's are on the card. */
  #facts(entry: Contact | Office, { email, url }: Partial<Office> = {}): TemplateResult | typeof nothing {
    const { name, telephone, location: id, room } = entry;
    const building = this.file.locations?.find((location) => location.id === id);
    const house = building?.name ?? building?.streetAddress;
    const facts: unknown[] = [
      telephone &&
        html`<span class="label">${msg('Telefon', { id: 'telephone' })}</span>
          <a
            href=${phoneLink(telephone)}
            aria-label=${msg(str`Anrufen: ${name}, ${displayPhone(telephone)}`, { id: 'call-number' })}
            ><bdi dir="ltr">${displayPhone(telephone)}</bdi></a
          >`,
      email &&
        html`<span class="label">${msg('E-Mail', { id: 'email' })}</span>
          <a href="mailto:${email}"><bdi dir="ltr">${email}</bdi></a>`,
      url && html`<a href=${url}><bdi dir="ltr">${url.replace(/^https?:\/\/|\/$/g, '')}</bdi></a>`,
      room && html`<span class="label">${msg('Raum', { id: 'room' })}</span> ${this.original(room)}`,
      house && html`<span class="label">${msg('Gebäude', { id: 'building' })}</span> ${this.original(house)}`,
    ].filter(Boolean);
    if (!facts.length) return nothing;
    return html`<ul class="facts">
      ${facts.map((fact) => html`<li>${fact}</li>`)}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rmi-offices': RmiOffices;
  }
}
