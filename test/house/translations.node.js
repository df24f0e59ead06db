import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';

const data = JSON.parse(readFileSync('data/rmi.json', 'utf8'));

/** Every text a reader sees translated, by its id. */
function texts() {
  const all = new Map([['organization.name', data.organization.name]]);
  const add = (id, value) => value !== undefined && all.set(id, value);
  for (const { id, kind, name, jobTitle, description, tasks = [], hours } of data.contacts) {
    if (kind === 'department') add(`contacts.${id}.name`, name);
    add(`contacts.${id}.jobTitle`, jobTitle);
    add(`contacts.${id}.description`, description);
    add(`contacts.${id}.hours.note`, hours?.note);
    tasks.forEach((task, i) => add(`contacts.${id}.tasks.${i}`, task));
  }
  for (const { id, description } of data.offices) add(`offices.${id}.description`, description);
  for (const [name, { heading, subheading, intro = [], items = [] }] of Object.entries(data.sections)) {
    add(`sections.${name}.heading`, heading);
    add(`sections.${name}.subheading`, subheading);
    [intro].flat().forEach((paragraph, i) => add(`sections.${name}.intro.${i}`, paragraph));
    items.forEach((item, i) => add(`sections.${name}.items.${i}`, item));
  }
  return all;
}

for (const file of readdirSync('data/translations')) {
  describe(`data/translations/${file}`, () => {
    const overlay = JSON.parse(readFileSync(`data/translations/${file}`, 'utf8'));

    it('translates every text of the data file as it is now', () => {
      const sources = Object.fromEntries(Object.entries(overlay).map(([id, { source }]) => [id, source]));
      assert.deepEqual(sources, Object.fromEntries(texts()));
    });

    it('has a target and a state for each', () => {
      for (const [id, { target, state }] of Object.entries(overlay)) {
        assert.ok(target.trim(), id);
        assert.match(state, /^(un)?reviewed$/, id);
      }
    });
  });
}

for (const file of readdirSync('src/i18n/xliff')) {
  it(`src/i18n/xliff/${file} translates every text of the widgets`, () => {
    const units = readFileSync(`src/i18n/xliff/${file}`, 'utf8').match(/<trans-unit[^]*?<\/trans-unit>/g);
    assert.deepEqual(
      units.filter((unit) => !/<target>[^]+<\/target>/.test(unit)),
      [],
    );
  });
}
