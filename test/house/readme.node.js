import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readmeText } from '../../scripts/readme.js';

describe('README.md', () => {
  it('says of elements and sizes what the build left; if not, run `npm run docs`', async () => {
    assert.equal(readFileSync('README.md', 'utf8'), await readmeText());
  });
});
