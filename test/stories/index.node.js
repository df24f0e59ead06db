import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

describe('test/stories/index.ts', () => {
  it('lists every stories file, so that no story goes untested', () => {
    const files = readdirSync('stories').filter((file) => file.endsWith('.stories.ts'));
    const index = readFileSync('test/stories/index.ts', 'utf8');
    const imported = [...index.matchAll(/^import \* as (\w+) from '..\/..\/stories\/(.+)\.js';$/gm)];
    const list = /modules[^=]*= \[([^\]]*)\]/.exec(index)[1];
    assert.deepEqual(imported.map(([, , file]) => `${file}.ts`).sort(), files.sort());
    for (const [, name, file] of imported) assert.match(list, new RegExp(`\\b${name}\\b`), `${file} is imported only`);
  });
});
