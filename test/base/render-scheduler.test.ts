import { expect, fixture, html } from '@open-wc/testing';
import { RmiContactCard } from '../../src/elements/contact-card/contact-card.js';
import { promised, serve } from '../helpers/fetch.js';
import { replace } from '../helpers/replace.js';
import { pause, settled, until, widgetsIn } from '../helpers/show.js';
import { words } from '../helpers/words.js';

RmiContactCard.define();

const MANY = 40;
const contacts = Array.from({ length: MANY }, (_, i) => ({
  id: `c${i}`,
  name: `Person ${i}`,
  hours: { regular: [{ dayOfWeek: ['Monday'], opens: '08:00', closes: '12:00' }] },
}));
const FILE = { organization: { name: 'Amt' }, contacts };

/** A slow phone: every look at the clock finds that four milliseconds have passed. */
function slow(): void {
  let time = performance.now();
  replace(performance, 'now', () => () => (time += 4));
}

/**
 * A page of many cards; `heard` are those that said they show their data, in this order, `first` is kept when the first of
 * them says so.
 */
async function manyCards(src: string, fallback = '') {
  const page = await fixture(html`<div></div>`);
  const heard: string[] = [];
  const { promise: first, keep } = promised<void>();
  const hear = ({ target }: Event): void => {
    heard.push((target as RmiContactCard).contact!);
    keep();
  };
  page.addEventListener('rmi-ready', hear, { capture: true });
  page.innerHTML = contacts
    .map(({ id }) => `<rmi-contact-card src="${src}" contact="${id}">${fallback}</rmi-contact-card>`)
    .join('');
  return { cards: [...page.querySelectorAll('rmi-contact-card')], heard, first };
}

const readyOf = (cards: readonly RmiContactCard[]) => cards.filter(({ state }) => state === 'ready').length;

describe('many widgets on a page', () => {
  beforeEach(slow);

  it('show from the top down, and let a finger in between', async () => {
    serve({ '/turns1.json': FILE });
    const { cards, heard, first } = await manyCards('/turns1.json');
    await first;
    expect(readyOf(cards)).to.be.lessThan(MANY / 2);
    await until(() => heard.length === MANY);
    expect(heard).to.deep.equal(contacts.map(({ id }) => id));
  });

  it('show from the top down also where all were waiting for the file', async () => {
    const { promise, keep } = promised<object>();
    serve({ '/turns2.json': promise });
    const { cards, heard, first } = await manyCards('/turns2.json');
    await until(() => cards.every(({ hasUpdated }) => hasUpdated));
    keep(FILE);
    await first;
    expect(readyOf(cards)).to.be.lessThan(MANY / 2);
    await until(() => heard.length === MANY);
    expect(heard).to.deep.equal(contacts.map(({ id }) => id));
  });

  it('keep what the author wrote until their turn, and come whole', async () => {
    serve({ '/turns3.json': FILE });
    const { cards, first } = await manyCards('/turns3.json', 'Rufen Sie uns an');
    await first;
    expect(cards.at(-1)!.state).not.to.equal('ready');
    for (; readyOf(cards) < MANY; await pause())
      for (const card of cards) {
        const isReady = card.state === 'ready';
        expect(words(card).includes('Rufen Sie uns an')).to.equal(!isReady);
        if (isReady) for (const part of widgetsIn(card)) expect(part.state).to.equal('ready');
      }
  });

  it('speak another language in the end, all of them', async () => {
    serve({ '/turns4.json': FILE });
    const { cards } = await manyCards('/turns4.json');
    const page = cards[0]!.parentElement!;
    await settled(page);
    page.lang = 'en';
    await until(() => cards.every((card) => words(card).includes('Opening hours')));
  });
});
