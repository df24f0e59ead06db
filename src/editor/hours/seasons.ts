import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { define } from '../base/define.js';
import { dateField } from './date-field.js';
import { listOf, textOf } from './json/raw.js';
import { cutOut, hasDates, isSameSeason, seasonsOf, withoutSeason, withSeasonDates } from './json/seasons.js';
import { ALL_YEAR, isSlot, type Season } from './json/week.js';
import './new-season.js';
import type { NewSeasonEvent } from './new-season.js';
import { HoursPart } from './part.js';
import { problemLine } from './slot-fields.js';
import './week.js';
import { seasonName } from './words.js';

/** The usual week, and those that hold between two dates. */
export class EditorHoursSeasons extends HoursPart {
  static override get properties() {
    return { ...super.properties, isAdding: { state: true } };
  }

  private isAdding = false;
  /** Seasons that have no times yet, and so do not stand in the file. */
  #begun: readonly Season[] = [];

  protected override render(): TemplateResult {
    const seasons = this.#seasons();
    return html`${seasons.map((season, i) => this.#season(season, i, seasons.length > 1 || hasDates(season)))}
    ${
      this.isAdding ?
        html`<editor-hours-new-season
          .path=${this.path}
          .at=${this.at}
          @new-season=${this.#begin}
          @cancel=${this.#close}
        ></editor-hours-new-season>`
      : html`<div class="hours-actions">
          <button type="button" class="hours-quiet hours-add-season" @click=${() => (this.isAdding = true)}>
            ${msg('Andere Zeiten für einen Zeitraum', { id: 'hours-new-season' })}
          </button>
        </div>`
    }`;
  }

  /** Those of the file and those just begun; the usual week where there is no other. */
  #seasons(): readonly Season[] {
    const stated = seasonsOf(this.hours);
    this.#begun = this.#begun.filter((season) => !stated.some((other) => isSameSeason(other, season)));
    const seasons = [...stated, ...this.#begun];
    const hasUsual = stated.length > 0 || seasons.some((season) => !hasDates(season));
    return hasUsual ? seasons : [ALL_YEAR, ...seasons];
  }

  #season(season: Season, i: number, isNamed: boolean): TemplateResult {
    const name = seasonName(season, this.hours);
    return html`<section class="hours-season" aria-label=${this.nameOf(name)}>
      ${isNamed ? html`<h4>${name}</h4>` : nothing} ${hasDates(season) ? this.#dates(season, name, i) : nothing}
      <editor-hours-week .path=${this.path} .at=${this.at} .season=${season}></editor-hours-week>
    </section>`;
  }

  #dates(season: Season, name: string, i: number): TemplateResult {
    const index = listOf(this.hours['regular']).findIndex((entry) => isSlot(entry) && isSameSeason(entry, season));
    const field = (property: 'validFrom' | 'validThrough', label: string): TemplateResult => {
      const path = `regular[${index}].${property}`;
      const problem = index < 0 ? undefined : this.problemAt(path);
      return html`${dateField({
        label,
        name: `${label}: ${name}`,
        value: textOf(season[property]),
        ...(index < 0 ? {} : { field: this.fieldOf(path) }),
        problem,
        today: this.today,
        onChange: (date) => this.#move(season, { ...season, [property]: date || undefined }, name),
      })}
      ${problemLine(this.fieldOf(path), problem)}`;
    };
    return html`<div class="hours-fields" data-season=${i}>
      ${field('validFrom', msg('Vom', { id: 'hours-season-from' }))}
      ${field('validThrough', msg('Bis einschließlich', { id: 'hours-exception-through' }))}
      <button
        type="button"
        class="hours-quiet"
        aria-label=${msg(str`Zeitraum löschen: ${name}`, { id: 'hours-season-remove-label' })}
        @click=${() => this.#remove(season, name)}
      >
        ${msg('Zeitraum löschen', { id: 'hours-season-remove' })}
      </button>
    </div>`;
  }

  readonly #begin = ({ validFrom, validThrough, isAdditional }: NewSeasonEvent): void => {
    const season = { ...(validFrom && { validFrom }), ...(validThrough && { validThrough }) };
    this.isAdding = false;
    if (!isAdditional)
      this.change(msg('Zeitraum angelegt', { id: 'hours-season-created' }), (hours) => cutOut(hours, season));
    if (!seasonsOf(this.hours).some((other) => isSameSeason(other, season))) this.#begun = [...this.#begun, season];
    const number = this.#seasons().findIndex((other) => isSameSeason(other, season));
    void this.focusOn(`[data-season="${number}"] input`);
  };

  readonly #close = (): void => {
    this.isAdding = false;
    void this.focusOn('.hours-add-season');
  };

  #move(season: Season, dates: Season, name: string): void {
    this.#begun = this.#begun.map((other) => (isSameSeason(other, season) ? dates : other));
    this.change(msg(str`Zeitraum: ${name}`, { id: 'hours-season-dates' }), (hours) =>
      withSeasonDates(hours, season, dates),
    );
    this.requestUpdate();
  }

  #remove(season: Season, name: string): void {
    this.#begun = this.#begun.filter((other) => !isSameSeason(other, season));
    this.change(msg(str`Zeitraum gelöscht: ${name}`, { id: 'hours-season-removed' }), (hours) =>
      withoutSeason(hours, season),
    );
    this.requestUpdate();
    void this.focusOn('.hours-add-season');
  }
}

define('editor-hours-seasons', EditorHoursSeasons);

declare global {
  interface HTMLElementTagNameMap {
    'editor-hours-seasons': EditorHoursSeasons;
  }
}
