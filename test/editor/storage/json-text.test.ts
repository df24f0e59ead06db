import { expect } from '@open-wc/testing';
import type { JsonObject } from '../../../src/editor/document/json.js';
import { jsonText, readJson, withStamp } from '../../../src/editor/storage/json-text.js';
import { stampOf } from '../../../src/model/stamp.js';
import { usable } from '../../../src/source/load.js';
import { example } from '../../model/files.js';

describe('a data file as it is saved', () => {
  it('has the stamp behind its schema, and every property in its place', async () => {
    const city = (await example('city')) as JsonObject;
    const saved = withStamp({ ...city, checked: 5 });
    expect(Object.keys(saved)).to.deep.equal(['$schema', 'checked', ...Object.keys(city).slice(1)]);
    const { checked, ...content } = saved;
    expect(checked).to.equal(stampOf(content));
    const [before, after] = [city, saved].map((data) => Object.keys((data['contacts'] as JsonObject[])[0]!));
    expect(after).to.deep.equal(before);
    expect(jsonText(saved)).to.match(/^\{\n {2}"\$schema": ".*",\n {2}"checked": -?\d+,\n[^]*\n\}\n$/);
  });

  it('is what pages show without looking at it', async () => {
    const saved = withStamp((await example('city')) as JsonObject);
    const { data, issues } = await usable(JSON.parse(jsonText(saved)), 'rmi.json');
    expect(issues).to.deep.equal([]);
    expect(data.contacts[0]!.hours!.regular![1]!.dayOfWeek).to.deep.equal(['Thursday']);
    expect(data.sections!.overview!.intro).to.deep.equal([
      'Wir sind da, wenn Sie neu in der Stadt sind, und auch später noch.',
    ]);
  });

  it('has no stamp and everything it had where something is wrong', () => {
    const data = {
      $schema: './rmi.schema.json',
      checked: 7,
      organization: { name: ' Amt ' },
      contacts: 'none',
      later: { a: 1 },
    };
    const { checked: _, ...rest } = data;
    expect(withStamp(data)).to.deep.equal(rest);
  });
});

describe('a text that is read', () => {
  it('is taken as it is where it is JSON', () => {
    expect(readJson('\uFEFF{"a":1}')).to.deep.equal({ value: { a: 1 } });
  });

  it('gives what can be read where it is cut off, and the place', () => {
    const { value, broken } = readJson('{\n  "a": [1, 2],\n  "b": {"c": ')!;
    expect(value['a']).to.deep.equal([1, 2]);
    expect(broken).to.deep.include({ line: 3, column: 14 });
  });

  it('is no data file where it is a page, or nothing', () => {
    expect(readJson('<!doctype html><title>Anmelden</title>')).to.equal(undefined);
    expect(readJson('')).to.equal(undefined);
    expect(readJson('7')).to.equal(undefined);
  });

  it('opens as an empty file, with its text, where it is a list', () => {
    expect(readJson('[]')).to.deep.equal({ value: {}, broken: { text: '[]', line: 1, column: 1 } });
  });
});
