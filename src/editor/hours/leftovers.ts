import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { define } from '../base/define.js';
import { valueAt } from '../document/document.js';
import { isJsonObject, type Json } from '../document/json.js';
import { unreadableOf, withoutUnreadable } from './json/unreadable.js';
import { HoursPart } from './part.js';

/** What stands in the file and no field can show: as it stands, kept until somebody takes it away. */
export class EditorHoursLeftovers extends HoursPart {
  protected override render(): TemplateResult | typeof nothing {
    const value = valueAt(this.store.document, this.path);
    const unreadable = unreadableOf(this.hours);
    const isWhole = value !== undefined && !isJsonObject(value);
    if (!isWhole && !unreadable.length) return nothing;
    return html`<section class="hours-leftovers">
      <p class="hours-problem">
        ${msg('Das steht in der Datei, ist aber nicht zu verstehen. Die Seite zeigt es nicht an.', {
          id: 'hours-leftovers',
        })}
      </p>
      <ul>
        ${isWhole ? this.#entry(value, '', () => this.#removeAll()) : nothing}
        ${unreadable.map((entry) =>
          this.#entry(entry.value, `${entry.list}[${entry.index}]`, () =>
            this.change(removedText(), (hours) => withoutUnreadable(hours, entry)),
          ),
        )}
      </ul>
    </section>`;
  }

  #entry(value: Json, name: string, onRemove: () => void): TemplateResult {
    return html`<li>
      <code data-path=${this.fieldOf(name).replace(/\.$/, '')} tabindex="-1">${JSON.stringify(value)}</code>
      <button type="button" class="hours-quiet" @click=${onRemove}>
        ${msg('Aus der Datei entfernen', { id: 'hours-leftover-remove' })}
      </button>
    </li>`;
  }

  #removeAll(): void {
    this.store.set(this.path, undefined, removedText());
  }
}

const removedText = (): string => msg('Unverständliches entfernt', { id: 'hours-leftover-removed' });

define('editor-hours-leftovers', EditorHoursLeftovers);

declare global {
  interface HTMLElementTagNameMap {
    'editor-hours-leftovers': EditorHoursLeftovers;
  }
}
