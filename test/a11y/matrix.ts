/** Every story in every language on every theme. Its parts are files of their own, as it takes minutes. */
import { expect } from '@open-wc/testing';
import type { Locale } from '../../src/i18n/codes.js';
import { clearStage, dress, showStory, THEMES, widgetStories } from '../stories/stage.js';
import { answered, axeFindings, ibmFindings } from './engines.js';
import { REFUTED } from './refuted.js';

/** The locales of each part; matrix.test.ts checks that none is left out. */
export const PARTS = {
  1: ['de', 'de-simple', 'en'],
  2: ['fr', 'it', 'es'],
  3: ['ro', 'hr', 'pl'],
  4: ['tr', 'el', 'uk'],
  5: ['ru', 'ar', 'fa'],
} as const satisfies Record<string, readonly Locale[]>;

/** The other browsers give the engines the same tree, so they look at it with one engine and in one dress only. */
const isChromium = navigator.userAgent.includes('Chrome/');
const DRESSES = isChromium ? THEMES : THEMES.slice(0, 1);

/** The tests of some locales. */
export function testMatrix(locales: readonly Locale[]): void {
  for (const [shift, language] of locales.entries())
    describe(`every story in ${language}`, () => {
      afterEach(clearStage);

      for (const [i, story] of widgetStories.entries())
        it(`${story.title} ${story.name}: keeps nobody out, on any theme`, async () => {
          // Each story meets each theme by day and by night, by turns of languages.
          const scheme = (i + shift) % 2 ? 'light' : 'dark';
          const root = await showStory(story, { language, scheme });
          const found: string[] = [];
          for (const theme of DRESSES) {
            await dress({ theme, scheme });
            const here = [...(await axeFindings(root))];
            // Of IBM's rules a theme can change the answers of these only.
            if (isChromium)
              here.push(...(await ibmFindings(theme && ['text_contrast_sufficient', 'style_color_misuse'])));
            found.push(...here.map((line) => `${theme ?? 'no theme'}, ${scheme}: ${line}`));
          }
          expect(found).to.deep.equal([]);
        });
    });

  if (isChromium)
    // After all stories, as a describe comes in turn.
    describe('what we refute', () => {
      it('is said by the engine', () => {
        expect([...answered].sort()).to.deep.equal(Object.keys(REFUTED).sort());
      });
    });
}
