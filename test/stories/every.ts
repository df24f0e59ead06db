/** Every story as a reader meets it. Its looks are shared between stories.test.ts and, for the other half, stories.all.test.ts. */
import { expect } from '@open-wc/testing';
import { RmiElement } from '../../src/base/element.js';
import { axeFindings } from '../a11y/engines.js';
import { clearStage, everyElement, showStory, stories, type Scheme } from './stage.js';

/** The tests of all stories in some languages, each by day or by night. */
export function testStories(...looks: readonly (readonly [language: string, scheme: Scheme])[]): void {
  for (const title of new Set(stories.map((story) => story.title)))
    describe(`stories: ${title}`, () => {
      afterEach(clearStage);

      for (const story of stories.filter((story) => story.title === title))
        for (const [language, scheme] of looks)
          it(`${story.name}: fits its column, and every reader can use it (${language}, ${scheme})`, async () => {
            const root = await showStory(story, { language, scheme });
            const elements = [...everyElement(root)];
            const isUndefined = (element: Element): boolean => !element.matches(':defined');
            expect(elements.filter(isUndefined).map(({ localName }) => localName)).to.be.empty;
            const widgets = [...root.querySelectorAll('*')].filter((element) => element instanceof RmiElement);
            const parts = elements.filter(({ localName }) => localName.startsWith('editor-'));
            expect([...widgets, ...parts], 'what the story shows').not.to.be.empty;
            for (const widget of widgets) expect(widget.state, widget.localName).to.equal(story.state);
            for (const widget of [...elements.filter((element) => element instanceof RmiElement), ...parts])
              expect(widget.scrollWidth, `width of what ${widget.localName} shows`).to.be.at.most(widget.clientWidth);
            expect(await axeFindings(root)).to.deep.equal([]);
          });
    });
}
