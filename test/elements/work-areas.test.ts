import { expect, fixture, html } from '@open-wc/testing';
import { RmiWorkAreas } from '../../src/elements/work-areas/work-areas.js';
import rmi from '../../data/rmi.json' with { type: 'json' };

RmiWorkAreas.define();

describe('rmi-work-areas', () => {
  it('shows every area of work as a list', async () => {
    const element = await fixture<RmiWorkAreas>(html`<rmi-work-areas .data=${rmi}></rmi-work-areas>`);
    expect(element.state).to.equal('ready');
    expect(element.shadowRoot?.querySelectorAll('li').length).to.equal(5);
  });
});
