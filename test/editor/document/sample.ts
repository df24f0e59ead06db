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

/** A document with changes. */
export function changed(document: DataDocument, recipe: (draft: SampleDraft) => void): DataDocument {
  const draft = structuredClone(document);
  recipe(draft as unknown as SampleDraft);
  return draft;
}
