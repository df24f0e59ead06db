// Every text is translated as it is now: those of the data file, and those of the widgets.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { findFaults } from '../../scripts/i18n.js';
import { rmiJson } from '../cli/rmi.js';

describe('data/translations', () => {
  it('translates every text of the data file as it is now, and nothing else', async () => {
    const { code, result } = await rmiJson(['translations', 'data/rmi.json']);
    assert.equal(code, 0);
    for (const { lang, stale, missing, unusedIds, faults } of result.languages)
      assert.deepEqual(
        { lang, stale, missing, unusedIds, faults },
        { lang, stale: 0, missing: 0, unusedIds: [], faults: [] },
      );
  });

  it('has a file for every language of the widgets', async () => {
    const { result } = await rmiJson(['translations', 'data/rmi.json']);
    const languages = readdirSync('src/i18n/xliff').map((file) => file.replace('.xlf', ''));
    assert.deepEqual(
      result.languages.map(({ lang }) => lang),
      languages.sort(),
    );
  });
});

describe('src/i18n/xliff', () => {
  it('translates every text of the widgets as the code says it; if not, run `npm run i18n`', () => {
    assert.deepEqual(findFaults(), []);
  });
});
