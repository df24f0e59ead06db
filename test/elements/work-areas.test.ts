import { expect, html } from '@open-wc/testing';
import { RmiWorkAreas } from '../../src/elements/work-areas/work-areas.js';
import { scenes } from '../../stories/scenes.js';
import rmi from '../../data/rmi.json' with { type: 'json' };
import { show } from '../helpers/show.js';
import { warnings } from '../helpers/warnings.js';
import { words } from '../helpers/words.js';

RmiWorkAreas.define();

const { heading, intro, items } = rmi.sections.workAreas;
const areasOf = (level = 3, lang = 'de'): Promise<RmiWorkAreas> =>
  show(html`<rmi-work-areas lang=${lang} heading-level=${level} .data=${scenes.open.data}></rmi-work-areas>`);
const all = (widget: Element, selector: string): string[] =>
  [...widget.shadowRoot!.querySelectorAll(selector)].map(words);

describe('rmi-work-areas', () => {
  it('shows the principle, and every area of work as a list', async () => {
    const widget = await areasOf();
    expect(all(widget, 'h3')).to.deep.equal([heading]);
    expect(all(widget, '[part="intro"]')).to.deep.equal([intro]);
    expect(items).to.have.lengthOf(5);
    expect(all(widget, 'ul > li')).to.deep.equal(items);
    await expect(widget).to.be.accessible();
  });

  for (const level of [0, 1, 2, 4, 5, 6])
    it(`has a heading of level ${level}`, async () => {
      const widget = await areasOf(level);
      expect(all(widget, ':is(h1, h2, h3, h4, h5, h6)')).to.deep.equal(level ? [heading] : []);
      expect(all(widget, level ? `h${level}` : 'p.heading')).to.deep.equal([heading]);
    });

  it('shows everything on an English page too', async () => {
    const widget = await areasOf(3, 'en');
    expect(widget.state).to.equal('ready');
    expect(all(widget, 'ul > li')).to.have.lengthOf(items.length);
    await expect(widget).to.be.accessible();
  });

  it('shows a heading and paragraphs only where the file has no list', async () => {
    const data = { ...scenes.open.data, sections: { workAreas: { heading: 'Arbeit', intro: ['Eins.', 'Zwei.'] } } };
    const widget = await show(html`<rmi-work-areas lang="de" .data=${data}></rmi-work-areas>`);
    expect(words(widget)).to.equal('Arbeit Eins. Zwei.');
    expect(all(widget, 'ul')).to.deep.equal([]);
  });

  it('tells the author which texts the file has where it has none of these', async () => {
    const given = warnings();
    const data = { ...scenes.open.data, sections: { aims: { heading: 'Ziele' } } };
    const widget = await show<RmiWorkAreas>(html`<rmi-work-areas .data=${data}>Ersatz</rmi-work-areas>`);
    expect(widget.state).to.equal('missing');
    expect(words(widget)).to.equal('Ersatz');
    expect(given).to.deep.equal(['<rmi-work-areas>: no section "workAreas"; this file has "aims"']);
  });
});
