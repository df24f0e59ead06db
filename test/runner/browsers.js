// The element tests in real browsers: `node test/runner/browsers.js chromium firefox webkit [-- file …]`.
import { defaultReporter, startTestRunner } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { build as bundle } from 'esbuild';
import { createReadStream } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from './chromium.js';
import { firefox } from './firefox.js';
import { webkit } from './webkit.js';
import { serveApache, stopApaches } from '../editor/servers/proxy.js';
import { serveHosts } from '../hosts/server.js';

const ENGINES = { chromium, firefox, webkit };
/** WebKitGTK goes down at the builder's page in a fifth to a third of all runs; nobody knows yet at what. */
const TRIES = 5;
const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs test files. A file that does not load is a failure. Where a browser goes down, which says nothing of the file yet, it
 * is tried again; a file that takes the browser down each time fails.
 *
 * @param filesByEngine which files run where: `{ chromium: ['test/x.test.ts'] }`
 * @param seed of the random samples (test/helpers/properties.ts)
 * @returns how many tests passed and failed, and the names of those that failed
 */
export async function testInBrowsers(filesByEngine, seed = process.env.SEED ?? 1) {
  const sessions = await run(filesByEngine, seed);
  for (const [place, first] of sessions.entries())
    for (let tries = 1; tries < TRIES && wentDown(sessions[place]); tries++) {
      console.log(`${first.browser.name} went down at ${first.testFile}; once more`);
      [sessions[place]] = await run({ [first.engine]: [relative(root, first.testFile)] }, seed);
    }
  await stopApaches();
  const results = sessions.map(resultOf);
  return {
    passed: results.reduce((sum, { passed }) => sum + passed, 0),
    failed: results.reduce((sum, { failures }) => sum + failures.length, 0),
    failures: results.flatMap(({ failures }) => failures),
  };
}

/** The test runner's own record of each file in each engine. */
async function run(filesByEngine, seed) {
  const groups = await Promise.all(
    Object.entries(filesByEngine).map(async ([name, files]) => ({ name, files, browsers: [await ENGINES[name]()] })),
  );
  const runner = await startTestRunner({
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    config: {
      rootDir: root,
      middleware: [serveHosts, serveApache, serveDist],
      groups,
      nodeResolve: { exportConditions: ['browser', 'development'] },
      plugins: [
        nodeEnvironment,
        commonJs,
        esbuildPlugin({
          ts: true,
          json: true,
          target: 'es2022',
          tsconfig: `${root}tsconfig.json`,
          define: { 'process.env.SEED': String(seed) },
        }),
      ],
      browserStartTimeout: 60_000,
      testsStartTimeout: 60_000,
      testsFinishTimeout: 900_000,
      testFramework: { config: { timeout: 60_000 } },
      reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false })],
      filterBrowserLogs: ({ args }) => !/Lit is in dev mode|^<?[^\s]*rmi|\.json: /.test(String(args[0])),
    },
  });
  await new Promise((resolve) => runner.on('stopped', resolve));
  return [...runner.sessions.all()].map((session) => ({ ...session, engine: session.group.name }));
}

const wentDown = ({ errors }) => errors.some(({ message }) => /browser disconnected|invalid session id/.test(message));

function resultOf({ testFile, browser, testResults, passed: isSound }) {
  const result = { passed: 0, failures: [] };
  tally(testResults, `${browser.name}: ${relative(root, testFile)}`, result);
  if (!isSound && !result.failures.length) result.failures.push(`${browser.name}: ${relative(root, testFile)}`);
  return result;
}

/** Some packages ask for a variable that bundlers fill in. */
const nodeEnvironment = {
  name: 'node-environment',
  transform: ({ path, body }) =>
    path.includes('/node_modules/') && typeof body === 'string' && body.includes('process.env.NODE_ENV') ?
      { body: body.replaceAll('process.env.NODE_ENV', '"development"') }
    : undefined,
};

/** Packages that browsers cannot import as they lie there, and what is imported from them. */
const COMMON_JS = { '@xmldom/xmldom': 'DOMParser', papaparse: 'default' };
const commonJs = {
  name: 'common-js',
  resolveImport: ({ source }) => (source in COMMON_JS ? `/common-js/${source}.js` : undefined),
  async serve({ path }) {
    const [, name] = /^\/common-js\/(.+)\.js$/.exec(path) ?? [];
    if (!name) return undefined;
    const { outputFiles } = await bundle({
      stdin: { contents: `export { ${COMMON_JS[name]} } from '${name}'`, resolveDir: root },
      bundle: true,
      format: 'esm',
      write: false,
    });
    return { body: outputFiles[0].text, type: 'js' };
  },
};

/** What the build leaves is served as it lies there, JSON too; elsewhere a JSON file is made a module. */
function serveDist(context, next) {
  if (!context.path.startsWith('/dist/')) return next();
  context.type = extname(context.path);
  // Partners' pages are of another origin.
  context.set('access-control-allow-origin', '*');
  context.body = createReadStream(join(root, context.path));
}

function tally(suite, where, result) {
  for (const { name, passed } of suite?.tests ?? [])
    if (passed) result.passed++;
    else result.failures.push(`${where}: ${name}`);
  for (const inner of suite?.suites ?? []) tally(inner, `${where} > ${inner.name}`, result);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [engines, files] = process.argv.slice(2).join(' ').split('--');
  const wordsOf = (text = '') => text.split(' ').filter(Boolean);
  const filesByEngine = Object.fromEntries(wordsOf(engines).map((engine) => [engine, wordsOf(files)]));
  const { passed, failed } = await testInBrowsers(filesByEngine);
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed ? 1 : 0);
}
