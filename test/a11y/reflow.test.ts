import { expect } from '@open-wc/testing';
import { LOCALES } from '../../src/i18n/codes.js';
import { clearStage, everyElement, said, showStory, storyOf, stories, type Story } from '../stories/stage.js';

/** Width of a phone, and of a screen of 1280 px at 400 % (WCAG 2.2, 1.4.10), in px. */
const PHONE = 320;

/** What WCAG 2.2, 1.4.12 lets readers set, through every shadow root as an extension of a browser does. */
const SPACING = new CSSStyleSheet();
SPACING.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`);

/** What sticks out of the column sideways, or of a box that cuts it. */
function sticksOut(root: HTMLElement): string[] {
  const { left, right } = root.getBoundingClientRect();
  return [...everyElement(root)].flatMap((element) => {
    // For screen readers only.
    if (element.closest('.announcement, svg')) return [];
    const box = element.getBoundingClientRect();
    if (!box.width) return [];
    const name = `${element.localName}.${element.className}: ${element.textContent?.trim().slice(0, 60)}`;
    // The innermost tells most.
    const isOut = (part: Element): boolean => {
      const { left: start, right: end } = part.getBoundingClientRect();
      return end > right + 1 || start < left - 1;
    };
    if (isOut(element) && ![...(element.shadowRoot ?? element).children].some(isOut))
      return [`${name} sticks out of ${PHONE} px`];
    const { overflowX, textOverflow } = getComputedStyle(element);
    const isCut =
      overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1 && element.localName !== 'input';
    // The browser's own field for a file shortens a long name itself, and lets no page forbid it.
    const isShortened = textOverflow === 'ellipsis' && !element.matches('input[type="file"]');
    return isCut || isShortened ? [`${name} is cut`] : [];
  });
}

/** Shows a story in a column as wide as a phone. */
async function onPhone(story: Story, language = 'de', size = ''): Promise<HTMLElement> {
  const root = await showStory(story, { language });
  root.style.inlineSize = `${PHONE}px`;
  document.documentElement.style.fontSize = size;
  await said(root, story.state === 'waiting');
  return root;
}

function respace(root: HTMLElement): void {
  for (const element of everyElement(root)) element.shadowRoot?.adoptedStyleSheets.push(SPACING);
}

describe('on 320 px', () => {
  afterEach(clearStage);

  for (const language of LOCALES)
    it(`every word of every widget has room (${language})`, async () => {
      const found: string[] = [];
      for (const path of [
        'Department/WholePage',
        'Contact card/FileMissingWithoutFallback',
        'Location/WithMap',
        'Opening hours/Appointments',
        'Opening hours/Holiday',
        'Open status/IncompleteHours',
        'Signpost/NothingFound',
        'Contact list/WithFilter',
      ])
        found.push(...sticksOut(await onPhone(storyOf(path), language)));
      expect(found).to.deep.equal([]);
    });

  for (const size of ['50%', '100%', '200%'])
    it(`nothing sticks out or is cut where the root font is ${size}`, async () => {
      const found: string[] = [];
      for (const story of stories.filter(({ name }) => !/^(Dark|Waiting)$/.test(name)))
        found.push(
          ...sticksOut(await onPhone(story, 'de', size)).map((line) => `${story.title} ${story.name}: ${line}`),
        );
      expect(found).to.deep.equal([]);
    });

  it('nothing sticks out or is cut with the spacing readers may set', async () => {
    const found: string[] = [];
    for (const story of stories.filter(({ name }) => !/^(Dark|Waiting)$/.test(name))) {
      const root = await onPhone(story);
      respace(root);
      found.push(...sticksOut(root).map((line) => `${story.title} ${story.name}: ${line}`));
    }
    expect(found).to.deep.equal([]);
  });

  it('what sticks out is found', async () => {
    const root = await onPhone(storyOf('Overview/FullWidth'));
    const wide = document.createElement('b');
    wide.style.cssText = 'display: block; inline-size: 340px';
    root.querySelector('rmi-overview')!.shadowRoot!.querySelector('.root')!.append(wide);
    expect(sticksOut(root).filter((line) => line.startsWith('b.'))).to.have.lengthOf(1);
  });
});
