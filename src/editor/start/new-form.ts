import { msg } from '@lit/localize';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { REGIONS } from '../../model/regions.js';
import { QUESTIONS } from '../../starter/answers.js';
import { starter } from '../../starter/starter.js';
import { define } from '../base/define.js';
import { LocalizedElement } from '../base/localized-element.js';
import type { JsonObject } from '../document/json.js';
import { compareNames, regionName } from '../i18n/names.js';
import { ASKED, WORDS, type Asked } from './questions.js';

/** A new data file is begun. */
export class NewDocumentEvent extends Event {
  constructor(readonly data: JsonObject) {
    super('document-new', { bubbles: true });
  }
}

/** The questions that a first data file is made from. */
export class EditorNewForm extends LocalizedElement {
  static override get properties(): PropertyDeclarations {
    return { answers: { state: true }, wrong: { state: true } };
  }

  private answers: Readonly<Record<string, string>> = {};
  /** What does not fit, once it was asked for. */
  private wrong: readonly Asked[] = [];

  protected override render(): TemplateResult {
    return html`<form class="start-new" novalidate @submit=${this.#submit}>
      <div class="group">
        ${ASKED.map((name) => this.#field(name))}
        <div>
          <label for="start-holidays">${msg('Land, dessen Feiertage gelten', { id: 'start-holidays' })}</label>
          <select id="start-holidays" @change=${({ target }: Event) => this.#answer('holidays', target)}>
            <option value="">${msg('Keines', { id: 'start-no-holidays' })}</option>
            ${[...REGIONS]
              .sort((a, b) => compareNames(regionName(a), regionName(b)))
              .map((region) => html`<option value=${region}>${regionName(region)}</option>`)}
          </select>
        </div>
      </div>
      <p class="hint">
        ${msg('Öffnungszeiten, Texte und alles Weitere tragen Sie danach ein.', { id: 'start-later' })}
      </p>
      <div class="actions">
        <button type="submit" class="primary">${msg('Datenblatt anlegen', { id: 'start-create' })}</button>
      </div>
    </form>`;
  }

  #field(name: Asked): TemplateResult {
    const { label, hint, mend, autocomplete = 'off', type = 'text' } = WORDS[name];
    const isWrong = this.wrong.includes(name);
    const id = `start-${name}`;
    const isRequired = 'required' in QUESTIONS[name];
    const described = [hint && `${id}-hint`, isWrong && `${id}-problem`].filter(Boolean).join(' ');
    return html`<div>
      <label for=${id}
        >${label()}
        ${isRequired ? nothing : html`<span class="hint">${msg('(freiwillig)', { id: 'start-optional' })}</span>`}</label
      >
      ${hint ? html`<p class="hint" id="${id}-hint">${hint()}</p>` : nothing}
      ${isWrong && mend ? html`<p class="problem" id="${id}-problem">${mend()}</p>` : nothing}
      <input
        id=${id}
        class="medium"
        type=${type}
        autocomplete=${autocomplete}
        aria-required=${isRequired ? 'true' : 'false'}
        aria-invalid=${isWrong ? 'true' : 'false'}
        aria-describedby=${described || nothing}
        @change=${({ target }: Event) => this.#answer(name, target)}
      />
    </div>`;
  }

  #answer(name: Asked | 'holidays', target: EventTarget | null): void {
    this.answers = { ...this.answers, [name]: (target as HTMLInputElement).value.trim() };
    this.wrong = this.wrong.filter((each) => each !== name || !this.#fits(each));
  }

  #fits(name: Asked): boolean {
    const answer = this.answers[name] ?? '';
    return answer || 'required' in QUESTIONS[name] ? QUESTIONS[name].wrong(answer) === undefined : true;
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    this.wrong = ASKED.filter((name) => !this.#fits(name));
    const [first] = this.wrong;
    if (first) this.querySelector<HTMLElement>(`#start-${first}`)!.focus();
    else this.dispatchEvent(new NewDocumentEvent(starter(this.answers) as JsonObject));
  };
}

define('editor-new-form', EditorNewForm);

declare global {
  interface HTMLElementTagNameMap {
    'editor-new-form': EditorNewForm;
  }
}
