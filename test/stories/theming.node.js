import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const properties = (text) => [...new Set(text.match(/--rmi-[a-z-]+/g))].sort();

describe('stories/theming.mdx', () => {
  it('explains every property an author can set, and none that does nothing', () => {
    const sources = readdirSync('src', { recursive: true })
      .filter((file) => /(?<!\.d)\.ts$/.test(file))
      .map((file) => readFileSync(`src/${file}`, 'utf8'))
      .join('\n');
    const used = properties(sources.match(/var\(--rmi-[a-z-]+/g).join('\n'));
    assert.deepEqual(properties(readFileSync('stories/theming.mdx', 'utf8')), used);
  });
});
