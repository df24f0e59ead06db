/** A view of the editor over an open document, for a test. */
import { ContextProvider } from '@lit/context';
import { render, type TemplateResult } from 'lit';
import { documentContext } from '../../src/editor/base/document-context.js';
import type { DataDocument } from '../../src/editor/document/document.js';
import type { JsonObject } from '../../src/editor/document/json.js';
import { DocumentStore } from '../../src/editor/document/store.js';

const stages: Element[] = [];
afterEach(() => stages.splice(0).forEach((stage) => stage.remove()));

/** As the page of the editor links them. */
const STYLES = [
  'editor',
  'preview/preview',
  'translations/translations',
  'saving/saving',
  'start/start',
  'check-list/check-list',
  'fields/fields',
  'app/app',
  'forms/forms',
];

let styled: Promise<unknown> | undefined;

/** The look of the editor, on the test page. */
export function loadStyles(): Promise<unknown> {
  styled ??= Promise.all(
    STYLES.map((name) => {
      const sheet = document.createElement('link');
      Object.assign(sheet, { rel: 'stylesheet', href: `/src/editor/${name}.css` });
      const loaded = new Promise((resolve) => (sheet.onload = sheet.onerror = resolve));
      document.head.append(sheet);
      return loaded;
    }),
  );
  return styled;
}

/** Opens a document in a view, until the test is over. */
export async function openView<T extends HTMLElement>(
  document_: DataDocument,
  template: TemplateResult,
): Promise<{ view: T; store: DocumentStore }> {
  await loadStyles();
  const store = new DocumentStore(document_);
  const stage = document.createElement('main');
  new ContextProvider(stage, { context: documentContext, initialValue: store });
  document.body.append(stage);
  stages.push(stage);
  render(template, stage);
  const view = stage.firstElementChild as T & { updateComplete?: Promise<unknown> };
  await view.updateComplete;
  return { view, store };
}

/** The department's own file and some of its translations. */
export async function departmentFile(...languages: readonly string[]): Promise<DataDocument> {
  const read = async (name: string): Promise<JsonObject> =>
    (await (await fetch(`/dist/data/${name}`)).json()) as JsonObject;
  const { checked: _, ...data } = await read('rmi.json');
  const translations = await Promise.all(
    languages.map(async (lang) => [lang, await read(`translations/${lang}.json`)] as const),
  );
  return { data, translations: Object.fromEntries(translations) };
}
