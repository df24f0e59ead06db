// The element tests in real browsers: `node test/runner/browsers.js chromium firefox webkit [-- file …]`.
import { defaultReporter, startTestRunner } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { createReadStream } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from './chromium.js';
import { firefox } from './firefox.js';
import { webkit } from './webkit.js';
import { serveHosts } from '../hosts/server.js';

const ENGINES = { chromium, firefox, webkit };
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs test files and counts. A file that does not load is a failure. */
export async function testInBrowsers(engines, files) {
  const runner = await startTestRunner({
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    config: {
      rootDir: root,
      middleware: [serveHosts, serveDist],
      files,
      nodeResolve: { exportConditions: ['browser', 'development'] },
      plugins: [esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: `${root}tsconfig.json` })],
      browsers: await Promise.all(engines.map((engine) => ENGINES[engine]())),
      browserStartTimeout: 60_000,
      testsStartTimeout: 60_000,
      testsFinishTimeout: 900_000,
      testFramework: { config: { timeout: 60_000 } },
      reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false })],
      filterBrowserLogs: ({ args }) => !/Lit is in dev mode|^<?[^\s]*rmi|\.json: /.test(String(args[0])),
    },
  });
  await new Promise((resolve) => runner.on('stopped', resolve));
  const count = { passed: 0, failed: 0 };
  for (const { testResults, passed } of runner.sessions.all()) {
    const before = count.failed;
    tally(testResults, count);
    if (!passed && count.failed === before) count.failed++;
  }
  return count;
}

/** What the build leaves is served as it lies there, JSON too; elsewhere a JSON file is made a module. */
function serveDist(context, next) {
  if (!context.path.startsWith('/dist/')) return next();
  context.type = extname(context.path);
  // Partners' pages are of another origin.
  context.set('access-control-allow-origin', '*');
  context.body = createReadStream(join(root, context.path));
}

function tally(suite, count) {
  for (const { passed } of suite?.tests ?? []) count[passed ? 'passed' : 'failed']++;
  for (const inner of suite?.suites ?? []) tally(inner, count);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [engines, files] = process.argv.slice(2).join(' ').split('--');
  const { passed, failed } = await testInBrowsers(
    engines.trim().split(' ').filter(Boolean),
    files?.trim().split(' ').filter(Boolean),
  );
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed ? 1 : 0);
}
