/** Every story in every language on every theme. Its parts are files of their own, as it takes minutes. */
import { expect } from '@open-wc/testing';
import type { Locale } from '../../src/i18n/codes.js';
import { clearStage, dress, showStory, stories, type Theme } from '../stories/stage.js';
import { axeFindings, ibmFindings } from './engines.js';

/** The locales of each part; matrix.test.ts checks that none is left out. */
export const PARTS = {
  1: ['de', 'de-simple', 'en'],
  2: ['fr', 'it', 'es'],
  3: ['ro', 'hr', 'pl'],
  4: ['tr', 'el', 'uk'],
  5: ['ru', 'ar', 'fa'],
} as const satisfies Record<string, readonly Locale[]>;

const OTHERS: readonly Theme[] = ['card', 'contrast'];
/**
 * Both engines read the same tree whatever the browser: what is not Chromium looks at one language of each part, with one
 * engine. The second, slow one looks at one language of each part, as it finds nothing in one that it does not in another.
 */
const isChromium = navigator.userAgent.includes('Chrome/');

/** The tests of some locales. A theme has only colours and a border, so on the other two only colours are looked at again. */
export function testMatrix(locales: readonly Locale[]): void {
  const chosen = isChromium ? locales : locales.slice(-1);
  for (const language of chosen)
    describe(`every story in ${language}`, () => {
      afterEach(clearStage);

      for (const [i, story] of stories.entries())
        it(`${story.title} ${story.name}: keeps nobody out, on no theme`, async () => {
          // Each story meets each theme by day and by night, by turns of languages.
          const scheme = (i + chosen.indexOf(language)) % 2 ? 'light' : 'dark';
          const root = await showStory(story, { language, scheme });
          const found = [...(await axeFindings(root))];
          if (isChromium && language === locales.at(-1)) found.push(...(await ibmFindings()));
          for (const theme of isChromium ? OTHERS : []) {
            await dress({ theme, scheme });
            found.push(...(await axeFindings(root, ['color-contrast'])).map((line) => `${theme} ${scheme}: ${line}`));
          }
          expect(found).to.deep.equal([]);
        });
    });
}
