import { expect } from '@open-wc/testing';
import { nearestName } from '../../src/advice.js';
import { pause, until } from '../helpers/show.js';
import { load, ready, visit, type Page } from './visit.js';

const AREAS = '<rmi-work-areas></rmi-work-areas>';

/** A component of the host, whose shadow root is made the way hosts make theirs. */
function define(page: Page, tag: string, attach: (host: HTMLElement) => void): void {
  page.customElements.define(
    tag,
    class extends page.HTMLElement {
      connectedCallback(): void {
        attach(this);
      }
    },
  );
}
const attachNow = (host: HTMLElement): void => {
  if (!host.shadowRoot) host.attachShadow({ mode: 'open' }).innerHTML = AREAS;
};

describe('rmi.js in shadow roots', () => {
  it('finds what lies in open ones, one within the other', async () => {
    const page = await visit({ head: '', body: '<div id="outer"></div>' });
    const outer = page.document.querySelector('#outer')!.attachShadow({ mode: 'open' });
    const inner = outer.appendChild(page.document.createElement('section')).attachShadow({ mode: 'open' });
    inner.innerHTML = AREAS;
    load(page);
    await ready(page);
  });

  it('finds declarative ones', async () => {
    const page = await visit({ body: `<section><template shadowrootmode="open">${AREAS}</template></section>` });
    await ready(page);
  });

  it('finds what comes later into one, and the one of a host that comes later', async () => {
    const page = await visit({ body: '<section><template shadowrootmode="open"><p></p></template></section>' });
    await pause(50);
    page.document.querySelector('section')!.shadowRoot!.querySelector('p')!.innerHTML = AREAS;
    await ready(page);
    const late = page.document.createElement('article');
    page.document.body.append(late);
    attachNow(late);
    await ready(page, 2);
  });

  it('finds that of a component which is defined before the script, after it, and which comes last', async () => {
    const page = await visit({ head: '', body: '<host-early></host-early><host-late></host-late>' });
    define(page, 'host-early', attachNow);
    load(page);
    await ready(page, 1);
    define(page, 'host-late', attachNow);
    await ready(page, 2);
    page.document.body.append(page.document.createElement('host-late'));
    await ready(page, 3);
  });

  it('takes closed ones, and those attached long after their host came, by hand', async () => {
    const page = await visit({ body: '<div></div><p></p>' });
    const [closed, late] = (['closed', 'open'] as const).map((mode, i) => {
      const root = page.document.querySelector(['div', 'p'][i]!)!.attachShadow({ mode });
      root.innerHTML = AREAS;
      return root;
    }) as [ShadowRoot, ShadowRoot];
    await pause(50);
    expect(page.customElements.get('rmi-work-areas')).to.equal(undefined);
    Object.assign(page, { hostRoots: [closed, late] });
    const hand = page.document.createElement('script');
    hand.type = 'module';
    hand.textContent = "import { discover } from '/dist/rmi.js'; hostRoots.forEach(discover);";
    page.document.head.append(hand);
    for (const root of [closed, late])
      await until(() => root.querySelector('rmi-work-areas')!.getAttribute('state') === 'ready');
  });

  it('loads each module once, wherever its widgets lie', async () => {
    const page = await visit({
      body: `${AREAS}<section><template shadowrootmode="open">${AREAS}</template></section>${AREAS}`,
    });
    await ready(page, 3);
    const names = page.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(names).to.have.lengthOf(new Set(names).size);
  });
});

