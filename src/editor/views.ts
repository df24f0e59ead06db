/** Every view of the editor, in the order of the navigation. */
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { EntryList } from './document/identity.js';
import type { DocumentStorage, Stored } from './storage/storage.js';
import './forms/entry.js';
import './forms/entry-list.js';
import './forms/notices.js';
import './forms/organization.js';
import './forms/sections.js';
import './check-list/check-list.js';
import './import/import.js';
import './preview/preview.js';
import './saving/saving.js';
import './translations/translations.js';

export interface View {
  /** Its place in the address: `#contacts`. */
  readonly name: string;
  /** What the navigation calls it; called while rendering. */
  readonly label: () => string;
  /**
   * @param rest what follows its name in the address: `['1']`
   * @param place where the document belongs
   */
  readonly render: (rest: readonly string[], place: Place) => TemplateResult;
}

/** Where the open document belongs, and what lies there. */
export interface Place {
  readonly storage: DocumentStorage;
  readonly stored: Stored;
}

/** The list, or one of its entries. */
const listOrEntry =
  (list: EntryList): View['render'] =>
  ([index]) =>
    index === undefined ?
      html`<editor-entry-list .list=${list}></editor-entry-list>`
    : html`<editor-entry .list=${list} .index=${Number(index)}></editor-entry>`;

export const VIEWS: readonly View[] = [
  { name: 'contacts', label: () => msg('Personen', { id: 'view-contacts' }), render: listOrEntry('contacts') },
  { name: 'locations', label: () => msg('Gebäude', { id: 'view-locations' }), render: listOrEntry('locations') },
  { name: 'offices', label: () => msg('Geschäftsstellen', { id: 'view-offices' }), render: listOrEntry('offices') },
  {
    name: 'sections',
    label: () => msg('Texte', { id: 'view-sections' }),
    render: ([name = '']) => html`<editor-sections .name=${name}></editor-sections>`,
  },
  {
    name: 'notices',
    label: () => msg('Hinweise', { id: 'view-notices' }),
    render: () => html`<editor-notices></editor-notices>`,
  },
  {
    name: 'organization',
    label: () => msg('Organisation', { id: 'view-organization' }),
    render: () => html`<editor-organization></editor-organization>`,
  },
  {
    name: 'translations',
    label: () => msg('Übersetzungen', { id: 'view-translations' }),
    render: ([language = '']) => html`<editor-translations .language=${language}></editor-translations>`,
  },
  {
    name: 'import',
    label: () => msg('Import', { id: 'view-import' }),
    render: () => html`<editor-import></editor-import>`,
  },
  {
    name: 'preview',
    label: () => msg('Vorschau', { id: 'view-preview' }),
    render: () => html`<editor-preview></editor-preview>`,
  },
  {
    name: 'check-list',
    label: () => msg('Prüfliste', { id: 'view-check-list' }),
    render: () => html`<editor-check-list></editor-check-list>`,
  },
  {
    name: 'saving',
    label: () => msg('Änderungen & Speichern', { id: 'view-saving' }),
    render: (_, { storage, stored }) => html`<editor-saving .storage=${storage} .stored=${stored}></editor-saving>`,
  },
];
