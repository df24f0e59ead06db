import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { hrefOf } from '../app/routes.js';
import { define } from '../base/define.js';
import { EditorElement } from '../base/editor-element.js';
import { ProblemsController } from './problems-controller.js';

/** More than these are not listed at once: whoever has put right ten of them sees the next. */
const MOST = 20;

/** Everything that is to be put right, each with a link to its field. */
export class EditorProblemSummary extends EditorElement {
  static override get properties(): PropertyDeclarations {
    return { isAsked: { state: true } };
  }

  /** Whether it was asked for, as by saving: then it is open and says so at once. */
  declare isAsked: boolean;

  readonly #problems = new ProblemsController(this);

  constructor() {
    super();
    this.isAsked = false;
  }

  /** Shows every problem and says so; false where there is none. */
  async ask(): Promise<boolean> {
    this.isAsked = this.#problems.all.length > 0;
    await this.updateComplete;
    this.querySelector<HTMLElement>('summary')?.focus();
    return this.isAsked;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { all } = this.#problems;
    if (!all.length) return nothing;
    return html`<div role=${this.isAsked ? 'alert' : nothing}>
      <details class="problems" ?open=${this.isAsked}>
        <summary>
          ${
            all.length === 1 ?
              msg('Eine Angabe ist zu klären', { id: 'summary-one' })
            : msg(str`${all.length} Angaben sind zu klären`, { id: 'summary-many' })
          }
        </summary>
        <ul>
          ${all.slice(0, MOST).map(
            ({ path, field, entry, label, message }) =>
              html`<li>
                <a href=${hrefOf(path, field)}><span class="problem-entry">${entry}, ${label}:</span> ${message}</a>
              </li>`,
          )}
        </ul>
        ${
          all.length > MOST ?
            html`<p class="hint">${msg(str`Und ${all.length - MOST} weitere.`, { id: 'summary-more' })}</p>`
          : nothing
        }
      </details>
    </div>`;
  }
}

define('editor-problem-summary', EditorProblemSummary);
