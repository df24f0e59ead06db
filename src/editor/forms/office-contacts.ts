import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { define } from '../base/define.js';
import { EditorElement } from '../base/editor-element.js';
import { pathProperty } from '../base/path-property.js';
import { iconButton } from '../base/icon-button.js';
import { ICONS } from '../base/icons.js';
import { valueAt, type Path } from '../document/document.js';
import { entriesOf } from '../document/entries.js';
import { isJsonObject, type Json } from '../document/json.js';
import { newStep } from '../fields/typing.js';
import type { Option } from '../fields/options.js';
import '../fields/picker.js';
import type { PickEvent } from '../fields/picker.js';
import { entryLabel } from '../words/entries.js';
import { hrefOf } from '../app/routes.js';
import { describeEntry } from './entry-text.js';

/** Who runs a business office. The file says so at the contact; here it is asked the other way round. */
export class EditorOfficeContacts extends EditorElement {
  static override get properties(): PropertyDeclarations {
    return { path: pathProperty };
  }

  /** The business office. */
  declare path: Path;

  protected override get watched(): readonly unknown[] {
    const { document } = this.store;
    return [valueAt(document, [...this.path, 'id']), entriesOf(document, 'contacts')];
  }

  protected override render(): TemplateResult | typeof nothing {
    const id = valueAt(this.store.document, [...this.path, 'id']);
    if (typeof id !== 'string') return nothing;
    const contacts = entriesOf(this.store.document, 'contacts') ?? [];
    const runs = (contact: Json): boolean => officesOf(contact).includes(id);
    return html`<section class="group" aria-labelledby="office-contacts">
      <h2 id="office-contacts">${msg('Wer sie betreibt', { id: 'office-contacts' })}</h2>
      <ul class="rows chosen">
        ${contacts.flatMap((contact, index) => (runs(contact) ? [this.#row(contact, index, id)] : []))}
      </ul>
      <editor-picker
        .name=${'office-contacts'}
        .label=${msg('Person oder Abteilung hinzufügen', { id: 'office-contacts-add' })}
        .options=${() => contacts.flatMap((contact, index) => (runs(contact) ? [] : this.#option(contact, index)))}
        @editor-pick=${({ value }: PickEvent) => this.#set(Number(value), (offices) => [...offices, id])}
      ></editor-picker>
    </section>`;
  }

  #option(contact: Json, index: number): readonly Option[] {
    const { name, detail } = describeEntry('contacts', contact);
    return isJsonObject(contact) ? [{ value: String(index), label: detail ? `${name}, ${detail}` : name }] : [];
  }

  #row(contact: Json, index: number, id: string): TemplateResult {
    const { name } = describeEntry('contacts', contact);
    return html`<li>
      <a class="row-text" href=${hrefOf(['data', 'contacts', index])}>${name}</a>
      <span class="row-buttons">
        ${iconButton({
          label: msg(str`Entfernen: ${name}`, { id: 'reference-remove' }),
          icon: ICONS.remove,
          act: () => {
            this.#set(index, (offices) => offices.filter((office) => office !== id));
            this.querySelector('input')!.focus();
          },
        })}
      </span>
    </li>`;
  }

  #set(index: number, edit: (offices: readonly Json[]) => readonly Json[]): void {
    const path: Path = ['data', 'contacts', index, 'offices'];
    const offices = edit(officesOf(valueAt(this.store.document, ['data', 'contacts', index])));
    const label = msg(str`Wer betreibt ${entryLabel(this.store.document, this.path)}`, {
      id: 'office-contacts-change',
    });
    this.store.set(path, offices.length ? offices : undefined, label, newStep());
  }
}

const officesOf = (contact: Json | undefined): readonly Json[] =>
  isJsonObject(contact) && Array.isArray(contact['offices']) ? (contact['offices'] as readonly Json[]) : [];

define('editor-office-contacts', EditorOfficeContacts);
