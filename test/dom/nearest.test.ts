import { expect, fixture, html } from '@open-wc/testing';
import { nearest } from '../../src/dom/nearest.js';

describe('dom/nearest', () => {
  it('finds the nearest ancestor that matches, never the element itself', async () => {
    const outer = await fixture(
      html`<div lang="de">
        <p lang="tr"><b lang="en"></b></p>
      </div>`,
    );
    const element = outer.querySelector('b')!;
    expect(nearest(element, '[lang]')).to.equal(outer.querySelector('p'));
    expect(nearest(element, 'div')).to.equal(outer);
    expect(nearest(element, 'table')).to.equal(null);
  });

  it('goes up through shadow roots, however many, and asks their hosts too', async () => {
    const outer = await fixture(html`<div lang="tr"></div>`);
    const host = outer.attachShadow({ mode: 'open' }).appendChild(document.createElement('section'));
    const inner = host.attachShadow({ mode: 'open' });
    const element = inner.appendChild(document.createElement('p')).appendChild(document.createElement('b'));
    expect(nearest(element, 'section')).to.equal(host);
    expect(nearest(element, '[lang]')).to.equal(outer);
    expect(nearest(element, 'body')).to.equal(document.body);
  });

  it('goes up through closed shadow roots too', async () => {
    const outer = await fixture(html`<div lang="tr"></div>`);
    const element = outer.attachShadow({ mode: 'closed' }).appendChild(document.createElement('p'));
    expect(nearest(element, '[lang]')).to.equal(outer);
  });

  it('finds nothing above an element that is not on the page', () => {
    expect(nearest(document.createElement('p'), '*')).to.equal(null);
  });
});
