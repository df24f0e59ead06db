import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { AnnounceEvent } from '../base/announce-event.js';
import { define } from '../base/define.js';
import { EditorElement } from '../base/editor-element.js';
import { pathProperty } from '../base/path-property.js';
import { dataPath, valueAt, type Path } from '../document/document.js';
import { isJsonObject, type Json } from '../document/json.js';
import { rawValue } from '../fields/raw-value.js';
import { ProblemsController } from '../problems/problems-controller.js';
import { entryLabel } from '../words/entries.js';

/** What the file says of an entry and this editor has no field for, as in a file of a newer one: it stays, and is shown. */
export class EditorUnknownProperties extends EditorElement {
  static override get properties(): PropertyDeclarations {
    return { path: pathProperty, known: { attribute: false } };
  }

  declare path: Path;
  declare known: readonly string[];

  readonly #problems = new ProblemsController(this);

  protected override get watched(): readonly unknown[] {
    return [valueAt(this.store.document, this.path)];
  }

  protected override render(): TemplateResult | typeof nothing {
    const entry = valueAt(this.store.document, this.path);
    if (!isJsonObject(entry)) return nothing;
    const unknown = Object.entries(entry).filter(([key]) => !this.known.includes(key) && key !== '$schema');
    if (!unknown.length) return nothing;
    return html`<section class="group unknown">
      <p>${msg('Das kennt dieser Editor nicht und lässt es stehen:', { id: 'unknown-intro' })}</p>
      <dl>${unknown.map(([key, value]) => this.#property(key, value))}</dl>
    </section>`;
  }

  #property(name: string, value: Json | undefined): TemplateResult {
    const field = dataPath([...this.path, name]);
    const problem = this.#problems.of(field)?.message;
    return html`<dt>${name}</dt>
      <dd>
        ${rawValue(value, name)} ${problem ? html`<p class="problem" id="${field}-problem">${problem}</p>` : nothing}
        <button
          type="button"
          data-path=${field}
          aria-describedby=${problem ? `${field}-problem` : nothing}
          aria-label=${msg(str`Entfernen: ${name}`, { id: 'reference-remove' })}
          @click=${() => this.#remove(name)}
        >
          ${msg('Entfernen', { id: 'unknown-remove' })}
        </button>
      </dd>`;
  }

  #remove(key: string): void {
    const label = `${key}: ${entryLabel(this.store.document, this.path)}`;
    this.store.set([...this.path, key], undefined, label);
    this.dispatchEvent(new AnnounceEvent(msg(str`Gelöscht: ${label}`, { id: 'list-deleted' }), true));
  }
}

define('editor-unknown-properties', EditorUnknownProperties);
