// The plugin as it lies there: PHP that old servers understand, and German for every word.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import gettext from 'gettext-parser';
import { Engine } from 'php-parser';

const SOURCE = 'src/wordpress';
const read = (file) => readFileSync(file, 'utf8');
const filesEndingIn = (ending) =>
  readdirSync(SOURCE, { recursive: true })
    .filter((file) => file.endsWith(ending) && !file.endsWith('.d.ts'))
    .map((file) => `${SOURCE}/${file.replaceAll('\\', '/')}`);

describe('the PHP of the WordPress plugin', () => {
  const parse = (text, file) =>
    new Engine({ parser: { version: '7.4', extractDoc: true }, ast: { withPositions: true } }).parseCode(text, file);

  for (const file of filesEndingIn('.php')) {
    it(`can be read by PHP 7.4: ${file}`, () => {
      assert.ok(parse(read(file), file).children.length);
    });

    it(`does nothing when it is asked for by its address: ${file}`, () => {
      assert.match(read(file), /defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/);
    });
  }

  it('is judged by a parser that knows what 7.4 has not', () => {
    assert.throws(() => parse('<?php echo $a?->b;', 'newer.php'));
    assert.throws(() => parse('<?php echo match (1) { default => 2 };', 'newer.php'));
  });
});

describe('the words of the WordPress plugin', () => {
  const { translations } = gettext.po.parse(readFileSync(`${SOURCE}/plugin/languages/rmi-widgets-de_DE.po`));
  const german = translations[''];
  const has = (words, text) => assert.ok(words?.[text]?.msgstr[0], `no German for "${text}"`);

  for (const file of [...filesEndingIn('.php'), ...filesEndingIn('.ts')]) {
    const used = [
      ...read(file).matchAll(/(?:__|_e)\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"),\s*'rmi-widgets'/g),
    ];
    if (used.length)
      it(`are there in German: ${file}`, () => {
        for (const [, single, double] of used) has(german, single ?? double);
      });
  }

  it('are there in German for what custom-elements.json says', () => {
    const names = {
      'json-ld': 'Facts for search engines',
      lang: 'Language',
      'max-age': 'Greatest age in days',
      'vcard-version': 'vCard version',
    };
    const title = (name) => names[name] ?? name.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
    const { modules } = JSON.parse(read('dist/custom-elements.json'));
    for (const { tagName, summary, attributes } of modules.flatMap(({ declarations }) => declarations)) {
      if (tagName === 'rmi-data') continue;
      has(german, title(tagName.replace('rmi-', '')));
      has(german, summary);
      for (const { name, description } of attributes) {
        if (name === 'src' || /read only/i.test(description)) continue;
        has(german, title(name));
        has(german, description.replace(/\s+/g, ' '));
      }
    }
  });

  it('are there in German for block.json and the list of plugins', () => {
    const block = JSON.parse(read(`${SOURCE}/block/block.json`));
    has(translations['block title'], block.title);
    has(translations['block description'], block.description);
    for (const keyword of block.keywords) has(translations['block keyword'], keyword);
    for (const [, text] of read(`${SOURCE}/plugin/rmi-widgets.php`).matchAll(/(?:Plugin Name|Description): (.*)/g))
      has(german, text);
  });
});
