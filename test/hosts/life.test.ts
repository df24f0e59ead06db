import { expect } from '@open-wc/testing';
import { pause, until } from '../helpers/show.js';
import { words } from '../helpers/words.js';
import { load, ready, visit, type Page } from './visit.js';

const AREAS = '<rmi-work-areas></rmi-work-areas>';
const HEADING = 'Arbeitsbereiche';

const first = (page: Page): Element => page.document.querySelector('rmi-work-areas')!;
const shows = (widget: Element): boolean => widget.getAttribute('state') === 'ready' && words(widget).includes(HEADING);

/** What happens to a widget, given its page. */
const LIVES: Readonly<Record<string, (page: Page, widget: Element) => Element>> = {
  'is moved': (page, widget) => {
    page.document.querySelector('aside')!.append(widget);
    return widget;
  },
  'is removed and put back': (page, widget) => {
    widget.remove();
    page.document.body.append(widget);
    return widget;
  },
  'is cloned': (page, widget) => {
    const clone = widget.cloneNode(true) as Element;
    page.document.body.append(clone);
    return clone;
  },
  'is cloned from a template': (page) => {
    const template = page.document.createElement('template');
    template.innerHTML = AREAS;
    const copy = page.document.importNode(template.content, true);
    const widget = copy.firstElementChild!;
    page.document.body.append(copy);
    return widget;
  },
  'is written anew by a framework': (page, widget) => {
    widget.outerHTML = AREAS;
    return first(page);
  },
  'is moved into a shadow root': (page, widget) => {
    const host = page.document.querySelector('aside')!;
    (host.shadowRoot ?? host.attachShadow({ mode: 'open' })).append(widget);
    return widget;
  },
  'comes from another document': (page) => {
    const other = page.document.implementation.createHTMLDocument();
    other.body.innerHTML = AREAS;
    return page.document.body.appendChild(page.document.adoptNode(other.querySelector('rmi-work-areas')!));
  },
};

describe('a widget that', () => {
  for (const [what, live] of Object.entries(LIVES))
    it(`${what} shows its data, before the script came and after`, async () => {
      const page = await visit({ head: '', body: `${AREAS}<aside></aside>` });
      const before = live(page, first(page));
      const given = load(page);
      await until(() => shows(before), 'the one that was there before the script');
      const after = live(page, before);
      await until(() => shows(after), 'the one after it');
      expect(given).to.deep.equal([]);
    });

  it('waits in a template is left alone, and nothing is loaded for it', async () => {
    const page = await visit({ body: `<template>${AREAS}<div data-rmi="aims"></div></template>` });
    await pause(100);
    expect(page.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)).to.deep.equal([
      '/dist/rmi.js',
    ]);
  });

  it('is not displayed is ready by the time it is', async () => {
    const page = await visit({ body: `<div hidden>${AREAS}</div>` });
    const [widget] = await ready(page);
    expect(widget!.getBoundingClientRect().height).to.equal(0);
    page.document.querySelector('div')!.hidden = false;
    expect(widget!.getBoundingClientRect().height).to.be.greaterThan(50);
    expect(words(widget!)).to.contain(HEADING);
  });

  it('is removed at once leaves nothing behind that fails', async () => {
    const page = await visit({ head: '', body: AREAS });
    const mishaps: unknown[] = [];
    for (const type of ['error', 'unhandledrejection']) page.addEventListener(type, (event) => mishaps.push(event));
    const given = load(page);
    first(page).remove();
    page.document.body.innerHTML = AREAS.repeat(3);
    page.document.body.replaceChildren();
    await pause(200);
    page.document.body.innerHTML = AREAS;
    await ready(page);
    expect([...mishaps, ...given]).to.deep.equal([]);
  });

  it('is made by script needs no page before it is put into one', async () => {
    const page = await visit({ body: AREAS });
    await ready(page);
    const widget = page.document.createElement('rmi-contact-card');
    widget.setAttribute('contact', 'bianka-gaertner');
    await pause(20);
    page.document.body.append(widget);
    await ready(page, 2);
    expect(words(widget)).to.contain('Bianka Gärtner');
  });
});
