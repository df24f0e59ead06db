import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { define } from '../base/define.js';
import { EditorElement } from '../base/editor-element.js';
import './entry-form.js';
import { FILE, ORGANIZATION } from './tables.js';

/** Whom the file describes, and how far it can be trusted. */
export class EditorOrganization extends EditorElement {
  protected override render(): TemplateResult {
    return html`<h1 tabindex="-1">${msg('Organisation', { id: 'organization-title' })}</h1>
      <editor-entry-form .path=${['data']} .table=${FILE}></editor-entry-form>
      <editor-entry-form .path=${['data', 'organization']} .table=${ORGANIZATION}></editor-entry-form>`;
  }
}

define('editor-organization', EditorOrganization);
