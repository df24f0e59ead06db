import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { formatFullDate } from '../../i18n/full-date.js';
import { formatTime } from '../../i18n/format.js';
import { define } from '../base/define.js';
import { EditorElement } from '../base/editor-element.js';
import { now } from '../base/now.js';
import { isEqual } from '../document/equal.js';
import { merge, type Merged } from '../document/merge.js';
import type { Json } from '../document/json.js';
import { draftName, forgetDraft, readDraft, type Draft } from '../storage/drafts.js';
import type { DocumentStorage } from '../storage/storage.js';
import { differencesOf } from '../words/differences.js';
import { currentLanguage } from '../i18n/language.js';
import { differenceList } from './difference-list.js';
import './merge-dialog.js';
import type { MergedEvent } from './merge-dialog.js';
import './question-dialog.js';
import type { AnswerEvent } from './question-dialog.js';
import { replaceDocument } from './save.js';
import { downloadVersion } from './version.js';

/** It is settled what becomes of an earlier draft; from now on a new one may take its place. */
export class DraftSettledEvent extends Event {
  constructor() {
    super('draft-settled');
  }
}

const DAY = 86_400_000;

/** Offers what was not saved when the editor was closed last time. */
export class EditorDraftOffer extends EditorElement {
  static override get properties(): PropertyDeclarations {
    return { storage: { attribute: false }, draft: { state: true }, merged: { state: true } };
  }

  storage!: DocumentStorage;
  private draft: Draft | undefined;
  /** Where somebody has saved since the draft was begun, and both changed the same. */
  private merged: Merged | undefined;

  protected override firstUpdated(): void {
    void this.#look();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { draft, merged } = this;
    if (!draft) return nothing;
    if (merged) return this.#conflicts(draft, merged);
    const differences = differencesOf(draft.saved, draft.document);
    const content = html`<p>
        ${msg('Beim letzten Mal wurde nicht gespeichert. Das wäre geändert:', { id: 'draft-lead' })}
      </p>
      ${differenceList(differences)}
      <p>
        <button
          type="button"
          class="quiet"
          @click=${() => downloadVersion(this.storage.name, draft.document, 'entwurf')}
        >
          ${msg('Entwurf herunterladen', { id: 'draft-download' })}
        </button>
      </p>`;
    return html`<editor-question-dialog
      .question=${draftTitle(draft.at, differences.length)}
      .content=${content}
      .answers=${{
        take: msg('Übernehmen', { id: 'draft-take' }),
        discard: msg('Verwerfen', { id: 'draft-discard' }),
      }}
      @dialog-dismiss=${this.#take}
      @question-answer=${({ answer }: AnswerEvent) => (answer === 'take' ? this.#take() : this.#settle())}
    ></editor-question-dialog>`;
  }

  #conflicts(draft: Draft, merged: Merged): TemplateResult {
    return html`<editor-merge-dialog
      .base=${draft.saved}
      .theirs=${this.store.saved}
      .merged=${merged}
      .action=${msg('Zusammenführen', { id: 'draft-merge' })}
      @dialog-dismiss=${() => (this.merged = undefined)}
      @document-merged=${({ document }: MergedEvent) => this.#become(document)}
    ></editor-merge-dialog>`;
  }

  async #look(): Promise<void> {
    const draft = await readDraft(draftName(this.storage, this.store.saved));
    const isNews = draft && !isEqual(draft.document as unknown as Json, this.store.document as unknown as Json);
    if (isNews) this.draft = draft;
    else this.#settle();
  }

  /** Loses nothing: what was taken can be undone. */
  readonly #take = (): void => {
    const { document, saved } = this.draft!;
    const merged = merge(saved, document, this.store.document);
    if (merged.conflicts.length) this.merged = merged;
    else this.#become(merged.document);
  };

  #become(document: Draft['document']): void {
    replaceDocument(this.store, msg('Entwurf übernommen', { id: 'draft-step' }), document);
    this.#settle();
  }

  #settle(): void {
    this.draft = undefined;
    this.merged = undefined;
    void forgetDraft(draftName(this.storage, this.store.saved));
    this.dispatchEvent(new DraftSettledEvent());
  }
}

/** "Entwurf von gestern, 16:20 Uhr: 3 Änderungen" */
function draftTitle(at: Date, count: number): string {
  const day = dayName(at);
  const time = formatTime(currentLanguage(), at.getHours() * 60 + at.getMinutes());
  return count === 1 ?
      msg(str`Entwurf von ${day}, ${time}: eine Änderung`, { id: 'draft-title-one' })
    : msg(str`Entwurf von ${day}, ${time}: ${count} Änderungen`, { id: 'draft-title' });
}

function dayName(at: Date): string {
  const dayNumber = (date: Date): number => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY;
  switch (dayNumber(now()) - dayNumber(at)) {
    case 0:
      return msg('heute', { id: 'draft-today' });
    case 1:
      return msg('gestern', { id: 'draft-yesterday' });
    default:
      return formatFullDate(currentLanguage(), dayNumber(at));
  }
}

define('editor-draft-offer', EditorDraftOffer);

declare global {
  interface HTMLElementTagNameMap {
    'editor-draft-offer': EditorDraftOffer;
  }
}
