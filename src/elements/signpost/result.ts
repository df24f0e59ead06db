/** Somebody who was found. Loaded with the search: most readers of a page do not ask. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../base/heading.js';
import { displayPhone, phoneLink } from '../../model/phone.js';
import type { Contact, RmiData } from '../../model/schema.js';
import type { Ask } from '../../search/facts.js';
import type { Result } from '../../search/search.js';
import type { Translations } from '../../source/overlay.js';
import { RmiOpeningHours } from '../opening-hours/opening-hours.js';

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

export const hits = (results: readonly Result[]): string => msg(str`Treffer: ${results.length}`, { id: 'hits' });

export const nothingFound = (): string => msg('Dazu haben wir leider nichts gefunden.', { id: 'nothing-found' });

/** How the contact is to be reached, what was asked for first, and by what it was found. */
export function resultOf({ contact, ask, ...why }: Result, context: ResultContext): TemplateResult {
  const { name, jobTitle, telephone } = contact;
  const reason = reasonOf(contact, why, context);
  const number = telephone ? line(msg('Telefon', { id: 'telephone' }), displayPhone(telephone)) : nothing;
  const facts: Fact[] = [
    ['place', placeOf(contact, context)],
    ['telephone', number],
    ['hours', hoursOf(contact, ask, context)],
  ];
  return html`<li class="result" part="result">
    <div>
      ${heading(context.level, context.nameOf(contact))}
      ${jobTitle ? html`<p class="role" part="role">${context.text(jobTitle)}</p>` : nothing}
      ${reason ? html`<p class="why" part="reason">${reason}</p>` : nothing} ${askedFirst(facts, contact, ask)}
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
        @click=${async () => (await import('../../base/save.js')).saveContact(contact, context.data)}
      >
        ${msg('Kontakt speichern', { id: 'save' })}
      </button>
    </p>
  </li>`;
}

type Fact = readonly [ask: Ask, view: TemplateResult | typeof nothing];

const line = (label: string, value: string): TemplateResult =>
  html`<p class="number">${label} <bdi dir="ltr">${value}</bdi></p>`;

/** The facts of a contact, the one the reader asked for first. */
function askedFirst(facts: readonly Fact[], { faxNumber, email }: Contact, ask: Ask | undefined): unknown {
  const shown = facts.map(([, view]) => view);
  if (!ask) return shown;
  const asked: Partial<Record<Ask, unknown>> = {
    ...Object.fromEntries(facts),
    fax: faxNumber && line(msg('Fax', { id: 'fax' }), displayPhone(faxNumber)),
    email:
      email &&
      html`<p class="number">
        ${msg('E-Mail', { id: 'email' })} <a href="mailto:${email}"><bdi dir="ltr" class="long">${email}</bdi></a>
      </p>`,
  };
  const kind =
    ask === 'appointment' ? 'hours'
    : ask === 'complaint' ? 'telephone'
    : ask;
  const answer = asked[kind];
  return html`<div part="answer">${answer}</div>
    ${shown.filter((view) => view !== answer)}`;
}

/** Whether somebody is there now; the whole week for who asked for it. */
function hoursOf(contact: Contact, ask: Ask | undefined, context: ResultContext): TemplateResult | typeof nothing {
  const { data, translations } = context;
  if (!contact.hours) return nothing;
  const status = html`<rmi-open-status
    .data=${data}
    .translations=${translations}
    .entry=${contact}
  ></rmi-open-status>`;
  if (ask !== 'hours' && ask !== 'appointment') return status;
  RmiOpeningHours.define();
  return html`${status}<rmi-opening-hours
      heading-level="0"
      .data=${data}
      .translations=${translations}
      .entry=${contact}
    ></rmi-opening-hours>`;
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
