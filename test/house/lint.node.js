// The house rules bite: what they forbid is an error, and what they allow is not.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const cwd = fileURLToPath(new URL('../..', import.meta.url));
const eslint = new ESLint({ cwd });

/** The rules a piece of code breaks as the content of a file, which must exist for the rules about types. */
async function broken(filePath, code) {
  const [{ messages }] = await eslint.lintText(code, { filePath });
  const fatal = messages.find((message) => message.fatal);
  assert.equal(fatal, undefined, fatal?.message);
  return messages.filter(({ severity }) => severity === 2).map(({ ruleId }) => ruleId);
}

const restrictions = (rules) => rules.filter((rule) => /^no-restricted-(globals|syntax)$/.test(rule));

/** The only place for something, a place it is forbidden in, and the code. */
const PRIVILEGES = {
  'a request': ['src/source/load.ts', 'src/base/data-controller.ts', "export const answer = fetch('/rmi.json');"],
  'a request of the command line': [
    'src/cli/doctor/reach.ts',
    'src/export/vcard.ts',
    "export const answer = fetch('/rmi.json');",
  ],
  'a request of the builder': [
    'src/pages/builder/load.ts',
    'src/pages/builder/preview.ts',
    "export const answer = fetch('/rmi.json');",
  ],
  'words of a frame for its author': [
    'src/pages/embed/frame.ts',
    'src/pages/embed/host.ts',
    "console.warn('no such theme');",
  ],
  'a request of the editor': [
    'src/editor/storage/http-files.ts',
    'src/editor/document/merge.ts',
    "export const answer = fetch('/rmi.json');",
  ],
  'words in the terminal': ['src/cli/index.ts', 'src/hours/status.ts', "console.error('no such command');"],
  'a timer': ['src/base/clock.ts', 'src/base/save.ts', 'export const timer = setTimeout(() => {}, 5);'],
  'a repeated timer': ['src/base/clock.ts', 'src/base/element.ts', 'export const timer = setInterval(() => {}, 5);'],
  'a frame': [
    'src/base/clock.ts',
    'src/base/data-controller.ts',
    'export const frame = requestAnimationFrame(() => {});',
  ],
  'the time': ['src/base/clock.ts', 'src/elements/open-status/open-status.ts', 'export const now = new Date();'],
  'the time in milliseconds': ['src/base/clock.ts', 'src/hours/status.ts', 'export const now = Date.now();'],
  'the console': ['src/base/log.ts', 'src/base/data-controller.ts', "console.warn('no such contact');"],
  'the language of a number': [
    'src/i18n/format.ts',
    'src/elements/opening-hours/opening-hours.ts',
    "export const format = new Intl.DateTimeFormat('de');",
  ],
  'a stopwatch': ['src/base/clock.ts', 'src/search/search.ts', 'export const start = performance.now();'],
  'the language of a time': [
    'src/i18n/format.ts',
    'src/elements/offices/offices.ts',
    "export const time = new Date(0).toLocaleTimeString('de');",
  ],
  'the page': ['src/dom/nearest.ts', 'src/model/sanitize.ts', 'export const title = document.title;'],
  'the page of a visitor': ['src/base/save.ts', 'src/hours/zone.ts', 'export const width = window.innerWidth;'],
  'the registry of elements': [
    'src/base/define.ts',
    'src/elements/work-areas/work-areas.ts',
    "export const known = customElements.get('rmi-data');",
  ],
};

/** A file of a layer, and what it may not import. */
const BREACHES = [
  ['src/model/phone.ts', '../base/log.js', 'warnOnce'],
  ['src/model/phone.ts', '../hours/civil.js', 'dayOf'],
  ['src/model/phone.ts', '../dom/nearest.js', 'nearest'],
  ['src/dom/nearest.ts', '../model/phone.js', 'phoneLink'],
  ['src/hours/civil.ts', '../i18n/format.js', 'formatTime'],
  ['src/hours/civil.ts', '../base/clock.js', 'clock'],
  ['src/export/vcard.ts', '../i18n/format.js', 'formatTime'],
  ['src/export/vcard.ts', '../source/load.js', 'load'],
  ['src/export/vcard.ts', '../cli/similar.js', 'similar'],
  ['src/elements/data/data.ts', '../../cli/similar.js', 'similar'],
  ['src/cli/similar.ts', '../rmi.js', 'rmi'],
  ['src/cli/similar.ts', '../pages/parts.js', 'fillParts'],
  ['src/pages/builder/markup.ts', '../../export/vcard.js', 'toVCard'],
  ['src/pages/parts.ts', '../registry.js', 'registry'],
  ['src/translations/texts.ts', '../i18n/format.js', 'formatTime'],
  ['src/translations/texts.ts', '../cli/similar.js', 'similar'],
  ['src/elements/data/data.ts', '../../translations/texts.js', 'textsOf'],
  ['src/elements/data/data.ts', '../../editor/document/equal.js', 'isEqual'],
  ['src/source/find.ts', '../base/log.js', 'warnOnce'],
  ['src/source/find.ts', '../i18n/locale.js', 'match'],
  ['src/i18n/format.ts', '../source/load.js', 'load'],
  ['src/i18n/format.ts', '../base/clock.js', 'clock'],
  ['src/base/contact.ts', '../elements/data/data.js', 'RmiDataProvider'],
  ['src/elements/data/data.ts', '../../registry.js', 'registry'],
];

