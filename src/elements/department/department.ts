import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { RmiPublisher } from '../../base/publisher.js';
import { below, heading } from '../../base/heading.js';
import { styles as shared } from '../../base/styles.js';
import { dayOf } from '../../hours/civil.js';
import { formatFullDate } from '../../i18n/full-date.js';
import { lazyMore } from '../../lazy-more.js';
import type { RmiData } from '../../model/schema.js';
import { RmiAims } from '../aims/aims.js';
import { RmiContactList } from '../contact-list/contact-list.js';
import { RmiFocusAreas } from '../focus-areas/focus-areas.js';
import { RmiLanguageSwitcher } from '../language-switcher/language-switcher.js';
import { RmiLocation } from '../location/location.js';
import { RmiOffices } from '../offices/offices.js';
import { RmiOverview } from '../overview/overview.js';
import { RmiRepresentation } from '../representation/representation.js';
import { RmiSignpost } from '../signpost/signpost.js';
import { RmiWorkAreas } from '../work-areas/work-areas.js';
import { styles } from './department.styles.js';

/**
 * Shows everything the data file says, in the order a reader needs it: the way to the right person first, then all
 * contacts, business offices and addresses, then what the department is for. Print it and everything is there, with the
 * date of the data and the address of the page.
 *
 * @tag rmi-department
 * @summary The whole page in one tag.
 * @slot - Shown without data.
 * @csspart heading - The name of the department.
 * @csspart section - One part of the page.
 * @csspart updated - The line with the date of the data.
 * @fires {RmiReadyEvent} rmi-ready - The data shows. Does not bubble.
 * @fires {RmiErrorEvent} rmi-error - The fallback shows. Does not bubble.
 */
export class RmiDepartment extends RmiPublisher<RmiData> {
  static get tag() {
    return 'rmi-department' as const;
  }
  static get uses() {
    return [
      RmiAims,
      RmiContactList,
      RmiFocusAreas,
      RmiLanguageSwitcher,
      RmiLocation,
      RmiOffices,
      RmiOverview,
      RmiRepresentation,
      RmiSignpost,
      RmiWorkAreas,
    ];
  }

  static override get properties() {
    return { languages: {} };
  }

  static override get styles() {
    return [shared, styles];
  }

  /** Languages to offer, as tags with spaces between them. Default: all. */
  languages?: string;

  /** Level of the heading, 1 to 6, or 0 for none; those inside follow. */
  override headingLevel = 2;

  protected select(data: RmiData): RmiData {
    return data;
  }

  protected view(data: RmiData): TemplateResult {
    const { organization, offices, sections, updated } = data;
    const { overlay: translations } = this;
    const level = below(this.headingLevel);
    return html`
      <header>
        <div>
          ${organization.name && heading(this.headingLevel, this.text(organization.name))}
          ${organization.description && html`<p class="prose">${this.text(organization.description)}</p>`}
          ${data.notices && lazyMore.for(this)?.notices(this)}
        </div>
        <rmi-language-switcher
          .data=${data}
          .translations=${translations}
          .languages=${this.languages}
        ></rmi-language-switcher>
      </header>
      <rmi-signpost part="section" .data=${data} .translations=${translations} heading-level=${level}></rmi-signpost>
      <rmi-contact-list
        part="section"
        .data=${data}
        .translations=${translations}
        heading-level=${level}
      ></rmi-contact-list>
      ${
        offices?.length ?
          html`<rmi-offices
            part="section"
            .data=${data}
            .translations=${translations}
            heading-level=${level}
          ></rmi-offices>`
        : nothing
      }
      ${this.#locations(data, level)}
      ${
        sections &&
        html`<div class="texts" part="section">
          ${
            sections.overview &&
            html`<rmi-overview .data=${data} .translations=${translations} heading-level=${level}></rmi-overview>`
          }${
            sections.focusAreas &&
            html`<rmi-focus-areas .data=${data} .translations=${translations} heading-level=${level}></rmi-focus-areas>`
          }${
            sections.aims &&
            html`<rmi-aims .data=${data} .translations=${translations} heading-level=${level}></rmi-aims>`
          }${
            sections.workAreas &&
            html`<rmi-work-areas .data=${data} .translations=${translations} heading-level=${level}></rmi-work-areas>`
          }${
            sections.representation &&
            html`<rmi-representation
              .data=${data}
              .translations=${translations}
              heading-level=${level}
            ></rmi-representation>`
          }
        </div>`
      }
      <footer>
        ${
          updated &&
          html`<p part="updated">
            ${msg('Stand:', { id: 'updated' })}
            <time datetime=${updated}>${formatFullDate(this.language.tag, dayOf(updated))}</time>
          </p>`
        }
        <p class="address">${globalThis.location?.href}</p>
      </footer>
    `;
  }

  /** Each building somebody can be found in. */
  #locations(data: RmiData, level: number): TemplateResult | typeof nothing {
    const used = data.locations?.filter(({ id }) => data.contacts.some(({ location }) => location === id)) ?? [];
    if (!used.length) return nothing;
    return html`<div class="locations" part="section">
      ${used.map(
        ({ id }) =>
          html`<rmi-location
            .data=${data}
            .translations=${this.overlay}
            location=${id}
            heading-level=${level}
          ></rmi-location>`,
      )}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rmi-department': RmiDepartment;
  }
}
