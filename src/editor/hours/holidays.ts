import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { isoDate, yearOf } from '../../hours/civil.js';
import { holidaysOf, type HolidayId } from '../../hours/holidays.js';
import { dayAt } from '../../hours/week.js';
import type { Region } from '../../model/regions.js';
import { formatLongDate } from '../../i18n/calendar.js';
import { holidayName } from '../../i18n/holidays.js';
import { define } from '../base/define.js';
import { currentLanguage } from '../i18n/language.js';
import { exceptionOn } from './json/exceptions.js';
import { HoursPart } from './part.js';
import { dayText } from './words.js';

/** A public holiday on which it is to be open after all; or, where that is said already, to be looked at. */
export class HolidayEvent extends Event {
  constructor(readonly date: string) {
    super('holiday');
  }
}

/** The public holidays of the coming twelve months, each to be overruled. Fires `holiday`. */
export class EditorHoursHolidays extends HoursPart {
  protected override render(): TemplateResult {
    const { publicHolidays: region } = this.place;
    if (!region)
      return html`<p class="hours-hint">
        ${msg('Bei der Organisation ist kein Bundesland angegeben. Feiertage schließen darum nicht von selbst.', {
          id: 'hours-no-region',
        })}
      </p>`;
    return html`<ul class="hours-holidays">
      ${holidaysAhead(this.today, region).map(([day, id]) => this.#holiday(day, id))}
    </ul>`;
  }

  #holiday(day: number, id: HolidayId): TemplateResult {
    const date = isoDate(day);
    const name = holidayName(id);
    const isOverruled = exceptionOn(this.hours, date) !== undefined;
    const { hours } = this.sound;
    const schedule = hours && dayAt(hours, day, this.place);
    const state = schedule && !schedule.holiday ? dayText(schedule, true) : msg('geschlossen', { id: 'hours-closed' });
    return html`<li>
      <span class="hours-holiday-name">${name}</span>
      <span class="hours-holiday-date">${formatLongDate(currentLanguage(), day)}</span>
      <span class="hours-holiday-state"
        >${isOverruled ? msg(str`Ausnahme: ${state}`, { id: 'hours-overruled' }) : state}</span
      >
      <button
        type="button"
        class="hours-quiet"
        aria-label=${`${name}: ${isOverruled ? showText() : openText()}`}
        @click=${() => this.dispatchEvent(new HolidayEvent(date))}
      >
        ${isOverruled ? showText() : openText()}
      </button>
    </li>`;
  }
}

const openText = (): string => msg('Trotzdem geöffnet', { id: 'hours-open-anyway' });
const showText = (): string => msg('Ausnahme ansehen', { id: 'hours-show-exception' });

/** The holidays from a day on, a year long, in order. */
function holidaysAhead(today: number, region: Region): readonly (readonly [day: number, id: HolidayId])[] {
  const year = yearOf(today);
  const end = isoDate(today).replace(/^\d+/, String(year + 1));
  return [...holidaysOf(year, region), ...holidaysOf(year + 1, region)]
    .filter(([day]) => day >= today && isoDate(day) < end)
    .sort(([a], [b]) => a - b);
}

define('editor-hours-holidays', EditorHoursHolidays);

declare global {
  interface HTMLElementTagNameMap {
    'editor-hours-holidays': EditorHoursHolidays;
  }
}
