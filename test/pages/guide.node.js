// The guide for clerks names what the editor shows.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { DOMParser } from '@xmldom/xmldom';
import { parse } from 'parse5';

/** Quoted as an example, or the name of the plugin's menu. */
const NO_LABELS = ['14', 'Betriebsausflug', 'Kontakte & Zeiten'];

const textOf = ({ value, attrs = [], childNodes = [] }) =>
  [value, ...attrs.filter(({ name }) => name === 'alt').map((alt) => alt.value), ...childNodes.map(textOf)].join(' ');

it('every label that the guide quotes is one of the editor', () => {
  const guide = textOf(parse(readFileSync('src/pages/guide/editor.html', 'utf8'))).replace(/\s+/g, ' ');
  const xliff = new DOMParser().parseFromString(readFileSync('src/editor/i18n/xliff/en.xlf', 'utf8'), 'text/xml');
  const labels = new Set([...xliff.getElementsByTagName('source')].map(({ textContent }) => textContent.toLowerCase()));
  const quoted = [...guide.matchAll(/„([^“]+)“/g)].map(([, label]) => label);
  assert.ok(quoted.length > 15, 'the guide quotes labels');
  assert.deepEqual(
    quoted.filter((label) => !labels.has(label.toLowerCase()) && !NO_LABELS.includes(label)),
    [],
  );
});
