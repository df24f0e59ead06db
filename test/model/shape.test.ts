import { expect } from '@open-wc/testing';
import {
  flag,
  FORMATS,
  list,
  number,
  object,
  oneOf,
  oneOrMore,
  read,
  text,
  type Fault,
} from '../../src/model/shape.js';
import type { Format, Shape } from '../../src/model/shape.js';

/** What is read, and where it was faulty. */
function reading(shape: Shape, value: unknown): [result: unknown, ...faults: string[]] {
  const faults: Fault[] = [];
  const result = read(shape, value, 'at', faults);
  return [result, ...faults.map(({ path, kind }) => `${path}: ${kind}`)];
}

const EXAMPLES: Record<Format, { right: readonly string[]; wrong: readonly string[] }> = {
  id: { right: ['a', 'rathausplatz-2-3', '7'], wrong: ['', 'Ä', 'A', '-a', 'a-', 'a--b', 'a b', 'a_b'] },
  time: {
    right: ['00:00', '08:30', '23:59'],
    wrong: ['24:00', '25:00', '8:30', '08:60', '08.30', '8 Uhr', '08:30:00'],
  },
  date: {
    right: ['2026-12-24', '2026-01-31'],
    wrong: ['24.12.2026', '2026-13-01', '2026-00-10', '2026-1-1', '26-12-24'],
  },
  moment: {
    right: ['2026-12-24', '2026-12-24T00:00', '2026-12-24T23:59'],
    wrong: [
      '2026-12-24T24:00',
      '2026-12-24T8:00',
      '2026-12-24 08:00',
      '2026-12-24T08:00Z',
      '2026-12-24T',
      '24.12.2026',
    ],
  },
  phone: {
    right: ['+49 711 3512-2876', '+4971135122876', '+1 202-555-0100', '+49 30/23125-110'],
    wrong: [
      '0711 3512-2876',
      '+0 711',
      '+49 (0)711 3512',
      '+49  711',
      '+49 711 3512-',
      'tel:+49711',
      '+49 711 DURCHWAHL',
    ],
  },
  email: {
    right: ['office@example.org', 'a+b@x.example'],
    wrong: ['office', 'office@example', 'a b@example.org', '<a@b.c>'],
  },
  url: {
    right: ['https://example.org', 'http://example.org/a?b#c'],
    wrong: ['example.org', 'javascript:alert(1)', 'data:text/html,x', '//example.org', 'https://example.org/a b'],
  },
  language: { right: ['de', 'pt-BR', 'sr-Latn-RS', 'sgn'], wrong: ['Deutsch', 'd', 'de_DE', 'de-'] },
  country: { right: ['DE'], wrong: ['de', 'GER', 'Deutschland'] },
  timeZone: {
    right: ['Europe/Berlin', 'UTC', 'Etc/GMT+5', 'America/Argentina/Buenos_Aires'],
    wrong: ['europe/berlin', '+01:00', 'Europe/', 'Mitteleuropäische Zeit'],
  },
};

describe('model/shape', () => {
  for (const [format, { right, wrong }] of Object.entries(EXAMPLES) as [Format, (typeof EXAMPLES)[Format]][])
    it(`knows a right "${format}" from a wrong one`, () => {
      for (const value of right) expect(FORMATS[format].test(value), value).to.be.true;
      for (const value of wrong) expect(FORMATS[format].test(value), value).to.be.false;
    });

  it('trims texts, and takes none that is blank', () => {
    expect(reading(text, '  Raum 7\n')).to.deep.equal(['Raum 7']);
    expect(reading(text, ' \t ')).to.deep.equal([undefined, 'at: empty']);
    expect(reading(text, null)).to.deep.equal([undefined, 'at: value']);
  });

  it('takes a number for a text, but tells of it', () => {
    expect(reading(text, 153)).to.deep.equal(['153', 'at: unquoted']);
    expect(reading(oneOf('1'), 1)).to.deep.equal([undefined, 'at: value']);
  });

  it('holds numbers to their range', () => {
    expect(reading(number(-90, 90), -90)).to.deep.equal([-90]);
    for (const value of [90.1, Infinity, NaN, '9', null])
      expect(reading(number(-90, 90), value)[1]).to.equal('at: value');
  });

  it('takes only true and false for a flag', () => {
    expect(reading(flag, false)).to.deep.equal([false]);
    for (const value of ['true', 1, 0, null]) expect(reading(flag, value)).to.deep.equal([undefined, 'at: value']);
  });

  it('leaves the broken entries out of a list', () => {
    expect(reading(list(text), ['a', null, 'c'])).to.deep.equal([['a', 'c'], 'at[1]: value']);
    expect(reading(list(text), 'a')).to.deep.equal([undefined, 'at: value']);
  });

  it('takes one value for a list of one where schema.org does', () => {
    expect(reading(oneOrMore(text), 'a')).to.deep.equal([['a']]);
    expect(reading(oneOrMore(oneOf('Monday')), 'Montag')).to.deep.equal([[], 'at: value']);
  });

  it('drops an object without a required property, and only then', () => {
    const shape = object({ name: text }, { room: text });
    expect(reading(shape, { name: 'A', room: [] })).to.deep.equal([{ name: 'A' }, 'at.room: value']);
    expect(reading(shape, { room: '7' })).to.deep.equal([undefined, 'at.name: missing']);
    expect(reading(shape, { name: ' ' })).to.deep.equal([undefined, 'at.name: empty']);
    expect(reading(shape, [])).to.deep.equal([undefined, 'at: value']);
  });

  it('ignores a property it does not know, but for $schema, and tells of it', () => {
    const shape = object({ name: text }, {});
    expect(reading(shape, { $schema: 'x', name: 'A', nmae: 'B' })).to.deep.equal([
      { name: 'A' },
      'at.nmae: unknown-property',
    ]);
  });
});
