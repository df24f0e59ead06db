/** What a card says of tasks: what to bring, what it costs, how long it takes. */
import { expect, html } from '@open-wc/testing';
import { RmiContactCard } from '../../src/elements/contact-card/contact-card.js';
import type { RmiData } from '../../src/model/schema.js';
import { dataOf } from '../helpers/data.js';
import { show, until } from '../helpers/show.js';
import { words } from '../helpers/words.js';

RmiContactCard.define();

const TITLE = {
  name: 'Aufenthaltstitel verlängern',
  documents: ['Pass', 'Biometrisches Foto'],
  fee: '93 bis 100 Euro',
  processingTime: 'etwa sechs Wochen',
};
const fileOf = (tasks: readonly unknown[]): RmiData =>
  dataOf('A', { contacts: [{ id: 'a', name: 'Anna Aydın', tasks }] });

async function cardOf(tasks: readonly unknown[], lang = 'de', translations = new Map<string, string>()) {
  const card = await show<RmiContactCard>(
    html`<rmi-contact-card lang=${lang} .data=${fileOf(tasks)} .translations=${translations}></rmi-contact-card>`,
  );
  const part = (selector: string): HTMLElement | null => card.shadowRoot!.querySelector(selector);
  return { card, part };
}

describe('a card, its tasks', () => {
  it('says under a task what to bring, what it costs and how long it takes', async () => {
    const { card, part } = await cardOf(['Beratung', TITLE]);
    await until(() => part('.list dl'), 'what the task needs');
    expect([...part('.list ul')!.children].map(words)).to.deep.equal([
      'Beratung',
      'Aufenthaltstitel verlängern Bitte mitbringen Pass Biometrisches Foto Kosten 93 bis 100 Euro Dauer etwa sechs Wochen',
    ]);
    await expect(card).to.be.accessible();
  });

  it('has a lone task among the facts, with all it says', async () => {
    const { part } = await cardOf([TITLE]);
    await until(() => part('.details .details'), 'what the task needs');
    expect(part('.list')).to.be.null;
    expect(words(part('.details')!)).to.contain('Aufgaben Aufenthaltstitel verlängern Bitte mitbringen Pass');
  });

  it('says it in the language of the reader, and what has no translation as German', async () => {
    const translations = new Map([
      [TITLE.name, 'Oturma iznini uzatma'],
      ['Pass', 'Pasaport'],
    ]);
    const { part } = await cardOf([TITLE, 'Beratung'], 'tr', translations);
    await until(() => part('.list dl'), 'what the task needs');
    expect(words(part('.list li')!)).to.contain('Oturma iznini uzatma Lütfen getirin Pasaport');
    const german = [...part('.list li')!.querySelectorAll('[lang=de]')].map(words);
    expect(german).to.deep.equal(['Biometrisches Foto', '93 bis 100 Euro', 'etwa sechs Wochen']);
  });

  it('is a word like any other where a task says no more than its name', async () => {
    const { part } = await cardOf([{ name: 'Beratung' }, 'Anträge']);
    await until(() => part('.list li'), 'the tasks');
    expect([...part('.list ul')!.children].map(words)).to.deep.equal(['Beratung', 'Anträge']);
    expect(part('.list dl')).to.be.null;
  });

  it('breaks long words, and keeps markup as text', async () => {
    const long = '<b>'.repeat(60);
    const { card, part } = await cardOf([
      { name: long, documents: [long], url: `https://stadt.example/${'x'.repeat(300)}` },
      'B',
    ]);
    card.style.inlineSize = '240px';
    await until(() => part('.list dl'), 'what the task needs');
    expect(words(part('.list li')!)).to.contain(long);
    expect(card.scrollWidth).to.be.at.most(240);
  });
});
