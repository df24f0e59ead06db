/** What the stories of the data editor share: an open document around what they show. */
import { ContextProvider } from '@lit/context';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { documentContext } from '../src/editor/base/document-context.js';
import type { JsonObject } from '../src/editor/document/json.js';
import { DocumentStore } from '../src/editor/document/store.js';
import { ProblemList, problemsContext } from '../src/editor/problems/problem-list.js';

const provided = new WeakSet<Element>();

/** Shows something of the editor over a data file, which can be edited as long as the story is shown. */
export const withDocument = (data: JsonObject, content: TemplateResult): TemplateResult =>
  html`<div
    ${ref((element) => {
      if (!element || provided.has(element)) return;
      provided.add(element);
      const store = new DocumentStore({ data, translations: {} });
      const host = element as HTMLElement;
      new ContextProvider(host, { context: documentContext, initialValue: store });
      new ContextProvider(host, { context: problemsContext, initialValue: new ProblemList(store) });
    })}
  >
    ${content}
  </div>`;
