import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { dayOf } from '../../hours/index.js';
import { isRightToLeft } from '../../i18n/codes.js';
import { formatFullDate } from '../../i18n/full-date.js';
import type { TextState } from '../../translations/status.js';
import { define } from '../base/define.js';
import { EditorElement } from '../base/editor-element.js';
import { currentLanguage } from '../i18n/language.js';
import { changedWords } from './changed-words.js';
import type { Row } from './rows.js';

/** The clerk wrote a translation, or said that one is right. */
export class TranslationEvent extends Event {
  constructor(
    readonly row: Row,
    readonly text: string,
    readonly isReviewed: boolean,
  ) {
    super('translation-change', { bubbles: true });
  }
}

/** One text beside its translation. */
export class EditorTranslationRow extends EditorElement {
  static override get properties(): PropertyDeclarations {
    return { row: { attribute: false }, was: {}, label: {}, language: {}, sourceLanguage: {} };
  }

  row!: Row;
  /** The text that was translated; it stays in sight until the list is made anew, also once the translation is mended. */
  was = '';
  /** Which fact it is: "Stelle". */
  label = '';
  language = '';
  sourceLanguage = 'de';

  protected override render(): TemplateResult {
    const { id, source, state, target } = this.row;
    const stateId = `state-${id}`;
    return html`<div class="translation" data-state=${state}>
      <div class="translation-source">
        <p class="translation-label">${this.label}</p>
        <p lang=${this.sourceLanguage}>${this.was ? changedWords(this.was, source) : source}</p>
        ${
          this.was ?
            html`<details>
              <summary>${msg('Früherer Text', { id: 'translations-was' })}</summary>
              <p lang=${this.sourceLanguage}>${this.was}</p>
            </details>`
          : nothing
        }
      </div>
      <div class="translation-target">
        <textarea
          rows=${rowsFor(source)}
          lang=${this.language}
          dir=${isRightToLeft(this.language) ? 'rtl' : 'ltr'}
          aria-label=${msg(str`Übersetzung: ${source}`, { id: 'translations-target' })}
          aria-describedby=${stateId}
          data-path="translations.${this.language}.${id}"
          .value=${live(target)}
          @input=${({ target: { value } }: InputEvent & { target: HTMLTextAreaElement }) => this.#tell(value, false)}
        ></textarea>
        <div class="translation-foot">
          <span class="translation-state" id=${stateId}>${this.#state()}</span>
          ${this.#action()}
        </div>
      </div>
    </div>`;
  }

  #state(): string {
    const { state, reviewedBy, reviewedOn } = this.row;
    if (state !== 'reviewed' || !reviewedBy) return stateName(state);
    const day = /^\d{4}-\d\d-\d\d$/.test(reviewedOn ?? '') ? formatFullDate(currentLanguage(), dayOf(reviewedOn!)) : '';
    return day ?
        msg(str`geprüft von ${reviewedBy}, ${day}`, { id: 'translations-reviewed-by-on' })
      : msg(str`geprüft von ${reviewedBy}`, { id: 'translations-reviewed-by' });
  }

  #action(): TemplateResult | typeof nothing {
    const { state, target } = this.row;
    const button = (label: string, isReviewed: boolean): TemplateResult =>
      html`<button type="button" class="quiet" @click=${() => this.#tell(target, isReviewed)}>${label}</button>`;
    switch (state) {
      case 'reviewed':
        return button(msg('Doch nicht geprüft', { id: 'translations-unreview' }), false);
      case 'unreviewed':
        return button(msg('Geprüft: stimmt', { id: 'translations-review' }), true);
      case 'stale':
        return target ? button(msg('Übersetzung passt noch', { id: 'translations-still-fits' }), false) : nothing;
      case 'missing':
        return nothing;
    }
  }

  #tell(text: string, isReviewed: boolean): void {
    this.dispatchEvent(new TranslationEvent(this.row, text, isReviewed));
  }
}

export function stateName(state: TextState): string {
  switch (state) {
    case 'reviewed':
      return msg('geprüft', { id: 'translations-reviewed' });
    case 'unreviewed':
      return msg('nicht geprüft', { id: 'translations-unreviewed' });
    case 'stale':
      return msg('veraltet: der Text hat sich geändert', { id: 'translations-stale' });
    case 'missing':
      return msg('fehlt', { id: 'translations-missing' });
  }
}

/** As high as the source needs, so that both can be read at once. */
const rowsFor = (source: string): number => Math.min(12, Math.max(2, Math.ceil(source.length / 45)));

define('editor-translation-row', EditorTranslationRow);

declare global {
  interface HTMLElementTagNameMap {
    'editor-translation-row': EditorTranslationRow;
  }
}
