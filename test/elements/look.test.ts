import { expect, html } from '@open-wc/testing';
import { RmiContactCard } from '../../src/elements/contact-card/contact-card.js';
import { RmiDepartment } from '../../src/elements/department/department.js';
import { scenes } from '../../stories/scenes.js';
import { frozen } from '../helpers/clock.js';
import { show } from '../helpers/show.js';
import { words } from '../helpers/words.js';

RmiContactCard.define();
RmiDepartment.define();

const { data, at } = scenes.evening;
const find = (within: Element, selector: string): Element => within.shadowRoot!.querySelector(selector)!;
const cardOf = (lang: string): Promise<HTMLElement> => {
  frozen(at);
  return show(
    html`<rmi-contact-card
      lang=${lang}
      contact="bianka-gaertner"
      .data=${data}
      style="width: 60em"
    ></rmi-contact-card>`,
  );
};

describe('what belongs together looks alike', () => {
  for (const lang of ['de', 'ar', 'el', 'en-US', 'de-simple'])
    it(`writes an hour in the state as in the week (${lang})`, async () => {
      const card = await cardOf(lang);
      const [state, week] = ['rmi-open-status', 'rmi-opening-hours'].map(
        (name) => /\p{Nd}{1,2}[:.]\p{Nd}{2}/u.exec(words(find(find(card, name), 'time')))?.[0],
      );
      expect(state).to.match(/8|٨/);
      expect(week).to.equal(state);
    });

  it('begins both columns of a wide card at one height', async () => {
    const card = await cardOf('de');
    const [left, right] = ['.reach', '.more'].map((selector) => find(card, selector).firstElementChild!);
    const { top, right: end } = left!.getBoundingClientRect();
    expect(right!.getBoundingClientRect().left).to.be.at.least(end);
    expect(right!.getBoundingClientRect().top).to.equal(top);
  });

  it('sets the texts of the department below each other, all headings at one edge and all texts at another', async () => {
    const page = await show(
      html`<rmi-department lang="de" .data=${data} style="display: block; width: 70em"></rmi-department>`,
    );
    const sections = [...find(page, '.texts').children];
    expect(sections).to.have.lengthOf(5);
    const edges = (selector: string): number =>
      new Set(sections.map((section) => find(section, selector).getBoundingClientRect().left)).size;
    expect(edges('.heading')).to.equal(1);
    expect(edges('.prose')).to.equal(1);
    expect(find(sections[0]!, '.heading').getBoundingClientRect().right).to.be.below(
      find(sections[0]!, '.prose').getBoundingClientRect().left,
    );
  });
});
