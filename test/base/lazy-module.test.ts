import { expect, fixture, html } from '@open-wc/testing';
import type { ReactiveElement } from 'lit';
import { LazyModule } from '../../src/base/lazy-module.js';
import { RmiOpeningHours } from '../../src/elements/opening-hours/opening-hours.js';
import type { RmiData } from '../../src/model/schema.js';
import { frozen } from '../helpers/clock.js';
import { until } from '../helpers/show.js';
import rmi from '../../data/rmi.json' with { type: 'json' };

describe('base/lazy-module', () => {
  const widget = () => {
    let renderings = 0;
    const requestUpdate = (): void => void renderings++;
    return { element: { requestUpdate } as unknown as ReactiveElement, renderings: () => renderings };
  };

  it('is nothing at first, and the widget that asked is rendered again once it is here', async () => {
    const names = new LazyModule(() => Promise.resolve({ name: 'Neujahr' }));
    const { element, renderings } = widget();
    expect(names.for(element)).to.equal(undefined);
    await until(() => renderings() === 1);
    expect(names.for(element)).to.deep.equal({ name: 'Neujahr' });
    expect(renderings()).to.equal(1);
  });

  it('is asked for again by the next rendering where it did not come', async () => {
    let isOnline = false;
    const names = new LazyModule(() => (isOnline ? Promise.resolve('here') : Promise.reject(new Error('offline'))));
    const { element, renderings } = widget();
    expect(names.for(element)).to.equal(undefined);
    await Promise.resolve();
    isOnline = true;
    expect(names.for(element)).to.equal(undefined);
    await until(() => renderings() === 1);
    expect(names.for(element)).to.equal('here');
  });

  it('keeps nobody waiting: the times show at once, the name of the holiday as soon as it is here', async () => {
    frozen(new Date('2026-12-20T10:00+01:00'));
    RmiOpeningHours.define();
    const data = rmi as unknown as RmiData;
    const week = await fixture<RmiOpeningHours>(html`<rmi-opening-hours .data=${data}></rmi-opening-hours>`);
    await until(() => week.renderRoot.textContent?.includes('25. Dezember'));
    await until(() => /25\. Dezember\s+geschlossen \(1\. Weihnachtstag\)/.test(week.renderRoot.textContent ?? ''));
  });
});
