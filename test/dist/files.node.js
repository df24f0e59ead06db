// What the build leaves: every file a server, a developer and an editor count on.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseSync, Visitor } from 'rolldown/utils';

const DIST = new URL('../../dist/', import.meta.url);
const ROOT = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, DIST), 'utf8');
const scripts = readdirSync(DIST, { recursive: true })
  .map((path) => path.replaceAll('\\', '/'))
  // What pages load; the command line and what servers import are for Node, packages are made of the rest.
  .filter((path) => path.endsWith('.js') && !/^(storybook\/|packages\/|node\/|cli\.js$)/.test(path));
const elements = readdirSync(new URL('src/elements', ROOT));

const parsed = new Map(scripts.map((script) => [script, parseSync(script, read(script))]));

/** What a script imports, at once and later. */
function importsOf(script) {
  const { staticImports, staticExports, dynamicImports } = parsed.get(script).module;
  const exported = staticExports.flatMap(({ entries }) => entries.map(({ moduleRequest }) => moduleRequest));
  const atOnce = [...staticImports.map(({ moduleRequest }) => moduleRequest), ...exported].filter(Boolean);
  const code = read(script);
  const later = dynamicImports.map(({ moduleRequest: { start, end } }) => code.slice(start + 1, end - 1));
  // A new address of the same file: see src/loader/definitions.ts.
  const files = later.map((path) => path.replace(/\?attempt=.*/, ''));
  return [...new Set([...atOnce.map(({ value }) => value), ...files])];
}

/** Addresses that are names or documents for readers of a message; nothing is loaded from them. */
const NAMES = [
  /^http:\/\/www\.w3\.org\//,
  /^https:\/\/lit\.dev\/msg\//,
  /^https:\/\/schema\.org(\/|$)/,
  // Where a route link leads once a reader clicks it.
  /^https:\/\/www\.openstreetmap\.org\//,
];

/** In the data editor only: what a library says of its errors, the example in a field, a document type. */
const NAMES_IN_EDITOR = [
  /^https:\/\/mutative\.js\.org\//,
  /^https:\/\/www\.stadt\.example\//,
  /^http:\/\/www\.ibm\.com\/data\/dtd\//,
];

describe('dist/', () => {
  it('has a script for every element, beside the entries', () => {
    for (const name of ['rmi', 'all', 'index', 'hours', ...elements.map((element) => `elements/${element}`)])
      assert.ok(scripts.includes(`${name}.js`), `${name}.js`);
  });

  it('has the data, its schema and its translations as they are in the project', () => {
    const { checked, ...content } = JSON.parse(read('data/rmi.json'));
    assert.equal(typeof checked, 'number');
    const list = (value) => [value].flat();
    const source = JSON.parse(readFileSync(new URL('data/rmi.json', ROOT), 'utf8'), (key, value) =>
      // As the widgets want them, one paragraph is a list of one.
      key === 'intro' || key === 'dayOfWeek' || key === 'closed' ? list(value) : value,
    );
    assert.deepEqual(content, source);
    const files = ['rmi.schema.json'];
    const translations = readdirSync(new URL('data/translations', ROOT)).filter((file) => file.endsWith('.json'));
    for (const file of [...files, ...translations.map((file) => `translations/${file}`)])
      assert.equal(read(`data/${file}`), readFileSync(new URL(`data/${file}`, ROOT), 'utf8'), file);
  });

  it('names no other server in its scripts', () => {
    for (const script of scripts) {
      const addresses = read(script).match(/\b(?:https?|wss?):\/\/\w[\w.-]*[^\s"'`)<>\\]*/g) ?? [];
      const names = script.startsWith('editor/') ? [...NAMES, ...NAMES_IN_EDITOR] : NAMES;
      const foreign = addresses.filter((address) => !names.some((name) => name.test(address)));
      assert.deepEqual(foreign, [], script);
    }
  });

  it('imports nothing but its own files, and none that is missing', () => {
    for (const script of scripts)
      for (const path of importsOf(script)) {
        assert.match(path, /^\.\.?\//, `${script} imports ${path}`);
        assert.ok(existsSync(new URL(path, new URL(script, DIST))), `${script} imports ${path}`);
      }
  });

  it('has a script tag that waits for no other script, so that it asks for the data at once', () => {
    assert.doesNotMatch(read('rmi.js'), /\bimport\s*[{"'*\w]/);
  });

  it('knows no path of the source, and no machine it was built on', () => {
    for (const script of scripts) {
      const code = read(script);
      assert.doesNotMatch(code, /["'`][^"'`]*(?:\/src\/|node_modules)[^"'`]*["'`]/, script);
      assert.ok(!code.includes(ROOT.pathname), script);
    }
  });

  it('needs neither `eval` nor an inline script', () => {
    for (const script of scripts)
      assert.doesNotMatch(read(script), /\beval\(|\bnew Function\(|\bFunction\(["'`]/, script);
  });

  it('has nothing in it that Safari before 16.4 cannot read', () => {
    for (const [script, { program }] of parsed) {
      const refused = (node) =>
        assert.fail(`${script} has a static block: ${read(script).slice(node.start, node.end)}`);
      new Visitor({
        StaticBlock: refused,
        // Before Safari 16, where a call in a field makes a function, the names in it are not found: webkit.org/b/236843.
        PropertyDefinition: ({ value }) =>
          assert.ok(
            !value?.arguments?.some(({ type }) => type === 'ArrowFunctionExpression'),
            `${script} has a field that is given a function made by a call`,
          ),
        Literal: ({ regex }) => assert.doesNotMatch(regex?.pattern ?? '', /\(\?<[=!]/, `${script} looks behind`),
      }).visit(program);
    }
  });

  it('has in `all.js` a file that needs no other', () => {
    assert.deepEqual(importsOf('all.js'), []);
  });

  it('has chunks whose names change with their content', () => {
    const chunks = scripts.filter((script) => script.startsWith('chunks/'));
    assert.ok(chunks.length);
    for (const chunk of chunks) assert.match(chunk, /^chunks\/.+-[\w-]{7}\.js$/);
  });
});
