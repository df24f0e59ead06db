import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isJsonObject, type JsonObject } from '../document/json.js';
import { LABELS } from '../words/entries.js';

/** Whose hours they are, where the text does not say. */
export function ownerField({ contacts }: JsonObject, owner: string, choose: (name: string) => void): TemplateResult {
  const names = (Array.isArray(contacts) ? contacts : []).filter(isJsonObject);
  return html`<label class="import-field">
    ${msg('Wessen Zeiten sind das?', { id: 'import-owner' })}
    <select @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}>
      <option value="">${msg('Bitte wählen', { id: 'import-choose' })}</option>
      ${names.map((contact) => {
        const name = LABELS.contacts(contact);
        return html`<option value=${name} .selected=${live(name === owner)}>${name}</option>`;
      })}
    </select>
  </label>`;
}
