import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { define } from '../base/define.js';
import { EditorElement } from '../base/editor-element.js';
import { ProblemsController } from '../problems/problems-controller.js';
import { VIEWS } from '../views.js';
import { viewOf } from './routes.js';

/** Where one can go, and where something is to be put right. */
export class EditorNavigation extends EditorElement {
  static override get properties(): PropertyDeclarations {
    return { current: {} };
  }

  /** Name of the view that is shown. */
  declare current: string;

  readonly #problems = new ProblemsController(this);

  /** Nothing but problems, which tell of themselves. */
  protected override get watched(): readonly unknown[] {
    return [];
  }

  protected override render(): TemplateResult {
    return html`<nav class="views" aria-label=${msg('Bereiche', { id: 'app-navigation' })}>
      <ul>
        ${VIEWS.map(({ name, label }) => {
          const count = this.#problems.all.filter(({ path }) => viewOf(path) === name).length;
          return html`<li>
            <a href="#${name}" aria-current=${name === this.current ? 'page' : nothing}
              >${label()}${
                count ?
                  html`${' '}<span class="badge" aria-hidden="true">${count}</span
                    ><span class="said">${msg(str`, ${count} zu klären`, { id: 'app-problems' })}</span>`
                : nothing
              }</a
            >
          </li>`;
        })}
      </ul>
    </nav>`;
  }
}

define('editor-navigation', EditorNavigation);
