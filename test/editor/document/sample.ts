/** What tests of documents change. */
import type { DataDocument } from '../../../src/editor/document/document.js';
import type { JsonObject } from '../../../src/editor/document/json.js';
import type { RmiData } from '../../../src/model/schema.js';
import type { Translation } from '../../../src/source/overlay.js';
import { example } from '../../model/files.js';

type Writable<T> =
  T extends readonly (infer Item)[] ? Writable<Item>[]
  : T extends object ? { -readonly [Key in keyof T]-?: Writable<T[Key]> }
  : T;

/** The city as a test may change it: the sample has all of it. */
export interface SampleDraft {
  data: Writable<RmiData>;
  translations: { en: Record<string, { -readonly [Key in keyof Translation]: Translation[Key] }> };
}

/** A few translations. */
export const OVERLAY: JsonObject = {
  'organization.name': {
    source: 'Willkommensamt der Stadt Neustadt an der Beispiel',
    target: 'Welcome office',
    state: 'reviewed',
  },
  'sections.aims.heading': { source: 'Unsere Ziele', target: 'Our aims', state: 'unreviewed' },
};

export const cityDocument = async (): Promise<DataDocument> => ({
  data: (await example('city')) as JsonObject,
  translations: { en: OVERLAY },
});

/** What the city's file leaves out of the schema. */
export const fullDocument = async (): Promise<DataDocument> =>
  changed(await cityDocument(), ({ data }) => {
    Object.assign(data.contacts[3]!, {
      telephones: [
        { label: 'Wohngeld', telephone: '+49 30 23125-121' },
        { label: 'Kindergeld', telephone: '+49 30 23125-122' },
      ],
      textTelephone: '+49 30 23125-129',
      appointmentUrl: 'https://termine.example.org/',
      links: [{ label: 'Antrag auf Wohngeld', url: 'https://example.org/wohngeld' }],
      telephoneHours: { regular: [{ dayOfWeek: ['Monday', 'Tuesday'], opens: '08:00', closes: '10:00' }] },
      moreHours: [
        {
          label: 'Rentenberatung',
          hours: { regular: [{ dayOfWeek: ['Wednesday'], opens: '14:00', closes: '16:00' }], note: 'Im Keller' },
        },
        { label: 'Wohngeld', hours: { byAppointment: true } },
      ],
      absences: [
        { validFrom: '2026-12-21', validThrough: '2027-01-06', deputy: 'lieschen-mueller', reason: 'Urlaub' },
        { validFrom: '2027-03-01', validThrough: '2027-03-05' },
      ],
      responsibleFor: [{ label: 'Nachname', values: ['A–K', 'Sch'] }],
    });
    Object.assign(data.locations[0]!, {
      access: { wheelchair: 'yes', lift: 'limited' },
      publicTransport: [{ stop: 'Markt', lines: ['1', '11'] }, { stop: 'Bahnhof' }],
      hours: { regular: [{ dayOfWeek: ['Friday'], opens: '07:00', closes: '18:00' }] },
    });
    data.notices = [
      {
        text: 'Die Telefonanlage ist gestört.',
        severity: 'warning',
        validFrom: '2026-11-24T08:00',
        validThrough: '2026-11-27',
        contacts: ['max-mustermann'],
        locations: ['altes-rathaus'],
      },
      { text: 'Im Advent gibt es Tee.' },
    ] as unknown as SampleDraft['data']['notices'];
  });

/** A document with changes. */
export function changed(document: DataDocument, recipe: (draft: SampleDraft) => void): DataDocument {
  const draft = structuredClone(document);
  recipe(draft as unknown as SampleDraft);
  return draft;
}
