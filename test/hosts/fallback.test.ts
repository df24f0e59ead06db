import { expect } from '@open-wc/testing';
import { pause, until } from '../helpers/show.js';
import { words } from '../helpers/words.js';
import { load, ready, visit, type Page } from './visit.js';

const PHONE = '<a href="tel:+4971135122876">0711 3512-2876</a>';
const CARD = `<rmi-contact-card contact="bianka-gaertner">Bianka Gärtner, ${PHONE}</rmi-contact-card>`;
const FORMS = { tag: CARD, div: `<div data-rmi="contact-card" data-rmi-contact="bianka-gaertner">${PHONE}</div>` };

const phone = (page: Page): Element => page.document.querySelector('a')!;
const isShown = (element: Element): boolean => element.checkVisibility();

/** How much moved on a page that a visitor did not move, as browsers measure it. */
async function shiftOf(page: Page, change: () => Promise<unknown>): Promise<number> {
  let shift = 0;
  new page.PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  await painted(page);
  await change();
  await painted(page);
  await pause(100);
  return shift;
}
const painted = (page: Page): Promise<void> =>
  new Promise((resolve) => page.requestAnimationFrame(() => page.setTimeout(resolve, 50)));

const measures = PerformanceObserver.supportedEntryTypes.includes('layout-shift');

describe('the fallback inside', () => {
  for (const [form, body] of Object.entries(FORMS)) {
    it(`of a ${form} shows without script, and is gone once the widget is ready`, async () => {
      const page = await visit({ head: '', body });
      expect(isShown(phone(page))).to.equal(true);
      load(page);
      const [widget] = await ready(page);
      expect(isShown(phone(page))).to.equal(false);
      expect(words(widget!)).to.contain('Raum 153');
      expect(widget!.querySelector('a'), 'still there, for whoever reads the source').to.equal(phone(page));
    });

    it(`of a ${form} shows where there is no file, no such contact, and no answer yet`, async () => {
      const files = { none: '/no-such-file.json', waiting: '/hosts/silence' };
      for (const file of Object.values(files)) {
        const page = await visit({ head: `<link rel="rmi-data" href="${file}">`, body });
        const given = load(page);
        await until(() => page.document.querySelector('rmi-contact-card[state]'));
        await until(() => file === files.waiting || given.length);
        expect(isShown(phone(page)), file).to.equal(true);
      }
      const page = await visit({ head: '', body: body.replace('bianka-gaertner', 'nobody') });
      const given = load(page);
      await until(() => given.some((message) => message.includes('no contact "nobody"; this file has')));
      expect(isShown(phone(page))).to.equal(true);
    });
  }

  // In the afternoon the state, "closed, opens tomorrow at …", may take a second line once the time is known: 0.1 is what
  // browsers call a page at rest.
  for (const [hour, moves] of [
    ['10:00', 0],
    ['15:00', 0.01],
  ] as const)
    it(`moves nothing around it when the widget takes the room that was kept for it, at ${hour}`, async () => {
      const page = await visit({
        head: '<style>.room { block-size: 60em } body { line-height: 1.3 }</style>',
        body: Object.values(FORMS)
          .map((form) => `<div class="room">${form}</div><p>Darunter</p>`)
          .join(''),
      });
      page.Date.now = () => Date.parse(`2026-11-23T${hour}+01:00`);
      const below = [...page.document.querySelectorAll('p')];
      const places = (): number[] => below.map((paragraph) => paragraph.getBoundingClientRect().top);
      const before = places();
      const shift = await shiftOf(page, async () => {
        load(page);
        await ready(page, 2);
      });
      expect(places()).to.deep.equal(before);
      expect(shift).to.be.at.most(moves);
    });

  it('moves nothing while the widget is on its way', async () => {
    const page = await visit({
      head: '<link rel="rmi-data" href="/hosts/silence"><style>body { line-height: 1.3 }</style>',
      body: Object.values(FORMS)
        .map((form) => `<div>${form}</div><p>Darunter</p>`)
        .join(''),
    });
    const place = (): number[] =>
      [...page.document.querySelectorAll('p, a')].map((element) => element.getBoundingClientRect().top);
    const before = place();
    const shift = await shiftOf(page, async () => {
      load(page);
      await until(() => page.document.querySelectorAll('rmi-contact-card[state="waiting"]').length === 2);
    });
    expect(place()).to.deep.equal(before);
    expect(shift).to.equal(0);
  });

  if (measures)
    it('moves what stands below where no room was kept, so the measurement would tell', async () => {
      const page = await visit({ head: '', body: `${CARD}<p>Darunter</p>` });
      const shift = await shiftOf(page, async () => {
        load(page);
        await ready(page);
      });
      expect(shift).to.be.greaterThan(0);
    });
});
