import { expect } from '@open-wc/testing';
import { pause, until } from '../helpers/show.js';
import { words } from '../helpers/words.js';
import { load, ready, RMI, visit } from './visit.js';

const BODY = `<rmi-contact-card contact="bianka-gaertner"></rmi-contact-card><rmi-work-areas lang="en"></rmi-work-areas>
  <rmi-opening-hours contact="bianka-gaertner"></rmi-opening-hours>`;
const BOTH = /^rmi-widgets (\d+\.\d+\.\d+|source) and (\d+\.\d+\.\d+|source) are both on this page/;

async function expectAll(page: Window & typeof globalThis): Promise<void> {
  const [card, areas, hours] = await ready(page, 3);
  expect(words(card!)).to.contain('Bianka Gärtner');
  expect(words(areas!)).to.contain('Areas of work');
  expect(words(hours!)).to.contain('Dienstag');
}

describe('beside other copies', () => {
  for (const [first, second] of [
    ['/dist/rmi.js', '/dist/all.js'],
    ['/dist/all.js', '/dist/rmi.js'],
    ['/src/all.ts', '/dist/rmi.js'],
  ] as const)
    it(`all widgets work with ${first} and then ${second}, and one warning names both versions`, async () => {
      const page = await visit({ head: '<link rel="rmi-data" href="/dist/data/rmi.json">', body: BODY });
      const given = load(page, first);
      await ready(page, 3);
      page.document.head.append(Object.assign(page.document.createElement('script'), { type: 'module', src: second }));
      await until(() => given.some((message) => BOTH.test(message)));
      page.document.body.insertAdjacentHTML('beforeend', '<rmi-aims></rmi-aims>');
      await ready(page, 4);
      await expectAll(page);
      await pause(50);
      expect(given.filter((message) => BOTH.test(message))).to.have.lengthOf(1);
    });

  it('shows what an older copy does not have', async () => {
    const page = await visit({ head: '', body: BODY });
    page.customElements.define(
      'rmi-open-status',
      class extends page.HTMLElement {
        static readonly version = '0.0.9';
      },
    );
    const given = load(page);
    await until(() => given.length);
    expect(given[0]).to.match(/^rmi-widgets 0\.0\.9 and \d+\.\d+\.\d+ are both on this page/);
    await until(() => page.document.querySelectorAll('[state="ready"]').length === 3);
    await expectAll(page);
  });

  it('is quiet with one copy, however it is loaded', async () => {
    const page = await visit({ head: '', body: BODY });
    const given = load(page);
    page.document.head.append(
      Object.assign(page.document.createElement('script'), { type: 'module', src: '/dist/elements/contact-card.js' }),
    );
    await expectAll(page);
    page.document.head.append(
      Object.assign(page.document.createElement('script'), { type: 'module', src: '/dist/rmi.js?again' }),
    );
    await pause(200);
    expect(given).to.deep.equal([]);
  });
});

describe('beside a host’s own libraries', () => {
  const OWN = '<script type="module" src="/test/hosts/own-lit.js"></script>';

  for (const head of [OWN + RMI, RMI + OWN])
    it(`all widgets work ${head.startsWith(OWN) ? 'after' : 'before'} a host’s Lit and @lit/localize`, async () => {
      const page = await visit({ head, body: `<host-hello></host-hello>${BODY}` });
      await expectAll(page);
      const hello = page.document.querySelector('host-hello')!;
      await until(() => hello.shadowRoot?.textContent?.includes('Hola'));
      // The host speaks Spanish, and that is none of our business.
      await expectAll(page);
    });

  it('a strict host with a Lit of its own allows the policy twice', async () => {
    const page = await visit({
      csp: `default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`,
      head: OWN + RMI,
      body: `<host-hello></host-hello>${BODY}`,
    });
    await expectAll(page);
    await until(() => page.document.querySelector('host-hello')!.shadowRoot?.textContent?.includes('Hola'));
  });
});
