import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { repeat } from 'lit/directives/repeat.js';
import { afterPaint } from '../../base/after-paint.js';
import { RmiElement } from '../../base/element.js';
import { fieldStyles } from '../../base/field-styles.js';
import { below, heading } from '../../base/heading.js';
import { styles as shared } from '../../base/styles.js';
import type { Contact, RmiData } from '../../model/schema.js';
import { RmiContactCard } from '../contact-card/contact-card.js';
import { styles } from './contact-list.styles.js';

/** More contacts than this and a reader is given a filter. */
const HANDFUL = 5;
/** How many cards are shown at first, and added by the button. */
const PAGE = 50;
/** How many new cards come with the answer to a letter or the button; the others follow, so many at a time. */
const AT_ONCE = 2;

interface Search {
  readonly data: RmiData;
  readonly translations: unknown;
  readonly find: (query: string, limit?: number) => readonly { readonly contact: Contact }[];
  /** Only a filter takes cards out from between others. */
  readonly repeat: typeof repeat;
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
  static get tag() {
    return 'rmi-contact-list' as const;
  }
  static get uses() {
    return [RmiContactCard];
  }

  static override get styles() {
    return [shared, fieldStyles, styles];
  }

  static override get properties() {
    return { query: { state: true }, shown: { state: true }, found: { state: true } };
  }

  private query = '';
  private shown = PAGE;
  /** Who fits the query; undefined while nobody is sought. */
  private found: readonly Contact[] | undefined;
  private search?: Search;
  /** Whose cards are in the page. */
  #standing: ReadonlySet<Contact> = new Set();
  /** Whether more cards are to follow those that stand. */
  #isBehind = false;
  /** Whether the field will be read after the next frame. */
  #willSeek = false;

  protected override get waitsForTurn(): boolean {
    return super.waitsForTurn || this.#isBehind;
  }

  protected select(data: RmiData): readonly Contact[] {
    return data.contacts;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#isBehind) void this.updateComplete.then(() => this.requestUpdate());
  }

  protected view(contacts: readonly Contact[]): TemplateResult {
    const { found } = this;
    const entries = found ?? grouped(contacts);
    const wanted = entries.slice(0, this.shown);
    // A reader who typed or pressed the button is answered with the cards that stay and the first of the new ones.
    let left = this.search || this.shown > PAGE ? AT_ONCE : Infinity;
    const cards = wanted.filter((contact) => this.#standing.has(contact) || left-- > 0);
    this.#standing = new Set(cards);
    this.#isBehind = cards.length < wanted.length;
    const item = (contact: Contact): TemplateResult =>
      this.#item(contact, !found && contact.department !== undefined, entries.length > HANDFUL);
    return html`
      ${heading(this.headingLevel, msg('Ansprechpartner', { id: 'contacts' }))}
      ${contacts.length > HANDFUL ? this.#filter(found, contacts.length) : nothing}
      <ul>
        ${this.search ? this.search.repeat(cards, (contact) => contact, item) : cards.map(item)}
      </ul>
      ${
        entries.length > this.shown && !this.#isBehind ?
          html`<p>
            <button type="button" @click=${() => (this.shown += PAGE)}>
              ${msg(str`Weitere anzeigen (noch ${entries.length - this.shown})`, { id: 'more' })}
            </button>
          </p>`
        : nothing
      }
    `;
  }

  #filter(found: readonly Contact[] | undefined, all: number): TemplateResult {
    return html`<div class="filter" part="filter">
      <label for="query">${msg('Wen suchen Sie?', { id: 'whom' })}</label>
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
          : found.length ? msg(str`${found.length} von ${all} gefunden`, { id: 'found' })
          : msg('Niemand gefunden. Bitte prüfen Sie die Schreibweise.', { id: 'nobody' })
        }
      </p>
    </div>`;
  }

  #item(contact: Contact, inUnit: boolean, isOneOfMany: boolean): TemplateResult {
    return html`<li part="item">
      <rmi-contact-card
        .data=${this.file}
        .translations=${this.overlay}
        .entry=${contact}
        .isOneOfMany=${isOneOfMany}
        heading-level=${inUnit ? below(below(this.headingLevel)) : below(this.headingLevel)}
      ></rmi-contact-card>
    </li>`;
  }

  /** The index is built by those who filter, when they are about to; another file or language needs another one. */
  async #prepare(): Promise<void> {
    const { file: data, overlay: translations } = this;
    if (this.search?.data === data && this.search.translations === translations) return;
    const [{ createIndex }, { repeat }] = await Promise.all([
      import('../../search/search.js'),
      import('lit/directives/repeat.js'),
    ]);
    this.search = { data, translations, find: createIndex(data, { translations }), repeat };
    this.#seek(this.query);
  }

  #seek(query: string): void {
    this.query = query;
    this.found = query.trim() ? this.search?.find(query, Infinity).map(({ contact }) => contact) : undefined;
  }

  /** First the letter is painted, then its answer is made; of letters in between only the last has one. */
  #filterBy({ target }: Event): void {
    if (this.#willSeek) return;
    this.#willSeek = true;
    afterPaint(() => {
      this.#willSeek = false;
      this.#seek((target as HTMLInputElement).value);
      this.shown = PAGE;
      void this.#prepare();
    });
  }

  #clear(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    (event.target as HTMLInputElement).value = '';
    this.#filterBy(event);
  }
}

/** Each unit followed by its people; who belongs to no unit stands where the file has them. */
function grouped(contacts: readonly Contact[]): readonly Contact[] {
  const units = new Map<string | undefined, Contact[]>(contacts.map(({ id }) => [id, []]));
  const others: Contact[] = [];
  for (const contact of contacts) {
    const people = contact.department ? units.get(contact.department) : undefined;
    (people ?? others).push(contact);
  }
  return others.flatMap((contact) => [contact, ...units.get(contact.id)!]);
}

declare global {
  interface HTMLElementTagNameMap {
    'rmi-contact-list': RmiContactList;
  }
}
