import { expect } from '@open-wc/testing';
import { explain } from '../../src/model/explain.js';
import { flag, list, number, object, oneOf, text } from '../../src/model/shape.js';

const received = (value: unknown): string => explain({ path: 'at', kind: 'value', value, right: text }).received;

describe('model/explain', () => {
  it('says where, what, what would be right and what there is, in one line', () => {
    expect(explain({ path: 'contacts[0].name', kind: 'empty', value: ' ', right: text }).message).to.equal(
      'contacts[0].name: empty text; expected text in quotes, received " "',
    );
  });

  it('calls the file the file', () => {
    expect(explain({ path: '', kind: 'value', value: null, right: list(text) }).message).to.equal(
      'the file: wrong value; expected a list: […], received null',
    );
  });

  it('describes each kind of value', () => {
    const described = (right: Parameters<typeof explain>[0]['right']): string =>
      explain({ path: 'at', kind: 'value', value: null, right }).expected;
    expect(described(flag)).to.equal('true or false');
    expect(described(number(-90, 90))).to.equal('a number from -90 to 90');
    expect(described(oneOf('person', 'department'))).to.equal('one of "person", "department"');
    expect(described(object({ opens: text, closes: text }, {}))).to.equal('an object with "opens" and "closes"');
    expect(described(object({}, {}))).to.equal('an object with any of its properties');
  });

  it('keeps a long value short, whatever it is', () => {
    for (const value of ['x'.repeat(10_000), ['x'.repeat(10_000)], { x: 'x'.repeat(10_000) }, 'x'.repeat.bind('x')])
      expect(received(value).length).to.be.at.most(60);
    expect(received('x'.repeat(10_000))).to.match(/^"x+…$/);
  });

  it('names values that are hard to see', () => {
    expect([undefined, null, '', 0, true, [], [1, 2], {}].map(received)).to.deep.equal([
      'nothing',
      'null',
      '""',
      '0',
      'true',
      'a list of 0',
      'a list of 2',
      'an object',
    ]);
  });

  it('does not offer ids where the file has none', () => {
    const fault = { path: 'contacts[0].location', kind: 'dangling-id', value: 'town-hall' } as const;
    expect(explain({ ...fault, right: [] }).expected).to.equal('an entry with this id in the file');
    expect(explain({ ...fault, right: ['a', 'b'] }).expected).to.equal('one of "a", "b"');
  });
});
