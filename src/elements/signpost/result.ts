/** Somebody who was found. Loaded with the search: most readers of a page do not ask. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { below, heading } from '../../base/heading.js';
import { lazyMore } from '../../lazy-more.js';
import { isLetters } from '../../model/letters.js';
import { displayPhone, phoneLink } from '../../model/phone.js';
import { nameOfTask } from '../../model/task.js';
import type { Contact } from '../../model/schema.js';
import type { Ask } from '../../search/facts.js';
import type { Result } from '../../search/search.js';
import { linkButton } from '../contact-card/details.js';
import type { Reach } from '../contact-card/more/more.js';
import { RmiOpeningHours } from '../opening-hours/opening-hours.js';
import type { RmiSignpost } from './signpost.js';

export const hits = (results: readonly Result[]): string => msg(str`Treffer: ${results.length}`, { id: 'hits' });

export const nothingFound = (): string => msg('Dazu haben wir leider nichts gefunden.', { id: 'nothing-found' });

/** Those who were found, each in the part of the page it has already. */
export function results(widget: RmiSignpost, found: readonly Result[]): TemplateResult {
  const reach = reachOf(found, widget);
  // Rendered at once: what comes later is too late to tell the widget that a text had no translation.
  const views = found.map((result, i) => resultOf(result, widget, reach[i]));
  return html`<ul>
    ${repeat(
      found,
      ({ contact }) => contact,
      (_, i) => views[i],
    )}
  </ul>`;
}

/** What few contacts have that changes how they are reached. */
const RARE = /Url$|^(absences|telephoneHours)$/;

/** Who is away and who stands in, and the best way just now; empty where nobody found has more than the usual ways. */
function reachOf(found: readonly Result[], widget: RmiSignpost): readonly Reach[] {
  const contacts = found.map(({ contact }) => contact);
  const isUsual =
    !widget.file.notices && !contacts.some((contact) => Object.keys(contact).some((key) => RARE.test(key)));
  return (!isUsual && lazyMore.for(widget)?.reachOf(widget, contacts)) || [];
}

/** How the contact is to be reached, what was asked for first, and by what it was found. */
function resultOf({ contact, ask, ...why }: Result, widget: RmiSignpost, reach: Reach | undefined): TemplateResult {
  const { name, jobTitle, telephone, tasks } = contact;
  const call = msg('Anrufen', { id: 'call' });
  const save = msg('Kontakt speichern', { id: 'save' });
  const task = tasks?.find((each) => nameOfTask(each) === why.matched);
  const topic = contact.moreHours?.find(({ label }) => label === why.matched);
  const reason = (task ?? topic) ? widget.text(why.matched) : reasonOf(contact, why, widget);
  const number = telephone ? line(msg('Telefon', { id: 'telephone' }), displayPhone(telephone)) : nothing;
  const role = jobTitle ? html`<p class="role" part="role">${widget.text(jobTitle)}</p>` : nothing;
  const facts: Fact[] = [
    ['place', placeOf(contact, widget)],
    ['telephone', number],
    // When this is done, and not when somebody is there for everything else.
    ['hours', hoursOf(topic ? { ...contact, hours: topic.hours } : contact, ask, widget)],
  ];
  return html`<li class="result" part="result">
    <div>
      ${heading(below(widget.headingLevel), widget.nameOf(contact))} ${reach ? reach.now(role) : role}
      ${reason ? html`<p class="why" part="reason">${reason}</p>` : nothing}
      ${typeof task === 'object' ? lazyMore.for(widget)?.briefOfTask(widget, task) : nothing}
      ${askedFirst(facts, contact, ask)}
    </div>
    <p class="actions" part="actions">
      ${telephone ? linkButton(phoneLink(telephone), call, name, !reach?.hasBetter) : nothing} ${reach?.ways}
      <button
        type="button"
        aria-label="${save}: ${name}"
        @click=${async () => (await import('../../base/save.js')).saveContact(contact, widget.file)}
      >
        ${save}
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
        ${msg('E-Mail', { id: 'email' })} <a href="mailto:${email}"><bdi dir="ltr">${email}</bdi></a>
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
function hoursOf(contact: Contact, ask: Ask | undefined, widget: RmiSignpost): TemplateResult | typeof nothing {
  const { file: data, overlay: translations } = widget;
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
  { responsibleFor }: Contact,
  { office, section, matched }: Omit<Result, 'contact'>,
  widget: RmiSignpost,
): unknown {
  if (office) return widget.original(office.name);
  if (section) return widget.text(section.heading);
  const whom = responsibleFor?.find(({ values }) => values.includes(matched));
  if (!whom) return undefined;
  const { label } = whom;
  return html`${label && html`${widget.text(label)}:${' '}`}${isLetters(matched) ? matched : widget.text(matched)}`;
}

function placeOf({ location: id, room }: Contact, widget: RmiSignpost): TemplateResult | typeof nothing {
  const { streetAddress, postalCode, addressLocality } =
    widget.file.locations?.find((location) => location.id === id) ?? {};
  const address = [streetAddress, [postalCode, addressLocality].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  if (!address && !room) return nothing;
  return html`<p class="place">
    ${address && widget.original(address)}${address && room ? ' · ' : nothing}${
      room ? html`${msg('Raum', { id: 'room' })} ${widget.original(room)}` : nothing
    }
  </p>`;
}
