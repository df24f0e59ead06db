import { expect, fixture, html } from '@open-wc/testing';
import { unwatchSurroundings, watchSurroundings } from '../../src/dom/surroundings.js';
import { pause } from '../helpers/show.js';

describe('dom/surroundings', () => {
  let count = 0;
  const watcher = (): void => void count++;
  /** How often the watcher is called for a change. */
  const callsFor = async (change: () => void): Promise<number> => {
    count = 0;
    change();
    await pause();
    return count;
  };
  afterEach(() => unwatchSurroundings(watcher));

  it('tells of a new language anywhere above, up to the page', async () => {
    const outer = await fixture(html`<div><p></p></div>`);
    watchSurroundings(outer.querySelector('p')!, watcher);
    expect(await callsFor(() => outer.setAttribute('lang', 'tr'))).to.equal(1);
    expect(await callsFor(() => outer.removeAttribute('lang'))).to.equal(1);
    const { lang } = document.documentElement;
    expect(await callsFor(() => (document.documentElement.lang = 'tr'))).to.equal(1);
    document.documentElement.lang = lang;
    await pause();
  });

  it('tells of a new language above a shadow root, and of its host', async () => {
    const outer = await fixture(html`<div><section></section></div>`);
    const host = outer.querySelector('section')!;
    watchSurroundings(host.attachShadow({ mode: 'open' }).appendChild(document.createElement('p')), watcher);
    expect(await callsFor(() => outer.setAttribute('lang', 'tr'))).to.equal(1);
    expect(await callsFor(() => host.setAttribute('lang', 'en'))).to.equal(1);
  });

  it('tells of the file of an `<rmi-data>`, not of pictures', async () => {
    const outer = await fixture(
      html`<rmi-data
        ><img alt="" />
        <p></p
      ></rmi-data>`,
    );
    watchSurroundings(outer.querySelector('p')!, watcher);
    expect(await callsFor(() => outer.setAttribute('src', '/a.json'))).to.equal(1);
    expect(await callsFor(() => outer.querySelector('img')!.setAttribute('src', 'data:,'))).to.equal(0);
  });

  it('is silent once nobody watches', async () => {
    const outer = await fixture(html`<div></div>`);
    watchSurroundings(outer, watcher);
    unwatchSurroundings(watcher);
    expect(await callsFor(() => outer.setAttribute('lang', 'tr'))).to.equal(0);
  });
});
