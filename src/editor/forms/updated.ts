import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { AnnounceEvent } from '../base/announce-event.js';
import { define } from '../base/define.js';
import { today } from '../base/today.js';
import { isoDate } from '../../hours/civil.js';
import { DATE } from '../fields/formats.js';
import { newStep } from '../fields/typing.js';
import { EditorText } from '../fields/text.js';

/** The day the facts were last checked; one button says that it is today. */
export class EditorUpdated extends EditorText {
  constructor() {
    super();
    this.format = DATE;
  }

  protected override render(): TemplateResult {
    return html`${super.render()}
      <button type="button" @click=${this.#checkedToday}>${msg('Heute geprüft', { id: 'updated-today' })}</button>`;
  }

  /** A date has no translations. */
  protected override renderStaleNote(): typeof nothing {
    return nothing;
  }

  #checkedToday(): void {
    const date = isoDate(today(this.store.document));
    this.change(date, newStep());
    this.dispatchEvent(new AnnounceEvent(msg('Der Stand ist von heute.', { id: 'updated-done' }), true));
  }
}

define('editor-updated', EditorUpdated);
