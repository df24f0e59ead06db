import { expect } from '@open-wc/testing';
import { LOCALES } from '../../src/i18n/codes.js';
import { clearStage, dress, SCHEMES, showStory, storyOf, THEMES } from '../stories/stage.js';
import { axeFindings, ibmFindings } from './engines.js';
import { PARTS } from './matrix.js';

/** A story of each widget, those with most to find. The whole matrix is in matrix-*.all.test.ts. */
const PICK = [
  'Department/FictionalCity',
  'Contact card/FictionalCity',
  'Contact list/WithFilter',
  'Opening hours/ExceptionsAhead',
  'Signpost/NothingFound',
  'Location/WithMap',
  'Language switcher/AllLanguages',
  'Offices/WithoutHeading',
  'Contact card/FileMissingWithoutFallback',
];

describe('both engines', () => {
  afterEach(clearStage);

  it('have a part of the matrix for every language', () => {
    expect(Object.values(PARTS).flat().sort()).to.deep.equal([...LOCALES].sort());
  });

  for (const [i, path] of PICK.entries())
    for (const language of ['ar', 'el', 'de-simple', 'uk'].filter((_, j) => (i + j) % 2))
      it(`find no barrier in ${path}, on any theme, light and dark (${language})`, async () => {
        const root = await showStory(storyOf(path), { language });
        const found = [...(await axeFindings(root)), ...(await ibmFindings())];
        for (const theme of THEMES)
          for (const scheme of SCHEMES) {
            await dress({ theme, scheme });
            const here = [
              ...(await axeFindings(root, ['color-contrast'])),
              ...(await ibmFindings(['text_contrast_sufficient'])),
            ];
            found.push(...here.map((line) => `${theme} ${scheme}: ${line}`));
          }
        expect(found).to.deep.equal([]);
      });

  it('see a barrier where there is one', async () => {
    const root = await showStory(storyOf('Overview/FullWidth'));
    const image = document.createElement('img');
    image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
    root.querySelector('rmi-overview')!.shadowRoot!.append(image);
    expect((await axeFindings(root)).join()).to.contain('image-alt');
    expect((await ibmFindings()).join()).to.contain('img_alt_valid');
  });

  it('see a colour that cannot be read', async () => {
    const root = await showStory(storyOf('Overview/FullWidth'));
    const words = root.querySelector('rmi-overview')!.shadowRoot!.querySelector('p')!;
    words.style.cssText = 'color: #bbb; background: #fff';
    expect((await axeFindings(root, ['color-contrast'])).join()).to.contain('color-contrast');
    expect((await ibmFindings(['text_contrast_sufficient'])).join()).to.contain('text_contrast_sufficient');
  });
});
