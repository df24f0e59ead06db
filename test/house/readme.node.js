import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

describe('README.md', () => {
  it('can be read in one go: at most 300 lines', () => {
    const lines = readFileSync('README.md', 'utf8').trimEnd().split('\n').length;
    assert.ok(lines <= 300, `it has ${lines}; what only some need is a page of stories/`);
  });
});