/** What a layer lives on. */
const PATHS = [
  ['src/hours/civil.ts', '../model/phone.js', 'phoneLink'],
  ['src/i18n/locale.ts', '../dom/nearest.js', 'nearest'],
  ['src/source/load.ts', '../model/phone.js', 'phoneLink'],
  ['src/base/contact.ts', '../hours/civil.js', 'dayOf'],
  ['src/elements/data/data.ts', '../../base/log.js', 'warnOnce'],
  ['src/cli/similar.ts', '../export/vcard.js', 'toVCard'],
  ['src/pages/builder/markup.ts', '../../model/phone.js', 'phoneLink'],
  ['src/cli/similar.ts', '../registry.js', 'registry'],
  ['src/cli/similar.ts', '../translations/texts.js', 'textsOf'],
  ['src/translations/texts.ts', '../source/load.js', 'load'],
  ['src/editor/document/equal.ts', '../../translations/texts.js', 'textsOf'],
];

const importing = (path, name) => `import { ${name} } from '${path}';\nexport const used = ${name};\n`;

describe('the house rules', () => {
  for (const [what, [owner, stranger, code]] of Object.entries(PRIVILEGES)) {
    it(`forbid ${what} in ${stranger}`, async () => {
      const rules = await broken(stranger, code);
      assert.equal(restrictions(rules).length, 1, rules.join());
    });

    it(`allow ${what} in ${owner}`, async () => {
      assert.deepEqual(restrictions(await broken(owner, code)), []);
    });
  }

  for (const [file, path, name] of BREACHES)
    it(`forbid ${file} to import ${path}`, async () => {
      assert.ok((await broken(file, importing(path, name))).includes('import-x/no-restricted-paths'));
    });

  for (const [file, path, name] of PATHS)
    it(`allow ${file} to import ${path}`, async () => {
      assert.ok(!(await broken(file, importing(path, name))).includes('import-x/no-restricted-paths'));
    });

  it('forbid modules that import each other', async () => {
    const rules = await broken('src/model/shape.ts', importing('./schema.js', 'WEEKDAYS'));
    assert.ok(rules.includes('import-x/no-cycle'), rules.join());
  });

  it('forbid promises that nobody waits for', async () => {
    const rules = await broken('src/base/save.ts', 'export function save(): void {\n  Promise.resolve(1);\n}\n');
    assert.ok(rules.includes('@typescript-eslint/no-floating-promises'), rules.join());
  });

  for (const style of ['style="color: red"', 'style=${red}', '><style>p {}</style'])
    it(`forbid ${style} in templates`, async () => {
      const code = `import { html } from 'lit';\nexport const paint = (red: string) => html\`<p ${style}>\${red}</p>\`;\n`;
      assert.equal(restrictions(await broken('src/base/heading.ts', code)).length, 1);
    });

  for (const text of [' (${red})', '${red}: ', ' ${red}'])
    it(`forbid a space at the edge of "${text}", which the build takes away`, async () => {
      const code = `import { html } from 'lit';\nexport const paint = (red: string) => html\`${text}\`;\n`;
      assert.equal(restrictions(await broken('src/base/heading.ts', code)).length, 1);
    });

  it('allow style as a property, which a strict page does not forbid', async () => {
    const code = "import { html } from 'lit';\nexport const paint = (red: string) => html`<p .style=${red}></p>`;\n";
    assert.deepEqual(restrictions(await broken('src/base/heading.ts', code)), []);
  });

  it('forbid pictures without words in templates', async () => {
    const code = 'import { html } from \'lit\';\nexport const image = html`<img src="a.png" />`;\n';
    assert.ok((await broken('src/base/heading.ts', code)).includes('lit-a11y/alt-text'));
  });

  it('forbid an attribute twice on one element', async () => {
    const code = 'import { html } from \'lit\';\nexport const text = html`<p class="a" class="b"></p>`;\n';
    assert.ok((await broken('src/base/heading.ts', code)).includes('lit/no-duplicate-template-bindings'));
  });
});
