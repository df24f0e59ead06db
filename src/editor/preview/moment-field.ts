import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { todayAt, type Place } from '../../hours/index.js';
import { formatDate } from '../../i18n/format.js';
import { holidayName } from '../../i18n/holidays.js';
import type { Hours } from '../../model/schema.js';
import { currentLanguage } from '../i18n/language.js';
import { instantOf, momentsAfter, wallClockText, type Moment } from './moments.js';

interface MomentField {
  /** The moment that is shown; undefined for now. */
  readonly at: Date | undefined;
  readonly now: Date;
  readonly place: Place;
  /** The hours whose exceptions and openings are offered. */
  readonly hours: Hours | undefined;
  readonly choose: (at: Date | undefined) => void;
}

/** Which moment the preview shows, by the clock of the office. */
export function momentField({ at, now, place, hours, choose }: MomentField): TemplateResult {
  return html`<fieldset class="preview-moment">
    <legend>${msg('Zeitpunkt', { id: 'preview-moment' })}</legend>
    <label class="field">
      <span>${msg('Tag und Uhrzeit im Amt', { id: 'preview-wall-clock' })}</span>
      <input
        type="datetime-local"
        .value=${wallClockText(at ?? now, place)}
        @change=${({ target }: Event) => choose(instantOf((target as HTMLInputElement).value, place))}
      />
    </label>
    <div class="preview-shortcuts">
      ${shortcut(msg('Jetzt', { id: 'preview-now' }), !at, () => choose(undefined))}
      ${momentsAfter(now, hours, place).map((moment) =>
        shortcut(momentLabel(moment, place), at?.getTime() === moment.at.getTime(), () => choose(moment.at)),
      )}
    </div>
  </fieldset>`;
}

const shortcut = (label: string, isChosen: boolean, choose: () => void): TemplateResult =>
  html`<button type="button" class="quiet" aria-pressed=${isChosen ? 'true' : 'false'} @click=${choose}>
    ${label}
  </button>`;

function momentLabel({ kind, at, holiday, reason }: Moment, place: Place): string {
  const date = formatDate(currentLanguage(), todayAt(at, place));
  if (holiday) return `${holidayName(holiday)}, ${date}`;
  if (kind === 'opening') return msg(str`Nächste Öffnung, ${date}`, { id: 'preview-next-opening' });
  return reason ? `${reason}, ${date}` : msg(str`Nächste Ausnahme, ${date}`, { id: 'preview-next-exception' });
}
