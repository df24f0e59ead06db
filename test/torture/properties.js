// The tests that try random samples, with samples that `npm test` has not tried.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { testInBrowsers } from '../runner/browsers.js';

const SEEDS = 20;

export async function properties() {
  const files = readdirSync('test', { recursive: true })
    .map((name) => join('test', name))
    .filter((name) => name.endsWith('.test.ts') && readFileSync(name, 'utf8').includes('helpers/properties.js'));
  const problems = [];
  let held = 0;
  for (let i = 0; i < SEEDS; i++) {
    const seed = Math.floor(Math.random() * 2 ** 31);
    const { passed, failures } = await testInBrowsers({ chromium: files }, seed);
    held += passed;
    problems.push(...failures.map((failure) => `with the seed ${seed}: ${failure}`));
  }
  return {
    rows: [{ what: `tests of ${files.length} files, each with ${SEEDS} seeds`, found: `${held} held` }],
    problems,
  };
}
