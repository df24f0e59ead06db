// `npm run i18n` on a small project of its own: what an author sees who changes a text of a widget.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';

const SCRIPT = resolve('scripts/i18n.js');
const CONFIG = {
  $schema: 'config.schema.json',
  sourceLocale: 'de',
  targetLocales: ['tr'],
  tsConfig: '../tsconfig.json',
  output: { mode: 'runtime', outputDir: './generated', language: 'js' },
  interchange: { format: 'xliff', xliffDir: './xliff' },
};
/** Without the types of everything that is installed it takes a tenth of the time. */
const TYPESCRIPT = {
  compilerOptions: { target: 'es2022', module: 'esnext', moduleResolution: 'bundler', types: [], skipLibCheck: true },
  include: ['*.ts'],
};
const code = (text, options = ", { id: 'greeting' }") =>
  `import { msg } from '@lit/localize';\nexport const text = () => msg('${text}'${options});\n`;
const xliff = (source, target) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file target-language="tr" source-language="de" original="lit-localize-inputs" datatype="plaintext">
<body>
<trans-unit id="greeting">
  <source>${source}</source>${target && `\n  <target>${target}</target>`}
</trans-unit>
</body>
</file>
</xliff>
`;

/** Runs the script on a text of the code and its translation; what it printed, its exit code, and the file after it. */
async function translate(test, text, before, options) {
  const cwd = await mkdtemp(join(tmpdir(), 'rmi-'));
  test.after(() => rm(cwd, { recursive: true }));
  await mkdir(join(cwd, 'src/i18n/xliff'), { recursive: true });
  await symlink(resolve('node_modules'), join(cwd, 'node_modules'));
  await writeFile(join(cwd, 'src/text.ts'), code(text, options));
  await writeFile(join(cwd, 'src/tsconfig.json'), JSON.stringify(TYPESCRIPT));
  await writeFile(join(cwd, 'src/i18n/lit-localize.json'), JSON.stringify(CONFIG));
  await writeFile(join(cwd, 'src/i18n/xliff/tr.xlf'), before);
  const { status, stderr } = spawnSync(process.execPath, [SCRIPT], { cwd, encoding: 'utf8' });
  return { status, stderr, after: await readFile(join(cwd, 'src/i18n/xliff/tr.xlf'), 'utf8') };
}

describe('npm run i18n', () => {
  it('is content where every text is translated', async (test) => {
    const before = xliff('Guten Tag', 'İyi günler');
    const { status, stderr, after } = await translate(test, 'Guten Tag', before);
    assert.deepEqual([status, stderr], [0, '']);
    assert.equal(after.trim(), before.trim());
  });

  it('fails where a translation is missing, and names file, line and id', async (test) => {
    const { status, stderr } = await translate(test, 'Guten Tag', xliff('Guten Tag', ''));
    assert.equal(status, 1);
    assert.match(stderr, /^src\/i18n\/xliff\/tr\.xlf:\d+: greeting: no translation of "Guten Tag"$/m);
  });

  it('fails where a text has no id of its own, and names the file', async (test) => {
    const { status, stderr } = await translate(test, 'Guten Tag', xliff('Guten Tag', 'İyi günler'), '');
    assert.equal(status, 1);
    assert.match(stderr, /^src\/text\.ts:1: s[0-9a-f]{16}: a text without an id; /m);
  });

  it('drops an outdated translation, as it would pass for one of the new text, and fails', async (test) => {
    const { status, after } = await translate(test, 'Guten Morgen', xliff('Guten Tag', 'İyi günler'));
    assert.equal(status, 1);
    assert.match(after, /<source>Guten Morgen<\/source>/);
    assert.doesNotMatch(after, /İyi günler/);
  });
});
