/** What few contacts have, for their card: more ways to reach them, whom they are for, when they answer the telephone. */
import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { RmiElement } from '../../../base/element.js';
import { below } from '../../../base/heading.js';
import { prepareTexts } from '../../../i18n/more/texts.js';
import { bestWay, isAway, nextChange, telephoneStatus, ways } from './ways.js';
import { facts } from './facts.js';
import { withoutAbsences } from '../../../hours/absence.js';
import type { Contact } from '../../../model/schema.js';
import { notices } from '../../notice/notices.js';
import type { HoursOf } from '../../opening-hours/opening-hours.js';
import type { RmiContactCard } from '../contact-card.js';

/** How a contact is reached just now. */
export interface Reach {
  /** Below the role: what holds just now, and whether the telephone is answered. */
  readonly now: (role: unknown) => TemplateResult;
  /** Whether there is a better way just now than to call. */
  readonly hasBetter: boolean;
  /** Buttons after that to call. */
  readonly ways: TemplateResult;
}

/** The parts of a card that differ from the usual one. */
export interface MoreOfCard extends Reach {
  /** Rows after the usual ones. */
  readonly facts: readonly TemplateResult[];
  /** After the opening hours, those of the telephone and those for something of its own. */
  readonly hours: readonly TemplateResult[];
}

/** Undefined until the words of the language are here; the card is rendered again then. */
export function moreOfCard(card: RmiContactCard, contact: Contact): MoreOfCard | undefined {
  const [reach] = reachOf(card, [contact], !card.entry);
  return reach && { ...reach, facts: facts(card, contact), hours: hours(card, contact) };
}

/**
 * How each of some contacts is reached just now; the widget is rendered again when that changes. Empty until the words of the language
 * are here.
 *
 * @param withGeneral whether notices for everybody are shown too
 */
export function reachOf(widget: RmiElement, contacts: readonly Contact[], withGeneral = false): readonly Reach[] {
  if (!prepareTexts(widget)) return [];
  const there = contacts.map(withoutAbsences);
  widget.wakeAt(nextChange(widget, there));
  return there.map((contact) => {
    const best = bestWay(widget, contact);
    return {
      now: (role) => html`${role}${notices(widget, contact, withGeneral)}${telephoneStatus(widget, contact)}`,
      hasBetter: best !== 'call' || isAway(widget, contact),
      ways: ways(contact, best),
    };
  });
}

function hours(card: RmiContactCard, contact: Contact): readonly TemplateResult[] {
  const { file, overlay, headingLevel } = card;
  const { telephoneHours, moreHours = [] } = contact;
  const week = (entry: HoursOf): TemplateResult =>
    html`<rmi-opening-hours
      .data=${file}
      .translations=${overlay}
      .entry=${entry}
      heading-level=${below(headingLevel)}
    ></rmi-opening-hours>`;
  const topics = moreHours.map(
    ({ label, hours }) =>
      html`<div class="list">
        ${week({ ...contact, label: card.text(label), hours })}
        ${
          hours.regular &&
          html`<rmi-open-status
            .data=${file}
            .translations=${overlay}
            .entry=${{ ...contact, hours }}
          ></rmi-open-status>`
        }
      </div>`,
  );
  if (!telephoneHours) return topics;
  // Whether it is answered now is said on top, beside the button.
  return [
    week({ ...contact, label: msg('Telefonzeiten', { id: 'telephone-hours' }), hours: telephoneHours }),
    ...topics,
  ];
}
