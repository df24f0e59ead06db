import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { focusField } from '../base/focus-field.js';
import { ICONS } from '../base/icons.js';
import { dataPath, type Path } from '../document/document.js';
import { isJsonObject, type Json } from '../document/json.js';
import type { Field } from '../forms/field-table.js';
import './object.js';

interface MoreOfText {
  readonly item: Json;
  readonly path: Path;
  /** The fields of what it says beside its text. */
  readonly table: Readonly<Record<string, Field<string>>>;
  /** What screen readers call the text. */
  readonly place: string;
  /** Makes it something that can say more. */
  readonly begin: () => void;
}

/** What one of several texts says beside itself; until it says something, a button. */
export function moreOfText({ item, path, table, place, begin }: MoreOfText): TemplateResult | typeof nothing {
  if (isJsonObject(item)) return html`<editor-object .path=${path} .table=${table} label=${place}></editor-object>`;
  if (typeof item !== 'string') return nothing;
  const first = Object.keys(table).find((key) => table[key]!.control)!;
  return html`<button
    type="button"
    class="quiet"
    aria-label=${msg(str`Mehr angeben: ${place}`, { id: 'list-more' })}
    @click=${() => {
      begin();
      void focusField(dataPath([...path, first]));
    }}
  >
    ${ICONS.add} ${msg('Mehr angeben', { id: 'list-more-short' })}
  </button>`;
}
