import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { RmiElement } from '../../base/element.js';
import { fieldStyles } from '../../base/field-styles.js';
import { heading } from '../../base/heading.js';
import { warnOnce } from '../../base/log.js';
import { styles as shared } from '../../base/styles.js';
import { displayPhone, phoneLink } from '../../model/phone.js';
import { nameOfTask } from '../../model/task.js';
import type { RmiData } from '../../model/schema.js';
import type { Result, Search } from '../../search/search.js';
import { RmiOpenStatus } from '../open-status/open-status.js';
import { styles } from './signpost.styles.js';

/** More topics than this are a list to read, not a choice. */
const TOPICS = 8;
/** Who is not among these was not meant. */
const RESULTS = 8;

/**
 * Asks "What do you need?" and shows who helps: where, whether someone is there now, and the buttons to call and save.
 * Finds while the reader types, in any language the file has keywords in, without accents and in spite of a typo; understands
 * whole questions, everyday words and Latin spellings of fifteen languages, and puts first what of a contact was asked for;
 * topics of the department can be picked as well.
 *
 * @tag rmi-signpost
 * @summary What do you need? Type or pick a topic, and get the right contact.
 * @slot - Shown without data, for instance a telephone number.
 * @csspart heading - The heading, and the names below it.
 * @csspart search - The labelled field.
 * @csspart topics - The list of topics.
 * @csspart status - How many were found.
 * @csspart result - One contact.
 * @csspart role - The job title of a contact.
 * @csspart reason - By which office, task or text a contact was found.
 * @csspart answer - What of a contact the reader asked for: its fax number, its week.
 * @csspart actions - The buttons of a contact.
 * @fires {RmiReadyEvent} rmi-ready - The data shows. Does not bubble.
 * @fires {RmiErrorEvent} rmi-error - The fallback shows. Does not bubble.
 */
export class RmiSignpost extends RmiElement<RmiData> {
  static get tag() {
    return 'rmi-signpost' as const;
  }
  static get uses() {
    return [RmiOpenStatus];
  }

  static override get styles() {
    return [shared, fieldStyles, styles];
  }

  static override get properties() {
    return { query: { state: true }, search: { state: true }, broken: { state: true } };
  }

  private query = '';
  private search?: {
    readonly find: Search;
    readonly show: typeof import('./result.js');
    readonly data: RmiData;
    readonly translations: unknown;
  };
  private broken = false;

  protected select(data: RmiData): RmiData {
    return data;
  }

  protected view(data: RmiData): TemplateResult {
    const asked = this.query.trim() !== '';
    if (asked) void this.#prepare();
    const results = asked ? this.search?.find(this.query, RESULTS) : [];
    return html`<div class="signpost">
      ${heading(this.headingLevel, msg('Was brauchen Sie?', { id: 'need' }))}
      <form part="search" role="search" @submit=${this.#submit}>
        <label for="query">${msg('Thema, Name oder Stichwort, in Ihrer Sprache', { id: 'need-hint' })}</label>
        <input
          id="query"
          type="search"
          autocomplete="off"
          enterkeyhint="search"
          dir=${this.query ? 'auto' : nothing}
          .value=${this.query}
          @focus=${this.#prepare}
          @input=${(event: Event) => (this.query = (event.target as HTMLInputElement).value)}
          @keydown=${this.#clear}
        />
      </form>
      <div role="status" class="count" part="status">${asked ? this.#status(results, data) : nothing}</div>
      ${this.#topics(data, asked && results?.length !== 0)}
      ${results?.length ? this.search!.show.results(this, results) : nothing}
    </div>`;
  }

  #topics({ offices = [], contacts }: RmiData, asked: boolean): TemplateResult | typeof nothing {
    const names = new Set(offices.map(({ name }) => name));
    // One alone is as a rule what somebody is, not what a reader looks for.
    const tasks = contacts.flatMap(({ tasks = [] }) => (tasks.length > 1 ? tasks.map(nameOfTask) : []));
    const topics = [...new Set([...names, ...tasks])].slice(0, TOPICS);
    // The field shows what the button says, so the search must know both.
    const wordingOf = (topic: string): string => (names.has(topic) ? topic : (this.overlay?.get(topic) ?? topic));
    // Who has asked wants results next, not more topics; the picked one stays, to be taken back.
    const isShown = (topic: string): boolean => !asked || wordingOf(topic) === this.query;
    if (!topics.some(isShown)) return nothing;
    return html`<div>
      <p class="suggestions" id="topics">
        ${asked ? msg('Ihr Thema:', { id: 'your-topic' }) : msg('Oder wählen Sie ein Thema:', { id: 'choose-topic' })}
      </p>
      <ul class="actions topics" part="topics" aria-labelledby="topics">
        ${topics.map(
          (topic) =>
            html`<li ?hidden=${!isShown(topic)}>
              <button
                type="button"
                aria-pressed=${asked && isShown(topic)}
                @click=${() => (this.query = asked ? '' : wordingOf(topic))}
              >
                ${names.has(topic) ? this.original(topic) : this.text(topic)}
              </button>
            </li>`,
        )}
      </ul>
    </div>`;
  }

  #status(results: readonly Result[] | undefined, { contacts, organization }: RmiData): unknown {
    if (results?.length) return this.search!.show.hits(results);
    if (!results && !this.broken) return nothing;
    const telephone =
      contacts.find(({ kind }) => kind === 'department')?.telephone ??
      organization.telephone ??
      contacts.find(({ telephone }) => telephone)?.telephone;
    return html`${
      results ?
        this.search!.show.nothingFound()
      : msg('Die Suche lässt sich gerade nicht laden.', { id: 'search-failed' })
    }
    ${
      telephone ?
        html`${msg('Rufen Sie uns gern an, wir helfen Ihnen weiter:', { id: 'call-us' })}
          <a href=${phoneLink(telephone)}><bdi dir="ltr">${displayPhone(telephone)}</bdi></a>`
      : nothing
    }`;
  }

  /** The index and the results are made for those who search, when they are about to; another file or language needs another one. */
  async #prepare(): Promise<void> {
    const { file: data, overlay: translations } = this;
    if (this.search?.data === data && this.search.translations === translations) return;
    try {
      const [{ createIndex }, show, vocabulary, names] = await Promise.all([
        import('../../search/search.js'),
        import('./result.js'),
        // Without it the words of the file are found.
        import('../../search/vocabulary/vocabulary.js').catch(() => undefined),
        data.contacts.some(({ responsibleFor }) => responsibleFor) ?
          import('../../search/names.js').catch(() => undefined)
        : undefined,
      ]);
      this.search = { find: createIndex(data, { translations, ...vocabulary, ...names }), show, data, translations };
      this.broken = false;
    } catch (error) {
      warnOnce(`<${this.localName}>: the search could not be loaded; ${(error as Error).message}`);
      this.broken = true;
    }
  }

  /** Results are here already; on a phone they are under the keyboard. */
  #submit(event: Event): void {
    event.preventDefault();
    if (matchMedia('(pointer: coarse)').matches) this.renderRoot.querySelector('input')?.blur();
  }

  #clear(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.query) return;
    // A dialog around us stays open.
    event.preventDefault();
    event.stopPropagation();
    this.query = '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rmi-signpost': RmiSignpost;
  }
}
