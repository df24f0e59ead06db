import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { chooseOption } from '../helpers/choose.js';
import { freeze } from '../helpers/freeze.js';
import { clearStage, everyElement, said, showStory, storyOf } from '../stories/stage.js';

/** What holds the focus, through shadow roots. */
function focused(): HTMLElement {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element as HTMLElement;
}

/** What a reader can do something with, in the order of the page. */
const CONTROLS = 'a[href], button, input, select, iframe, [tabindex]';
const controlsIn = (root: HTMLElement): HTMLElement[] =>
  [...everyElement(root)].filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement && element.matches(CONTROLS) && element.getClientRects().length > 0,
  );

/** A button of the page before and after what is tested, so that keys neither start nor end outside the page. */
function between(root: HTMLElement): [before: HTMLElement, after: HTMLElement] {
  const before = document.createElement('button');
  const after = document.createElement('button');
  before.textContent = after.textContent = 'Button of the page';
  root.prepend(before);
  root.append(after);
  return [before, after];
}

const press = (key: string): Promise<void> => sendKeys({ press: key });

const forward = (): Promise<void> => press('Tab');

/** One step back; a WebDriver takes it as one key, puppeteer as three. */
async function stepBack(): Promise<void> {
  if (!/Chrome|Firefox/.test(navigator.userAgent)) return press('Shift+Tab');
  await sendKeys({ down: 'Shift' });
  await press('Tab');
  await sendKeys({ up: 'Shift' });
}

/** Steps until the focus is on an element. */
async function walk(
  step: () => Promise<void>,
  from: HTMLElement,
  to: HTMLElement,
  visit: (control: HTMLElement) => void = () => {},
): Promise<HTMLElement[]> {
  from.focus();
  const path: HTMLElement[] = [];
  while (path.length < 100) {
    await step();
    const now = focused();
    if (now === to) return path;
    path.push(now);
    visit(now);
  }
  throw new Error(`the focus never came out: ${path.slice(0, 9).map(nameOf).join(', ')} …`);
}

const nameOf = (element: HTMLElement): string => `${element.localName} "${element.innerText || element.id}"`;

const PATHS = [
  'Contact card/FictionalCity',
  'Contact list/WithFilter',
  'Signpost/Unasked',
  'Signpost/Several',
  'Offices/OwnHours',
  'Location/WithMap',
  'Language switcher/AllLanguages',
  'Contact card/FileMissingWithoutFallback',
];

describe('with the keyboard alone', () => {
  afterEach(clearStage);

  for (const path of PATHS)
    it(`every control is reached in the order of the page, seen to be, and left again: ${path}`, async () => {
      const root = await showStory(storyOf(path));
      const [before, after] = between(root);
      const wanted = controlsIn(root).filter((control) => control !== before && control !== after);
      expect(wanted).not.to.be.empty;
      expect((await walk(forward, before, after, expectRing)).map(nameOf)).to.deep.equal(wanted.map(nameOf));
    });

  it('the way back is the same', async () => {
    const root = await showStory(storyOf('Signpost/Several'));
    const [before, after] = between(root);
    const there = await walk(forward, before, after);
    expect((await walk(stepBack, after, before)).map(nameOf)).to.deep.equal(there.reverse().map(nameOf));
  });

  it('what is pressed is as large as a fingertip needs it, or has room around it', async () => {
    for (const path of [...PATHS, 'Department/WholePage']) {
      const controls = controlsIn(await showStory(storyOf(path)));
      for (const control of controls.filter((control) => control.matches('button, input, .button'))) {
        const { width, height } = control.getBoundingClientRect();
        expect(Math.min(width, height), `${path}: ${nameOf(control)}`).to.be.at.least(24);
      }
    }
  });

  it('Escape empties the question of a signpost, and stays there', async () => {
    const root = await showStory(storyOf('Signpost/Unasked'));
    const signpost = root.querySelector('rmi-signpost')!;
    const field = signpost.shadowRoot!.querySelector('input')!;
    let escapes = 0;
    root.addEventListener('keydown', ({ key }) => (escapes += Number(key === 'Escape')));
    field.focus();
    await sendKeys({ type: 'buntes' });
    await results(root, 1);
    await press('Escape');
    await said(root);
    expect(field.value).to.equal('');
    expect(signpost.shadowRoot!.querySelectorAll('.result')).to.have.lengthOf(0);
    expect(focused() === field, 'focus').to.equal(true);
    expect(escapes, 'a dialog around it stays open').to.equal(0);
    await press('Escape');
    expect(escapes, 'with nothing to empty it is the page’s').to.equal(1);
  });

  it('Escape shows all contacts again, and stays in the filter', async () => {
    const root = await showStory(storyOf('Contact list/WithFilter'));
    const list = root.querySelector('rmi-contact-list')!;
    const items = (): number => list.shadowRoot!.querySelectorAll('li').length;
    const all = items();
    const field = list.shadowRoot!.querySelector('input')!;
    field.focus();
    await sendKeys({ type: 'erika' });
    await until(() => items() < all);
    await press('Escape');
    await until(() => items() === all);
    expect(field.value).to.equal('');
    expect(focused() === field, 'focus').to.equal(true);
  });

  it('a topic is picked and taken back without losing one’s place', async () => {
    const root = await showStory(storyOf('Signpost/Unasked'));
    const button = root.querySelector('rmi-signpost')!.shadowRoot!.querySelector<HTMLElement>('.topics button')!;
    button.focus();
    await press('Enter');
    await results(root, 1);
    expect([focused() === button, button.ariaPressed]).to.deep.equal([true, 'true']);
    await press('Enter');
    await said(root);
    expect([focused() === button, button.ariaPressed]).to.deep.equal([true, 'false']);
  });

  it('trying again after a failure does not lose one’s place', async () => {
    const root = await showStory(storyOf('Contact card/FileMissingWithoutFallback'));
    const button = root.querySelector('rmi-contact-card')!.shadowRoot!.querySelector('button')!;
    button.focus();
    await press('Enter');
    await said(root);
    expect(focused() === button, 'focus').to.equal(true);
  });

  it('choosing a language changes the words under the focus, not the focus', async () => {
    const root = await showStory(storyOf('Language switcher/WithAnotherWidget'));
    const select = root.querySelector('rmi-language-switcher')!.shadowRoot!.querySelector('select')!;
    select.focus();
    chooseOption(select, 'tr');
    await until(() => root.querySelector('rmi-opening-hours')!.shadowRoot!.querySelector('[lang=tr]'));
    expect(focused() === select, 'focus').to.equal(true);
    const { chooseLanguage } = await import('../../src/i18n/choice.js');
    chooseLanguage(undefined);
  });
});

