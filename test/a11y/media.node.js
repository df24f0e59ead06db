// Readers who force colours, avoid motion, enlarge the page or print it: what only the browser itself can be asked to do.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { openStage } from './stage.js';

/** All widgets of a file that uses everything, and what the big one does not show. */
const PATHS = [
  'Department/FictionalCity',
  'Opening hours/ExceptionsAhead',
  'Language switcher/AllLanguages',
  'Location/WithMap',
];

describe('readers with settings of their own', () => {
  let stage;
  before(async () => (stage = await openStage()));
  after(() => stage?.close());
  afterEach(async () => {
    await stage.cdp.send('Emulation.setEmulatedMedia', { media: '', features: [] });
    await stage.page.setViewport({ width: 1000, height: 800 });
  });

  const set = (name, value) => stage.cdp.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
  /** What a check, run in the page for each element, says of any of them. */
  const faults = async (path, check) => {
    await stage.show(path);
    return stage.page.evaluate(
      `[...everyElement(document.querySelector('main'))].flatMap((element) => (${check})(element) ?? [])`,
    );
  };

  it('who force colours see buttons, fields, states and today', async () => {
    await set('forced-colors', 'active');
    assert.ok(await stage.page.evaluate(() => matchMedia('(forced-colors: active)').matches));
    for (const path of PATHS) {
      const found = await faults(path, (element) => {
        const style = getComputedStyle(element);
        const name = `${element.localName}.${element.className} ${element.textContent.trim().slice(0, 30)}`;
        const ground = getComputedStyle(document.documentElement).backgroundColor;
        if (!element.getClientRects().length) return undefined;
        if (element.matches('button, input, select, .button'))
          return parseFloat(style.borderTopWidth) >= 1 && style.borderTopColor !== ground ?
              undefined
            : `${name}: no border`;
        if (element.matches('svg.shape'))
          return style.stroke === ground || style.stroke === 'none' ? 'no shape' : undefined;
        if (element.matches('tr.today th'))
          return parseFloat(style.borderInlineStartWidth) >= 2 ? undefined : `${name}: today has no bar`;
        return undefined;
      });
      assert.deepEqual(found, [], path);
    }
  });

  it('who force colours see which button is pressed, and what has the focus', async () => {
    await set('forced-colors', 'active');
    await stage.show('Signpost/Unasked');
    const topics = () =>
      stage.page.evaluate(() =>
        [...everyElement(document.querySelector('main'))]
          .filter((element) => element.matches('.topics li:not([hidden]) button'))
          .map((button) => {
            const { fontWeight, borderTopWidth } = getComputedStyle(button);
            return [button.ariaPressed, fontWeight, parseFloat(borderTopWidth)];
          }),
      );
    for (const topic of await topics()) assert.deepEqual(topic, ['false', '400', 1]);
    await stage.page.evaluate(() =>
      [...everyElement(document.querySelector('main'))].find((element) => element.matches('.topics button')).click(),
    );
    assert.deepEqual(await topics(), [['true', '600', 2]]);
    await stage.page.keyboard.press('Tab');
    const outline = await stage.page.evaluate(
      () => getComputedStyle(document.activeElement.shadowRoot.activeElement).outlineStyle,
    );
    assert.equal(outline, 'solid');
  });

  it('nobody is shown anything that moves, asked or not', async () => {
    for (const value of ['reduce', 'no-preference']) {
      await set('prefers-reduced-motion', value);
      for (const path of [...PATHS, 'Contact card/Waiting']) {
        const found = await faults(path, (element) => {
          const { animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(element);
          const still = parseFloat(animationDuration) === 0 || animationDuration === 'auto';
          const calm = still && parseFloat(transitionDuration) === 0 && scrollBehavior === 'auto';
          return calm ? undefined : element.localName;
        });
        assert.deepEqual(found, [], `${path}, ${value}`);
      }
    }
  });

  it('who enlarge to 400 % scroll in one direction only', async () => {
    // 1280 by 1024 px at 400 %: a quarter of the pixels each way, each four times as large.
    await stage.page.setViewport({ width: 320, height: 256, deviceScaleFactor: 4 });
    for (const language of ['de', 'ar', 'ru', 'el']) {
      for (const path of PATHS) {
        await stage.show(path, { language });
        const width = await stage.page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(width <= 320, `${path}, ${language}: ${width} px`);
      }
    }
  });

  it('who print get every contact and number, and nothing to press', async () => {
    await stage.cdp.send('Emulation.setEmulatedMedia', { media: 'print' });
    const pressed = await faults('Department/FictionalCity', (element) =>
      element.matches('button, input, select, .button, iframe') && element.getClientRects().length ?
        element.outerHTML
      : undefined,
    );
    assert.deepEqual(pressed, []);
    const shown = await stage.page.evaluate(() =>
      [...everyElement(document.querySelector('main'))]
        .filter((element) => element.matches('rmi-contact-card, bdi, table') && element.getClientRects().length)
        .map((element) => element.localName),
    );
    const count = (name) => shown.filter((shownName) => shownName === name).length;
    assert.ok(count('rmi-contact-card') >= 5 && count('bdi') >= 10 && count('table') >= 5, shown.join());
  });
});
