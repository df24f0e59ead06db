import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { define } from '../base/define.js';
import { EditorElement } from '../base/editor-element.js';
import '../fields/object-list.js';
import { NOTICE } from './part-tables.js';

/** What readers should know for a while, all of it on one page. */
export class EditorNotices extends EditorElement {
  protected override get watched(): readonly unknown[] {
    return [];
  }

  protected override render(): TemplateResult {
    return html`<h1 tabindex="-1">${msg('Hinweise', { id: 'notices-title' })}</h1>
      <editor-object-list
        class="whole"
        .path=${['data', 'notices']}
        .label=${msg('Alle Hinweise', { id: 'notices-all' })}
        .table=${NOTICE}
      ></editor-object-list>`;
  }
}

define('editor-notices', EditorNotices);
