import type { DataDocument } from '../../../src/editor/document/document.js';
import type { Json, JsonObject } from '../../../src/editor/document/json.js';
import { example } from '../../model/files.js';
import { everyChange, type Change } from './changes.js';
import { checkPair } from './pairs.js';
import { OVERLAY } from './sample.js';

/** One of everything a file can say. */
async function sample(): Promise<DataDocument> {
  const { contacts, offices, sections, ...rest } = (await example('city')) as {
    contacts: Json[];
    offices: Json[];
    sections: JsonObject;
  };
  const { aims, focusAreas } = sections;
  const parts = { contacts: contacts.slice(0, 1), offices: offices.slice(0, 2), sections: { aims, focusAreas } };
  return { data: { ...rest, ...parts } as unknown as JsonObject, translations: { en: OVERLAY } };
}

const changesOf = ({ data, translations }: DataDocument, mark: string): readonly Change[] => [
  ...everyChange(data, ['data'], mark),
  ...everyChange(translations['en'], ['translations', 'en'], mark),
];

describe('every pair of single changes of a sample file', () => {
  it('is merged without losing one, whoever saves first', async function () {
    this.timeout(600_000);
    const base = await sample();
    const others = changesOf(base, '**');
    for (const [i, mine] of changesOf(base, '*').entries())
      for (const theirs of others.slice(i)) checkPair(base, mine, theirs);
  });
});
