// The types of the published package, as a developer's compiler finds them.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { name, exports, main, customElements } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const elements = readdirSync(join(ROOT, 'src/elements'));
const CONSUMER = join(ROOT, 'test/dist/consumer.ts');
const SLIP = join(ROOT, 'test/dist/slip.ts');

/** The compiler of someone who has installed us; package.json resolves our own name from inside, too. */
const options = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  strict: true,
  noEmit: true,
  resolveJsonModule: true,
};

/** What the compiler says to files of a consumer, by file; under "" what it says to ours. */
function complaints(files) {
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => path in files || fileExists(path);
  host.getSourceFile = (path, language, ...rest) =>
    path in files ? ts.createSourceFile(path, files[path], language) : getSourceFile(path, language, ...rest);
  const said = Object.fromEntries(['', ...Object.keys(files)].map((path) => [path, []]));
  for (const { file, messageText } of ts.getPreEmitDiagnostics(ts.createProgram(Object.keys(files), options, host))) {
    const path = file && file.fileName in files ? file.fileName : '';
    said[path].push(`${path ? '' : file?.fileName} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`.trim());
  }
  return said;
}

describe('the package', () => {
  const paths = Object.keys(exports).flatMap((path) =>
    path === './elements/*.js' ? elements.map((element) => `./elements/${element}.js`)
    : path === './data/*' ? ['./data/rmi.json', './data/rmi.schema.json']
    : path === './themes/*' ? []
    : [path],
  );
  for (const path of paths)
    it(`has types for "${name}${path.slice(1)}"`, () => {
      const specifier = name + path.slice(1);
      const { resolvedModule } = ts.resolveModuleName(
        specifier,
        CONSUMER,
        options,
        ts.sys,
        undefined,
        undefined,
        ts.ModuleKind.ESNext,
      );
      assert.ok(resolvedModule, 'resolves');
      assert.match(resolvedModule.resolvedFileName, path.endsWith('.json') ? /\.json$/ : /\.d\.ts$/);
    });

  it('names only files that exist', () => {
    const targets = Object.values(exports).flatMap((target) =>
      typeof target === 'string' ? target : Object.values(target),
    );
    for (const target of [main, customElements, ...targets].filter((path) => path && !path.includes('*')))
      assert.ok(existsSync(join(ROOT, target)), target);
    for (const element of elements) {
      assert.ok(existsSync(join(ROOT, `dist/elements/${element}.js`)), element);
      assert.ok(existsSync(join(ROOT, `dist/elements/${element}/${element}.d.ts`)), element);
    }
  });

  it('lets a developer write what the documentation says, and catches a slip', () => {
    const everything = paths.filter((path) => /^\.(\/.+\.js)?$/.test(path)).map((path) => name + path.slice(1));
    const said = complaints({
      [CONSUMER]: `
        ${everything.map((path) => `import '${path}';`).join('\n')}
        import { parse, statusAt, toVCard, type RmiContactCard, type RmiData } from '${name}';
        import { statusAt as hoursOnly, type Status } from '${name}/hours.js';
        const card: RmiContactCard = document.createElement('rmi-contact-card');
        card.addEventListener('rmi-error', ({ state, message }) => document.title = state + message);
        const data: RmiData | null = parse({}).data;
        if (data) card.data = data;
        const status: Status = statusAt(data?.contacts[0]?.hours, new Date(), { timeZone: 'Europe/Berlin' });
        if (data) toVCard(data.contacts[0]!, data).toUpperCase();
        export const next: Date | null = hoursOnly(undefined, new Date()).nextChange ?? status.nextOpening;`,
      [SLIP]: `import { statusAt } from '${name}'; statusAt(undefined, new Date()).isOpen;`,
    });
    assert.deepEqual(said[CONSUMER], []);
    assert.equal(said[SLIP].length, 1);
    assert.match(said[SLIP][0], /Property 'isOpen' does not exist/);
    assert.deepEqual(said[''], [], 'our declarations hold together');
  });
});
