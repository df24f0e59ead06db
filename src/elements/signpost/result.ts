/** Somebody who was found. Loaded with the search: most readers of a page do not ask. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../base/heading.js';
import { displayPhone, phoneLink } from '../../model/phone.js';
import type { Contact, RmiData } from '../../model/schema.js';
import type { Result } from '../../search/search.js';
import type { Translations } from '../../source/overlay.js';

/** Where a result shows, and how its widget writes texts. */
export interface ResultContext {
  readonly data: RmiData;
  readonly translations: Translations | undefined;
  /** Of the heading with its name; 0 for none. */
  readonly level: number;
  readonly text: (source: string) => string | TemplateResult;
  readonly original: (source: string) => string | TemplateResult;
  readonly nameOf: (contact: Contact) => string | TemplateResult;
}

/** How the contact is to be reached, and by what it was found. */
export function resultOf({ contact, ...why }: Result, context: ResultContext): TemplateResult {
  const { name, jobTitle, hours, telephone } = contact;
  const { data, translations } = context;
  const reason = reasonOf(contact, why, context);
  return html`<li class="result" part="result">
    <div>
      ${heading(context.level, context.nameOf(contact))}
      ${jobTitle ? html`<p class="role" part="role">${context.text(jobTitle)}</p>` : nothing}
      ${reason ? html`<p class="why" part="reason">${reason}</p>` : nothing} ${placeOf(contact, context)}
      ${
        telephone ?
          html`<p class="number">
            ${msg('Telefon', { id: 'telephone' })} <bdi dir="ltr">${displayPhone(telephone)}</bdi>
          </p>`
        : nothing
      }
      ${
        hours ?
          html`<rmi-open-status .data=${data} .translations=${translations} .entry=${contact}></rmi-open-status>`
        : nothing
      }
    </div>
    <p class="actions" part="actions">
      ${
        telephone ?
          html`<a
            class="button primary"
            href=${phoneLink(telephone)}
            aria-label=${msg(str`Anrufen: ${name}`, { id: 'call-name' })}
            >${msg('Anrufen', { id: 'call' })}</a
          >`
        : nothing
      }
      <button
        type="button"
        aria-label=${msg(str`Kontakt speichern: ${name}`, { id: 'save-name' })}
        @click=${async () => (await import('../../base/save.js')).saveContact(contact, data)}
      >
        ${msg('Kontakt speichern', { id: 'save' })}
      </button>
    </p>
  </li>`;
}

/** What of the contact the reader meant, where name and role do not say it already. */
function reasonOf(
  { tasks }: Contact,
  { office, section, matched }: Omit<Result, 'contact'>,
  { text, original }: ResultContext,
): unknown {
  if (office) return original(office.name);
  if (section) return text(section.heading);
  return tasks?.includes(matched) && text(matched);
}

function placeOf({ location: id, room }: Contact, { data, original }: ResultContext): TemplateResult | typeof nothing {
  const { streetAddress, postalCode, addressLocality } = data.locations?.find((location) => location.id === id) ?? {};
  const address = [streetAddress, [postalCode, addressLocality].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  if (!address && !room) return nothing;
  return html`<p class="place">
    ${address && original(address)}${address && room ? ' · ' : nothing}${
      room ? html`${msg('Raum', { id: 'room' })} ${original(room)}` : nothing
    }
  </p>`;
}
