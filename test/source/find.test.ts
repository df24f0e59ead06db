import { expect, fixture, html } from '@open-wc/testing';
import { findSource } from '../../src/source/find.js';

const absolute = (path: string): string => new URL(path, document.baseURI).href;

/** An element inside the shadow root of another. */
function inShadowOf(host: Element): Element {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  return root.appendChild(document.createElement('div'));
}

describe('source/find', () => {
  let link: HTMLLinkElement | undefined;
  const linkTo = (href: string): void => {
    link = document.createElement('link');
    link.rel = 'rmi-data';
    link.setAttribute('href', href);
    document.head.append(link);
  };
  afterEach(() => {
    link?.remove();
    link = undefined;
  });

  it('takes data/rmi.json beside the script where the page says nothing', async () => {
    const beside = new URL('../../src/source/data/rmi.json', import.meta.url).href;
    expect(findSource(await fixture(html`<div></div>`))).to.equal(beside);
    expect(findSource(await fixture(html`<div src=""></div>`))).to.equal(beside);
  });

  it('takes the link of the page before the default', async () => {
    linkTo('city.json');
    expect(findSource(await fixture(html`<div></div>`))).to.equal(absolute('city.json'));
  });

  it('takes the nearest provider before the link of the page', async () => {
    linkTo('city.json');
    const page = await fixture(html`
      <rmi-data src="outer.json">
        <rmi-data src="inner.json"><p></p></rmi-data>
      </rmi-data>
    `);
    expect(findSource(page.querySelector('p')!)).to.equal(absolute('inner.json'));
  });

  it('passes over a provider that names no file', async () => {
    const page = await fixture(html`
      <rmi-data src="outer.json">
        <rmi-data><p></p></rmi-data>
      </rmi-data>
    `);
    expect(findSource(page.querySelector('p')!)).to.equal(absolute('outer.json'));
  });

  it('finds the provider through shadow roots', async () => {
    const page = await fixture(html` <rmi-data src="outer.json"><div></div></rmi-data> `);
    const inner = inShadowOf(inShadowOf(page.querySelector('div')!));
    expect(findSource(inner)).to.equal(absolute('outer.json'));
  });

  it('takes the src of the element itself before any other', async () => {
    linkTo('city.json');
    const page = await fixture(html` <rmi-data src="outer.json"><p src="own.json"></p></rmi-data> `);
    expect(findSource(page.querySelector('p')!)).to.equal(absolute('own.json'));
  });

  it('takes src as a property, as frameworks set it', async () => {
    const page = await fixture(html`
      <rmi-data .src=${'outer.json'}
        ><p></p>
        <b .src=${'own.json'}></b
      ></rmi-data>
    `);
    expect(findSource(page.querySelector('p')!)).to.equal(absolute('outer.json'));
    expect(findSource(page.querySelector('b')!)).to.equal(absolute('own.json'));
  });

  it('means an address relative to the page, and an absolute one as it is', async () => {
    const page = await fixture(html`<p src="https://example.org/rmi.json"></p>`);
    expect(findSource(page)).to.equal('https://example.org/rmi.json');
    page.setAttribute('src', '../a b.json');
    expect(findSource(page)).to.equal(absolute('../a%20b.json'));
  });

  it('never throws at an address that is none', async () => {
    const page = await fixture(html`<p src="http://[esslingen"></p>`);
    expect(findSource(page)).to.equal('http://[esslingen');
  });
});
