import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answers } from './questions.js';

const HALVES = ['tuned', 'aside'];
/** Right ones among all, and which were wrong. */
function judge(list) {
  const wrong = list.filter(({ isRight }) => !isRight);
  const lines = wrong.map(({ language, question, found }) => `${language}: ${question} → ${found.join(', ') || '–'}`);
  return { share: 1 - wrong.length / list.length, lines: lines.join('\n') };
}

describe('search/questions', () => {
  it('has at least 150 questions, some in each of the fifteen languages, half of them put aside', () => {
    const [tuned, aside] = HALVES.map((half) => answers(half, { isPlain: true }));
    assert.ok(tuned.length + aside.length >= 150);
    assert.ok(Math.abs(tuned.length - aside.length) <= 1);
    for (const list of [tuned, aside]) assert.equal(new Set(list.map(({ language }) => language)).size, 15);
  });

  for (const half of HALVES)
    for (const isGermanPage of [false, true])
      it(`puts the right contact first, ${half}, ${isGermanPage ? 'on a German page' : "on a page in the reader's language"}`, () => {
        const { share, lines } = judge(answers(half, { isGermanPage }));
        assert.ok(share >= 0.93, `${(100 * share).toFixed(1)} % right; wrong:\n${lines}`);
      });
});