describe('rmi.js on a bad connection', () => {
  const end = async (id: string): Promise<number> => Number(await (await fetch(`/hosts/over?id=${id}`)).text());

  /** A page during an outage of some scripts, with a fallback in a tag and in a div. */
  async function visitDuring(id: string, speed = 1): Promise<{ page: Page; given: string[] }> {
    const page = await visit({
      head: '',
      body: '<rmi-offices>0711 3512-2876</rmi-offices><div data-rmi="offices">0711 3512-2876</div>',
    });
    const timer = page.setTimeout.bind(page);
    page.setTimeout = ((callback: () => void, wait = 0) => timer(callback, wait / speed)) as typeof setTimeout;
    const given = load(page, `/hosts/outage/${id}/rmi.js`);
    return { page, given };
  }

  const newOutage = (part: string): string => `${part}-${crypto.randomUUID()}`;
  const showsFallback = (page: Page): unknown => expect(page.document.body.innerText).to.match(/2876\s+0711/);

  for (const [type, target] of [
    ['online', 'window'],
    ['visibilitychange', 'document'],
  ] as const)
    it(`tries again on ${type}, for tags and divs`, async () => {
      const id = newOutage('offices');
      const { page, given } = await visitDuring(id);
      await until(() => given.length, 'the author to be told');
      expect(given[0]).to.match(/^<rmi-offices>: could not be loaded: /);
      showsFallback(page);
      await end(id);
      page[target].dispatchEvent(new Event(type));
      await ready(page, 2);
    });

  it('shows the widgets once the script that all of them share is back', async () => {
    const id = newOutage('core');
    const { page } = await visitDuring(id);
    await pause(500);
    showsFallback(page);
    await end(id);
    page.dispatchEvent(new Event('online'));
    await ready(page, 2);
  });

  it('tries again by itself, ever more rarely', async () => {
    const id = newOutage('offices');
    const { page } = await visitDuring(id, 100);
    await pause(1_000);
    showsFallback(page);
    const tries = await end(id);
    // The script itself; then, after 2 to 4 s, 4 to 8 s and so on, the one that needs no other, each time at a new address.
    expect(tries).to.be.within(4, 7);
    await ready(page, 2);
  });
});

describe('rmi.js and slips', () => {
  it('tells the nearest name of a tag we do not have', async () => {
    const page = await visit({ head: '', body: '<rmi-opening-hour></rmi-opening-hour><rmi-xyz></rmi-xyz>'.repeat(2) });
    const given = load(page);
    await until(() => given.length >= 2);
    await pause(50);
    expect(given).to.have.lengthOf(2);
    given.sort();
    expect(given[0]).to.match(/^<rmi-opening-hour>: no such widget; did you mean <rmi-opening-hours>\? There are /);
    expect(given[1]).to.match(/^<rmi-xyz>: no such widget; there are rmi-aims, /);
  });

  it('tells of an attribute that looks like one of ours, and of no other', async () => {
    const page = await visit({
      head: '',
      body: `<rmi-contact-card contakt="bianka-gaertner" id="a" class="b" tabindex="0" title="c" data-x="" aria-label="d"
        _ngcontent-abc="" @click="e" x-data="{}" hx-get="/" heading-level="2" onclick="" exportparts="heading"
        ></rmi-contact-card>`,
    });
    const given = load(page);
    await ready(page);
    await until(() => given.length);
    await pause(50);
    expect(given).to.have.lengthOf(1);
    expect(given[0]).to.match(/^<rmi-contact-card>: no attribute "contakt"; did you mean "contact"\? There are /);
  });

  it('loads nothing to judge attributes that every element may have', async () => {
    const page = await visit({
      body: '<rmi-work-areas id="a" class="b" data-x="1" lang="en" hidden></rmi-work-areas>',
    });
    await ready(page);
    await pause(50);
    const asked = page.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked.filter((name) => name.includes('advice'))).to.deep.equal([]);
  });
});

describe('advice', () => {
  it('knows what a slip was meant to be, and says nothing where it was something else', () => {
    const names = ['contact-card', 'contact-list', 'opening-hours', 'aims'];
    expect(nearestName('kontakt-karte', names)).to.equal('contact-card');
    expect(nearestName('ContactList', names)).to.equal('contact-list');
    expect(nearestName('openinghours', names)).to.equal('opening-hours');
    expect(nearestName('aims', names)).to.equal('aims');
    expect(nearestName('weather', names)).to.equal(undefined);
    expect(nearestName('', names)).to.equal(undefined);
    expect(nearestName('aims', [])).to.equal(undefined);
  });
});
