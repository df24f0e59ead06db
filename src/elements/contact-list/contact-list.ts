import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { state } from '../../base/internal.js';
import { repeat } from 'lit/directives/repeat.js';
import { RmiElement } from '../../base/element.js';
import { below, heading } from '../../base/heading.js';
import { styles as shared } from '../../base/styles.js';
import type { Contact, RmiData } from '../../model/schema.js';
import { RmiContactCard } from '../contact-card/contact-card.js';
import { styles } from './contact-list.styles.js';

/** More contacts than this and a reader is given a filter. */
const HANDFUL = 5;
/** How many cards are shown at first, and added by the button. */
const PAGE = 50;

interface Search {
  readonly data: RmiData;
  readonly translations: unknown;
  readonly find: (query: string, limit?: number) => readonly { readonly contact: Contact }[];
}

/**
 * Shows all contacts, the people of a unit under their unit. Above a handful there is a filter that finds while you type,
 * forgives a typo, and says how many it found.
 *
 * @tag rmi-contact-list
 * @summary All contacts, grouped by unit, to filter.
 * @slot - Shown without data, for instance a telephone number.
 * @csspart heading - The heading.
 * @csspart filter - The filter.
 * @csspart item - One contact.
 * @fires {RmiReadyEvent} rmi-ready - The data shows. Does not bubble.
 * @fires {RmiErrorEvent} rmi-error - The fallback shows. Does not bubble.
 */
export class RmiContactList extends RmiElement<readonly Contact[]> {
  static readonly tag = 'rmi-contact-list';
  static readonly uses = [RmiContactCard];

  static override styles = [shared, styles];

  @state() private query = '';
  @state() private shown = PAGE;
  @state() private search?: Search;

  protected select(data: RmiData): readonly Contact[] {
    return data.contacts;
  }

  protected view(contacts: readonly Contact[]): TemplateResult {
    const found =
      this.query.trim() && this.search ?
        this.search.find(this.query, contacts.length).map(({ contact }) => contact)
      : undefined;
    const entries = found ?? grouped(contacts);
    return html`
      ${heading(this.headingLevel, msg('Ansprechpartner'))}
      ${contacts.length > HANDFUL ? this.#filter(found, contacts.length) : nothing}
      <ul class=${entries.length > HANDFUL ? 'many' : ''}>
        ${repeat(
          entries.slice(0, this.shown),
          (contact) => contact,
          (contact) => this.#item(contact, !found && contact.department !== undefined),
        )}
      </ul>
      ${
        entries.length > this.shown ?
          html`<p>
            <button type="button" @click=${() => (this.shown += PAGE)}>
              ${msg(str`Weitere anzeigen (noch ${entries.length - this.shown})`)}
            </button>
          </p>`
        : nothing
      }
    `;
  }

  #filter(found: readonly Contact[] | undefined, all: number): TemplateResult {
    return html`<div class="filter" part="filter">
      <label for="query">${msg('Wen suchen Sie?')}</label>
      <input
        id="query"
        type="search"
        autocomplete="off"
        .value=${this.query}
        @focus=${this.#prepare}
        @input=${this.#filterBy}
        @keydown=${this.#clear}
      />
      <p class="count" role="status">
        ${
          !found ? nothing
          : found.length ? msg(str`${found.length} von ${all} gefunden`)
          : msg('Niemand gefunden. Bitte prüfen Sie die Schreibweise.')
        }
      </p>
    </div>`;
  }

  #item(contact: Contact, inUnit: boolean): TemplateResult {
    return html`<li class=${inUnit ? 'in-unit' : ''} part="item">
      <rmi-contact-card
        .data=${this.file}
        .translations=${this.overlay}
        .entry=${contact}
        heading-level=${inUnit ? below(below(this.headingLevel)) : below(this.headingLevel)}
      ></rmi-contact-card>
    </li>`;
  }

  /** The index is built by those who filter, when they are about to; another file or language needs another one. */
  async #prepare(): Promise<void> {
    const { file: data, overlay: translations } = this;
    if (this.search?.data === data && this.search.translations === translations) return;
    const { createIndex } = await import('../../search/search.js');
    this.search = { data, translations, find: createIndex(data, { translations }) };
  }

  #filterBy(event: Event): void {
    this.query = (event.target as HTMLInputElement).value;
    this.shown = PAGE;
    void this.#prepare();
  }

  #clear(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.query = '';
  }
}

/** Each unit followed by its people; who belongs to no unit stands where the file has them. */
function grouped(contacts: readonly Contact[]): readonly Contact[] {
  const units = new Set(contacts.map(({ id }) => id));
  const people = new Map<string, Contact[]>();
  const others: Contact[] = [];
  for (const contact of contacts) {
    const { department } = contact;
    if (!department || !units.has(department)) others.push(contact);
    else people.set(department, [...(people.get(department) ?? []), contact]);
  }
  return others.flatMap((contact) => [contact, ...((contact.id && people.get(contact.id)) || [])]);
}

declare global {
  interface HTMLElementTagNameMap {
    'rmi-contact-list': RmiContactList;
  }
}
