import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import Ajv from 'ajv';
import { schemaText } from '../../scripts/schema.js';

const read = (path) => readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8');
const schema = JSON.parse(read('rmi.schema.json'));
const validate = new Ajv({ allErrors: true }).compile(schema);

/** What a schema cannot say: entries that contradict each other. `rmi validate` and the widgets do. */
const BEYOND_A_SCHEMA = [
  'closed-and-open',
  'deputies-in-a-circle',
  'deputy-absent',
  'duplicate-id',
  'no-contacts',
  'no-such-day',
  'notice-about-nobody',
  'notice-backwards',
  'overlap',
  'season-backwards',
  'special-half',
  'unknown-reference',
];
const NOT_JSON = ['empty', 'html', 'truncated'];
const NOT_BROKEN = ['long-text'];

describe('data/rmi.schema.json', () => {
  it('is what the model says', async () => {
    assert.equal(read('rmi.schema.json'), await schemaText(), 'run "npm run schema"');
  });

  it('describes properties to an editor', () => {
    const { contacts, organization } = schema.properties;
    assert.match(contacts.items.properties.telephone.description, /^International/);
    assert.match(organization.properties.publicHolidays.description, /public holidays/);
  });

  for (const file of ['rmi.json', 'examples/city.json', 'examples/smallest.json'])
    it(`accepts ${file}`, () => {
      assert.ok(validate(JSON.parse(read(file))), JSON.stringify(validate.errors));
    });

  for (const file of readdirSync(new URL('../../data/examples/broken/', import.meta.url))) {
    const name = file.replace('.json', '');
    const text = read(`examples/broken/${file}`);
    if (NOT_JSON.includes(name))
      it(`never sees broken/${file}, which is no JSON`, () => assert.throws(() => JSON.parse(text), SyntaxError));
    else if ([...BEYOND_A_SCHEMA, ...NOT_BROKEN].includes(name))
      it(`accepts broken/${file}`, () => assert.ok(validate(JSON.parse(text)), JSON.stringify(validate.errors)));
    else it(`rejects broken/${file}`, () => assert.equal(validate(JSON.parse(text)), false));
  }

  it('is used up by the fictional city, but for the picture, which no reserved domain serves, and the stamp', () => {
    const used = new Set();
    collect(schema, JSON.parse(read('examples/city.json')), '', (path) => used.add(path));
    const kind = (path) =>
      path.replace(/^\w+\.(?:hours|telephoneHours|moreHours\.hours)\b/, 'hours').replace(/^sections\.\w+/, 'section');
    const kinds = new Set([...used].map(kind));
    const unused = [...allPaths(schema, '')].filter((path) => !kinds.has(kind(path)));
    assert.deepEqual(unused.sort(), ['checked', 'contacts.image']);
  });
});

/** The shapes a schema allows for a value; the list where one value may stand for it. */
const shapesOf = (schema) => schema.anyOf ?? [schema];

function* allPaths(schema, prefix) {
  for (const shape of shapesOf(schema)) {
    if (shape.items) yield* allPaths(shape.items, prefix);
    for (const [key, part] of Object.entries(shape.properties ?? {})) {
      yield prefix + key;
      yield* allPaths(part, `${prefix}${key}.`);
    }
  }
}

function collect(schema, value, prefix, use) {
  for (const shape of shapesOf(schema)) {
    if (shape.items && Array.isArray(value)) value.forEach((item) => collect(shape.items, item, prefix, use));
    if (!shape.properties || typeof value !== 'object' || Array.isArray(value)) continue;
    for (const [key, part] of Object.entries(value)) {
      use(prefix + key);
      collect(shape.properties[key], part, `${prefix}${key}.`, use);
    }
  }
}
