// Everything that must hold: types, lint, format, what the build leaves, and the element tests in the engines named.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { testInBrowsers } from './browsers.js';

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
add(await testInNode());
add(await testInBrowsers(process.argv.slice(2)));

console.log(`${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed ? 1 : 0);

function testInNode() {
  return new Promise((resolve) => {
    const result = { passed: 0, failed: 0 };
    const files = readdirSync('test', { recursive: true })
      .filter((file) => file.endsWith('.node.js'))
      .map((file) => `test/${file}`);
    const events = run({ files, concurrency: true });
    const isTest = ({ details }) => details.type !== 'suite';
    events.on('test:pass', (event) => isTest(event) && result.passed++);
    events.on('test:fail', (event) => isTest(event) && result.failed++);
    events.on('end', () => resolve(result));
    events.compose(spec).pipe(process.stdout, { end: false });
  });
}
