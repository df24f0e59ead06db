import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { define } from '../base/define.js';
import { EditorDialog } from './dialog.js';

/** The clerk answered a question. */
export class AnswerEvent extends Event {
  constructor(readonly answer: string) {
    super('question-answer');
  }
}

/** A question with a few answers, the one that loses nothing first. */
export class EditorQuestionDialog extends EditorDialog {
  static override get properties(): PropertyDeclarations {
    return { question: {}, content: { attribute: false }, answers: { attribute: false } };
  }

  question = '';
  /** What there is to know before answering. */
  content: TemplateResult | string = '';
  /** What the buttons say, by what they answer; the first is the one most will want. */
  answers: Readonly<Record<string, string>> = {};

  protected override get heading(): string {
    return this.question;
  }

  protected override body(): TemplateResult {
    return html`${this.content}
      <div class="actions">
        ${Object.entries(this.answers).map(
          ([answer, label], i) =>
            html`<button
              type="button"
              class=${i ? '' : 'primary'}
              @click=${() => this.dispatchEvent(new AnswerEvent(answer))}
            >
              ${label}
            </button>`,
        )}
      </div>`;
  }
}

define('editor-question-dialog', EditorQuestionDialog);

declare global {
  interface HTMLElementTagNameMap {
    'editor-question-dialog': EditorQuestionDialog;
  }
}
