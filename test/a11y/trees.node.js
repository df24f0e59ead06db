// What a screen reader is given, written down in trees/*.txt. After a wanted change: UPDATE=1 node --test test/a11y/trees.node.js
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { openStage } from './stage.js';

/** File → story and language. */
const TREES = {
  'contact-card.de': ['Contact card/Open', 'de'],
  'contact-card.ar': ['Contact card/Open', 'ar'],
  'contact-card-city.en': ['Contact card/FictionalCity', 'en'],
  'contact-list-filter.de': ['Contact list/WithFilter', 'de'],
  'language-switcher.tr': ['Language switcher/SomeLanguages', 'tr'],
  'location-map.de': ['Location/WithMap', 'de'],
  'offices.de': ['Offices/OwnHours', 'de'],
  'open-status.uk': ['Open status/Evening', 'uk'],
  'opening-hours.de': ['Opening hours/ExceptionsAhead', 'de'],
  'opening-hours.en': ['Opening hours/Holiday', 'en'],
  'opening-hours.fa': ['Opening hours/Appointments', 'fa'],
  'signpost.de': ['Signpost/Typo', 'de'],
  'signpost.tr': ['Signpost/OwnLanguage', 'tr'],
  'signpost-nothing.de': ['Signpost/NothingFound', 'de'],
};
/** What stands between a node and its parent without a word to a reader. */
const SILENT = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak']);
const STATES = ['level', 'checked', 'pressed', 'expanded', 'disabled', 'invalid', 'required', 'live', 'description'];

describe('what a screen reader is given', () => {
  let stage;
  before(async () => (stage = await openStage()));
  after(() => stage?.close());

  const treeOf = async (path, language) => {
    await stage.show(path, { language });
    return stage.page.accessibility.snapshot({ root: await stage.page.$('main'), interestingOnly: false });
  };

  for (const [file, [path, language]] of Object.entries(TREES))
    it(`is as written down: ${file}`, async () => {
      const text = `${path}, ${language}\n\n${lines(await treeOf(path, language)).join('\n')}\n`;
      const url = new URL(`trees/${file}.txt`, import.meta.url);
      if (process.env.UPDATE) writeFileSync(url, text);
      assert.ok(existsSync(url), `${file}.txt is missing; write it with UPDATE=1`);
      assert.equal(text, readFileSync(url, 'utf8'));
    });

  it('names the week of a contact, its days in full, and says its times as times', async () => {
    const nodes = [...every(await treeOf('Opening hours/Open', 'de'))];
    const named = (wanted) => nodes.filter(({ role }) => role === wanted).map(({ name }) => name);
    assert.deepEqual(named('table'), ['Öffnungszeiten']);
    assert.deepEqual(
      named('rowheader').map((name) => name.split(' ')[0]),
      ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
    );
    assert.equal(named('cell').length, 7);
    assert.equal(named('time').length, 8, 'four open days, from and until');
  });

  it('stays a table where its rows are stacked', async () => {
    await stage.show('Opening hours/Open');
    await stage.page.evaluate(() => (document.querySelector('main').style.inlineSize = '200px'));
    const root = await stage.page.$('main');
    const roles = [...every(await stage.page.accessibility.snapshot({ root, interestingOnly: false }))].map(
      ({ role }) => role,
    );
    assert.deepEqual(
      ['table', 'row', 'rowheader', 'cell'].map((wanted) => roles.filter((role) => role === wanted).length),
      [1, 7, 7, 7],
    );
  });

  for (const path of ['Department/FictionalCity', 'Signpost/Typo', 'Offices/OwnHours'])
    for (const language of ['de', 'ar'])
      it(`names every control with the words it shows: ${path}, ${language}`, async () => {
        const controls = [...every(await treeOf(path, language))].filter(({ role }) => /^(button|link)$/.test(role));
        assert.ok(controls.length >= 2);
        for (const control of controls) {
          const handle = await control.elementHandle();
          const shown = plain(await handle.evaluate((element) => element.innerText));
          assert.ok(plain(control.name).includes(shown), `"${control.name}" does not say "${shown}"`);
          await handle.dispose();
        }
      });
});

const plain = (text) => text.replace(/\s+/g, ' ').trim();

function* every(node) {
  yield node;
  for (const child of node.children ?? []) yield* every(child);
}

/** A tree as indented lines: role "name" (states). Words that only repeat a name are left out. */
function lines(node, depth = 0, above = '') {
  const { role, name = '', children = [] } = node;
  const states = STATES.filter((key) => node[key] !== undefined && (node[key] || key === 'pressed')).map(
    (key) => `${key}: ${node[key]}`,
  );
  const below = (next, known) => children.flatMap((child) => lines(child, next, known));
  if (role === 'StaticText') return plain(name) && plain(name) !== above ? [`${'  '.repeat(depth)}${plain(name)}`] : [];
  if (SILENT.has(role) && !node.live) return below(depth, above);
  const label = [
    SILENT.has(role) ? 'region' : role,
    name && `"${plain(name)}"`,
    states.length && `(${states.join(', ')})`,
  ];
  return ['  '.repeat(depth) + label.filter(Boolean).join(' '), ...below(depth + 1, plain(name))];
}
