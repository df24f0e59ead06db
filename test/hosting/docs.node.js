import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('stories/hosting.md', () => {
  it('has the settings that are tested, letter by letter', () => {
    const [, shown] = /```nginx\n([^]*?)```/.exec(read('stories/hosting.md')) ?? [];
    assert.equal(shown, read('test/hosting/nginx.conf'));
  });
});
