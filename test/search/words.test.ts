import { expect } from '@open-wc/testing';
import { isNear, wordsOf } from '../../src/search/words.js';

const same = (a: string, b: string): boolean => {
  const others = wordsOf(b).flat();
  return wordsOf(a)
    .flat()
    .some((form) => others.includes(form));
};

describe('search/words', () => {
  it('takes words apart and leaves punctuation out', () => {
    expect(wordsOf(' „Migration“ & Integration, (freiwillig)! ')).to.deep.equal([
      ['migration'],
      ['integration'],
      ['freiwillig'],
    ]);
    expect(wordsOf('')).to.deep.equal([]);
    expect(wordsOf(' .,–؟، ')).to.deep.equal([]);
  });

  it('knows an umlaut with dots, without dots, and as two letters', () => {
    for (const written of ['Gärtner', 'gartner', 'GAERTNER', 'Ga\u0308rtner'])
      expect(same(written, 'Gärtner'), written).to.be.true;
    expect(same('Strasse', 'Straße')).to.be.true;
    expect(same('Baur', 'Bauer'), 'two names').to.be.false;
  });

  it('forgives what is left out in other scripts', () => {
    for (const [written, meant] of [
      ['tercuman', 'tercüman'],
      ['baskani', 'BAŞKANI'],
      ['IRKCILIK', 'ırkçılık'],
      ['istanbul', 'İstanbul'],
      ['tlumacz', 'tłumacz'],
      ['dakovo', 'Đakovo'],
      ['волонтер', 'волонтёр'],
      ['συμβουλιο', 'ΣΥΜΒΟΎΛΙΟ'],
      ['διερμηνεας', 'διερμηνέας'],
      ['مترجم', 'المُتَرْجِم'],
      ['اجنبي', 'أجنبى'],
      ['ترجمه', 'ترجمة'],
      ['کمک', 'كمك'],
      ['طلب', 'طــلب'],
    ] as const)
      expect(same(written, meant), `${written} for ${meant}`).to.be.true;
  });

  it('bears one letter missing, too many, wrong or swapped, and no second one', () => {
    const word = 'dolmetscher';
    for (const typed of ['dolmetcher', 'dollmetscher', 'dolmetzcher', 'dolmestcher', 'olmetscher', 'dolmetsche', word])
      expect(isNear(typed, word, true), typed).to.be.true;
    for (const typed of ['dolmecher', 'dollmettscher', 'tolmetzcher', 'dolmstecher', 'dolm'])
      expect(isNear(typed, word, true), typed).to.be.false;
  });

  it('bears it in the beginning of a word, too', () => {
    expect(isNear('dolmetch', 'dolmetscherpool', false)).to.be.true;
    expect(isNear('dolmetch', 'dolmetscherpool', true)).to.be.false;
    expect(isNear('tolmetch', 'dolmetscherpool', false)).to.be.false;
  });
});
