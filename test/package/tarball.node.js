// The package as npm would publish it, judged by the tools that judge packages.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { build } from 'vite';
import { pack, workshop } from '../helpers/tarball.js';

let shop, packed, home;
before(() => {
  shop = workshop();
  packed = pack(shop.folder);
  home = join(shop.folder, 'node_modules/rmi-widgets');
  mkdirSync(home, { recursive: true });
  execFileSync('tar', ['-xzf', packed.tarball, '--strip-components=1', '-C', home]);
});
after(() => shop.remove());

/** What a page loads, now or later, of a bundle of code that imports the package. */
async function bundle(code) {
  const entry = join(shop.folder, 'entry.js');
  writeFileSync(entry, code);
  const [{ output }] = await build({
    root: shop.folder,
    logLevel: 'silent',
    configFile: false,
    build: { write: false, minify: false, lib: { entry, formats: ['es'] } },
  });
  const reached = new Set([output.find(({ isEntry }) => isEntry)]);
  for (const { imports, dynamicImports } of reached)
    for (const name of [...imports, ...dynamicImports]) reached.add(output.find(({ fileName }) => fileName === name));
  return [...reached].map((chunk) => chunk.code).join('\n');
}

/** Runs code as a developer's server would: in Node, with nothing of a browser. */
const inNode = (code) =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: shop.folder, encoding: 'utf8' });

describe('the packed package', () => {
  it('has what is built, and no source, test or story', () => {
    for (const file of ['dist/rmi.js', 'dist/index.d.ts', 'dist/custom-elements.json', 'dist/data/rmi.json'])
      assert.ok(packed.files.includes(file), file);
    const others = packed.files.filter((file) => !file.startsWith('dist/') || file.startsWith('dist/storybook'));
    assert.deepEqual(others.sort(), ['LICENSE', 'README.md', 'package.json']);
  });

  it('leaves publint nothing to say', async () => {
    const { messages, pkg } = await publint({ pkgDir: home, pack: false, level: 'suggestion' });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg, { color: false })),
      [],
    );
  });

  it('has types that are not wrong for whoever imports it as a module', async () => {
    const { problems } = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(packed.tarball))));
    const relevant = problems.filter(
      // It is a package of modules: `require` is not promised, and old resolvers know no "exports".
      ({ kind, resolutionKind }) => kind !== 'CJSResolvesToESM' && resolutionKind !== 'node10',
    );
    assert.deepEqual(relevant, []);
  });

  it('leaves nothing in a bundle that uses nothing of it', async () => {
    for (const name of ['rmi-widgets', 'rmi-widgets/hours.js', 'rmi-widgets/react'])
      assert.equal(await bundle(`import '${name}'; import {} from '${name}';`), '', name);
  });

  it('brings the hours to a bundle without the elements', async () => {
    const code = await bundle(`export { statusAt } from 'rmi-widgets/hours.js';`);
    assert.match(code, /export \{/);
    assert.doesNotMatch(code, /lit-html|rmi-contact-card/);
  });

  it('brings elements to a bundle that asks for them', async () => {
    for (const name of ['elements/contact-card.js', 'rmi.js', 'all.js'])
      assert.match(await bundle(`import 'rmi-widgets/${name}';`), /rmi-contact-card/, name);
  });

  it('can be imported on a server, every script of it', () => {
    const { exports } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
    const elements = packed.files.flatMap((file) => /^dist\/(elements\/[\w-]+\.js)$/.exec(file)?.[1] ?? []);
    assert.ok(elements.length);
    const named = Object.keys(exports).filter((path) => !/[*]|\.json$/.test(path));
    const names = [...named.map((name) => name.slice(2)), ...elements].map((path) => join('rmi-widgets', path));
    const code = `for (const name of ${JSON.stringify(names)})
      await import(name).catch(({ message }) => console.log(name + ': ' + message));`;
    assert.equal(inNode(code), '');
  });

  it('tells editors where their descriptions of the tags are', () => {
    const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
    assert.ok(packed.files.includes(manifest.customElements));
    assert.ok(packed.files.includes(manifest['web-types'].replace('./', '')));
    assert.ok(packed.files.includes('dist/vscode.html-custom-data.json'));
  });
});
