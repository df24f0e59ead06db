import { expect, html } from '@open-wc/testing';
import rmi from '../../data/rmi.json' with { type: 'json' };
import { RmiContactList } from '../../src/elements/contact-list/contact-list.js';
import { parse } from '../../src/model/parse.js';
import type { RmiData } from '../../src/model/schema.js';
import { settled, show, until } from '../helpers/show.js';
import { words } from '../helpers/words.js';

RmiContactList.define();

/** A department with many people. */
const crowd = (count: number): RmiData =>
  parse({
    organization: { name: 'Amt' },
    contacts: Array.from({ length: count }, (_, i) => ({ id: `p-${i}`, name: `Person ${i}`, tasks: [`Aufgabe ${i}`] })),
  }).data!;

const names = (list: RmiContactList): string[] =>
  [...list.shadowRoot!.querySelectorAll('rmi-contact-card')].map((card) =>
    words(card.shadowRoot!.querySelector('[part="heading"]')!),
  );

const field = (list: RmiContactList): HTMLInputElement => list.shadowRoot!.querySelector('input')!;

function enter(list: RmiContactList, query: string): void {
  field(list).focus();
  field(list).value = query;
  field(list).dispatchEvent(new InputEvent('input'));
}

async function type(list: RmiContactList, query: string): Promise<void> {
  enter(list, query);
  await until(() => 'search' in list && list['search'] && list['query'] === query, 'the answer');
  await settled(list);
}

/** The moment at which it is said how many were found. */
const nextCount = (list: RmiContactList): Promise<unknown> =>
  new Promise((resolve) =>
    new MutationObserver(resolve).observe(list.shadowRoot!.querySelector('[role="status"]')!, {
      childList: true,
      characterData: true,
      subtree: true,
    }),
  );

describe('rmi-contact-list', () => {
  it('shows each unit with its people below, then who belongs to none', async () => {
    const list = await show<RmiContactList>(html`<rmi-contact-list .data=${rmi}></rmi-contact-list>`);
    expect(names(list)).to.deep.equal([
      'Abteilung Migration und Integration',
      'Bianka Gärtner',
      'Frau Miriam Denninghaus',
      'Stephan Stötzler-Nottrodt',
    ]);
    const levels = [...list.shadowRoot!.querySelectorAll('rmi-contact-card')].map((card) => card.headingLevel);
    expect(levels, 'people one level below their unit').to.deep.equal([4, 5, 5, 4]);
  });

  it('needs no filter for a handful', async () => {
    const list = await show<RmiContactList>(html`<rmi-contact-list .data=${rmi}></rmi-contact-list>`);
    expect(list.shadowRoot!.querySelector('input')).to.equal(null);
    await expect(list).to.be.accessible();
  });

  it('finds while the reader types, and announces how many', async () => {
    const list = await show<RmiContactList>(html`<rmi-contact-list .data=${crowd(20)}></rmi-contact-list>`);
    await type(list, 'Aufgabe 17');
    expect(names(list)[0]).to.equal('Person 17');
    expect(words(list.shadowRoot!.querySelector('[role="status"]')!)).to.match(/^\d+ von 20 gefunden$/);
    await expect(list).to.be.accessible();
  });

  it('says kindly that nobody was found, and Escape brings everybody back', async () => {
    const list = await show<RmiContactList>(html`<rmi-contact-list .data=${crowd(20)}></rmi-contact-list>`);
    await type(list, 'xyzxyz');
    expect(names(list)).to.have.lengthOf(0);
    expect(words(list.shadowRoot!.querySelector('[role="status"]')!)).to.include('Niemand gefunden');
    field(list).dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    await until(() => names(list).length === 20, 'everybody');
    expect(field(list).value).to.equal('');
  });

  it('answers a letter at once: how many, the cards that stay, the first new ones; the others follow', async () => {
    const list = await show<RmiContactList>(html`<rmi-contact-list .data=${crowd(200)}></rmi-contact-list>`);
    await type(list, 'Person 11');
    const cards = () => [...list.shadowRoot!.querySelectorAll('rmi-contact-card')];
    const before = cards();
    const stays = before.find(({ entry }) => entry!.name === 'Person 110')!;
    const added = (): number => cards().filter((card) => !before.includes(card)).length;
    enter(list, 'Person 1');
    await nextCount(list);
    const [, found] = /^(\d+) von 200 gefunden$/.exec(words(list.shadowRoot!.querySelector('[role="status"]')!))!;
    expect(added(), 'at once').to.be.within(1, 3);
    expect(cards()).to.include(stays);
    await until(() => cards().length === Math.min(Number(found), 50), 'all that were found');
    await settled(list);
    expect(cards()).to.include(stays);
    expect(list.shadowRoot!.activeElement).to.equal(field(list));
  });

  it('paints a letter before it looks for whom it means; of letters that come fast, only the last is answered', async () => {
    const list = await show<RmiContactList>(html`<rmi-contact-list .data=${crowd(200)}></rmi-contact-list>`);
    await type(list, 'Person 11');
    const before = names(list);
    const asked: string[] = [];
    const { find } = list['search']!;
    list['search'] = { ...list['search']!, find: (query, limit) => (asked.push(query), find(query, limit)) };
    enter(list, 'Person 1');
    enter(list, 'Person 12');
    await list.updateComplete;
    expect([field(list).value, names(list)], 'before the frame').to.deep.equal(['Person 12', before]);
    await until(() => names(list)[0] === 'Person 12', 'the answer');
    expect(asked).to.deep.equal(['Person 12']);
  });

  it('takes back with Escape a letter that was not answered yet', async () => {
    const list = await show<RmiContactList>(html`<rmi-contact-list .data=${crowd(20)}></rmi-contact-list>`);
    await type(list, 'Person 11');
    await type(list, '');
    enter(list, 'x');
    field(list).dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(field(list).value).to.equal('');
    await until(() => names(list).length === 20, 'everybody');
  });

  it('shows a crowd of 10,000 page by page, and searches all of it', async () => {
    const list = await show<RmiContactList>(html`<rmi-contact-list .data=${crowd(10_000)}></rmi-contact-list>`);
    expect(names(list)).to.have.lengthOf(50);
    const more = list.shadowRoot!.querySelector('button')!;
    expect(words(more)).to.include('9950');
    more.click();
    await settled(list);
    expect(names(list)).to.have.lengthOf(100);
    await type(list, 'Person 9999');
    expect(names(list)[0]).to.equal('Person 9999');
  });
});