describe('what is announced', () => {
  afterEach(clearStage);

  it('is a state that changes, politely, and only when it changes', async () => {
    const root = await showStory(storyOf('Open status/Open'));
    const word = root.querySelector('rmi-open-status')!.shadowRoot!.querySelector('.state')!;
    expect(word.getAttribute('aria-live')).to.equal('polite');
    const told: string[] = [];
    const observer = new MutationObserver(() => told.push(word.textContent));
    observer.observe(word, { childList: true, characterData: true, subtree: true });
    for (const time of ['10:00', '11:00', '12:10', '12:20', '12:30', '13:00']) {
      freeze(new Date(`2026-11-23T${time}:00+01:00`));
      await said(root);
    }
    observer.disconnect();
    expect(told).to.deep.equal(['Schließt bald', 'Geschlossen']);
  });

  it('is how many a signpost found', async () => {
    const root = await showStory(storyOf('Signpost/Typo'));
    const status = root.querySelector('rmi-signpost')!.shadowRoot!.querySelector('[role=status]')!;
    await results(root, 1);
    expect(status.textContent).to.contain('Treffer: 1');
  });

  it('never takes the focus', async () => {
    for (const path of PATHS) {
      const root = await showStory(storyOf(path));
      expect(focused() === document.body, path).to.equal(true);
      expect(
        [...everyElement(root)].some((element) => element.matches('[autofocus], [tabindex]')),
        path,
      ).to.equal(false);
    }
  });
});

/** The ring around what has the focus is there, thick enough, and whole. Its contrast is computed in contrast.test.ts. */
function expectRing(control: HTMLElement): void {
  const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(control);
  const name = nameOf(control);
  expect(control.matches(':focus-visible'), name).to.equal(true);
  expect(outlineStyle, name).to.equal('solid');
  expect(parseFloat(outlineWidth), name).to.be.at.least(2);
  expect(cutOff(control, parseFloat(outlineWidth) + parseFloat(outlineOffset)), name).to.equal(undefined);
}

/** What cuts the ring around a control, if anything does: some ancestor that paints nothing outside of itself. */
function cutOff(control: HTMLElement, reach: number): string | undefined {
  const ring = control.getBoundingClientRect();
  for (let box = parentOf(control); box && box !== document.body; box = parentOf(box)) {
    const { contain, overflow, overflowClipMargin, contentVisibility } = getComputedStyle(box);
    const clips = overflow !== 'visible' || contentVisibility === 'auto' || /paint|strict|content/.test(contain);
    if (!clips) continue;
    const { left, right, top, bottom } = box.getBoundingClientRect();
    const room = parseFloat(overflowClipMargin) || 0;
    const nearest = Math.min(ring.left - left, right - ring.right, ring.top - top, bottom - ring.bottom) + room;
    if (nearest < reach) return `${box.localName}.${box.className} leaves ${nearest} px of ${reach}`;
  }
  return undefined;
}

const parentOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};

async function results(root: HTMLElement, least: number): Promise<void> {
  const signpost = root.querySelector('rmi-signpost')!.shadowRoot!;
  await until(() => signpost.querySelectorAll('.result').length >= least);
}

async function until(condition: () => unknown): Promise<void> {
  for (let i = 0; i < 400 && !condition(); i++) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(condition()).to.be.ok;
}
