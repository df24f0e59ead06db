import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { define } from '../base/define.js';
import { idsOf, referencesTo, renameId, type EntryList } from '../document/identity.js';
import '../fields/broken-value.js';
import { EditorField } from '../fields/field.js';

const LISTS: readonly unknown[] = ['contacts', 'locations', 'offices'] satisfies EntryList[];

/**
 * The id of an entry. It changes when the field is left, everywhere in the file at once: half an id could be another
 * entry's. What breaks outside of the file is said before.
 */
export class EditorIdentity extends EditorField {
  static override get properties(): PropertyDeclarations {
    return { ...super.properties, refused: { state: true } };
  }

  /** An id that was typed and that another entry has. */
  declare refused: string | undefined;

  /** Who refers to the id, too; in thousands of entries they are looked for only where somebody looks. */
  protected override get watched(): readonly unknown[] {
    return this.#isOpen ? [this.store.document.data] : super.watched;
  }

  protected override get problem(): string | undefined {
    return this.refused === undefined ?
        super.problem
      : msg(str`„${this.refused}“ heißt schon ein anderer Eintrag. Wählen Sie eine andere Kennung.`, {
          id: 'identity-taken',
        });
  }

  protected override render(): TemplateResult {
    const { value = '' } = this;
    if (typeof value !== 'string') return html`<editor-broken-value .path=${this.path}></editor-broken-value>`;
    return this.renderAround(
      html`${this.#warning(value)}
        <input
          id=${this.field}
          class="medium"
          type="text"
          autocomplete="off"
          spellcheck="false"
          data-own-undo
          data-path=${this.field}
          aria-describedby=${this.describedBy}
          aria-invalid=${this.problem ? 'true' : 'false'}
          .value=${live(this.refused ?? value)}
          @change=${this.#onChange}
        />`,
    );
  }

  get #isOpen(): boolean {
    return this.closest('details')?.open ?? true;
  }

  #warning(id: string): TemplateResult | typeof nothing {
    const list = this.#list;
    if (!list || !id || !this.#isOpen) return nothing;
    const count = referencesTo(this.store.document, list, id).length;
    return html`<div class="warning">
      ${
        list === 'contacts' ?
          html`<p>
            ${msg('Wenn Sie die Kennung ändern, finden Webseiten diesen Eintrag nicht mehr, die ihn so einbinden:', {
              id: 'identity-warning',
            })}
            <code>&lt;rmi-contact-card contact="${id}"&gt;</code>
          </p>`
        : nothing
      }
      ${
        count ?
          html`<p>
            ${msg(str`Angaben in diesem Datenblatt, die darauf verweisen und mit geändert werden: ${count}.`, {
              id: 'identity-references',
            })}
          </p>`
        : nothing
      }
    </div>`;
  }

  /** The list whose entries others name by this id; the organization's id nobody names. */
  get #list(): EntryList | undefined {
    const [, list] = this.path;
    return LISTS.includes(list) ? (list as EntryList) : undefined;
  }

  #onChange({ target }: Event & { target: HTMLInputElement }): void {
    const typed = target.value.trim();
    const { value: before } = this;
    const list = this.#list;
    const ids = list ? idsOf(this.store.document, list) : [];
    this.refused = typed !== before && ids.includes(typed) ? typed : undefined;
    if (this.refused !== undefined) return;
    // Of two entries with one id the references are the first one's; the other one is to get an id of its own.
    const isItsOwn = typeof before === 'string' && ids.filter((id) => id === before).length === 1;
    if (list && isItsOwn && typed) this.store.change(this.changeLabel, (draft) => renameId(draft, list, before, typed));
    else this.change(typed || undefined);
  }
}

define('editor-identity', EditorIdentity);
