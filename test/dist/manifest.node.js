// What documentation and editors read about the elements.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const manifest = JSON.parse(read('dist/custom-elements.json'));
const elements = readdirSync(new URL('../../src/elements', import.meta.url));
const declarations = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
const isSentence = (text) => /^[A-Z"`“„][^]*[.)]$/.test(text?.trim() ?? '');

describe('custom-elements.json', () => {
  it('lists every element, and no other', () => {
    assert.deepEqual(declarations.map(({ tagName }) => tagName).sort(), elements.map((name) => `rmi-${name}`).sort());
  });

  it('says where each is defined', () => {
    for (const { path, exports } of manifest.modules) {
      assert.match(path, /^elements\/[\w-]+\.js$/);
      const definition = exports.find(({ kind }) => kind === 'custom-element-definition');
      assert.equal(definition?.name, `rmi-${path.slice('elements/'.length, -'.js'.length)}`);
    }
  });

  for (const {
    tagName,
    description,
    summary,
    slots = [],
    events = [],
    cssParts = [],
    attributes = [],
    members = [],
  } of declarations)
    describe(tagName, () => {
      it('is described, and summed up in one sentence', () => {
        assert.ok(isSentence(description), description);
        assert.ok(isSentence(summary), summary);
        assert.ok(summary.length <= 100, summary);
      });

      it('has only attributes that are described', () => {
        const names = attributes.map(({ name }) => name);
        for (const name of ['src', 'heading-level']) assert.ok(names.includes(name), name);
        assert.equal(new Set(names).size, names.length, 'no name twice');
        for (const attribute of attributes) {
          assert.match(attribute.name, /^[a-z]+(-[a-z]+)*$/);
          assert.ok(isSentence(attribute.description), `${attribute.name}: ${attribute.description}`);
        }
      });

      it('describes every attribute its class observes', () => {
        const name = tagName.slice('rmi-'.length);
        const code = read(`src/elements/${name}/${name}.ts`);
        const own = [...code.matchAll(/@property\(([^)]*)\)[^;\n]*?(\w+)[?!]?[:;= ]/g)]
          .filter(([, options]) => !/attribute: false|state: true/.test(options))
          .map(([, options, property]) => /attribute: '([^']+)'/.exec(options)?.[1] ?? property.toLowerCase());
        const names = attributes.map((attribute) => attribute.name);
        for (const attribute of own) assert.ok(names.includes(attribute), attribute);
      });

      it('describes slots, events and parts', () => {
        assert.ok(events.length);
        for (const entry of [...slots, ...events, ...cssParts])
          assert.ok(isSentence(entry.description), `${entry.name}: ${entry.description}`);
      });

      it('keeps to itself what is not for authors', () => {
        for (const { name } of members) assert.doesNotMatch(name, /^(#|_)|^(entry|translations)$/);
      });
    });
});

describe('what editors read', () => {
  it('knows every tag: VS Code', () => {
    const { tags } = JSON.parse(read('dist/vscode.html-custom-data.json'));
    assert.deepEqual(tags.map(({ name }) => name).sort(), elements.map((name) => `rmi-${name}`).sort());
  });

  it('knows every tag: JetBrains', () => {
    const { contributions } = JSON.parse(read('dist/web-types.json'));
    assert.deepEqual(
      contributions.html.elements.map(({ name }) => name).sort(),
      elements.map((name) => `rmi-${name}`).sort(),
    );
  });
});
