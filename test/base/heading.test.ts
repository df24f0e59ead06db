import { expect, fixture, html } from '@open-wc/testing';
import { below, heading } from '../../src/base/heading.js';

const rendered = async (level: number): Promise<Element> =>
  (await fixture(html`<div>${heading(level, 'Öffnungszeiten')}</div>`)).firstElementChild!;

describe('base/heading', () => {
  for (const level of [1, 2, 3, 4, 5, 6])
    it(`is a real heading of level ${level}`, async () => {
      const element = await rendered(level);
      expect(element.localName).to.equal(`h${level}`);
      expect(element.textContent).to.equal('Öffnungszeiten');
      expect(element.getAttribute('part')).to.equal('heading');
    });

  for (const [level, what] of [
    [0, 'none'],
    [-1, 'a negative one'],
    [NaN, 'no number at all'],
  ] as const)
    it(`is a paragraph that looks like one where the level is ${what}`, async () => {
      const element = await rendered(level);
      expect(element.localName).to.equal('p');
      expect(element.className).to.equal('heading');
    });

  it('is at most of level 6, and a fraction counts as the level it began', async () => {
    expect((await rendered(7)).localName).to.equal('h6');
    expect((await rendered(2.9)).localName).to.equal('h2');
  });

  it('knows the level below; below none is none', () => {
    expect([0, 1, 5, NaN].map(below)).to.deep.equal([0, 2, 6, 0]);
  });
});
