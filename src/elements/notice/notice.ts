import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { contactOf } from '../../base/contact.js';
import { RmiElement } from '../../base/element.js';
import { placeOf } from '../../base/place.js';
import { Missing } from '../../base/state.js';
import { styles as shared } from '../../base/styles.js';
import { awayOn, type Away } from '../../hours/absence.js';
import { dayOf, isoDate } from '../../hours/civil.js';
import { holdsAt, isAbout, isForAll, nextBoundary } from '../../hours/notices.js';
import type { Place } from '../../hours/status.js';
import { startOf, todayAt } from '../../hours/week.js';
import { prepareTexts } from '../../i18n/more/texts.js';
import { formatDate } from '../../i18n/format.js';
import { comma } from '../../i18n/list.js';
import { displayPhone, phoneLink } from '../../model/phone.js';
import type { Contact, Notice, RmiData } from '../../model/schema.js';
import { styles } from './notice.styles.js';

/** Whose notices are shown. */
export interface Subject {
  /** Undefined: nobody in particular. */
  readonly contact?: Partial<Contact> | undefined;
  /** Whether those for everybody are shown too. */
  readonly withGeneral: boolean;
}

/**
 * Says what readers should know just now: a disturbed telephone, a closed entrance, somebody who is away and who stands in.
 * Notices appear and vanish by themselves, at the minute the data file says; while none holds, nothing is shown.
 *
 * @tag rmi-notice
 * @summary What readers should know for a while.
 * @slot - Shown without data.
 * @csspart notices - The list.
 * @csspart notice - One notice.
 * @csspart word - The word that says how much it matters.
 * @fires {RmiReadyEvent} rmi-ready - The data shows. Does not bubble.
 * @fires {RmiErrorEvent} rmi-error - The fallback shows. Does not bubble.
 */
export class RmiNotice extends RmiElement<Subject> {
  static get tag() {
    return 'rmi-notice' as const;
  }

  static override get styles() {
    return [shared, styles];
  }

  static override get properties() {
    return { contact: {} };
  }

  /** Id of a contact whose notices and absences are shown too. Default: only notices for everybody. */
  contact?: string;

  protected select(data: RmiData): Subject | Missing {
    if (!this.contact) return { withGeneral: true };
    const contact = contactOf(data, this.contact);
    return contact instanceof Missing ? contact : { contact, withGeneral: true };
  }

  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    const may = super.shouldUpdate(changed);
    return prepareTexts(this) && may;
  }

  protected view({ contact, withGeneral }: Subject): TemplateResult {
    const now = this.now();
    if (!now) return html``;
    const place = placeOf(this.file.organization);
    const today = todayAt(now, place);
    const { notices = [], contacts } = this.file;
    const own = notices.filter(
      (notice) => (withGeneral && isForAll(notice)) || (contact !== undefined && isAbout(notice, contact)),
    );
    this.#wake(own, now, contact, place);
    const away = contact && awayOn(contact, isoDate(today), contacts);
    const holding = own.filter((notice) => holdsAt(notice, now, place));
    const isEmpty = !away && !holding.length;
    const name = this.entry ? 'part' : 'whole';
    // The region is there before something is said in it, or it would not be announced.
    return html`<div class=${isEmpty ? 'empty' : name} aria-live="polite">
      ${
        isEmpty ? nothing : (
          html`<ul part="notices">
            ${away && this.#item('info', this.#absence(away))}
            ${holding.map(({ text, severity = 'info' }) => this.#item(severity, this.text(text)))}
          </ul>`
        )
      }
    </div>`;
  }

  /** Renders again when a notice begins or ends, and at midnight where somebody's absence may. */
  #wake(notices: readonly Notice[], now: Date, contact: Subject['contact'], place: Place): void {
    const midnight = contact?.absences && startOf(todayAt(now, place) + 1, place);
    const instants = [nextBoundary(notices, now, place), midnight].flatMap((at) => at?.getTime() ?? []);
    this.wakeAt(instants.length ? new Date(Math.min(...instants)) : null);
  }

  #item(severity: NonNullable<Notice['severity']>, content: unknown): TemplateResult {
    const word = severity === 'warning' ? msg('Achtung:', { id: 'warning' }) : msg('Hinweis:', { id: 'notice' });
    return html`<li class=${severity} part="notice">
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${SHAPES[severity]} /></svg>
      <p><strong part="word">${word}</strong> ${content}</p>
    </li>`;
  }

  #absence({ absence: { validThrough, reason }, deputy }: Away): unknown {
    const until = validThrough && formatDate(this.language.tag, dayOf(validThrough));
    const why = reason && html`${' '}(${this.text(reason)})`;
    const sentence =
      until ?
        msg(str`Abwesend bis einschließlich ${until}.`, { id: 'away-until' })
      : msg('Zurzeit abwesend.', { id: 'away' });
    return html`${sentence}${why} ${deputy ? this.#deputy(deputy) : nothing}`;
  }

  #deputy({ telephone, room, ...deputy }: Contact): TemplateResult {
    const number = room && this.original(room);
    const then = comma(this.language.dir);
    return html`${msg('Vertretung:', { id: 'deputy' })}
    ${this.nameOf(deputy)}${
      telephone && html`${then}<a href=${phoneLink(telephone)}><bdi dir="ltr">${displayPhone(telephone)}</bdi></a>`
    }${number && html`${then}${msg(html`Raum ${number}`, { id: 'deputy-room' })}`}`;
  }
}

/** A shape for each, so that colour is never the only difference. */
const SHAPES = {
  info: 'M2.5 12a9.5 9.5 0 1 0 19 0a9.5 9.5 0 1 0-19 0M12 11v6M12 7v.5',
  warning: 'M12 3 22 20.5H2zM12 10v5M12 17.3v.5',
};

declare global {
  interface HTMLElementTagNameMap {
    'rmi-notice': RmiNotice;
  }
}
