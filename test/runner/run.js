// Everything that must hold: types, lint, format, what the build leaves, and the element tests in browsers.
// `node test/runner/run.js all` is all of it; without a word it is what `npm test` runs: one engine, and not what takes long,
// the files that end in `.all.test.ts` and `.all.node.js`. `rest` is what that leaves out.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { testInBrowsers } from './browsers.js';

const CHECKS = ['tsc --project .', 'eslint .', 'prettier --check --log-level warn .'];
const every = () => true;
const isLong = (file) => file.includes('.all.');
const isShort = (file) => !isLong(file);
// Two browsers run at a time, in this order: those with most to do together.
const RUNS = {
  short: { checks: CHECKS, node: isShort, chromium: isShort },
  rest: { checks: [], node: isLong, firefox: every, webkit: every, chromium: isLong },
  all: { checks: CHECKS, node: every, chromium: every, firefox: every, webkit: every },
};

const [, , name = 'short'] = process.argv;
if (!RUNS[name]) throw new Error(`There is no run "${name}"; expected ${Object.keys(RUNS).join(', ')} or nothing`);
const { checks, node, ...engines } = RUNS[name];
const files = filesEndingIn('.test.ts');
const filesByEngine = Object.fromEntries(Object.entries(engines).map(([engine, isIn]) => [engine, files.filter(isIn)]));
// Beside the browsers, which leave a core to spare. What they find is read after the browsers' report, not between its lines.
const [inBrowsers, inNode] = await Promise.all([testInBrowsers(filesByEngine), besides()]);
inNode.forEach(({ report }) => process.stdout.write(report));
const results = [inBrowsers, ...inNode];
const sum = (key) => results.reduce((total, result) => total + result[key], 0);

// Once more, for whoever reads the last lines only.
for (const failure of results.flatMap(({ failures }) => failures)) console.log(`✖ ${failure}`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') ? 1 : 0);

/** One after the other. */
async function besides() {
  const results = [];
  for (const command of checks) results.push(await check(command));
  return [...results, await testInNode(filesEndingIn('.node.js').filter(node))];
}

/** Runs a command of npm's; it passes if it exits with 0. */
async function check(command) {
  const child = spawn('npx', command.split(' '), { shell: process.platform === 'win32' });
  let report = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (report += text));
  const [status] = await once(child, 'close');
  report += `${status === 0 ? '✔' : '✖'} ${command}\n`;
  const failures = status === 0 ? [] : [command];
  return { passed: Number(status === 0), failed: failures.length, failures, report };
}

/** Test files, without those of packages that tests install for themselves. */
function filesEndingIn(ending) {
  return readdirSync('test', { recursive: true })
    .filter((file) => file.endsWith(ending) && !file.includes('node_modules'))
    .map((file) => `test/${file.replaceAll('\\', '/')}`);
}

async function testInNode(files) {
  // As long as a file in a browser may take: WordPress needs five minutes beside three engines.
  const events = run({ files, concurrency: 1, timeout: 900_000 });
  const isTest = ({ details }) => details.type !== 'suite';
  const result = { passed: 0, failures: [], report: '' };
  events.on('test:pass', (event) => isTest(event) && result.passed++);
  events.on('test:fail', (event) => isTest(event) && result.failures.push(`${event.file}: ${event.name}`));
  for await (const text of events.compose(spec)) result.report += text;
  return { ...result, failed: result.failures.length };
}
