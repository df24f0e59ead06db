import { expect, fixture, html } from '@open-wc/testing';
import { RmiContactCard } from '../../src/elements/contact-card/contact-card.js';
import type { RmiData } from '../../src/model/schema.js';
import { parse } from '../../src/model/parse.js';
import { settled } from '../helpers/show.js';
import { words } from '../helpers/words.js';

RmiContactCard.define();

const contacts = Array.from({ length: 40 }, (_, i) => ({
  id: `c${i}`,
  name: `Person ${i}`,
  telephone: `+49 711 3512-${2000 + i}`,
  hours: { regular: [{ dayOfWeek: ['Monday', 'Thursday'], opens: '08:00', closes: '12:00' }] },
}));
const data: RmiData = parse({ organization: { name: 'Amt' }, contacts }).data!;
/** As the embed builder writes it; more than a card needs. */
const ROOM = '40em';

/** A page where each card stands in an article of its own, as content management systems wrap blocks. */
async function page(count: number) {
  const root = await fixture(
    html`<main>
      ${contacts.slice(0, count).map(
        ({ id }) =>
          html`<article>
            <rmi-contact-card .data=${data} contact=${id}>Rufen Sie uns an</rmi-contact-card>
            <p>Darunter</p>
          </article>`,
      )}
    </main>`,
  );
  const cards = [...root.querySelectorAll('rmi-contact-card')];
  return { root, cards, last: cards.at(-1)!, below: [...root.querySelectorAll('p')] };
}

const placesOf = (elements: readonly HTMLElement[]): number[] => elements.map(({ offsetTop }) => offsetTop);
const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
const isShown = (card: RmiContactCard, selector: string): boolean =>
  card.shadowRoot!.querySelector(selector)!.checkVisibility({ contentVisibilityAuto: true });
const isLaidOut = (card: RmiContactCard): boolean => isShown(card, 'dt');
/** Browsers that can wait, and keep in place what the reader looks at. */
const isPatient = CSS.supports('content-visibility', 'auto') && CSS.supports('overflow-anchor', 'auto');

describe('a page of many cards', () => {
  afterEach(() => scrollTo(0, 0));

  it('lays out a card when the reader is near, wherever it stands', async () => {
    const { root, cards, last } = await page(40);
    await settled(root);
    await frame();
    await frame();
    expect(isLaidOut(cards[0]!)).to.equal(true);
    expect(isLaidOut(last)).to.equal(!isPatient);
    expect(isShown(last, 'h3'), 'a screen reader has every name').to.equal(true);
    expect(words(last), 'found by a search in the page').to.include('Person 39').and.to.include('08:00–12:00 Uhr');
    last.scrollIntoView();
    await frame();
    await frame();
    expect(isLaidOut(last)).to.equal(true);
  });

  it('moves nothing where room was kept, however far the reader goes', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`rmi-contact-card { display: block; min-block-size: ${ROOM} }`);
    document.adoptedStyleSheets.push(sheet);
    try {
      const { root, below } = await page(40);
      const before = placesOf(below);
      await settled(root);
      expect(placesOf(below)).to.deep.equal(before);
      for (const paragraph of below) {
        paragraph.scrollIntoView();
        await frame();
      }
      expect(placesOf(below)).to.deep.equal(before);
    } finally {
      document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1);
    }
  });

  it('lets the focus into a card that is far away, and shows it whole', async () => {
    const { root, last } = await page(40);
    await settled(root);
    const button = last.shadowRoot!.querySelector('button')!;
    button.focus();
    await frame();
    await frame();
    expect(last.shadowRoot!.activeElement).to.equal(button);
    const { top, bottom } = button.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
    // What is skipped until it is near cuts off what stands out, like a ring around the focus.
    if (isPatient) {
      const part = last.shadowRoot!.querySelector('.reach')!;
      expect(getComputedStyle(part).getPropertyValue('content-visibility')).to.equal('visible');
    }
  });

  it('lays out everything on a page of few', async () => {
    const { root, cards } = await page(6);
    await settled(root);
    await frame();
    await frame();
    expect(cards.map(isLaidOut)).to.deep.equal(cards.map(() => true));
  });
});
