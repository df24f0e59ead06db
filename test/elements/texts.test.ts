import { expect, html } from '@open-wc/testing';
import rmi from '../../data/rmi.json' with { type: 'json' };
import type { RmiElement } from '../../src/base/element.js';
import { RmiAims } from '../../src/elements/aims/aims.js';
import { RmiFocusAreas } from '../../src/elements/focus-areas/focus-areas.js';
import { RmiOverview } from '../../src/elements/overview/overview.js';
import { RmiRepresentation } from '../../src/elements/representation/representation.js';
import { dataOf } from '../helpers/data.js';
import { show } from '../helpers/show.js';
import { warnings } from '../helpers/warnings.js';
import { words } from '../helpers/words.js';

const { sections } = rmi;
const texts = [
  [RmiOverview, sections.overview],
  [RmiFocusAreas, sections.focusAreas],
  [RmiAims, sections.aims],
  [RmiRepresentation, sections.representation],
] as const;

for (const [Widget, section] of texts) {
  const { tag } = Widget;
  Widget.define();
  /** The widget of this section. */
  const widget = async (prepare: (element: RmiElement) => void): Promise<RmiElement> => {
    const element = document.createElement(tag);
    prepare(element);
    return show<RmiElement>(html`${element}`);
  };

  describe(tag, () => {
    it('shows heading, paragraphs and list as the file has them', async () => {
      const element = await widget((node) => Object.assign(node, { data: rmi }));
      const text = words(element);
      const { keywords: _, ...shown } = section as Partial<Record<string, string | string[]>>;
      for (const expected of Object.values(shown).flat()) expect(text).to.include(expected);
      expect(element.shadowRoot!.querySelector('h3')!.textContent).to.equal(section.heading);
      await expect(element).to.be.accessible();
    });

    it('takes the level of its heading from the page', async () => {
      const element = await widget((node) => Object.assign(node, { data: rmi, headingLevel: 5 }));
      expect(element.shadowRoot!.querySelector('h5')!.textContent).to.equal(section.heading);
    });

    it('tells the author which sections the file has, where this one is not', async () => {
      const told = warnings();
      const element = await widget((node) => Object.assign(node, { data: dataOf('Nur Arbeit'), textContent: 'Amt' }));
      expect(element.state).to.equal('missing');
      expect(words(element)).to.equal('Amt');
      expect(told.join()).to.match(/no section ".+"; this file has "workAreas"/);
    });
  });
}
