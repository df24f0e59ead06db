/** What the stories of the data editor share: an open document around what they show. */
import { ContextProvider } from '@lit/context';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import rmi from '../data/rmi.json' with { type: 'json' };
import { documentContext } from '../src/editor/base/document-context.js';
import type { JsonObject } from '../src/editor/document/json.js';
import { DocumentStore } from '../src/editor/document/store.js';
import { ProblemList, problemsContext } from '../src/editor/problems/problem-list.js';

/** The department, invented further: all that a file may say. */
export const FULL = {
  ...rmi,
  contacts: [
    rmi.contacts[0],
    {
      ...rmi.contacts[1],
      telephones: [
        { label: 'Einbürgerung', telephone: '+49 711 3512-1' },
        { label: 'Aufenthalt', telephone: '+49 711 3512-2' },
      ],
      textTelephone: '+49 711 3512-9',
      links: [{ label: 'Antrag auf Einbürgerung', url: 'https://example.org/antrag' }],
      moreHours: [
        {
          label: 'Rentenberatung',
          hours: { regular: [{ dayOfWeek: ['Tuesday'], opens: '14:00', closes: '16:00' }] },
        },
      ],
      absences: [{ validFrom: '2026-12-21', validThrough: '2027-01-06', deputy: rmi.contacts[2]!.id }],
      responsibleFor: [{ label: 'Nachname', values: ['A–K', 'Sch'] }],
    },
    ...rmi.contacts.slice(2),
  ],
  locations: [
    {
      ...rmi.locations[0],
      access: { wheelchair: 'yes', lift: 'limited', toiletsWheelchair: 'no' },
      publicTransport: [{ stop: 'Bahnhof', lines: ['S1', '101'] }],
    },
    ...rmi.locations.slice(1),
  ],
  notices: [
    {
      text: 'Die Telefonanlage ist gestört.',
      severity: 'warning',
      validFrom: '2026-11-24T08:00',
      validThrough: '2026-11-27',
      contacts: [rmi.contacts[1]!.id],
    },
  ],
} as unknown as JsonObject;

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
