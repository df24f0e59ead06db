import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('README.md on hosting', () => {
  it('has the settings that are tested, letter by letter', () => {
    const [, shown] = /## Hosting[^]*?```nginx\n([^]*?)```/.exec(read('README.md')) ?? [];
    assert.equal(shown, read('test/hosting/nginx.conf'));
  });
});
