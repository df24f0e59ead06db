import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { LOCALES } from '../../i18n/codes.js';
import type { Hours, RmiData } from '../../model/schema.js';
import { choiceGroup } from '../base/choice-group.js';
import { define } from '../base/define.js';
import { EditorElement } from '../base/editor-element.js';
import { now } from '../base/now.js';
import { currentLanguage } from '../i18n/language.js';
import { languageName } from './language-name.js';
import { momentField } from './moment-field.js';
import { placeOf } from './moments.js';
import './preview-frame.js';
import type { PreviewLanguageEvent, PreviewWidth } from './preview-frame.js';
import { WIDGETS } from './widgets.js';

/** The widgets as readers see them: any of them, for any reader, at any moment. */
export class EditorPreview extends EditorElement {
  static override get properties() {
    return {
      address: {},
      widget: { state: true },
      entry: { state: true },
      language: { state: true },
      scheme: { state: true },
      width: { state: true },
      at: { state: true },
    };
  }

  /** Where the page for the frame lies. */
  address = 'preview/frame.html';
  private widget = 'rmi-contact-card';
  /** Whom or what it shows: "contact bianka-gaertner"; empty for the first that suits. */
  private entry = '';
  private language = '';
  private scheme: 'light' | 'dark' = 'light';
  private width: PreviewWidth = 'full';
  private at: Date | undefined;

  protected override render(): TemplateResult {
    const { data } = this.store.parsed;
    const place = placeOf(data?.organization ?? { name: '' });
    const [kind, id] = this.entry.split(' ');
    const fits = WIDGETS[this.widget]?.choices?.some((choice) => choice === kind);
    return html`<h1>${msg('Vorschau', { id: 'preview-title' })}</h1>
      <p class="lead">
        ${msg('So sehen Leserinnen und Leser die Angaben, auch das noch nicht Gespeicherte.', { id: 'preview-lead' })}
      </p>
      <form class="preview-controls" @submit=${(event: Event) => event.preventDefault()}>
        ${this.#widgetField()} ${data ? this.#entryField(data) : nothing} ${this.#languageField(data)}
        ${this.#widthField()} ${this.#schemeField()}
        ${momentField({
          at: this.at,
          now: now(),
          place,
          hours: this.#hours(data),
          choose: (at) => (this.at = at),
        })}
      </form>
      <editor-preview-frame
        .address=${this.address}
        .widget=${this.widget}
        .contact=${fits && kind === 'contact' ? id : ''}
        .location=${fits && kind === 'location' ? id : ''}
        .language=${this.#shownLanguage(data)}
        .scheme=${this.scheme}
        .width=${this.width}
        .at=${this.at}
        @preview-language=${({ language }: PreviewLanguageEvent) => (this.language = language)}
      ></editor-preview-frame>`;
  }

  #shownLanguage(data: RmiData | null): string {
    return this.language || (data?.language ?? 'de');
  }

  #widgetField(): TemplateResult {
    return html`<label class="field">
      <span>${msg('Baustein', { id: 'preview-widget' })}</span>
      <select @change=${({ target }: Event) => (this.widget = (target as HTMLSelectElement).value)}>
        ${Object.entries(WIDGETS).map(
          ([tag, { label }]) => html`<option value=${tag} ?selected=${tag === this.widget}>${label()}</option>`,
        )}
      </select>
    </label>`;
  }

  #entryField({ contacts, locations = [] }: RmiData): TemplateResult | typeof nothing {
    const { choices = [] } = WIDGETS[this.widget] ?? {};
    if (!choices.length) return nothing;
    const options = (kind: string, entries: readonly { id?: string; label: string }[]): TemplateResult[] =>
      entries.flatMap(({ id, label }) => {
        const value = `${kind} ${id}`;
        return id ? [html`<option value=${value} ?selected=${value === this.entry}>${label}</option>`] : [];
      });
    const people = (): TemplateResult[] =>
      options(
        'contact',
        contacts.map(({ id = '', name }) => ({ id, label: name })),
      );
    const houses = (): TemplateResult[] =>
      options(
        'location',
        locations.map(({ id, name, streetAddress }) => ({ id, label: name ?? streetAddress ?? id })),
      );
    return html`<label class="field">
      <span>
        ${
          choices.includes('location') ?
            msg('Wer oder welches Gebäude', { id: 'preview-entry' })
          : msg('Wer', { id: 'preview-who' })
        }
      </span>
      <select @change=${({ target }: Event) => (this.entry = (target as HTMLSelectElement).value)}>
        <option value="">${msg('Der erste passende Eintrag', { id: 'preview-first' })}</option>
        ${guard([contacts, locations, choices, this.entry, currentLanguage()], () =>
          choices.includes('location') ?
            html`<optgroup label=${msg('Kontakte', { id: 'preview-contacts' })}>${people()}</optgroup>
              <optgroup label=${msg('Gebäude', { id: 'preview-locations' })}>${houses()}</optgroup>`
          : people(),
        )}
      </select>
    </label>`;
  }

  #languageField(data: RmiData | null): TemplateResult {
    const shown = this.#shownLanguage(data);
    return html`<label class="field">
      <span>${msg('Sprache', { id: 'preview-language' })}</span>
      <select @change=${({ target }: Event) => (this.language = (target as HTMLSelectElement).value)}>
        ${LOCALES.map((code) => html`<option value=${code} ?selected=${code === shown}>${languageName(code)}</option>`)}
      </select>
    </label>`;
  }

  #widthField(): TemplateResult {
    const labels: Record<PreviewWidth, string> = {
      '320': msg('Telefon', { id: 'preview-phone' }),
      '600': msg('Tablet', { id: 'preview-tablet' }),
      full: msg('Ganze Breite', { id: 'preview-full' }),
    };
    return choiceGroup({
      legend: msg('Breite', { id: 'preview-width' }),
      name: 'preview-width',
      labels,
      chosen: this.width,
      choose: (width) => (this.width = width),
    });
  }

  #schemeField(): TemplateResult {
    const labels = { light: msg('Hell', { id: 'preview-light' }), dark: msg('Dunkel', { id: 'preview-dark' }) };
    return choiceGroup({
      legend: msg('Farben', { id: 'preview-scheme' }),
      name: 'preview-scheme',
      labels,
      chosen: this.scheme,
      choose: (scheme) => (this.scheme = scheme),
    });
  }

  /** The hours of whom the widget shows. */
  #hours(data: RmiData | null): Hours | undefined {
    const [, id] = this.entry.split(' ');
    const chosen = this.entry.startsWith('contact') ? data?.contacts.find((contact) => contact.id === id) : undefined;
    return (chosen ?? data?.contacts.find(({ hours }) => hours))?.hours;
  }
}

define('editor-preview', EditorPreview);

declare global {
  interface HTMLElementTagNameMap {
    'editor-preview': EditorPreview;
  }
}
