import { msg, str } from '@lit/localize';
import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { SectionName } from '../../model/schema.js';
import { AnnounceEvent } from '../base/announce-event.js';
import { define } from '../base/define.js';
import { EditorElement } from '../base/editor-element.js';
import { ICONS } from '../base/icons.js';
import { valueAt, type Path } from '../document/document.js';
import { isJsonObject } from '../document/json.js';
import '../fields/broken-value.js';
import { newStep } from '../fields/typing.js';
import { propertyLabel } from '../words/properties.js';
import { hrefOf } from '../app/routes.js';
import './entry-form.js';
import { goTo } from './go.js';
import { SECTION } from './tables.js';
import './unknown-properties.js';

/** In the order of the page. A text added to the schema does not compile before it is here. */
const NAMES = Object.keys({
  overview: 0,
  focusAreas: 0,
  aims: 0,
  workAreas: 0,
  representation: 0,
} satisfies Record<SectionName, 0>);

/** The texts of the page, one at a time. */
export class EditorSections extends EditorElement {
  static override get properties(): PropertyDeclarations {
    return { name: {} };
  }

  /** The text that is shown. */
  declare name: string;

  protected override render(): TemplateResult {
    const sections = valueAt(this.store.document, ['data', 'sections']);
    const name = NAMES.includes(this.name) ? this.name : NAMES[0]!;
    return html`<h1 tabindex="-1">${msg('Texte', { id: 'sections-title' })}</h1>
      ${
        sections !== undefined && !isJsonObject(sections) ?
          html`<editor-broken-value .path=${['data', 'sections']}></editor-broken-value>`
        : html`<nav class="tabs" aria-label=${msg('Texte', { id: 'sections-title' })}>
              ${NAMES.map(
                (each) =>
                  html`<a href=${hrefOf(['data', 'sections', each])} aria-current=${each === name ? 'page' : 'false'}
                    >${propertyLabel(['data', 'sections', each])}</a
                  >`,
              )}
            </nav>
            ${this.#section(['data', 'sections', name])}
            <editor-unknown-properties .path=${['data', 'sections']} .known=${NAMES}></editor-unknown-properties>`
      }`;
  }

  #section(path: Path): TemplateResult {
    const label = propertyLabel(path);
    return valueAt(this.store.document, path) === undefined ?
        html`<p>${msg(str`„${label}“ steht noch nicht im Datenblatt.`, { id: 'sections-none' })}</p>
          <button type="button" class="add" @click=${() => this.#add(path, label)}>
            ${ICONS.add} ${msg('Text anlegen', { id: 'sections-add' })}
          </button>`
      : html`<editor-entry-form .path=${path} .table=${SECTION}></editor-entry-form>
          <div class="toolbar entry-actions">
            <button type="button" class="danger" @click=${() => this.#delete(path, label)}>
              ${ICONS.remove} ${msg('Text löschen', { id: 'sections-delete' })}
            </button>
          </div>`;
  }

  #add(path: Path, label: string): void {
    this.store.set(path, { heading: label }, msg(str`Text anlegen: ${label}`, { id: 'sections-added' }), newStep());
    goTo(path, 'heading');
  }

  #delete(path: Path, label: string): void {
    this.store.set(path, undefined, msg(str`Löschen: ${label}`, { id: 'entry-delete' }), newStep());
    this.dispatchEvent(new AnnounceEvent(msg(str`${label} ist gelöscht.`, { id: 'entry-deleted' }), true));
    void this.updateComplete.then(() => this.querySelector('h1')!.focus());
  }
}

define('editor-sections', EditorSections);
