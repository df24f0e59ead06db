// Everything that must hold: types, lint, format, what the build leaves, and the element tests in the engines named.
// With `--all` also what takes long, the files that end in `.all.test.ts` and `.all.node.js`.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { parseArgs } from 'node:util';
import { testInBrowsers } from './browsers.js';

const { values, positionals: engines } = parseArgs({ options: { all: { type: 'boolean' } }, allowPositionals: true });

const count = { passed: 0, failed: 0 };
const add = ({ passed, failed }) => {
  count.passed += passed;
  count.failed += failed;
};

for (const command of ['tsc --project .', 'eslint .', 'prettier --check --log-level warn .']) {
  const { status } = spawnSync('npx', command.split(' '), { stdio: 'inherit', shell: process.platform === 'win32' });
  console.log(`${status === 0 ? '✔' : '✖'} ${command}`);
  add({ passed: Number(status === 0), failed: Number(status !== 0) });
}
add(await testInNode(filesEndingIn('.node.js')));
add(await testInBrowsers(engines, filesEndingIn('.test.ts')));

console.log(`${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed ? 1 : 0);

/** Test files, without those of packages that tests install for themselves. */
function filesEndingIn(ending) {
  return readdirSync('test', { recursive: true })
    .filter((file) => file.endsWith(ending) && !file.includes('node_modules'))
    .filter((file) => values.all || !file.endsWith(`.all${ending}`))
    .map((file) => `test/${file.replaceAll('\\', '/')}`);
}

function testInNode(files) {
  return new Promise((resolve) => {
    const result = { passed: 0, failed: 0 };
    const events = run({ files, concurrency: true, timeout: 300_000 });
    const isTest = ({ details }) => details.type !== 'suite';
    events.on('test:pass', (event) => isTest(event) && result.passed++);
    events.on('test:fail', (event) => isTest(event) && result.failed++);
    events.on('end', () => resolve(result));
    events.compose(spec).pipe(process.stdout, { end: false });
  });
}
